import Testing

@testable import Shell

@Suite struct RenderingTests {
  /// What a report may hold, and what a terminal gets.
  static let rows: [(text: String, printed: String)] = [
    ("plain", "plain"),
    ("\u{1B}[31mred\u{1B}[0m", "red"),
    ("\u{1B}]0;title\u{7}after", "after"),
    ("\u{1B}]8;;http://x\u{1B}\\link", "link"),
    ("\u{9B}2Jcleared", "cleared"),
    ("\u{1B}c reset", " reset"),
    ("bell\u{7} back\u{8}space", "bell backspace"),
    ("a\nb\tc\rd", "a b c d"),
    ("evil\u{202E}txt.exe\u{2066}x\u{2069}", "eviltxt.exex"),
    ("unfinished \u{1B}[", "unfinished "),
    ("naïve 東京 🇸🇾", "naïve 東京 🇸🇾"),
  ]

  @Test(arguments: rows) func nothingSteersTheTerminal(_ text: String, _ printed: String) {
    #expect(text.printable == printed)
  }

  @Test(arguments: OutputFormat.allCases) func everyFormatIsSafe(_ format: OutputFormat) {
    var table = Table(columns: [.text("name")])
    table.add([Cell("a\u{1B}[2J\u{202E}b\u{7}")])
    let output = Output(.table(table))
    let text = output.text(as: format, renderer: TextRenderer(width: 80))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value < 0x7F) })
  }

  @Test(arguments: [
    ("abc", 3), ("東京", 4), ("é", 1), ("e\u{301}", 1), ("👩‍👩‍👧", 2), ("🇸🇾", 2), ("محمد", 4), ("❤️", 2),
  ])
  func widthsAreThoseOfTerminals(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [20, 40, 60, 80, 120]) func noAnswerIsWiderThanTheScreen(_ width: Int) throws {
    var session = try Session.sample()
    for line in [
      "who attacked what", "why 1", "neighbors SDF --depth 2", "list claims", "help", "text d1",
    ] {
      let text = session.run(line).text(width: width)
      for row in text.split(separator: "\n") {
        #expect(DisplayWidth.of(String(row)) <= width, "\(row)")
      }
    }
  }

  @Test func formatsForPrograms() {
    var table = Table(columns: [.ids("claims"), .text("who"), .text("at").optional])
    table.add([Cell("1 7", value: .numbers([1, 7])), Cell("a \"b\", c"), Cell("")])
    let output = Output(.table(table))
    func text(_ format: OutputFormat) -> String {
      output.text(as: format, renderer: TextRenderer(width: 80))
    }
    #expect(text(.json) == "[\n{\"claims\":[1,7],\"who\":\"a \\\"b\\\", c\",\"at\":null}\n]\n")
    #expect(text(.jsonl) == "{\"claims\":[1,7],\"who\":\"a \\\"b\\\", c\",\"at\":null}\n")
    #expect(text(.csv) == "claims,who,at\n1 7,\"a \"\"b\"\", c\",\n")
    #expect(text(.tsv) == "claims\twho\tat\n1 7\ta \"b\", c\t\n")
    #expect(text(.md) == "| claims | who | at |\n| --- | --- | --- |\n| 1 7 | a \"b\", c |  |\n")
    #expect(text(.line) == "claims: 1 7\nwho: a \"b\", c\nat: \n")
    #expect(text(.table) == "claims  who\n1 7     a \"b\", c\n")
  }
}
