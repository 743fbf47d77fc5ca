/// A word of a command line, quotes undone, with its place in the line.
struct Word: Hashable, Sendable {
  /// What it says, without quotes and backslashes.
  var text: String
  /// Where it stands in the line, quotes included.
  var range: Range<String.Index>
  /// Whether any of it was quoted; a quoted word is never a keyword, an option or an id.
  var isQuoted: Bool

  /// The word in lower case if it may be a keyword, else nil.
  var keyword: String? { isQuoted ? nil : text.lowercased() }
}

extension Sequence<Word> {
  /// The words as one phrase.
  var phrase: String { map(\.text).joined(separator: " ") }
}
