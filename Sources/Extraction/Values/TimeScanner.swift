import KnowledgeGraph
import Language

/// Finds the time expressions of one sentence, in order.
struct TimeScanner: Sendable {
  private var elements: TimeElements
  private let times: TimeWords
  private let sentence: Sentence

  /// Makes a scanner of a sentence in a report of a day, after a day was spoken of.
  init(
    sentence: Sentence,
    times: TimeWords,
    numbers: NumberWords,
    published: CalendarDate?,
    mentioned: TimeElements.Mentioned
  ) {
    self.sentence = sentence
    self.times = times
    let words = sentence.tokens.map { token in
      normalized(token.form.lowercased(), times: times)
    }
    elements = TimeElements(
      times: times,
      numbers: numbers,
      words: words,
      // "mid-January" has its capital behind the hyphen.
      isCapital: sentence.tokens.map { token in
        token.form.split(separator: "-").contains { $0.first?.isUppercase == true }
      },
      published: published,
      mentioned: mentioned,
      isAhead: { isAhead($0, words: words, in: sentence, times: times) }
    )
  }

  /// The dates that were spoken of last.
  var mentioned: TimeElements.Mentioned { elements.mentioned }

  /// The expressions of the sentence.
  mutating func expressions() -> [TimeExpression] {
    var found: [TimeExpression] = []
    var next = 0
    while next < sentence.count {
      guard canStart(at: next), let expression = expression(at: next), !isInName(expression.tokens)
      else {
        next += 1
        continue
      }
      found.append(expression)
      next = expression.tokens.upperBound
      if expression.reach == .clause { elements.mention(expression.value) }
    }
    return found
  }

  /// Whether a word may start an expression at all; most may not.
  private func canStart(at index: Int) -> Bool {
    let word = elements.words[index]
    return times.canStart(with: word) || elements.numbers.canStart(with: word)
  }

  /// The expression that starts at a word, its preposition included.
  private func expression(at start: Int) -> TimeExpression? {
    let words = elements.words
    if start > 0, times.isA(.each, words[start - 1]) { return nil }
    for kind in [TimeWords.Kind.from, .since, .until]
    where times.match(.partAlone, at: start, in: words) == nil {
      guard let (end, needs) = times.match(kind, at: start, in: words) else { continue }
      if let found = open(kind, at: end, needsDate: needs == "date") { return found }
    }
    guard let first = joined(at: start) else { return nil }
    if isWeak(first.element, at: first.start, end: first.end) { return nil }
    return told(first.element, from: first.start, to: first.end)
  }

  /// An expression whose preposition opens a stretch; "after" and the like do so only with a date ("after midnight").
  private func open(_ kind: TimeWords.Kind, at index: Int, needsDate: Bool) -> TimeExpression? {
    guard let first = joined(at: index), let value = dated(first.element),
      !isOffset(first.element), !(needsDate && isDetailed(value))
    else { return nil }
    if let last = linked(to: value, at: first.end) {
      return TimeExpression(tokens: first.start..<last.end, value: last.value)
    }
    let span: TimeSpan? =
      switch kind {
      case .since: TimeSpan(from: value.start, to: nil)
      case .until: TimeSpan(from: nil, to: value.end)
      default: nil
      }
    return span.map { TimeExpression(tokens: first.start..<first.end, value: $0) }
  }

  /// What an element that needs no stretch says, and the second date of "Thursday and Friday".
  private func told(_ element: TimeElement, from start: Int, to end: Int) -> TimeExpression? {
    guard let value = dated(element) else { return nil }
    if isOffset(element) { return TimeExpression(tokens: start..<end, value: value, reach: .word) }
    if let last = linked(to: value, at: end) {
      return TimeExpression(tokens: start..<last.end, value: last.value)
    }
    let isVague = times.match(.now, at: start, in: elements.words)?.end == end
    return TimeExpression(tokens: start..<end, value: value, isVague: isVague)
  }

  /// What an element says, with the day spoken of lent to a part of day or a clock time.
  private func dated(_ element: TimeElement) -> TimeSpan? {
    switch element {
    case .date(let value, _), .offset(let value): value
    case .detail(let detail, _):
      (elements.mentioned.day ?? elements.published)?.detailed(detail).map { TimeSpan($0) }
    }
  }

