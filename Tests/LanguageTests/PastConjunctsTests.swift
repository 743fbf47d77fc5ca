import Testing

@testable import Language

/// What somebody did is not what they said would be done.
@Suite struct PastConjunctsTests {
  @Test(arguments: [
    ("The union said it would not join the strike and called on the mayor to end it.", "called"),
    ("He said the rebels did not attack the convoy and blamed the army.", "blamed"),
  ])
  func aPastTenseBehindAnInfinitiveGoesOnWithTheSaying(text: String, verb: String) throws {
    let analyzer = try Analyzer(modelAt: Analyzer.bundledModel)
    let sentence = try #require(analyzer.analyze(text).sentences.first)
    let said = try #require(sentence.tokens.firstIndex { $0.form == "said" })
    let token = try #require(sentence.tokens.firstIndex { $0.form == verb })
    #expect(sentence.tree.heads[token] == said)
  }

  @Test func whatTheHillsOverlookIsDestroyedByNoHill() throws {
    let text = "The army took three hills overlooking the harbour and destroyed several lorries."
    #expect(try ReadArc.arc(of: "destroyed", in: text) == "conj took")
  }
}
