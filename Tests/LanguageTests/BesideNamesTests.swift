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

  @Test func theWordsOfATitleAreOfWhomItNames() throws {
    let text = "The mayor spoke to Herald Editor-in-Chief Dara Amin on Monday."
    #expect(try ReadArc.arc(of: "Editor", in: text) == "nmod:desc Dara")
    #expect(try ReadArc.arc(of: "Dara", in: text) == "obl spoke")
  }

  @Test func whatAndJoinsWithinANameIsAPartOfIt() throws {
    let text = "The Islamic State in Iraq and the Levant shelled the port."
    #expect(try ReadArc.arc(of: "Levant", in: text) == "conj Iraq")
  }

  @Test func aDescriptionIsOfWhatItCanDescribe() throws {
    let text = "The meeting in Oslo, the largest city in Norway, was attacked."
    #expect(try ReadArc.arc(of: "city", in: text) == "appos Oslo")
  }

  @Test func whatLiesOnARiverLiesInATown() throws {
    let text = "The bridges on the Euphrates in Raqqa were shelled."
    #expect(try ReadArc.arc(of: "Raqqa", in: text) == "nmod bridges")
  }

  @Test func bothNamesShareTheNounBehindThem() throws {
    let text = "The shell hit a school in Aleppo and Idlib provinces."
    #expect(try ReadArc.arc(of: "Aleppo", in: text) == "compound provinces")
    #expect(try ReadArc.arc(of: "provinces", in: text) == "nmod school")
  }

  @Test func twoTownsWithoutACommaAreTwoNames() throws {
    let text = "The fire destroyed a school in Turin Milan."
    #expect(try ReadArc.arc(of: "Milan", in: text) == "conj Turin")
  }
}