  private func isDetailed(_ value: TimeSpan) -> Bool {
    value.start?.part != nil || value.start?.clock != nil
  }

  private func isOffset(_ element: TimeElement) -> Bool {
    if case .offset = element { true } else { false }
  }

  /// The stretch to a later date that a link joins to a date: "to Friday", "-2018", "and Friday".
  private func linked(to first: TimeSpan, at index: Int) -> (value: TimeSpan, end: Int)? {
    guard let early = first.date, let (end, _) = times.match(.link, at: index, in: elements.words),
      let second = joined(at: end), case .date(let span, _) = second.element, let late = span.date,
      (early.month == nil) == (late.month == nil), (early.day == nil) == (late.day == nil),
      early.firstDay < late.firstDay
    else { return nil }
    return TimeSpan(from: early, to: late).map { ($0, second.end) }
  }

  /// The element at a word with what stands beside it: "early on Saturday", "7 pm on Thursday".
  private func joined(at start: Int) -> (element: TimeElement, start: Int, end: Int)? {
    let words = elements.words
    let first = trimmed(start)
    guard var (element, end) = elements.element(at: first) else { return nil }
    var behind = end
    for _ in 0..<3 {
      let next = trimmed(elements.behindComma(behind))
      guard next < words.count, let second = elements.element(at: next),
        let both = element.joined(with: second.element)
      else { break }
      (element, end, behind) = (both, second.end, second.end)
    }
    return (element, first, end)
  }

  /// The word behind "on", "early", "at around".
  private func trimmed(_ start: Int) -> Int {
    var next = start
    for _ in 0..<4 {
      let found = [TimeWords.Kind.at, .edge, .ahead].compactMap {
        times.match($0, at: next, in: elements.words)?.end
      }.max()
      guard let found, elements.element(at: next) == nil else { break }
      next = found
    }
    return next
  }

  /// Whether nothing makes an element a time that is one only behind a preposition or the like.
  private func isWeak(_ element: TimeElement, at start: Int, end: Int) -> Bool {
    guard element.isWeak else { return false }
    let words = elements.words
    if end < words.count, sentence.tree.relations[end - 1] == .nummod,
      sentence.morphology[max(0, sentence.tree.heads[end - 1])].number == .plural
    {
      return true
    }
    if elements.yearNumber(at: start) != nil, isModifier(start) { return false }
    guard start > 0 else { return true }
    let isNamed = elements.isCapital[start] || elements.yearNumber(at: start) != nil
    return ![TimeWords.Kind.at, .edge, .ahead].contains { times.isA($0, words[start - 1]) }
      && !(isNamed && (times.isA(.article, words[start - 1]) || words[start - 1] == "("))
  }

  /// "its 2014 campaign": a year before the noun it dates.
  private func isModifier(_ year: Int) -> Bool {
    sentence.tree.heads[year] > year && sentence.tags[sentence.tree.heads[year]] != .verb
  }

  /// Whether the words are part of a longer name ("the Sunday Times").
  private func isInName(_ tokens: Range<Int>) -> Bool {
    sentence.names.contains {
      $0.tokens.overlaps(tokens)
        && ($0.tokens.lowerBound < tokens.lowerBound || $0.tokens.upperBound > tokens.upperBound)
    }
  }
}

/// Whether the happening at a word is to come: its verb is of the future, or the word stands behind "for".
private func isAhead(_ index: Int, words: [String], in sentence: Sentence, times: TimeWords) -> Bool
{
  if index > 0, times.isA(.ahead, words[index - 1]) { return true }
  var token = index
  for _ in 0..<sentence.count {
    let head = sentence.tree.heads[token]
    guard head >= 0 else { return false }
    if sentence.tags[head] == .verb {
      return sentence.tree.children(of: head, by: .aux).contains { times.isA(.future, words[$0]) }
    }
    token = head
  }
  return false
}

/// A word without the full stop of an abbreviation and without "mid-".
private func normalized(_ word: String, times: TimeWords) -> String {
  if word.count > 1, word.hasSuffix("."), !word.dropLast().contains(".") {
    return String(word.dropLast())
  }
  let parts = word.split(separator: "-", maxSplits: 1)
  return parts.count == 2 && times.isA(.edge, String(parts[0])) ? String(parts[1]) : word
}
