import Foundation
import KnowledgeGraph
import Language

/// Reads all phrases that say when, relative to the report's day and to the days spoken of before.
///
/// Weekdays are the latest of their name up to the day of the report, as news writes, unless the verb is of the
/// future. Without the day of the report only absolute dates are read.
struct DateReader: Sendable {
  private let times: TimeWords
  private let numbers: NumberWords

  /// Reads the tables of numbers and time words in a folder of tables.
  init(in folder: URL) throws(LexiconError) {
    times = try TimeWords(in: folder)
    numbers = try NumberWords(in: folder)
  }

  /// The time expressions of each sentence of a report, in order.
  ///
  /// - Parameters:
  ///   - sentences: all of the report, in order.
  ///   - published: the day of the report as "2022-01-21".
  /// - Returns: the expressions, one array a sentence.
  func expressions(in sentences: [Sentence], published: String?) -> [[TimeExpression]] {
    let day = published.flatMap { CalendarDate($0)?.wholeDay }
    var mentioned: CalendarDate?
    return sentences.map { sentence in
      var scanner = TimeScanner(
        sentence: sentence,
        times: times,
        numbers: numbers,
        published: day,
        mentioned: mentioned
      )
      let found = scanner.expressions()
      mentioned = scanner.mentioned
      return found
    }
  }
}
