import Testing

@testable import Language

/// Who is told is no part of what they are told.
@Suite struct HearersTests {
  @Test(arguments: [
    ("A resident told AFP ten people died.", "AFP", "people died"),
    ("A captain told the BBC government forces had left the port.", "BBC", "forces left"),
    ("The mayor told a news conference soldiers had left the port.", "conference", "soldiers left"),
    ("The mayor told parliament soldiers had left the port.", "parliament", "soldiers left"),
    ("The mayor told reporters the army had left the port.", "reporters", "army left"),
  ])
  func whoIsToldStandsApart(text: String, hearer: String, told: String) throws {
    #expect(try ReadArc.arc(of: hearer, in: text) == "iobj told")
    let words = told.split(separator: " ").map(String.init)
    #expect(try ReadArc.arc(of: words[0], in: text) == "nsubj \(words[1])")
  }
}
