import Testing

@testable import Language

/// The tokens of texts that lost their apostrophes.
@Suite struct LostApostrophesTests {
  private static let analyzer = Result { try Analyzer(modelAt: Analyzer.bundledModel) }

  private func words(of text: String) throws -> String {
    try Self.analyzer.get().analyze(text).sentences
      .map { $0.tokens.map(\.form).joined(separator: " ") }.joined(separator: " ")
  }

  @Test func aNameThatOwnsSomethingIsPartedFromItsEnding() throws {
    #expect(
      try words(of: "Norways army left the village. Homs fell.")
        == "Norway 's army left the village . Homs fell ."
    )
    #expect(
      try words(of: "General Dara Kasim spoke. Kasims troops left on Monday.").contains("Kasim 's")
    )
  }

  @Test func thePersonWhoseNameACommonNounFollowsOwnsIt() throws {
    #expect(
      try words(of: "President Dara Mitchells jets bombed a market.").contains("Mitchell 's jets")
    )
    #expect(try words(of: "The strike hit ISILs headquarters.").contains("ISIL 's headquarters"))
    #expect(try !words(of: "General Dara Karvos troops left.").contains("'s"))
  }

  @Test func whatIsNoPluralOwnsWhatStandsBehind() throws {
    #expect(
      try words(of: "The rebels shelled the countrys largest port.").contains("country 's largest")
    )
  }

  @Test func aDayOwnsWhatHappenedOnIt() throws {
    #expect(
      try words(of: "Tuesdays blast killed two. Shops open on Tuesdays.").hasPrefix(
        "Tuesday 's blast"
      )
    )
  }

  @Test func pluralsAndTextsWithApostrophesStay() throws {
    let plurals = "Kurds and Islamists fought in the Emirates for days. Brussels shops closed."
    #expect(try !words(of: plurals).contains("'s"))
    #expect(try words(of: "It’s said that Norways army left.").contains("Norways army"))
  }

  @Test func theEndingStandsForItsOneLetter() throws {
    let text = "Norways army left."
    let tokens = try #require(try Self.analyzer.get().analyze(text).sentences.first).tokens
    #expect(tokens[0].range == TextRange(0, 6))
    #expect(tokens[1].range == TextRange(6, 7))
    #expect(!tokens[0].spaceAfter && tokens[1].spaceAfter)
  }
}
