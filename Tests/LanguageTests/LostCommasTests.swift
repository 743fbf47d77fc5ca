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

  @Test func whoSaysItMayBeDescribedBehind() throws {
    let monitor =
      "Ten people were killed in the attack said the monitor which relies on a network of sources in Velm."
    #expect(try ReadArc.arc(of: "monitor", in: monitor) == "nsubj said")
    let resident = "They shelled our village and killed my brother said Lena Orso who fled to Velm."
    #expect(try ReadArc.arc(of: "Lena", in: resident) == "nsubj said")
  }

  @Test func ofWhomAClauseTellsIsNotWhoSaysIt() throws {
    let text =
      "After rebels attacked Dorn the army said the rebels who attacked the port had left."
    #expect(try ReadArc.arc(of: "army", in: text) == "nsubj said")
  }

  @Test func whoSaysItGoesOnBehindAParticiple() throws {
    let text = "Rebels shelled the port on Monday activists said adding that two guards died."
    #expect(try ReadArc.arc(of: "activists", in: text) == "nsubj said")
  }

  @Test func whatAnAgencyIsIsNoneOfTheWounded() throws {
    let text =
      "Two blasts killed ten people and wounded 40 others state news agency KNA reported."
    #expect(try ReadArc.arc(of: "others", in: text) == "obj wounded")
  }

  @Test func whereTheySayItIsOfThoseWhoSayIt() throws {
    let text = "The army shelled the town of Dorn killing four children activists in Damascus said."
    #expect(try ReadArc.arc(of: "activists", in: text) == "nsubj said")
  }

  @Test func whatIsWrittenWritesNothing() throws {
    let text = "Moss exaggerates when he says he helped write the Affordable Care Act."
    #expect(try ReadArc.arc(of: "Act", in: text) == "obj write")
  }
}
