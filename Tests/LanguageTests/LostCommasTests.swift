import Testing

@testable import Language

/// Trees of texts that lost their commas.
@Suite struct LostCommasTests {
  private static let analyzer = Result { try Analyzer(modelAt: Analyzer.bundledModel) }

  /// `word -relation-> head` for a word of a text.
  private func arc(of word: String, in text: String) throws -> String {
    let sentence = try #require(try Self.analyzer.get().analyze(text).sentences.first)
    let token = try #require(sentence.tokens.firstIndex { $0.form == word })
    let head = sentence.tree.heads[token]
    let relation = sentence.tree.relations[token].rawValue
    return "\(relation) \(head < 0 ? "-" : sentence.tokens[head].form)"
  }

  @Test func whoClosesASentenceSaysIt() throws {
    let text = "The two towns remain besieged by the army he told the agency."
    #expect(try arc(of: "told", in: text) == "parataxis remain")
  }

  @Test func whatCameOfItIsNotWhatWasHit() throws {
    let text = "The shells hit two schools and a clinic in the harbour killing five children."
    #expect(try arc(of: "killing", in: text) == "advcl hit")
  }
}
