/// A number with its bounds, as it stands in a sentence: "at least 23", "between 36 and 40", "dozens of".
struct CountPhrase: Hashable, Sendable {
  /// All its words.
  var tokens: Range<Int>
  /// The words that count, without bounds.
  var core: Range<Int>
  /// The least; nil if open.
  var least: Int?
  /// The most; nil if open.
  var most: Int?
  /// Whether the words say about, some, dozens.
  var isApproximate = false
  /// What must stand behind it for it to count.
  var demand = CountWords.Demand.nothing
}

/// Finds the numbers of a sentence, knowing no tree.
struct CountPhraseScanner: Sendable {
  let numbers: NumberWords
  let words: CountWords

  /// The number phrases of a sentence whose words are in lower case, in order, not overlapping.
  func phrases(in sentence: [String]) -> [CountPhrase] {
    var found: [CountPhrase] = []
    var next = 0
    while next < sentence.count {
      if let phrase = phrase(at: next, in: sentence) {
        found.append(phrase)
        next = phrase.tokens.upperBound
      } else {
        next += 1
      }
    }
    return found
  }

  private func phrase(at start: Int, in sentence: [String]) -> CountPhrase? {
    if let (bound, value) = words.bound(.before, at: start, in: sentence),
      let phrase = count(at: bound.upperBound, in: sentence, range: value == .range)
    {
      return widened(phrase, by: value, from: start)
    }
    return count(at: start, in: sentence, range: false)
  }

  /// A number without a bound before it; with `range`, only one that runs from a least to a most.
  private func count(at start: Int, in sentence: [String], range: Bool) -> CountPhrase? {
    guard start < sentence.count else { return nil }
    let vague = range ? nil : words.vagueCounts.match(at: start, in: sentence)
    guard let first = numbers.numeral(at: start, in: sentence),
      first.words.upperBound > vague?.words.upperBound ?? start
    else {
      guard let vague else { return nil }
      return CountPhrase(
        tokens: vague.words,
        core: vague.words,
        least: vague.value.least,
        most: vague.value.most,
        isApproximate: vague.value.isApproximate,
        demand: vague.value.demand
      )
    }
    let end = first.words.upperBound
    if let (link, _) = words.bound(.between, at: end, in: sentence),
      range || sentence[end] != "and",
      let last = numbers.numeral(at: link.upperBound, in: sentence), last.value > first.value
    {
      let least = scaled(first, like: last, in: sentence)
      let core = start..<last.words.upperBound
      return CountPhrase(tokens: core, core: core, least: least, most: last.value)
    }
    guard !range else { return nil }
    let phrase = CountPhrase(
      tokens: first.words,
      core: first.words,
      least: first.value,
      most: first.value
    )
    guard let (after, bound) = words.bound(.after, at: end, in: sentence) else { return phrase }
    var bounded = widened(phrase, by: bound, from: start)
    bounded.tokens = start..<after.upperBound
    return bounded
  }

  /// The two of "two to three million" is two million.
  private func scaled(
    _ first: NumberWords.Numeral,
    like last: NumberWords.Numeral,
    in sentence: [String]
  )
    -> Int
  {
    guard first.value < 100, last.words.count > 1,
      let unit = numbers.numeral(at: last.words.upperBound - 1, in: sentence)?.value, unit >= 100
    else { return first.value }
    return first.value * unit
  }

  private func widened(_ phrase: CountPhrase, by bound: CountWords.Bound, from start: Int)
    -> CountPhrase
  {
    var phrase = phrase
    phrase.tokens = start..<phrase.tokens.upperBound
    switch bound {
    case .least: phrase.most = nil
    case .more: (phrase.least, phrase.most) = (phrase.least.map { $0 + 1 }, nil)
    case .most: (phrase.least, phrase.most) = (nil, phrase.most ?? phrase.least)
    case .fewer: (phrase.least, phrase.most) = (nil, (phrase.most ?? phrase.least).map { $0 - 1 })
    case .about: phrase.isApproximate = true
    case .exact, .range: break
    }
    return phrase
  }
}
