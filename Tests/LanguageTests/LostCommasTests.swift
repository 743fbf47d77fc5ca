import Testing

@testable import Language

/// Trees of texts that lost their commas.
@Suite struct LostCommasTests {
  @Test func whoClosesASentenceSaysIt() throws {
    let text = "The two towns remain besieged by the army he told the agency."
    #expect(try ReadArc.arc(of: "told", in: text) == "parataxis remain")
  }

  @Test func whatCameOfItIsNotWhatWasHit() throws {
    let text = "The shells hit two schools and a clinic in the harbour killing five children."
    #expect(try ReadArc.arc(of: "killing", in: text) == "advcl hit")
  }

  @Test func whatOpensASentenceIsNoPartOfTheSubject() throws {
    let text = "On Monday army air strikes on the port of Arlen killed ten fishermen."
    #expect(try ReadArc.arc(of: "Monday", in: text) == "obl killed")
    #expect(try ReadArc.arc(of: "army", in: text) == "compound strikes")
  }

  @Test(arguments: [
    ("In a dawn raid police arrested twelve sailors near the harbour.", "police", "arrested"),
    ("In the north security forces detained an activist.", "forces", "detained"),
    ("Backed by air strikes army units seized the harbour on Monday.", "units", "seized"),
    ("Also on Monday army units shelled the harbour.", "units", "shelled"),
  ])
  func whatOpensASentenceMayTellHow(text: String, subject: String, verb: String) throws {
    #expect(try ReadArc.arc(of: subject, in: text) == "nsubj \(verb)")
  }

  @Test func whatGoesOnBehindWhoSaysItIsNotSaid() throws {
    let text = "Rebels shelled two schools on Thursday activists said keeping up the pressure."
    #expect(try ReadArc.arc(of: "said", in: text) == "parataxis shelled")
  }

  @Test func whoSomebodyIsIsNoPartOfTheirName() throws {
    let text = "Rami Amin spokesman for the Red Cross told the agency that five guards were killed."
    #expect(try ReadArc.arc(of: "spokesman", in: text) == "appos Rami")
  }

  @Test func aNameBehindWhoLeadsWhatIsOfOnePerson() throws {
    let text =
      "Seven guards were killed in raids on the port the director of the Red Cross Rami Amin said."
    #expect(try ReadArc.arc(of: "Cross", in: text) == "nmod director")
    #expect(try ReadArc.arc(of: "Rami", in: text) != "flat Cross")
  }

  @Test func whoSaysItMayStandBehind() throws {
    let text = "The shells hit two schools and killed five children overnight said the mayor."
    #expect(try ReadArc.arc(of: "mayor", in: text) == "nsubj said")
  }

  @Test func severalMayCloseASentence() throws {
    let text =
      "Rebels shelled the base near the harbour on Monday activists and a war monitor said."
    #expect(try ReadArc.arc(of: "activists", in: text) == "nsubj said")
  }

  @Test func whoDiedDoesNotSayIt() throws {
    let text = "Rebels shelled the base near the harbour and ten soldiers died state media said."
    #expect(try ReadArc.arc(of: "media", in: text) == "nsubj said")
  }

  @Test func whoSaysAHeadingIsNoPartOfIt() throws {
    let text = "Arlen port strikes kill 32 Monitor"
    let heading = TextSection(range: TextRange(0, text.utf8.count), kind: .heading)
    let sentence = try #require(
      try ReadArc.analyzer.get().analyze(text, sections: [heading]).sentences.first
    )
    #expect(sentence.tokens[sentence.tree.heads[5]].form == "kill")
  }

  @Test func whoIsCitedFirstIsNoPartOfTheSubject() throws {
    let text =
      "According to the Arlen Herald army units shelled the port on Monday killing two sailors."
    #expect(try ReadArc.arc(of: "units", in: text) == "nsubj shelled")
    #expect(try ReadArc.arc(of: "Herald", in: text) != "compound units")
  }

  @Test func severalWhoSayItHaveNoArticleOfOneThing() throws {
    let text = "The raid destroyed the port and injured a number of guards local sources said."
    #expect(try ReadArc.arc(of: "local", in: text) == "amod sources")
    #expect(try ReadArc.arc(of: "sources", in: text) == "nsubj said")
  }

  @Test func whoSaysItIsNotShelled() throws {
    let text =
      "At least 30 people most of them guests were killed in Dorn on Monday by army shelling a monitor said."
    #expect(try ReadArc.arc(of: "monitor", in: text) == "nsubj said")
  }
}
