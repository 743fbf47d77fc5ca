/// How far the parser is: a stack of words with their dependents so far, and the rest of the buffer.
///
/// The state itself is small and of constant size, so that a beam copies it freely; its stack is a chain
/// of items in a `SharedStacks`, which all states of one sentence share.
package struct ParserState: Sendable {
  /// What stands where there is no word, item or relation.
  package static let none = -1

  /// The dependents of one word on one side: the outermost two, and how many there are.
  package struct Side: Hashable, Sendable {
    /// The outermost dependent.
    package private(set) var outer = ParserState.none
    /// The index of its relation.
    package private(set) var outerRelation = ParserState.none
    /// The dependent next to it.
    package private(set) var inner = ParserState.none
    /// The index of its relation.
    package private(set) var innerRelation = ParserState.none
    /// How many there are.
    package private(set) var count = 0

    /// Puts one more dependent outside the others.
    mutating func add(_ word: Int, relation: Int) {
      (inner, innerRelation) = (outer, outerRelation)
      (outer, outerRelation) = (word, relation)
      count += 1
    }
  }

  /// The number of words.
  package let count: Int
  /// The first word of the buffer; `count` when all are shifted.
  package private(set) var front = 0
  /// The dependents before the first word of the buffer.
  package private(set) var frontLeft = Side()
  /// The item at the top of the stack.
  package private(set) var top = Self.none
  /// The number of words on the stack.
  package private(set) var depth = 0

  /// The start: an empty stack and all words in the buffer.
  package init(count: Int) { self.count = count }

  /// Whether no word is left but the root.
  package var isFinal: Bool { front == count && depth <= 1 }

  /// Whether a kind of move is valid now.
  @inline(__always)
  package func allows(_ kind: Transition.Kind) -> Bool {
    switch kind {
    case .shift: front < count
    case .left: front < count && depth > 0
    case .right: depth > 1
    }
  }

  /// Makes a valid move.
  package mutating func apply(_ transition: Transition, on stacks: inout SharedStacks) {
    switch transition.kind {
    case .shift:
      top = stacks.push(SharedStacks.Item(word: front, left: frontLeft, right: Side(), below: top))
      front += 1
      frontLeft = Side()
      depth += 1
    case .left:
      let item = stacks[top]
      frontLeft.add(item.word, relation: transition.relation)
      top = item.below
      depth -= 1
    case .right:
      let item = stacks[top]
      var head = stacks[item.below]
      head.right.add(item.word, relation: transition.relation)
      top = stacks.push(head)
      depth -= 1
    }
  }
}
