import Testing

@testable import Language

/// Trees around an "and", mended.
@Suite struct ListsTests {
  @Test func whoStandsBeforeTheNextVerbIsItsSubject() throws {
    let text = "Rebels stormed the base and soldiers fled."
    #expect(try ReadArc.arc(of: "soldiers", in: text) == "nsubj fled")
    #expect(try ReadArc.arc(of: "fled", in: text) == "conj stormed")
  }

  @Test func theOtherOfTwoSidesBacksNobody() throws {
    let text = "Clashes between the army backed by Karvian allies and rebels killed nine people."
    #expect(try ReadArc.arc(of: "rebels", in: text) == "conj army")
  }

  @Test func shellingInWhichPeopleDieIsThatOfTheWordBeforeIt() throws {
    let text = "Eight people were killed in government shelling on Arlen the mayor said."
    #expect(try ReadArc.arc(of: "shelling", in: text) == "obl killed")
    #expect(try ReadArc.arc(of: "government", in: text) == "compound shelling")
  }

  @Test func theSecondOfAListDoesNotDescribeTheFirst() throws {
    let text = "The army arrested the mayor, the governor and a judge."
    #expect(try ReadArc.arc(of: "governor", in: text) == "conj mayor")
    let described = "The army arrested the mayor, a lawyer from Arlen."
    #expect(try ReadArc.arc(of: "lawyer", in: described) != "conj mayor")
  }

  @Test func aListThatLostItsCommasIsOne() throws {
    let text = "The army bombed schools hospitals and markets in Arlen."
    #expect(try ReadArc.arc(of: "hospitals", in: text) == "conj schools")
    let depots = "The army bombed weapons depots and markets in Arlen."
    #expect(try ReadArc.arc(of: "weapons", in: depots) == "compound depots")
  }

  @Test func placesThatLostTheirCommasAreSeveral() throws {
    let text = "The army seized Paris London and Rome."
    #expect(try ReadArc.arc(of: "London", in: text) == "conj Paris")
  }
}
