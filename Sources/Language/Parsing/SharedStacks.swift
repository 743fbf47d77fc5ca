/// The stacks of all states of one sentence, as chains of items that never change and so can be shared.
package struct SharedStacks: Sendable {
  /// A word on a stack.
  package struct Item: Sendable {
    /// The word.
    package let word: Int
    /// The dependents before it.
    package let left: ParserState.Side
    /// The dependents behind it.
    package var right: ParserState.Side
    /// The item under it, or `ParserState.none`.
    package let below: Int

    /// What stands where there is no item.
    static let none = Self(
      word: ParserState.none,
      left: ParserState.Side(),
      right: ParserState.Side(),
      below: ParserState.none
    )
  }

  private var items: [Item] = []

  /// No stacks.
  package init() {}

  /// The item with this number; of `ParserState.none` one without a word.
  package subscript(_ index: Int) -> Item { index == ParserState.none ? .none : items[index] }

  /// The words of a state's stack, the top first; O(depth).
  package func words(of state: ParserState) -> [Int] {
    var words: [Int] = []
    var index = state.top
    while index != ParserState.none {
      words.append(items[index].word)
      index = items[index].below
    }
    return words
  }

  /// Adds an item and gives its number.
  mutating func push(_ item: Item) -> Int {
    items.append(item)
    return items.count - 1
  }
}
