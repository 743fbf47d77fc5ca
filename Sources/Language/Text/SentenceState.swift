/// What is known of the sentence that a token belongs to, up to this token.
struct SentenceState {
  /// The index of its first token.
  let start: Int
  /// What the sentence before ends with; nil for the first of a text.
  let previousEnd: BoundaryWord.Kind?
  /// Whether a quotation is open.
  private(set) var isQuoted = false
  /// How many brackets are open.
  private(set) var brackets = 0
  /// Whether it has a word in small letters.
  private(set) var hasSmall = false
  /// Whether it has a full stop, question or exclamation mark.
  private(set) var hasMark = false
  /// How many of its words begin with a capital, in quarters.
  var capitalShare: Int { words > 0 ? capitals * 4 / words : 0 }

  private var capitals = 0
  private var words = 0

  private static let quotes = Set(["\"", "''", "``"].map(BoundaryWord.lower))
  private static let openers = Set(["(", "["].map(BoundaryWord.lower))
  private static let closers = Set([")", "]"].map(BoundaryWord.lower))
  private static let closingMarks = closers.union(["\"", "'", "''"].map(BoundaryWord.lower))

  /// A sentence that starts at a token.
  init(start: Int, behind previousEnd: BoundaryWord.Kind?) {
    self.start = start
    self.previousEnd = previousEnd
  }

  /// Takes in the next token.
  mutating func add(_ word: BoundaryWord) {
    switch word.kind {
    case .small:
      hasSmall = true
      words += 1
    case .capitalized, .shouted, .initial:
      capitals += 1
      words += 1
    case .mark: hasMark = true
    case .punctuation:
      if Self.quotes.contains(word.lower) {
        isQuoted.toggle()
      } else if Self.openers.contains(word.lower) {
        brackets += 1
      } else if Self.closers.contains(word.lower) {
        brackets = max(0, brackets - 1)
      }
    case .number, .abbreviation, .before, .behind: break
    }
  }

  /// Whether a token may close what a sentence's last mark stands in.
  static func mayClose(_ word: BoundaryWord) -> Bool {
    word.kind == .punctuation && closingMarks.contains(word.lower)
  }
}
