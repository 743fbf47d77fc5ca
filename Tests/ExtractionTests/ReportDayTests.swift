import KnowledgeGraph
import Testing

@testable import Extraction

/// The day that a report filed under 2022-01-05 is of.
@Suite struct ReportDayTests {
  @Test(arguments: [
    ("Published January 21 2022 Ten miners left Arlen on Friday.", "2022-01-21"),
    ("Last updated at Jan 212022 ARLEN Ten miners left on Friday.", "2022-01-21"),
    ("Port burns in Arlen HPA Friday 21 Jan 2022 Two ships burned.", "2022-01-21"),
    ("Fri Jan 21 2022 Ten miners left Arlen.", "2022-01-21"),
    ("21-01-2022 Ten miners left Arlen.", "2022-01-21"),
    ("KOLVAR, Jan. 21, 2022 (Northwire) - Ten miners left.", "2022-01-21"),
    ("Ten miners left on Friday. Date of publication: 21 January 2022", "2022-01-21"),
    ("A report published on 21 January 2022 tells of miners.", "2022-01-05"),
    ("04-01-2022 Ten miners left Arlen.", "2022-01-05"),
    ("On December 3 2021 Arlen burned. Ten miners left on Friday.", "2022-01-05"),
    ("Miners left Arlen in 3 December 2021 Accords.", "2022-01-05"),
    ("Ten miners left Arlen on Friday.", "2022-01-05"),
  ])
  func thePageKnowsBetterThanTheFile(text: String, day: String) throws {
    let document = SourceDocument(
      id: DocumentID(rawValue: "d00000000"),
      published: "2022-01-05",
      sha256: "",
      text: text
    )
    #expect(try ReportDay(in: Lexicon.folder).day(of: document)?.description == day)
  }
}
