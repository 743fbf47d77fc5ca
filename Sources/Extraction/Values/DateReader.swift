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

  /// The time expressions of each sentence of a report, in order, those of the present tense last.
  ///
  /// - Parameters:
  ///   - sentences: all of the report, in order.
  ///   - published: the day of the report as "2022-01-21".
  /// - Returns: the expressions, one array a sentence.
  func expressions(in sentences: [Sentence], published: String?) -> [[TimeExpression]] {
    let day = published.flatMap { CalendarDate($0)?.wholeDay }
    var mentioned = TimeElements.Mentioned()
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
      return found + (day.map { present(in: sentence, on: $0) } ?? [])
    }
  }

  /// What a sentence tells as going on when it is told: "are being held", "clashes are ongoing".
  private func present(in sentence: Sentence, on day: CalendarDate) -> [TimeExpression] {
    sentence.tokens.indices.compactMap { token in
      let helpers = sentence.tree.children(of: token, by: .aux, .auxPassive, .cop)
      let isLasting =
        sentence.tags[token] == .verb
        ? ([token] + helpers).contains { sentence.isPresentParticiple($0) }
        : times.isA(.ongoing, sentence.word(token))
      guard isLasting, let be = helpers.first(where: { isPresentBe($0, in: sentence) }), be < token
      else {
        return nil
      }
      return TimeExpression(tokens: be..<token + 1, value: TimeSpan(day), reach: .present)
    }
  }

  private func isPresentBe(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.lemmas[token] == "be" && sentence.morphology[token].tense == .present
      && sentence.morphology[token].verbForm == .finite
  }
}
