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
    let text = "The last raid on the port killed at least three and wounded dozens."
    #expect(try ReadArc.arc(of: "wounded", in: text) == "conj killed")
    #expect(try ReadArc.arc(of: "dozens", in: text) == "obj wounded")
  }

  @Test func whatRebelsOwnIsOnePhraseWithThem() throws {
    let text = "Army jets targeted the soldiers bases heavily to slow their march."
    #expect(try ReadArc.arc(of: "bases", in: text) == "obj targeted")
    #expect(try ReadArc.arc(of: "soldiers", in: text) == "nmod:poss bases")
  }

  @Test func aConjunctionOpensAClause() throws {
    let text = "The agency reported that the fire damaged barns and carts in the village."
    #expect(try ReadArc.arc(of: "barns", in: text) == "obj damaged")
    #expect(try ReadArc.arc(of: "fire", in: text) == "nsubj damaged")
  }

  @Test func aDayHasNoVillage() throws {
    let text = "Karvian planes went on with their bombing on Monday of a harbour."
    #expect(try ReadArc.arc(of: "harbour", in: text) == "nmod bombing")
  }

  @Test func aListBehindAClauseIsTheSubjectOfTheNext() throws {
    let text =
      "During the raid ten rebels were killed and three houses one bridge and a truck were destroyed in Velm."
    #expect(try ReadArc.arc(of: "houses", in: text) == "nsubj:pass destroyed")
  }

  @Test func aParticipleBeforeANameDescribesIt() throws {
    let text = "A convoy with food is entering besieged London."
    #expect(try ReadArc.arc(of: "London", in: text) == "obj entering")
    let held = "The storm reached rebel-held Lyon and Turin as well as Basel."
    #expect(try ReadArc.arc(of: "Lyon", in: held) == "obj reached")
    #expect(try ReadArc.arc(of: "Turin", in: held) == "conj Lyon")
  }
}
