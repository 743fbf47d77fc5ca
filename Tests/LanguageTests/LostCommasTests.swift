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

  @Test func whatOpensASentenceIsNoPartOfTheSubject() throws {
    let text = "On Monday army air strikes on the port of Arlen killed ten fishermen."
    #expect(try arc(of: "Monday", in: text) == "obl killed")
    #expect(try arc(of: "army", in: text) == "compound strikes")
  }

  @Test func whoSomebodyIsIsNoPartOfTheirName() throws {
    let text = "Rami Amin spokesman for the Red Cross told the agency that five guards were killed."
    #expect(try arc(of: "spokesman", in: text) == "appos Rami")
  }

  @Test func aNameBehindWhoLeadsWhatIsOfOnePerson() throws {
    let text =
      "Seven guards were killed in raids on the port the director of the Red Cross Rami Amin said."
    #expect(try arc(of: "Cross", in: text) == "nmod director")
    #expect(try arc(of: "Rami", in: text) != "flat Cross")
  }

  @Test func whoSaysItMayStandBehind() throws {
    let text = "The shells hit two schools and killed five children overnight said the mayor."
    #expect(try arc(of: "mayor", in: text) == "nsubj said")
  }

  @Test func whoSaysAHeadingIsNoPartOfIt() throws {
    let text = "Arlen port strikes kill 32 Monitor"
    let heading = TextSection(range: TextRange(0, text.utf8.count), kind: .heading)
    let sentence = try #require(
      try Self.analyzer.get().analyze(text, sections: [heading]).sentences.first
    )
    #expect(sentence.tokens[sentence.tree.heads[5]].form == "kill")
  }

  @Test func whoIsCitedFirstIsNoPartOfTheSubject() throws {
    let text =
      "According to the Arlen Herald army units shelled the port on Monday killing two sailors."
    #expect(try arc(of: "units", in: text) == "nsubj shelled")
    #expect(try arc(of: "Herald", in: text) != "compound units")
  }

  @Test func severalWhoSayItHaveNoArticleOfOneThing() throws {
    let text = "The raid destroyed the port and injured a number of guards local sources said."
    #expect(try arc(of: "local", in: text) == "amod sources")
    #expect(try arc(of: "sources", in: text) == "nsubj said")
  }

  @Test func whoSaysItIsNotShelled() throws {
    let text =
      "At least 30 people most of them guests were killed in Dorn on Monday by army shelling a monitor said."
    #expect(try arc(of: "monitor", in: text) == "nsubj said")
  }
}
