import Testing

@testable import Language

/// Where names and phrases end in texts that lost their commas.
@Suite struct NameEdgesTests {
  @Test(arguments: [
    ("\"The raids hit Arlen\" activists in Velm said.", "activists", "nsubj said"),
    ("\"The army killed Sami Noor\" Karvian television reported.", "television", "nsubj reported"),
    ("\"They bombed the town of Arlen\" Lena Orso told the agency.", "Lena", "nsubj told"),
    // What is quoted is no clause of its own.
    ("The \"Army of Conquest\" seized the town on Monday.", "Army", "nsubj seized"),
  ])
  func whoSaysItIsNoPartOfWhatIsQuoted(text: String, word: String, arc: String) throws {
    #expect(try ReadArc.arc(of: word, in: text) == arc)
  }

  @Test(arguments: [
    (
      "The Observatory a British-based war monitor said warplanes struck the village.",
      "monitor", "appos Observatory"
    ),
    (
      "Al-Nusra Front Syria's Al-Qaeda affiliate launched a counterattack on Wednesday.",
      "affiliate", "appos Front"
    ),
    // Who said it is no description of whom it was done to.
    ("Five guards were killed by the Red Cross the mayor said.", "mayor", "nsubj said"),
  ])
  func whatANameIsIsNoPartOfIt(text: String, word: String, arc: String) throws {
    #expect(try ReadArc.arc(of: word, in: text) == arc)
  }

  @Test func whereAReportWasFiledFromIsNoPartOfTheSubject() throws {
    let text = "BEIRUT Syrian government forces shelled a market on Monday."
    #expect(try ReadArc.arc(of: "BEIRUT", in: text) == "dislocated shelled")
    let country = "Turkey Kurdish rebels shelled a market on Monday."
    #expect(try ReadArc.arc(of: "Turkey", in: country) != "dislocated shelled")
  }

  @Test func whoSaysItTakesNoPlaceOfWhatIsSaid() throws {
    let text =
      "No Syrian can cross into Turkey Archbishop Jacques Hindo told Catholic News Agency."
    #expect(try ReadArc.arc(of: "Turkey", in: text) == "obl cross")
    #expect(try ReadArc.arc(of: "Jacques", in: text) == "nsubj told")
  }

  @Test func whatSomebodyDoesBesidesEndsBeforeThem() throws {
    let text = "Condemning the strikes State Department spokeswoman Lena Orso called them a crime."
    #expect(try ReadArc.arc(of: "strikes", in: text) == "obj Condemning")
    #expect(try ReadArc.arc(of: "spokeswoman", in: text) == "nsubj called")
  }

  @Test func aMonthBeforeANumberIsWhenItHappened() throws {
    let text = "In May more than 60 civilians were killed in raids."
    #expect(try ReadArc.arc(of: "May", in: text) == "obl killed")
  }

  @Test func whatSomebodyAddsIsNoPartOfACount() throws {
    let text = "The charity gave a toll of 48 dead adding that children were among those killed."
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
    let since = try mentions(in: "Since Thursday bombardment has killed 44 civilians.")
    #expect(since.contains("bombardment"), "\(since)")
    let raid = try mentions(in: "A Friday raid killed ten guards.")
    #expect(raid.contains("A Friday raid"), "\(raid)")
  }
}
