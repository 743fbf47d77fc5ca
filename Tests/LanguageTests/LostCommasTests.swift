import Testing

@testable import Language

/// Trees of texts that lost their commas.
@Suite struct LostCommasTests {
  @Test func whoClosesASentenceSaysIt() throws {
    let text = "The two towns remain besieged by the army he told the agency."
    #expect(try ReadArc.arc(of: "told", in: text) == "parataxis remain")
  }

  @Test(arguments: [
    "The army regained the village after it was seized by rebels said the Arlen-based group.",
    "At least five children were among those killed the Arlen-based group said.",
  ])
  func whereTheyAreBasedIsOfWhoSaysIt(text: String) throws {
    #expect(try ReadArc.arc(of: "group", in: text) == "nsubj said")
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

  @Test func whereTheNameOfAPlaceEndsASubjectBegins() throws {
    let near = "Near the capital Damascus rebels shelled a checkpoint."
    #expect(try ReadArc.arc(of: "rebels", in: near) == "nsubj shelled")
    #expect(try ReadArc.arc(of: "Damascus", in: near) == "obl shelled")
    let day = "On Jan. 8 army jets bombed a checkpoint near the harbour."
    #expect(try ReadArc.arc(of: "8", in: day) == "obl bombed")
  }

  @Test func anAgencyIsNoPartOfTheDayBeforeIt() throws {
    let text =
      "Five guards were killed in a raid on Thursday state news agency SANA reported."
    #expect(try ReadArc.arc(of: "agency", in: text) == "nsubj reported")
    #expect(try ReadArc.arc(of: "Thursday", in: text) == "obl killed")
  }

  @Test(arguments: [
    ("In a dawn raid police arrested twelve sailors near the harbour.", "police", "arrested"),
    ("In the north security forces detained an activist.", "forces", "detained"),
    ("Backed by air strikes army units seized the harbour on Monday.", "units", "seized"),
    ("Also on Monday army units shelled the harbour.", "units", "shelled"),
    ("In the rebel-held town of Douma air strikes killed five people.", "strikes", "killed"),
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

  @Test func aCapitalsNameIsNoPartOfTheSubject() throws {
    let text = "Near the capital Damascus government forces shelled a town on Monday."
    #expect(try ReadArc.arc(of: "Damascus", in: text) != "compound forces")
    #expect(try ReadArc.arc(of: "forces", in: text) == "nsubj shelled")
  }

  @Test func anAgeIsNoPartOfAName() throws {
    let text = "Dara Amin 31 of Oslo said the port was closed."
    #expect(try ReadArc.arc(of: "Dara", in: text) == "nsubj said")
    #expect(try ReadArc.arc(of: "Oslo", in: text) != "nmod said")
  }

  @Test func aListOfWhatWasDestroyedHasNoCommas() throws {
    let text = "The raid destroyed a truck two mortars a bridge and a depot."
    #expect(try ReadArc.arc(of: "truck", in: text) == "obj destroyed")
    #expect(try ReadArc.arc(of: "mortars", in: text) == "conj truck")
    #expect(try ReadArc.arc(of: "bridge", in: text) == "conj truck")
  }

  @Test func whatBodySaysItIsNoPartOfTheDay() throws {
    let text =
      "Ten were injured in a car bomb attack in Damascus on Thursday state news agency SANA reported."
    #expect(try ReadArc.arc(of: "agency", in: text) != "nmod attack")
    #expect(try ReadArc.arc(of: "Thursday", in: text) != "compound agency")
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

  @Test func othersAreNoPartOfWhoSaysIt() throws {
    let text = "Two car bombs killed 18 people and wounded 40 others state media reported."
    #expect(try ReadArc.arc(of: "others", in: text) == "obj wounded")
  }

  @Test func whomItBefellIsNoPartOfWhoSaysIt() throws {
    let text = "Gunmen attacked the harbour killing a sailor state television said."
    #expect(try ReadArc.arc(of: "sailor", in: text) == "obj killing")
  }

  @Test func aTitleNamesNobodyBehindThePerson() throws {
    let text = "A blast killed the mayor Dara Amin state television said."
    #expect(try ReadArc.arc(of: "Dara", in: text) != "compound television")
  }

  @Test func aHappeningMayOpenASentence() throws {
    let text = "In an ambush Karvian troops killed 35 militants."
    #expect(try ReadArc.arc(of: "ambush", in: text) == "obl killed")
  }

  @Test func someOfThemAreNoPartOfWhatKilledThem() throws {
    let text = "Twelve people were killed by army fire six of them in Arlen."
    #expect(try ReadArc.arc(of: "six", in: text) != "flat fire")
  }

  @Test func whatIsWrittenWritesNothing() throws {
    let text = "Dara Amin lies when he says he helped write the Arlen Harbour Act."
    #expect(try ReadArc.arc(of: "Act", in: text) == "obj write")
  }
}
