import Testing

@testable import Language

/// Which verb is that of the clause, and who does it, where something about the subject stands between the two.
@Suite struct MainVerbsTests {
  @Test(arguments: [
    ("The rebels equipped with tanks seized the harbour and a mill.", "rebels", "seized"),
    ("Sailors from the union loaded into lorries stormed the mill.", "Sailors", "stormed"),
    (
      "Near the harbour, police, who guard the border, arrested ten sailors.", "police", "arrested"
    ),
    ("Sailors from the union destroyed rebel hideouts in the harbour.", "Sailors", "destroyed"),
    (
      "A source said that the army destroyed gatherings of rebels in the harbour.", "army",
      "destroyed"
    ),
  ])
  func whoIsDescribedDoesIt(text: String, subject: String, verb: String) throws {
    #expect(try ReadArc.arc(of: subject, in: text) == "nsubj \(verb)")
  }

  @Test func whatIsDescribedIsNotWhoDoesIt() throws {
    let text = "Rebels moved into the town captured last week and burned two shops."
    #expect(try ReadArc.arc(of: "captured", in: text) == "acl town")
    #expect(try ReadArc.arc(of: "burned", in: text) == "conj moved")
  }

  @Test func nobodyIsTheSubjectTwice() throws {
    let text = "In Arlen, the capital, police arrested ten men."
    #expect(try ReadArc.arc(of: "police", in: text) == "nsubj arrested")
    #expect(try ReadArc.arc(of: "capital", in: text) != "nsubj arrested")
  }
}
