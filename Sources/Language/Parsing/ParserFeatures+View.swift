extension ParserFeatures {
  /// The words that a state puts before the parser.
  struct View {
    /// The top of the stack, the word under it, and the one under that.
    let s0: Node, s1: Node, s2: Node
    /// The first words of the buffer.
    let b0: Node, b1: Node, b2: Node
    /// The outermost dependents of `s0` and `s1` to the left and right, and of `b0` to the left.
    let l0: Node, r0: Node, l1: Node, r1: Node, lB: Node
    /// The word before `b0`, and those before and behind `s0` in the sentence.
    let between: Node, ahead: Node, behind: Node
    /// The items of `s0` and `s1`.
    let top: SharedStacks.Item, second: SharedStacks.Item
    /// The dependents of `b0`.
    let frontLeft: ParserState.Side
    /// From `s0` to `b0` and from `s1` to `s0`, in words, at most 8.
    let distance: UInt64, gap: UInt64

    /// Looks at a state; the last of `nodes` stands where there is no word.
    init(_ state: ParserState, _ stacks: SharedStacks, nodes: [Node]) {
      func node(_ word: Int) -> Node {
        nodes[nodes.indices.contains(word) ? word : nodes.count - 1]
      }
      top = stacks[state.top]
      second = stacks[top.below]
      frontLeft = state.frontLeft
      s0 = node(top.word)
      s1 = node(second.word)
      s2 = node(stacks[second.below].word)
      b0 = node(state.front)
      b1 = node(state.front + 1)
      b2 = node(state.front + 2)
      l0 = node(top.left.outer)
      r0 = node(top.right.outer)
      l1 = node(second.left.outer)
      r1 = node(second.right.outer)
      lB = node(frontLeft.outer)
      between = node(state.front - 1)
      ahead = node(top.word - 1)
      behind = node(state.depth > 0 ? top.word + 1 : ParserState.none)
      distance = state.depth > 0 ? UInt64(min(state.front - top.word, 8)) : 0
      gap = state.depth > 1 ? UInt64(min(top.word - second.word, 8)) : 0
    }
  }
}
