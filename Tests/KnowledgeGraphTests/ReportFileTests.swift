import Foundation
import KnowledgeGraph
import Testing

@Suite struct ReportFileTests {
  private func read(_ text: String, _ path: String = "r.txt") throws -> [SourceDocument] {
    try ReportFile.documents(in: Data(text.utf8), path: path)
  }

  @Test(arguments: ["\n", "\r\n"])
  func aHeaderGivesTitleOutletAgencyDateAndAddress(end: String) throws {
    let lines = [
      "Title: “Guards” take the gate", "Outlet: Morning Post (The Wire)", "Date: 2022-01-21",
      "URL: https://example.org/a:b", "Note: passed over", "", "The guards: took the gate.",
    ]
    let text = lines.joined(separator: end)
    let document = try #require(try read(text).first)
    #expect(document.title == "“Guards” take the gate")
    #expect(document.titleSpan.map(document.text(of:)) == document.title)
    #expect(document.outlet == "Morning Post")
    #expect(document.agency == "The Wire")
    #expect(document.published == "2022-01-21")
    #expect(document.url == "https://example.org/a:b")
    #expect(document.text == text)
    #expect(String(document.text.utf8.dropFirst(document.bodyStart)) == lines[6])
    #expect(document.id.rawValue == "d" + document.sha256.prefix(8))
  }

  @Test(arguments: [
    (" date 2022-01-21 At noon", "2022-01-21", "At noon"),
    ("date 2022-01-21\nAt noon", "2022-01-21", "At noon"),
    ("WASHINGTON: a speech\n\nAt noon", nil, "WASHINGTON: a speech\n\nAt noon"),
    ("Title: only\nthis is prose\n", nil, "Title: only\nthis is prose\n"),
    ("date of birth", nil, "date of birth"), (" date 2022-01-211", nil, " date 2022-01-211"),
    ("Date: 2022-01-21", "2022-01-21", ""), ("\nTitle: late\n\nx", nil, "\nTitle: late\n\nx"),
  ])
  func whereTheProseStarts(text: String, date: String?, prose: String) throws {
    let document = try #require(try read(text).first)
    #expect(document.published == date)
    #expect(String(document.text.utf8.dropFirst(document.bodyStart)) == prose)
  }

  @Test func aByteOrderMarkIsDroppedFromTheTextButCountsForTheHash() throws {
    let marked = try #require(try read("\u{FEFF}Date: 2022-01-21\n\nx").first)
    let plain = try #require(try read("Date: 2022-01-21\n\nx").first)
    #expect(marked.text == plain.text)
    #expect(marked.published == "2022-01-21")
    #expect(marked.sha256 != plain.sha256)
  }

  @Test func jsonLinesAreReportsOfTheirOwn() throws {
    let text = """
      {"id":"a","title":"T","outlet":"Post (Wire)","published":"2022-01-21","url":null,"text":"One\\n\\u00e9","more":[1]}

      {"text":"Two","published":""}
      """
    let documents = try read(text, "all.jsonl")
    #expect(documents.map(\.path) == ["all.jsonl#a", "all.jsonl#3"])
    #expect(documents.map(\.text) == ["One\né", "Two"])
    #expect(documents[0].agency == "Wire")
    #expect(documents[0].titleSpan == nil)
    #expect(documents[1].published == nil)
    #expect(documents[1].id.rawValue == "d" + documents[1].sha256.prefix(8))
  }

  @Test(arguments: [
    ("", "r.txt", "r.txt is empty"), ("\u{FEFF} \n", "r.txt", "r.txt is empty"),
    (
      "Title: x\nDate: 21 January\n\nx", "r.txt",
      "r.txt, line 2: “21 January” is no date; write it as YYYY-MM-DD"
    ),
    (
      "Date: 2022-02-30\n\nx", "r.txt",
      "r.txt, line 1: “2022-02-30” is no date; write it as YYYY-MM-DD"
    ),
    (
      " date 2022-13-01 x", "r.txt",
      "r.txt, line 1: “2022-13-01” is no date; write it as YYYY-MM-DD"
    ),
    (
      "{\"text\":\"x\"}\n[1]", "r.jsonl",
      "r.jsonl, line 2: not a JSON object; give each report a line of its own"
    ),
    (
      "{\"text\":\"x\"} {}", "r.jsonl",
      "r.jsonl, line 1: not a JSON object; give each report a line of its own"
    ),
    ("\n{\"title\":\"x\"}", "r.jsonl", "r.jsonl, line 2: “text” is missing or empty"),
    ("{\"text\":\"x\",\"title\":3}", "r.jsonl", "r.jsonl, line 1: “title” must be a string"),
    (
      "{\"text\":\"x\",\"published\":\"today\"}", "r.jsonl",
      "r.jsonl, line 1: “today” is no date; write it as YYYY-MM-DD"
    ),
  ])
  func whatIsNoReportIsRefusedWithItsLine(text: String, path: String, message: String) {
    let error = #expect(throws: ReportFileError.self) { try read(text, path) }
    #expect(error?.description == message)
  }

  @Test func whatIsNotUTF8IsRefusedWithItsLine() {
    let error = #expect(throws: ReportFileError.self) {
      try ReportFile.documents(in: Data("a\nb".utf8) + [0xFF], path: "r.txt")
    }
    #expect(error == .notUTF8(path: "r.txt", line: 2))
  }

  @Test func aFolderGivesItsReportsAndGraphsSorted() throws {
    try withFolder { folder in
      for name in ["b.txt", "a.jsonl", "g.json", "settings.json", "notes.md", ".hidden.txt"] {
        let content = name == "g.json" ? #"{"format":"hearsay-graph""# : "x"
        try Data(content.utf8).write(to: folder.appending(path: name))
      }
      try FileManager.default.createDirectory(
        at: folder.appending(path: "inner.txt"),
        withIntermediateDirectories: false
      )
      let path = folder.path(percentEncoded: false)
      let inputs = try InputPaths([path, path + "/notes.md"])
      #expect(
        inputs.reports.map { $0.split(separator: "/").last } == ["a.jsonl", "b.txt", "notes.md"]
      )
      #expect(inputs.graphs.map { $0.split(separator: "/").last } == ["g.json"])
      #expect(throws: ReportFileError.unreadable(path: path + "/none", errno: ENOENT)) {
        try InputPaths([path + "/none"])
      }
      #expect(try ReportFile.documents(at: path + "/b.txt").map(\.path) == [path + "/b.txt"])
    }
  }
}

/// Runs a test with an empty folder that is deleted behind it.
func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "hearsay-\(UUID().uuidString)"
  )
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
