/// The tokens of a piece of text as the sentence splitter sees them.
struct BoundaryText {
  /// The tokens.
  let words: [BoundaryWord]
  /// Whether the text has lost its line breaks, so that headings and paragraphs run together.
  let isRunOn: Bool
  /// For each token the first full stop, question or exclamation mark from there on; their number if there is none.
  let nextMarks: [Int]
  /// The words that open sentences.
  let openers: Set<UInt64>
  /// What the full stops of tokens that are abbreviations mean.
  private let stops: [Int: Stop]

  /// Looks at some tokens.
  init(_ tokens: ArraySlice<Token>, isRunOn: Bool, lexicon: SegmentationLexicon) {
    words = tokens.map(BoundaryWord.init)
    self.isRunOn = isRunOn
    openers = lexicon.openers
    var nextMarks = Array(repeating: words.count, count: words.count)
    var stops: [Int: Stop] = [:]
    var next = words.count
    for index in words.indices.reversed() {
      if words[index].kind == .mark { next = index }
      nextMarks[index] = next
      guard words[index].kind == .abbreviation else { continue }
      let form = tokens[tokens.startIndex + index].form
      stops[index] = Stop(lexicon.abbreviations[form.dropLast().lowercased()])
    }
    self.nextMarks = nextMarks
    self.stops = stops
  }

  /// The token at an index, or what lies behind the last.
  func word(_ index: Int) -> BoundaryWord { index < words.count ? words[index] : .behind }

  /// What the table of abbreviations says of a token's full stop; 0 if it has none of its own.
  func meaning(ofStopIn index: Int) -> UInt64 { stops[index]?.rawValue ?? 0 }

  /// Which of up to four words from an index on, before the next mark, are in small letters.
  func cases(from start: Int) -> UInt64 {
    var cases: UInt64 = 0
    var count = 0
    for word in words[start...] {
      if word.kind == .mark || count == 4 { break }
      if word.kind == .punctuation { continue }
      cases = cases * 3 + (word.kind == .small ? 1 : 2)
      count += 1
    }
    return cases
  }

  /// Whether a sentence ends with an abbreviation; nil for any other token.
  ///
  /// The tables tell, for treebanks have too few such ends.
  func endsWithAbbreviation(at index: Int, from start: Int) -> Bool? {
    guard let stop = stops[index] else { return nil }
    let isOpened = words[index + 1].kind == .punctuation && !words[index + 1].spaceAfter
    let next = word(isOpened ? index + 2 : index + 1)
    return index > start && stop.mayEnd && next.hasCapital && openers.contains(next.lower)
  }

  /// Whether a sentence may end behind a token that another follows.
  func mayEnd(behind index: Int) -> Bool {
    let (last, next) = (words[index], words[index + 1])
    guard last.spaceAfter else {
      return last.kind == .mark && next.kind != .mark && next.kind != .punctuation
    }
    return next.kind != .small || last.kind == .mark || last.kind == .punctuation
  }

  /// What the full stop of an abbreviation means.
  private enum Stop: UInt64 {
    case unknown = 1, joins, number, mayEnd

    init(_ meaning: SegmentationLexicon.FullStop?) {
      self =
        switch meaning {
        case nil: .unknown
        case .joins: .joins
        case .number: .number
        case .mayEnd: .mayEnd
        }
    }

    /// Initials and abbreviations of letters are in no table.
    var mayEnd: Bool { self == .unknown || self == .mayEnd }
  }
}
