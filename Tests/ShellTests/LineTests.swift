import Testing

@testable import Shell

@Suite struct LineTests {
  static let rows: [(line: String, words: [String])] = [
    ("show Ghwayran prison", ["show", "Ghwayran", "prison"]),
    ("show \"Ghwayran prison\"", ["show", "Ghwayran prison"]),
    ("show 'a b' “c d” «e f»", ["show", "a b", "c d", "e f"]),
    ("show \"a \\\"b\\\" c\"", ["show", "a \"b\" c"]),
    ("show Iraq's army", ["show", "Iraq's", "army"]),
    ("show 'Iraq's army'", ["show", "Iraq's army"]),
    ("show a\\ b", ["show", "a b"]),
    ("# show", []),
    ("", []),
  ]

  @Test(arguments: rows) func wordsAndQuotes(_ line: String, _ words: [String]) {
    #expect(LineScanner.scan(line).words.map(\.text) == words)
  }

  @Test func pipesAndRedirections() {
    #expect(LineScanner.scan("list claims | wc -l").pipe == "wc -l")
    let scan = LineScanner.scan("list claims >> \"a b.csv\"")
    #expect(scan.redirection?.file?.text == "a b.csv")
    #expect(scan.redirection?.appends == true)
  }

  @Test(arguments: ["show \"Rami", "merge A and \\", "show “x"]) func openLinesGoOn(
    _ line: String
  ) throws {
    #expect(try Session.sample().needsContinuation(line))
  }

  @Test func aNumberPicksAnOpenName() throws {
    var session = try Session.sample()
    _ = session.run("rename gunmen as Observatory")
    let open = session.run("show Observatory")
    guard case .ambiguousName(_, _, let candidates) = open.error else {
      Issue.record("the name was not open")
      return
    }
    #expect(candidates.count == 2)
    #expect(session.run("2").text(width: 80).hasPrefix("Observatory (\(candidates[1].number))"))
  }

  @Test func aLeadingSpaceStaysOutOfHistory() throws {
    var session = try Session.sample()
    _ = session.run(" status")
    _ = session.run("status")
    #expect(session.history == ["status"])
  }
}
