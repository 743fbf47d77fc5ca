import Testing

@testable import Language

/// Trees of texts without commas or apostrophes, mended where they cut a phrase in two.
@Suite struct WholesTests {
  @Test func aClauseIsToldOfAllAndNotOfSome() throws {
    let text =
      "At least ten clerks among them three women were killed Monday in raids on a village the mayor said."
    #expect(try ReadArc.arc(of: "clerks", in: text) == "nsubj:pass killed")
    let two = "Two men one of them a guard killed in a raid on a village near Arlen."
    #expect(try ReadArc.arc(of: "killed", in: two) == "acl men")
  }

  @Test func eachOfTwoDeedsHasItsOwn() throws {
    let text = "The last raid on the port killed at least seven and wounded dozens."
    #expect(try ReadArc.arc(of: "wounded", in: text) == "conj killed")
    #expect(try ReadArc.arc(of: "dozens", in: text) == "obj wounded")
  }

  @Test func whatRebelsOwnIsOnePhraseWithThem() throws {
    let text = "Army jets targeted the militants strongholds heavily to weaken their lines."
    #expect(try ReadArc.arc(of: "strongholds", in: text) == "obj targeted")
    #expect(try ReadArc.arc(of: "militants", in: text) == "nmod:poss strongholds")
  }

  @Test func aConjunctionOpensAClause() throws {
    let text = "The agency reported that the blast damaged shops and cars near the centre."
    #expect(try ReadArc.arc(of: "shops", in: text) == "obj damaged")
    #expect(try ReadArc.arc(of: "blast", in: text) == "nsubj damaged")
  }

  @Test func aDayHasNoVillage() throws {
    let text = "Army planes intensified their bombing on Saturday of a rebel-held village."
    #expect(try ReadArc.arc(of: "village", in: text) == "nmod bombing")
  }

  @Test func aListBehindAClauseIsTheSubjectOfTheNext() throws {
    let text =
      "During the raid ten rebels were killed and three houses one bridge and a truck were destroyed in Velm."
    #expect(try ReadArc.arc(of: "houses", in: text) == "nsubj:pass destroyed")
  }

  @Test func aParticipleBeforeANameDescribesIt() throws {
    let text = "A convoy with food is entering besieged Aleppo."
    #expect(try ReadArc.arc(of: "Aleppo", in: text) == "obj entering")
    let held = "The blasts hit regime-held Tartous and Homs as well as Hasakeh."
    #expect(try ReadArc.arc(of: "Tartous", in: held) == "obj hit")
    #expect(try ReadArc.arc(of: "Homs", in: held) == "conj Tartous")
  }
}
