import Testing

@testable import Language

/// Where names and phrases end in texts that lost their commas.
@Suite struct NameEdgesTests {
  @Test(arguments: [
    ("\"The raids hit Arlen\" activists in Velm said.", "activists", "nsubj said"),
    ("\"The army killed Sami Noor\" Karvian television reported.", "television", "nsubj reported"),
    ("\"They bombed the town of Arlen\" Lena Orso told the agency.", "Lena", "nsubj told"),
    // What is quoted is no clause of its own.
    ("The \"Army of Dawn\" seized the town on Monday.", "Army", "nsubj seized"),
  ])
  func whoSaysItIsNoPartOfWhatIsQuoted(text: String, word: String, arc: String) throws {
    #expect(try ReadArc.arc(of: word, in: text) == arc)
  }

  @Test(arguments: [
    (
      "The Observatory a Swedish war monitor said shells hit the harbour.",
      "monitor", "appos Observatory"
    ),
    (
      "The Red Cross Norway's largest charity opened a clinic on Wednesday.",
      "charity", "appos Cross"
    ),
    // Who said it is no description of whom it was done to.
    ("Five guards were killed by the Red Cross the mayor said.", "mayor", "nsubj said"),
  ])
  func whatANameIsIsNoPartOfIt(text: String, word: String, arc: String) throws {
    #expect(try ReadArc.arc(of: word, in: text) == arc)
  }

  @Test func whereAReportWasFiledFromIsNoPartOfTheSubject() throws {
    let text = "OSLO Norwegian army units shelled a market on Monday."
    #expect(try ReadArc.arc(of: "OSLO", in: text) == "dislocated shelled")
    let country = "Turkey Kurdish rebels shelled a market on Monday."
    #expect(try ReadArc.arc(of: "Turkey", in: country) != "dislocated shelled")
  }

  @Test func whoSaysItTakesNoPlaceOfWhatIsSaid() throws {
    let text =
      "Nobody may travel into Norway Archbishop Paul Moss told Harbour News Agency."
    #expect(try ReadArc.arc(of: "Norway", in: text) == "obl travel")
    #expect(try ReadArc.arc(of: "Paul", in: text) == "nsubj told")
  }

  @Test func whatSomebodyDoesBesidesEndsBeforeThem() throws {
    let text = "Condemning the strikes State Department spokeswoman Lena Orso called them a crime."
    #expect(try ReadArc.arc(of: "strikes", in: text) == "obj Condemning")
    #expect(try ReadArc.arc(of: "spokeswoman", in: text) == "nsubj called")
  }

  @Test func aMonthBeforeANumberIsWhenItHappened() throws {
    let text = "In June more than 30 guards were hurt in riots."
    #expect(try ReadArc.arc(of: "June", in: text) == "obl hurt")
  }

  @Test func whatSomebodyAddsIsNoPartOfACount() throws {
    let text = "The charity gave a toll of 12 dead adding that nurses were still missing."
    #expect(try ReadArc.arc(of: "adding", in: text) == "advcl gave")
  }

  /// The mentions of a text, as written.
  private func mentions(in text: String) throws -> [String] {
    let analysis = try ReadArc.analyzer.get().analyze(text)
    return analysis.mentions.map { analysis.sentences[$0.sentence].text(of: $0.tokens) }
  }

  @Test func aPhraseHoldsBothQuotationMarksOrNeither() throws {
    let store = try mentions(in: "The raid hit a \"weapons store\" in the camp.")
    #expect(store.contains("a \"weapons store\""), "\(store)")
    let head = try mentions(in: "\"Two guards died\" Observatory head Dara Amin said.")
    #expect(!head.contains { $0.contains("\"") }, "\(head)")
  }

  @Test func daysArePartsOfNoPhrase() throws {
    let since = try mentions(in: "Since Friday shelling has destroyed ten houses.")
    #expect(since.contains("shelling"), "\(since)")
    let raid = try mentions(in: "A Friday raid killed ten guards.")
    #expect(raid.contains("A Friday raid"), "\(raid)")
  }
}
