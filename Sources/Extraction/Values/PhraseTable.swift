/// Values by phrases of one or more words, found at a place of a sentence by the longest match.
struct PhraseTable<Value: Sendable>: Sendable {
  private var values: [String: Value] = [:]
  /// The number of words of the longest phrase that starts with a word.
  private var lengths: [String: Int] = [:]

  /// The value of a phrase, its words parted by spaces.
  subscript(phrase: String) -> Value? {
    get { values[phrase] }
    set {
      values[phrase] = newValue
      let words = phrase.split(separator: " ")
      guard let first = words.first.map(String.init) else { return }
      lengths[first] = max(lengths[first] ?? 0, words.count)
    }
  }

  /// The longest phrase that starts at a word, and its value; words are in lower case.
  func match(at start: Int, in words: [String]) -> (words: Range<Int>, value: Value)? {
    guard start < words.count, let longest = lengths[words[start]] else { return nil }
    for end in stride(from: min(words.count, start + longest), to: start, by: -1) {
      let phrase = end == start + 1 ? words[start] : words[start..<end].joined(separator: " ")
      if let value = values[phrase] { return (start..<end, value) }
    }
    return nil
  }
}
