import Testing

@testable import Language

/// Objects and subjects that a reading hangs on other words.
@Suite struct StrayObjectsTests {
  @Test func whatStandsBehindTheWeaponIsWhatWasAttacked() throws {
    let text = "Rebels attacked with mortar shells the old harbour district."
    #expect(try ReadArc.arc(of: "district", in: text) == "obj attacked")
  }

  @Test func aParticipleBehindAHyphenDescribesTheNounBehindIt() throws {
    let jets = "Army jets bombed the rebel-held harbour district with rockets."
    #expect(try ReadArc.arc(of: "district", in: jets) == "obj bombed")
    #expect(try ReadArc.arc(of: "rockets", in: jets) == "obl bombed")
    let rockets = "Rockets fell on the government-held west of the city."
    #expect(try ReadArc.arc(of: "west", in: rockets) == "obl fell")
  }

  @Test func aNounBeforeTheVerbOfARelativeClauseIsItsSubject() throws {
    let text = "Army jets bombed areas the rebels control in the north."
    #expect(try ReadArc.arc(of: "rebels", in: text) == "nsubj control")
  }

  @Test func fightingThatOpensAClauseIsItsSubject() throws {
    let text = "Fighting raged on Saturday in the city."
    #expect(try ReadArc.arc(of: "Fighting", in: text) == "nsubj raged")
  }

  @Test func aGroupBehindAPlaceGoesOnWithTheGroupBeforeIt() throws {
    let text = "Air strikes hit the Islamic State group in Syria as well as the Red Cross."
    #expect(try ReadArc.arc(of: "Cross", in: text) == "conj group")
  }

  @Test func aThingBehindAPlaceGoesOnWithTheThingBeforeIt() throws {
    let text = "The quake damaged two hospitals in Arlen and a mosque in Dorn."
    #expect(try ReadArc.arc(of: "mosque", in: text) == "conj hospitals")
  }

  @Test func whoIsArrestedWithAnotherIsNoHappening() throws {
    let text = "The arrest of three activists and a journalist in Cairo drew criticism."
    #expect(try ReadArc.arc(of: "journalist", in: text) == "conj activists")
  }

  @Test func fightingBetweenSidesIsANounBehindAPreposition() throws {
    let text = "Days of fighting between rebels and the army have killed 60 people."
    #expect(try ReadArc.arc(of: "fighting", in: text) == "nmod Days")
  }

  @Test func whomTheArmyHasDetainedItDoesNotHave() throws {
    let army = "The army said it had detained soldiers."
    #expect(try ReadArc.arc(of: "soldiers", in: army) == "obj detained")
    let hospital = "The hospital has wounded soldiers in its wards."
    #expect(try ReadArc.arc(of: "soldiers", in: hospital) == "obj has")
  }

  @Test func guardsAreJoinedToTheGovernorAndNotToTheProvince() throws {
    let text = "The blast killed the governor of the province and three of his guards."
    #expect(try ReadArc.arc(of: "three", in: text) == "conj governor")
  }

  @Test func aBodyIsNoKindOfTheMilitiasBesideIt() throws {
    let text = "The Velm Front and allied rebel groups launched an assault on Dorn."
    #expect(try ReadArc.arc(of: "Front", in: text) == "nsubj launched")
    #expect(try ReadArc.arc(of: "groups", in: text) == "conj Front")
  }

  @Test func whoLeadsTheUnionIsNoOtherNameOfTheUnion() throws {
    let text = "The army killed the leader of the group Dara Amin and four of his guards."
    #expect(try ReadArc.arc(of: "Dara", in: text) == "appos leader")
    #expect(try ReadArc.arc(of: "four", in: text) == "conj leader")
  }
}
