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

  /// What a person sees of ten rows, and what a file or another program gets.
  @Test(arguments: [
    (0, 10, 10), (1, 1, 1), (2, 2, 2), (9, 9, 9), (10, 10, 10), (20, 10, 10), (nil, 4, 10),
  ])
  func aLimitIsForThoseWhoAskAndForScreens(_ limit: Int?, _ seen: Int, _ written: Int) {
    var table = Table(columns: [.word("row")], limit: 4)
    for row in 1...10 { table.add([Cell("r\(row)")]) }
    var output = Output(.table(table))
    if let limit { output.limit(to: limit) }
    func rows(_ format: OutputFormat, width: Int?) -> [Substring] {
      output.text(as: format, renderer: TextRenderer(width: width)).split(separator: "\n")
        .filter { $0.hasPrefix("r") && $0 != "row" }
    }
    #expect(rows(.table, width: 80).count == seen)
    #expect(rows(.table, width: nil).count == written)
    #expect(rows(.csv, width: nil).count == written)
    #expect(rows(.table, width: nil).first == "r1")
  }

  @Test func whatIsPipedHasItsCellsInOneLine() {
    var table = Table(columns: [.number("claim"), .text("what")])
    let words = Array(repeating: "words", count: 60).joined(separator: " ")
    table.add([Cell(1), Cell(words)])
    let text = Output(.table(table)).text(as: .table, renderer: TextRenderer(width: nil))
    #expect(text.split(separator: "\n").last == "    1  \(words)")
  }

  @Test func aNarrowScreenHasFieldsBelowEachOther() {
    var table = Table(columns: [.ids("claims"), .text("what"), .text("when"), .number("origins")])
    table.add([
      Cell("21 23"), Cell("The forces of the north clashed with the guards of the prison"),
      Cell("2022-01-20, 2022-01-21"), Cell(1),
    ])
    let text = Output(.table(table)).text(as: .table, renderer: TextRenderer(width: 40))
    #expect(
      text == """
        claims 21 23
        what The forces of the north clashed
          with the guards of the prison
        when 2022-01-20, 2022-01-21
        origins 1

        """
    )
  }

  @Test func anAnswerIsOneDocumentForPrograms() {
    var (first, second) = (Table(columns: [.text("a")]), Table(columns: [.text("b"), .text("a")]))
    first.add([Cell("x")])
    second.add([Cell("y"), Cell("z")])
    var output = Output(.heading("One:"))
    output.add(.table(first))
    output.add(.heading("Two:"))
    output.add(.table(second))
    func text(_ format: OutputFormat) -> String {
      output.text(as: format, renderer: TextRenderer(width: nil))
    }
    #expect(
      text(.json) == """
        [
        {"part":"One:","a":"x","b":null},
        {"part":"Two:","a":"z","b":"y"}
        ]

        """
    )
    #expect(text(.csv) == "part,a,b\nOne:,x,\nTwo:,z,y\n")
  }

  @Test func namesOfColumnsAreEscapedAsCellsAre() {
    var table = Table(columns: [.text("a|b"), .text("c,\"d\"")])
    table.add([Cell("e|f"), Cell("g")])
    func text(_ format: OutputFormat) -> String {
      Output(.table(table)).text(as: format, renderer: TextRenderer(width: nil))
    }
    #expect(text(.md).hasPrefix("| a\\|b | c,\"d\" |\n| --- | --- |\n| e\\|f |"))
    #expect(text(.csv).hasPrefix("a|b,\"c,\"\"d\"\"\"\n"))
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
