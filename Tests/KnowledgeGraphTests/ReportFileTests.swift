import Foundation
import KnowledgeGraph
import Testing

@Suite struct ReportFileTests {
  private func read(_ text: String, _ path: String = "r.txt") throws -> [SourceDocument] {
    try ReportFile.reports(in: Data(text.utf8), path: path).map { try $0.get() }
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
      "r.txt, line 2: “21 January” tells no day; write it as YYYY-MM-DD"
    ),
    (
      "Date: 2022-02-30\n\nx", "r.txt",
      "r.txt, line 1: “2022-02-30” tells no day; write it as YYYY-MM-DD"
    ),
    (
      " date 2022-13-01 x", "r.txt",
      "r.txt, line 1: “2022-13-01” tells no day; write it as YYYY-MM-DD"
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
      "r.jsonl, line 1: “today” tells no day; write it as YYYY-MM-DD"
    ),
  ])
  func whatIsNoReportIsRefusedWithItsLine(text: String, path: String, message: String) {
    let error = #expect(throws: ReportFileError.self) { try read(text, path) }
    #expect(error?.description == message)
  }

  @Test(arguments: [
    ("2022-01-21", "2022-01-21"), ("2022/1/21", "2022-01-21"), ("20220121", "2022-01-21"),
    ("2022-01-21T19:30:00+02:00", "2022-01-21"), ("2022-01-21T19:30:00.125Z", "2022-01-21"),
    ("2022-01-21 19:30", "2022-01-21"), ("20220121T19:30Z", "2022-01-21"),
    ("January 21, 2022", "2022-01-21"), ("Jan. 21, 2022", "2022-01-21"),
    ("21 JAN 2022", "2022-01-21"), ("21st of January 2022", "2022-01-21"),
    ("Fri, 21 Jan 2022 19:30:00 GMT", "2022-01-21"),
    ("Friday, January 21, 2022 at 7:30 PM", "2022-01-21"),
    ("21 January 2022, 7 p.m.", "2022-01-21"), ("19:30 EST, Sept 2, 2022", "2022-09-02"),
    ("21.1.2022", "2022-01-21"), ("3.5.2022", "2022-05-03"), ("21/01/2022", "2022-01-21"),
    ("01/21/2022", "2022-01-21"), ("05/05/2022", "2022-05-05"),
    // March in one country, May in another.
    ("03/05/2022", nil),
    ("January 2022", nil), ("21 January", nil), ("21/01/22", nil), ("30 February 2022", nil),
    ("21 January 2022 and 22 January 2022", nil), ("unknown", nil),
    ("2022-1\u{301}-21", nil),
  ])
  func daysAreReadAsPeopleWriteThem(written: String, day: String?) throws {
    for (text, path) in [
      ("Date: \(written)\n\nx", "r.txt"),
      ("{\"text\":\"x\",\"published\":\"\(written)\"}", "r.jsonl"),
    ] {
      #expect((try? read(text, path))?.first?.published == day, "\(text)")
    }
  }

  @Test func aReportWithoutADateIsRead() throws {
    #expect(try read("Title: x\nDate:\n\nx").first?.published == nil)
  }

  @Test func aBadLineOfJSONLinesLeavesTheOthers() {
    let readings = ReportFile.reports(
      in: Data("{\"text\":\"One\"}\n[2]\n{\"text\":\"Three\"}".utf8),
      path: "r.jsonl"
    )
    #expect(readings.map { try? $0.get().text } == ["One", nil, "Three"])
  }

  @Test func whatIsNotUTF8IsRefusedWithItsLine() {
    let error = #expect(throws: ReportFileError.self) {
      try ReportFile.reports(in: Data("a\nb".utf8) + [0xFF], path: "r.txt").map { try $0.get() }
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
      let reports = try ReportFile.reports(at: path + "/b.txt").map { try $0.get() }
      #expect(reports.map(\.path) == [path + "/b.txt"])
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
