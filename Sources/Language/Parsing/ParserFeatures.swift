/// What the parser looks at to choose a move: the top of the stack, the front of the buffer, and their
/// dependents, alone and together (after Zhang & Nivre 2011).
package struct ParserFeatures: Sendable {
  /// The features of the state last asked for.
  package private(set) var list = FeatureList()

  /// What is known of a word before parsing.
  private struct Node {
    var form: UInt64
    var tag: UInt64
    var coarse: UInt64
  }

  /// The words, then what stands where there is no word.
  private let nodes: [Node]

  /// Looks at the words of a sentence and the classes that the tagger gave them.
  package init(_ words: [WordSignature], tags: [Int], classes: [TagClass]) {
    var nodes: [Node] = []
    nodes.reserveCapacity(words.count + 2)
    for (word, tag) in zip(words, tags) {
      nodes.append(
        Node(form: word.form, tag: UInt64(tag), coarse: FeatureHash.of(classes[tag].tag.rawValue))
      )
    }
    nodes.append(Node(form: 1, tag: 1001, coarse: 1))
    self.nodes = nodes
  }

  private func node(_ word: Int) -> Node {
    nodes[word == ParserState.none ? nodes.count - 1 : word]
  }

  /// Lists the features of a state.
  package mutating func collect(_ state: ParserState) {
    list.removeAll()
    let none = ParserState.none
    let i0 = state.stack(0)
    let i1 = state.stack(1)
    let j0 = state.front < state.count ? state.front : none
    let noSide = ParserState.Side()
    let left0 = i0 == none ? noSide : state.left[i0]
    let right0 = i0 == none ? noSide : state.right[i0]
    let left1 = i1 == none ? noSide : state.left[i1]
    let right1 = i1 == none ? noSide : state.right[i1]
    let leftB = j0 == none ? noSide : state.left[j0]
    let s0 = node(i0)
    let s1 = node(i1)
    let s2 = node(state.stack(2))
    let b0 = node(j0)
    let b1 = node(state.front + 1 < state.count ? state.front + 1 : none)
    let b2 = node(state.front + 2 < state.count ? state.front + 2 : none)
    let l0 = node(left0.outer)
    let r0 = node(right0.outer)
    let l1 = node(left1.outer)
    let r1 = node(right1.outer)
    let lB = node(leftB.outer)
    func relation(_ word: Int) -> UInt64 {
      word == none ? 99 : UInt64(bitPattern: Int64(state.relations[word]))
    }
    let distance = i0 == none ? 0 : UInt64(min(state.front - i0, 8))
    let gap = i1 == none ? 0 : UInt64(min(i0 - i1, 8))

    for node in [s0, s1, b0, b1] {
      list.add(node.form)
      list.add(node.tag)
      list.add(node.form, node.tag)
    }
    list.add(s2.form, s2.tag)
    list.add(s2.tag)
    list.add(b2.form, b2.tag)
    list.add(b2.tag)

    addPair(s0, s1)
    addPair(s0, b0)
    list.add(s1.form, b0.form)
    list.add(s1.form, b0.tag)
    list.add(s1.tag, b0.form)
    list.add(s1.tag, b0.tag)
    list.add(b0.form, b1.form)
    list.add(b0.tag, b1.tag)
    list.add(b0.form, b1.tag)
    list.add(b0.tag, b1.form)
    list.add(s0.tag, b1.tag)
    list.add(s0.form, b1.tag)

    list.add(s0.tag, b0.tag, b1.tag)
    list.add(s0.form, b0.tag, b1.tag)
    list.add(s0.tag, s1.tag, b0.tag)
    list.add(s0.form, s1.tag, b0.tag)
    list.add(s0.tag, s1.form, b0.tag)
    list.add(s0.tag, s1.tag, b0.form)
    list.add(s0.tag, s1.tag, s2.tag)
    list.add(b0.tag, b1.tag, b2.tag)
    list.add(s0.tag, s1.tag, b0.tag, b1.tag)
    list.add(s0.coarse, s1.coarse, s2.coarse, b0.coarse)

    list.add(s0.tag, l0.tag, b0.tag)
    list.add(s0.tag, r0.tag, b0.tag)
    list.add(s0.tag, lB.tag, b0.tag)
    list.add(s0.tag, s1.tag, l0.tag)
    list.add(s0.tag, s1.tag, r0.tag)
    list.add(s0.tag, s1.tag, l1.tag)
    list.add(s0.tag, s1.tag, r1.tag)
    list.add(s0.form, l0.form)
    list.add(s0.form, r0.form)
    list.add(b0.form, lB.form)
    list.add(s1.form, r1.form)
    list.add(s0.tag, r0.form, b0.tag)
    list.add(s1.tag, r1.form, s0.tag)

    let dl0 = relation(left0.outer)
    let dr0 = relation(right0.outer)
    let dl1 = relation(left1.outer)
    let dr1 = relation(right1.outer)
    let dlB = relation(leftB.outer)
    list.add(s0.form, dl0)
    list.add(s0.tag, dl0, relation(left0.inner))
    list.add(s0.form, dr0)
    list.add(s0.tag, dr0, relation(right0.inner))
    list.add(s1.form, dr1)
    list.add(s1.tag, dr1, relation(right1.inner))
    list.add(s1.tag, dl1, relation(left1.inner))
    list.add(b0.form, dlB)
    list.add(b0.tag, dlB, relation(leftB.inner))
    list.add(s0.tag, b0.tag, dr0, dlB)
    list.add(s0.tag, s1.tag, dl0, dr1)
    list.add(s0.tag, s1.tag, dr0, b0.tag)
    list.add(s0.tag, dl0, dr0, b0.tag)

    let valency0 = UInt64(min(left0.count, 4) * 8 + min(right0.count, 4))
    list.add(s0.form, valency0)
    list.add(s0.tag, valency0)
    list.add(s1.form, UInt64(min(right1.count, 4)))
    list.add(s1.tag, UInt64(min(left1.count, 4) * 8 + min(right1.count, 4)))
    list.add(b0.form, UInt64(min(leftB.count, 4)))
    list.add(b0.tag, UInt64(min(leftB.count, 4)))

    list.add(s0.tag, b0.tag, distance)
    list.add(s0.form, distance)
    list.add(b0.form, distance)
    list.add(s0.form, b0.form, distance)
    list.add(s0.tag, s1.tag, gap)
    list.add(s1.form, gap)
    list.add(s0.form, gap)
  }

  private mutating func addPair(_ a: Node, _ b: Node) {
    list.add(a.form, b.form)
    list.add(a.form, b.tag)
    list.add(a.tag, b.form)
    list.add(a.tag, b.tag)
    list.add(a.form, a.tag, b.tag)
    list.add(a.tag, b.form, b.tag)
    list.add(a.form, a.tag, b.form)
    list.add(a.form, b.form, b.tag)
    list.add(a.form, a.tag, b.form, b.tag)
    list.add(a.coarse, b.coarse)
  }
}
