import Foundation
import Language

/// The words that date: weekdays, months, units, prepositions.
struct TimeWords: Sendable {
  /// What a word does in a time expression.
  enum Kind: String, CaseIterable, Sendable {
    /// Monday is 1; the short forms need a date behind them.
    case weekday
    case weekdayShort = "weekday-short"
    /// January is 1; the short forms need a number beside them.
    case month
    case monthShort = "month-short"
    /// A part of day; those alone need no preposition.
    case part
    case partAlone = "part-alone"
    case unit
    /// A unit in the plural.
    case units
    /// Days from the day of the report, and a part of day.
    case deictic
    case weekend
    /// The first month of a season.
    case season
    /// Hours to add to those of the clock.
    case meridiem
    /// An hour with a name.
    case moment
    case zone
    /// Before or after the report, or before or after the day spoken of.
    case back, forward, previous, following, this, same
    /// What trims a date and is not kept: early, around.
    case edge
    /// What follows a number and a unit.
    case ago, earlier, later
    /// What sets a happening so many days off another.
    case after, before
    /// A number that is not told, and its size.
    case vague
    case one
    case article
    /// What opens a stretch that has a start, an end, or both; what joins the two.
    case since, until, from, link
    /// What a date may stand behind; what a date to come stands behind.
    case at, ahead
    /// What tells of no one day, or of one before the news: often, previously.
    case apart
    /// What tells of the time around the report, and of no day: now, currently.
    case now
    /// What says that somebody is no longer what a title calls them: former.
    case over
    /// What makes the next word no date: every Friday, Black Friday.
    case each
    /// What ends a phrase.
    case stop
    /// What makes a verb one of the future.
    case future
    /// What joins a clause that happens at the same time; what says that a happening lasts.
    case `while`, ongoing
  }

  private let tables: [Kind: PhraseTable<String>]
  private let firstWords: Set<String>

  /// Reads the table of time words in a folder of tables.
  init(in folder: URL) throws(LexiconError) {
    let table = try LexiconTable(at: folder.appending(path: "time-words.tsv"), columns: 3)
    var tables: [Kind: PhraseTable<String>] = [:]
    for row in table.rows {
      guard let kind = Kind(rawValue: row.fields[1]) else {
        throw table.error(at: row, value: row.fields[1])
      }
      tables[kind, default: PhraseTable()][row.fields[0]] = row.fields[2]
    }
    self.tables = tables
    firstWords = Set(table.rows.map { String($0.fields[0].prefix { $0 != " " }) })
  }

  /// The longest phrase of a kind that starts at a word: where it ends, and its value.
  func match(_ kind: Kind, at start: Int, in words: [String]) -> (end: Int, value: String)? {
    tables[kind]?.match(at: start, in: words).map { ($0.words.upperBound, $0.value) }
  }

  /// Whether a word is of a kind.
  func isA(_ kind: Kind, _ word: String) -> Bool { tables[kind]?[word] != nil }

  /// Whether a phrase of any kind can start with a word.
  func canStart(with word: String) -> Bool { firstWords.contains(word) }

  /// Whether a word names a month, in full or short.
  func isMonth(_ word: String) -> Bool {
    let name = word.hasSuffix(".") ? String(word.dropLast()) : word
    return isA(.month, name) || isA(.monthShort, name)
  }

  /// Whether a word is "pm" or the like.
  func isMeridiem(_ word: String) -> Bool { isA(.meridiem, word) }
}
