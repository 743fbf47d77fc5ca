import Foundation
import KnowledgeGraph
import Language

/// Tells the day that a report is of: the whole date that its page opens with, else the day that it is filed under.
///
/// What a page writes over its text is what "Wednesday" in the text counts from; a file may be of another day.
struct ReportDay: Sendable {
  /// Among how many words at either end of a body its date is looked for.
  private static let reach = 60
  /// How many days from that of its file a date may be that neither a weekday nor a label marks as the page's own.
  private static let farthest = 366

  private let times: TimeWords
  /// Words before the date on which a text was filed: "published", "at".
  private let labels: Set<String>

  /// Reads the tables of time words in a folder of tables.
  init(in folder: URL) throws(LexiconError) {
    times = try TimeWords(in: folder)
    labels = try LexiconTable(
      at: Analyzer.bundledTables.appending(path: "filing-words.tsv"),
      columns: 1
    ).words
  }

  /// The day of a report; nil where neither its page nor its file tells one.
  func day(of document: SourceDocument) -> CalendarDate? {
    written(in: document)?.day ?? document.published.flatMap { CalendarDate($0)?.wholeDay }
  }

  /// The date that the page writes over its text, with the weekday before it, or under it.
  func written(in document: SourceDocument) -> (day: CalendarDate, span: TextSpan)? {
    let (words, spans) = words(of: document)
    let filed = document.published.flatMap { CalendarDate($0)?.wholeDay }
    let places = words.indices.prefix(Self.reach) + words.indices.suffix(Self.reach).reversed()
    return places.lazy.compactMap { start in
      date(at: start, in: words).flatMap { date in
        guard
          isLabelled(start, in: words)
            || start < Self.reach && isApart(start..<date.end, in: words)
        else { return nil }
        let first = start > 0 && isWeekday(words[start - 1]) ? start - 1 : start
        if let filed, first == start, !isLabelled(start, in: words),
          abs(date.day.firstDay - filed.firstDay) > Self.farthest
        {
          return nil
        }
        return (date.day, TextSpan(spans[first].start, spans[date.end - 1].end))
      }
    }.first
  }

  /// The words of a body as spaces part them, and where they stand.
  private func words(of document: SourceDocument) -> (words: [String], spans: [TextSpan]) {
    let bytes = Array(document.text.utf8)
    let spans = bytes.indices.suffix(from: min(document.bodyStart, bytes.count))
      .split { bytes[$0] == UInt8(ascii: " ") || bytes[$0] == UInt8(ascii: "\n") }
      .map { TextSpan($0.startIndex, $0.endIndex) }
    return (spans.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }, spans)
  }

  /// Whether a date is no part of a sentence: it opens the page, perhaps behind places and an agency, or stands between
  /// words with capitals.
  private func isApart(_ date: Range<Int>, in words: [String]) -> Bool {
    if date.upperBound < words.count, words[date.upperBound].first?.isLowercase != false {
      return false
    }
    let opening = words[..<date.lowerBound]
    guard let before = opening.last(where: { !isWeekday($0) }) else { return true }
    let isFree = { (word: String) in
      word.first?.isUppercase == true && !times.isA(.at, plain(word))
        && !times.isA(.since, plain(word))
    }
    return isFree(before) && !before.hasSuffix(",")
      || opening.allSatisfy { isFree($0) || $0.first?.isPunctuation == true }
  }

  /// "Published on Jan 21 2022", "Date of publication: 21 January 2022".
  private func isLabelled(_ date: Int, in words: [String]) -> Bool {
    let labels = words[..<date].reversed().prefix {
      self.labels.contains(plain($0)) || plain($0).isEmpty || isWeekday($0)
    }
    return labels.contains {
      self.labels.contains(plain($0)) && !times.isA(.at, plain($0)) && $0.first?.isUppercase == true
    }
  }

  /// "Oct 26 2016", "26 October 2016", "Aug 012016", "26-10-2016": a day with its month and year.
  private func date(at start: Int, in words: [String]) -> (day: CalendarDate, end: Int)? {
    if let day = figures(words[start]) { return (day, start + 1) }
    if let month = month(words[start]), start + 1 < words.count {
      let next = plain(words[start + 1])
      if start + 2 < words.count, let day = number(next, digits: 1...2),
        let year = number(plain(words[start + 2]), digits: 4...4),
        let date = CalendarDate(year: year, month: month, day: day)
      {
        return (date, start + 3)
      }
      guard let day = number(String(next.dropLast(4)), digits: 2...2),
        let year = number(String(next.suffix(4)), digits: 4...4),
        let date = CalendarDate(year: year, month: month, day: day)
      else { return nil }
      return (date, start + 2)
    }
    guard start + 2 < words.count, let day = number(words[start], digits: 1...2),
      let month = month(words[start + 1]),
      let year = number(plain(words[start + 2]), digits: 4...4),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return (date, start + 3)
  }

  /// A date in figures that can be read in one way alone.
  private func figures(_ word: String) -> CalendarDate? {
    let parts = plain(word).split { "-./".contains($0) }.map(String.init)
    guard parts.count == 3, let first = number(parts[0], digits: 2...2),
      let second = number(parts[1], digits: 2...2), let year = number(parts[2], digits: 4...4)
    else { return nil }
    let readings = Set(
      [
        CalendarDate(year: year, month: second, day: first),
        CalendarDate(year: year, month: first, day: second),
      ].compactMap(\.self)
    )
    return readings.count == 1 ? readings.first : nil
  }

  private func month(_ word: String) -> Int? {
    guard word.first?.isUppercase == true else { return nil }
    let found =
      times.match(.month, at: 0, in: [plain(word)])
      ?? times.match(.monthShort, at: 0, in: [plain(word)])
    return found.flatMap { Int($0.value) }
  }

  private func isWeekday(_ word: String) -> Bool {
    times.isA(.weekday, plain(word)) || times.isA(.weekdayShort, plain(word))
  }

  /// A word in lower case without the marks around it.
  private func plain(_ word: String) -> String {
    word.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: ",.:;()|"))
  }

  /// A number of so many digits; one of four is a year that reports speak of.
  private func number(_ word: String, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(word.count), word.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(word), digits.upperBound < 4 || TimeElements.years.contains(number)
    else { return nil }
    return number
  }
}
