import KnowledgeGraph
import Language
import Testing

@testable import Extraction

/// Which parts of a report are read, and as what.
@Suite struct SectionsTests {
  private func check(_ text: String, title: String?, reads expected: [String]) throws {
    let document = SourceDocument(
      id: DocumentID(rawValue: "d00000000"),
      title: title,
      sha256: "",
      text: text
    )
    let found = try document.sections(
      dated: ReportDay(in: Lexicon.folder).written(in: document)?.span
    ).map { section in
      let bytes = Array(text.utf8)[section.range.start..<section.range.end]
      return "\(section.kind.rawValue): \(String(decoding: bytes, as: UTF8.self))"
    }
    #expect(found == expected)
  }

  @Test func titleThatTheBodyRepeatsIsAHeading() throws {
    try check(
      "Monday Rebels leave the old port Rebels have left the port.",
      title: "Rebels leave the old port.",
      reads: [
        "prose: Monday ", "heading: Rebels leave the old port",
        "prose:  Rebels have left the port.",
      ]
    )
  }

  @Test func sentenceThatGoesOnBehindTheTitleIsNone() throws {
    try check(
      "Rebels leave the old port of Arlen.",
      title: "Rebels leave the old port",
      reads: ["prose: Rebels leave the old port of Arlen."]
    )
  }

  @Test func titleIsRepeatedWithoutTheNameOfThePage() throws {
    try check(
      "Rebels leave the old port. Two ships burned.",
      title: "Rebels leave the old port - Arlen - Daily Post",
      reads: ["heading: Rebels leave the old port", "prose: . Two ships burned."]
    )
  }

  @Test func dateBehindTheTitleIsADatelineWithItsAgency() throws {
    try check(
      "Rebels leave the old port Northwire Sunday 16 Jan 2022 Two ships burned.",
      title: "Rebels leave the old port",
      reads: [
        "heading: Rebels leave the old port", "dateline:  Northwire Sunday 16 Jan 2022",
        "prose:  Two ships burned.",
      ]
    )
  }

  @Test func reportWithoutATitleIsItsBody() throws {
    try check("Rebels left.", title: nil, reads: ["prose: Rebels left."])
  }
}
