import Testing

@testable import Language

/// Tags that the tagger alone gets wrong.
@Suite struct TagCorrectorTests {
  private static let analyzer = Result { try Analyzer(modelAt: Analyzer.bundledModel) }

  @Test func namesInCapitalsAreNoSmallWords() throws {
    let text = "The mayor said that IS fighters had left the Islamic State (IS) camp."
    let sentence = try #require(Self.analyzer.get().analyze(text).sentences.first)
    let token = try #require(sentence.tokens.firstIndex { $0.form == "IS" })
    #expect(sentence.tags[token] == .properNoun)
  }

  @Test func pluralsWithoutAnEnding() throws {
    let sentence = try #require(Self.analyzer.get().analyze("Six gunmen fled.").sentences.first)
    #expect(sentence.lemmas[1] == "gunman")
    #expect(sentence.morphology[1].number == .plural)
  }
}
