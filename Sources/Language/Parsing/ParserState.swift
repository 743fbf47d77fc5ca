/// How far the parser is: a stack, what is left of the buffer, and the arcs so far.
package struct ParserState: Sendable {
  /// What stands where there is no word.
  package static let none = -1

  /// The arcs to the dependents of one word on one side, the outermost two of them by word and relation.
  package struct Side: Sendable {
    /// The outermost dependent, or `none`.
    package var outer = ParserState.none
    /// The dependent next to it, or `none`.
    package var inner = ParserState.none
    /// How many there are.
    package var count = 0
  }

  /// The number of words.
  package let count: Int
  /// The words under work, the top last.
  package private(set) var stack: [Int] = []
  /// The first word of the buffer; `count` when all are shifted.
  package private(set) var front = 0
  /// The head of each word, `none` as long as it has none.
  package private(set) var heads: [Int]
  /// The index of the relation of each word to its head, `none` as long as it has none.
  package private(set) var relations: [Int]
  /// The dependents before each word.
  package private(set) var left: [Side]
  /// The dependents behind each word.
  package private(set) var right: [Side]

  /// The start: an empty stack and all words in the buffer.
  package init(count: Int) {
    self.count = count
    stack.reserveCapacity(count)
    heads = Array(repeating: Self.none, count: count)
    relations = Array(repeating: Self.none, count: count)
    left = Array(repeating: Side(), count: count)
    right = Array(repeating: Side(), count: count)
  }

  /// Whether no word is left but the root.
  package var isFinal: Bool { front == count && stack.count <= 1 }

  /// Whether a kind of move is valid now.
  @inline(__always)
  package func allows(_ kind: Transition.Kind) -> Bool {
    switch kind {
    case .shift: front < count
    case .left: front < count && !stack.isEmpty
    case .right: stack.count >= 2
    }
  }

  /// The word at `depth` below the top of the stack, or `none`.
  @inline(__always)
  package func stack(_ depth: Int) -> Int {
    depth < stack.count ? stack[stack.count - 1 - depth] : Self.none
  }

  /// Makes a valid move.
  package mutating func apply(_ transition: Transition) {
    switch transition.kind {
    case .shift:
      stack.append(front)
      front += 1
    case .left:
      let word = stack.removeLast()
      heads[word] = front
      relations[word] = transition.relation
      left[front] = Side(outer: word, inner: left[front].outer, count: left[front].count + 1)
    case .right:
      let word = stack.removeLast()
      let head = stack[stack.count - 1]
      heads[word] = head
      relations[word] = transition.relation
      right[head] = Side(outer: word, inner: right[head].outer, count: right[head].count + 1)
    }
  }
}
