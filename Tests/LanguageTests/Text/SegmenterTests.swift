import Testing

@testable import Language

@Suite struct SegmenterTests {
  private let segmenter: Segmenter

  init() throws {
    segmenter = try .bundled()
  }

  @Test func splitsNewsProse() {
    check(
      """
      Gen. Abdi met Mr. X. They spoke in the U.S. The talks failed. “We won. They lost,” he said. “Go!” she \
      said. It ended at 5 p.m. Friday (see No. 5). Why? Nobody knows...
      """,
      """
      prose 0 Gen. Abdi met Mr. X.
      prose 0 They spoke in the U.S.
      prose 0 The talks failed.
      prose 0 “We won.
      prose 0 They lost,” he said.
      prose 0 “Go!” she said.
      prose 0 It ended at 5 p.m. Friday (see No. 5).
      prose 0 Why?
      prose 0 Nobody knows...
      """
    )
  }

  @Test func keepsClosingQuotesWithTheirSentence() {
    check(
      "He said “we will not go.” Then he left. (Nobody saw it.) \"Stay.\" They did.",
      """
      prose 0 He said “we will not go.”
      prose 0 Then he left.
      prose 0 (Nobody saw it.)
      prose 0 "Stay."
      prose 0 They did.
      """
    )
  }

  @Test func theHeadOfAPageAndCreditsInBracketsHoldNoSentences() {
    check(
      "Ten ships wait in Arlen - YouTube The port is closed. Short URL 12 7 They wait. (Herald Photo) Nobody came.",
      """
      prose 0 The port is closed.
      prose 0 They wait.
      prose 0 Nobody came.
      """
    )
  }

  @Test func whatThePagePutsAroundItsTextHoldsNoSentences() {
    check(
      """
      The port is closed. Tags Arlen port Harbour Union strike At least ten ships wait. Read more about Arlen. They wait.

      Tags are sewn on. Related news Mayor resigns Ships wait. More to come.
      """,
      """
      prose 0 The port is closed.
      prose 0 At least ten ships wait.
      prose 0 They wait.
      prose 1 Tags are sewn on.
      """
    )
  }

  @Test func tellsHeadingsDatelinesAndCreditsApart() {
    check(
      """
      Town falls after long siege

      Friday, January 21, 2022

      BEIRUT, Jan. 21 - The head of the force said so.

      QAMISHLI, Syria (North Press) — Two men died. Others fled.

      HARARE - Fighters went home on Tuesday after a long week of talks.

      A gate of the old prison in the north. AFP

      • First point
      • Second point
      """,
      """
      heading 0 Town falls after long siege
      dateline 1 Friday, January 21, 2022
      dateline 2 BEIRUT, Jan. 21 -
      prose 2 The head of the force said so.
      dateline 3 QAMISHLI, Syria (North Press) —
      prose 3 Two men died.
      prose 3 Others fled.
      dateline 4 HARARE -
      prose 4 Fighters went home on Tuesday after a long week of talks.
      prose 5 A gate of the old prison in the north.
      credit 5 AFP
      heading 6 • First point
      heading 6 • Second point
      """
    )
  }

  @Test func partsTheDateOfFilingFromTheSentenceBehindIt() {
    check(
      """
      Published April 24, 2017 Rebels left the town. They took the road north.

      AFP Monday 17 Oct 2016 22:15 Two men died.

      October 17, 2016 was the day on which two men died.
      """,
      """
      dateline 0 Published April 24, 2017
      prose 0 Rebels left the town.
      prose 0 They took the road north.
      dateline 1 AFP Monday 17 Oct 2016 22:15
      prose 1 Two men died.
      prose 2 October 17, 2016 was the day on which two men died.
      """
    )
  }

  @Test func readsWrappedLinesAsOne() {
    check(
      """
         A COLUMN OF THE THIRD BRIGADE WAS AMBUSHED
      NEAR THE RIVER ON SUNDAY.  FOUR SOLDIERS
      DIED.
      """,
      """
      prose 0 A COLUMN OF THE THIRD BRIGADE WAS AMBUSHED
      NEAR THE RIVER ON SUNDAY.
      prose 0 FOUR SOLDIERS
      DIED.
      """
    )
  }

  /// Text that was copied without its line breaks has headings in the middle of a line.
  @Test func findsHeadingsInALongLine() {
    let line = """
      The river rose for three days before the dam gave way. Two villages had to be left at night. Most of the \
      families went to a school on the hill, where the army had put up tents. Weather It rained for a week in the \
      north of the country, more than in any spring since the war. The forecast for the next days was no better. \
      Damage The water carried away four bridges and the road to the coast. The mayor said that it would take \
      a year to mend them. Nobody was hurt, but many farmers lost their cattle and all that they had sown.
      """
    let whole = [TextSection(range: TextRange(0, line.utf8.count))]
    let found = segmenter.sentences(of: line, sections: whole)
    #expect(found.count == 10)
    #expect(found.filter { $0.count == 1 }.map(\.tokens[0].form) == ["Weather", "Damage"])
  }

  @Test func whatAHeadingRunsIntoBeginsWithACapitalOfItsOwn() {
    let line = """
      Two guards were hurt on the island on Monday when a boat hit the pier. The harbour master said that fog had come \
      up at noon and that nobody saw the boat before it struck. Bus fire in Arlen province Also on Monday a bus \
      burned out near the town of Dorn, where the driver had stopped for fuel and the passengers had left. The police \
      of the province said the cause was not known, but a leak was likely. Storm in the north At least ten houses lost \
      their roofs and two bridges were closed until the wind fell at night, the governor said on the radio.
      """
    let whole = [TextSection(range: TextRange(0, line.utf8.count))]
    let starts = segmenter.sentences(of: line, sections: whole).map(\.tokens[0].form)
    #expect(starts == ["Two", "The", "Bus", "Also", "The", "Storm", "At"])
  }

  @Test func dashesInProseAreNoDatelines() {
    check(
      "The army — the best there is — went home.",
      "prose 0 The army — the best there is — went home."
    )
    check(
      "Al-Hol is a camp - nobody denies it - in Syria.",
      "prose 0 Al-Hol is a camp - nobody denies it - in Syria."
    )
  }

  @Test func analysesSectionsByThemselves() {
    let text = "Title: Jail break. Again\nDate: today\n\nOne man fled. It ended."
    let sections = [
      TextSection(range: TextRange(7, 24), kind: .heading),
      TextSection(range: TextRange(38, 500)),
    ]
    let found = segmenter.sentences(of: text, sections: sections).map { sentence in
      "\(sentence.kind) \(text.utf8.string(in: sentence.range))"
    }
    #expect(
      found == ["heading Jail break.", "heading Again", "prose One man fled.", "prose It ended."]
    )
  }

  private func check(
    _ text: String,
    _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let sections = [TextSection(range: TextRange(0, text.utf8.count))]
    let found = segmenter.sentences(of: text, sections: sections).map { sentence in
      "\(sentence.kind) \(sentence.paragraph) \(text.utf8.string(in: sentence.range))"
    }
    #expect(found.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
  }
}

extension String.UTF8View {
  fileprivate func string(in range: TextRange) -> String {
    String(decoding: dropFirst(range.start).prefix(range.end - range.start), as: UTF8.self)
  }
}
