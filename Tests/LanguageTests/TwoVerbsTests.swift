import Testing

@testable import Language

/// Which of two verbs tells what the noun before them does.
@Suite struct TwoVerbsTests {
  @Test func theFirstOfTwoPastTensesDescribes() throws {
    let text = "Barrel bombs dropped by army helicopters killed 12 people in Arlen."
    #expect(try ReadArc.arc(of: "bombs", in: text) == "nsubj killed")
    #expect(try ReadArc.arc(of: "dropped", in: text) == "acl bombs")
  }

  @Test func whatSomebodyDoesMeanwhileIsNoSecondVerb() throws {
    let text = "The ship sailed from Arlen loaded with grain."
    #expect(try ReadArc.arc(of: "ship", in: text) == "nsubj sailed")
  }

  @Test func policeWhoShotAndKilledAreNoShot() throws {
    let text = "Police shot and killed a man in Arlen."
    #expect(try ReadArc.arc(of: "Police", in: text) == "nsubj shot")
  }

  @Test func headlinesJoinTwoVerbsWithoutAComma() throws {
    let text = "Air Strikes Kill Wound Dozens in Arlen"
    #expect(try ReadArc.arc(of: "Wound", in: text) == "conj Kill")
    #expect(try ReadArc.arc(of: "Dozens", in: text) == "obj Kill")
  }

  @Test func whatIsDamagedBesideThePeopleWhoAreInjuredIsNoneOfThem() throws {
    let text = "A quake struck Arlen, injuring ten people and damaging churches, houses and shops."
    #expect(try ReadArc.arc(of: "damaging", in: text) == "conj injuring")
    #expect(try ReadArc.arc(of: "churches", in: text) == "obj damaging")
    #expect(try ReadArc.arc(of: "people", in: text) == "obj injuring")
  }
}
