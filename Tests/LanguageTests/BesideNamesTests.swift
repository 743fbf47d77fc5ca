import Testing

@testable import Language

/// What stands before a name is of whom it names.
@Suite struct BesideNamesTests {
  @Test func aPossessorIsNoPartOfTheNameOfWhoIsTheirs() throws {
    let text = "Chancellor Lena Orso's spokesman Karl Moss said the talks had failed."
    #expect(try ReadArc.arc(of: "Karl", in: text) == "nsubj said")
    #expect(try ReadArc.arc(of: "Chancellor", in: text) == "nmod:poss Karl")
  }

  @Test func severalTitlesAreOfOnePerson() throws {
    let text = "Trader and former minister Dara Amin said the port was closed."
    #expect(try ReadArc.arc(of: "Dara", in: text) == "nsubj said")
    #expect(try ReadArc.arc(of: "Trader", in: text) == "nmod:desc Dara")
    #expect(try ReadArc.arc(of: "minister", in: text) == "conj Trader")
  }
}
