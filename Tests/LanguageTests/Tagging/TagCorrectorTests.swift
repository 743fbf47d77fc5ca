import Testing

@testable import Language

/// Tags that the tagger alone gets wrong.
@Suite struct TagCorrectorTests {
  private static let analyzer = Result { try Analyzer(modelAt: Analyzer.bundledModel) }

  @Test(arguments: [
    ("Raiders burned a navy barracks west of the river.", "barracks", UniversalTag.noun),
    ("The rebels wanted to shell the port and attack local forces.", "attack", .verb),
    ("The mayor said that IS fighters had left the Islamic State (IS) camp.", "IS", .properNoun),
  ])
  func tag(text: String, word: String, tag: UniversalTag) throws {
    let sentence = try #require(Self.analyzer.get().analyze(text).sentences.first)
    let token = try #require(sentence.tokens.firstIndex { $0.form == word })
    #expect(sentence.tags[token] == tag)
  }

  @Test func pluralsWithoutAnEnding() throws {
    let sentence = try #require(Self.analyzer.get().analyze("Six gunmen fled.").sentences.first)
    #expect(sentence.lemmas[1] == "gunman")
    #expect(sentence.morphology[1].number == .plural)
  }
}
