import KnowledgeGraph

/// Reads the parts of time expressions at a word of a sentence, relative to the report and to the day spoken of.
struct TimeElements: Sendable {
  /// The dates that were spoken of last.
  struct Mentioned: Hashable, Sendable {
    /// The day.
    var day: CalendarDate?
    /// The date, perhaps of a month or a year.
    var date: CalendarDate?
  }

  /// An element and the word behind it.
  typealias Match = (element: TimeElement, end: Int)

  let times: TimeWords
  let numbers: NumberWords
  /// The words in lower case, without the full stop of an abbreviation.
  let words: [String]
  /// Whether each word starts with a capital.
  let isCapital: [Bool]
  /// The day of the report.
  let published: CalendarDate?
  /// The dates that were spoken of last.
  var mentioned = Mentioned()
  /// Whether the happening at a word is still to come.
  let isAhead: @Sendable (Int) -> Bool

  /// The element at a word, by the first pattern that fits; the longer patterns come first.
  func element(at start: Int) -> Match? {
    guard start < words.count else { return nil }
    if let date = isoDate(at: start) ?? weekdayDate(at: start) ?? monthDate(at: start) {
      return date
    }
    if let date = dayMonth(at: start) ?? counted(at: start) ?? clock(at: start) { return date }
    if let date = relative(at: start) ?? deictic(at: start) ?? weekend(at: start) { return date }
    return season(at: start) ?? partOfDay(at: start) ?? year(at: start)
  }

  /// Remembers a date that was spoken of: a single one, or the end of a stretch that has only one.
  mutating func mention(_ value: TimeSpan) {
    guard
      let date = value.date
        ?? (value.start == nil || value.end == nil ? value.start ?? value.end : nil)
    else { return }
    mentioned.date = date
    if let day = date.wholeDay { mentioned.day = day }
  }

  /// The date spoken of last that is exact enough to count units from.
  func mentioned(for unit: TimeUnit) -> CalendarDate? {
    switch unit {
    case .minute, .hour, .day, .week: mentioned.day
    case .month: mentioned.date?.month == nil ? mentioned.day : mentioned.date
    case .year, .decade: mentioned.date
    }
  }

  /// The number of a unit, told or not: "three", "a", "several".
  func count(at start: Int) -> (end: Int, value: Int, isVague: Bool)? {
    guard start < words.count else { return nil }
    if let vague = times.match(.vague, at: start, in: words), let value = Int(vague.value) {
      return (vague.end, value, true)
    }
    if let numeral = numbers.numeral(at: start, in: words), numeral.value < 10_000 {
      return (numeral.words.upperBound, numeral.value, false)
    }
    if let one = times.match(.one, at: start, in: words) { return (one.end, 1, false) }
    return nil
  }

  /// The unit at a word.
  func unit(at start: Int) -> (end: Int, unit: TimeUnit, isPlural: Bool)? {
    guard let (end, value) = times.match(.unit, at: start, in: words),
      let unit = TimeUnit(rawValue: value)
    else { return nil }
    return (end, unit, times.match(.units, at: start, in: words) != nil)
  }

  /// The day of the month that "3" or "3rd" is.
  func dayOfMonth(at index: Int) -> Int? {
    guard index < words.count else { return nil }
    let digits = words[index].prefix { $0.isNumber }
    let suffix = words[index].dropFirst(digits.count)
    guard (1...2).contains(digits.count), let day = Int(digits), (1...31).contains(day) else {
      return nil
    }
    return suffix.isEmpty || Self.ordinalSuffixes.contains(suffix) ? day : nil
  }

  private static let ordinalSuffixes: Set<Substring> = ["st", "nd", "rd", "th"]

  /// The number of a year of four digits.
  func yearNumber(at index: Int) -> Int? {
    guard index < words.count, words[index].utf8.count == 4, let year = Int(words[index]),
      Self.years.contains(year)
    else { return nil }
    return year
  }

  /// The years that a report speaks of.
  static let years = 1500..<2200

  /// The word behind "of", or the word itself.
  func behindOf(_ index: Int) -> Int {
    index < words.count && words[index] == "of" ? index + 1 : index
  }

  /// The word behind a comma, or the word itself.
  func behindComma(_ index: Int) -> Int {
    index < words.count && words[index] == "," ? index + 1 : index
  }
}
