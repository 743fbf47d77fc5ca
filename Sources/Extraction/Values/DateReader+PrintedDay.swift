import KnowledgeGraph
import Language

/// The day that a report prints as its own, in the line above or below its text.
extension DateReader {
  /// How many characters from either end of a report its own line stands.
  private static let margin = 300
  /// How many words stand before the date in that line at most: "KOLVAR, Zemria (AP) — ".
  private static let mostWords = 12

  /// The day that a report is of: the one that it prints as its own, else the one that it is said to be of.
  ///
  /// What is said of a report (the date of its file, of its address) may be days off; its weekdays are those of the day
  /// that its writer saw.
  ///
  /// - Parameters:
  ///   - sentences: all of the report, in order.
  ///   - published: the day that the report is said to be of, as "2022-01-21".
  /// - Returns: the day; nil if neither tells it.
  func day(of sentences: [Sentence], published: String?) -> CalendarDate? {
    printedDay(in: sentences) ?? published.flatMap { CalendarDate($0)?.wholeDay }
  }

  /// The day of a byline ("Wednesday 17 Sep 2014"), of a dateline, or behind "Published".
  private func printedDay(in sentences: [Sentence]) -> CalendarDate? {
    let end = sentences.last?.range.end ?? 0
    for sentence in sentences where sentence.range.start < Self.margin {
      let found = dates(printedIn: sentence).first {
        sentence.tokens[$0.words.lowerBound].range.start < Self.margin
          && (standsFirst($0.words.lowerBound, in: sentence) || isIssued($0.words, in: sentence)
            || isByline($0.words, in: sentence))
      }
      if let found { return found.day }
    }
    for sentence in sentences.reversed() {
      guard sentence.range.end > end - Self.margin else { break }
      let found = dates(printedIn: sentence).last {
        sentence.tokens[$0.words.lowerBound].range.start > end - Self.margin
          && isIssued($0.words, in: sentence)
      }
      if let found { return found.day }
    }
    return nil
  }

  /// The days of a sentence that are told with their year.
  private func dates(printedIn sentence: Sentence) -> [(words: Range<Int>, day: CalendarDate)] {
    guard sentence.tokens.contains(where: { $0.form.utf8.count == 4 && Int($0.form) != nil }) else {
      return []
    }
    var scanner = scanner(of: sentence, on: nil, after: TimeElements.Mentioned())
    return scanner.expressions().compactMap { expression in
      guard expression.reach == .clause, let day = expression.value.date?.wholeDay else {
        return nil
      }
      return (expression.tokens, day)
    }
  }

  /// Whether a date opens its line, behind a place or an agency at most.
  private func standsFirst(_ date: Int, in sentence: Sentence) -> Bool {
    date <= Self.mostWords
      && sentence.tokens[..<date].allSatisfy {
        !($0.form.first?.isLowercase ?? true) && !($0.form.first?.isNumber ?? true)
      } && !sentence.tags[..<date].contains { $0 == .verb || $0 == .adposition }
  }

  /// "Published", "Last updated at" before a date.
  private func isIssued(_ date: Range<Int>, in sentence: Sentence) -> Bool {
    let before = max(0, date.lowerBound - 3)..<date.lowerBound
    guard let word = before.last(where: { times.isA(.issued, sentence.word($0)) }) else {
      return false
    }
    let isHead = sentence.tokens[word].form.first?.isUppercase == true
    return isHead || word > 0 && times.isA(.back, sentence.word(word - 1))
      || word > 1 && sentence.word(word - 1) == "of" && sentence.word(word - 2) == "date"
  }

  /// "Town shelled Monitor AFP Wednesday 17 Sep 2014": whether a weekday opens a date behind a name.
  private func isByline(_ date: Range<Int>, in sentence: Sentence) -> Bool {
    let word = sentence.word(date.lowerBound)
    guard times.isA(.weekday, word) || times.isA(.weekdayShort, word) else { return false }
    return date.lowerBound > 1
      && sentence.tokens[date.lowerBound - 1].form.first?.isUppercase == true
  }
}
