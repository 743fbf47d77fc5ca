import Shell
import Testing

@Suite struct CompletionTests {
  /// A line, and the line after the first completion is put in.
  static let rows: [(line: String, first: String)] = [
    ("nei", "neighbors "),
    ("help ta", "help ta"),
    ("list doc", "list documents "),
    ("list claims --si", "list claims --since "),
    ("list entities --type fac", "list entities --type facility "),
    ("neighbors ghw", "neighbors \"Ghwayran prison\" "),
    ("neighbors Ghwayran pri", "neighbors \"Ghwayran prison\" "),
    ("neighbors \"ghw", "neighbors \"Ghwayran prison\" "),
    ("path ISIS to far", "path ISIS to \"Farhad Shami\" "),
    ("path ISIS to Farhad Sh", "path ISIS to \"Farhad Shami\" "),
    ("who att", "who attacked "),
    ("who attacked obs", "who attacked Observatory "),
    ("list claims by rah", "list claims by \"Rami Abdel Rahman\" "),
    ("list claims --by rah", "list claims --by \"Rami Abdel Rahman\" "),
    ("who attacked what --by ", "who attacked what --by \"Farhad Shami\" "),
    // It says nothing.
    ("list claims --by ghw", "list claims --by ghw"),
    ("retype gunmen as org", "retype gunmen as organization "),
    ("list claims --as js", "list claims --as json "),
    ("sources ISIS attack gwei", "sources ISIS attack \"Gweiran Prison\" "),
  ]

  @Test(arguments: rows) func completes(_ line: String, _ expected: String) throws {
    let session = try Session.sample()
    let found = session.complete(line, cursor: line.unicodeScalars.count)
    let completed = found.first.map { first in
      String(String.UnicodeScalarView(line.unicodeScalars.dropLast(first.replaces)))
        + first.replacement
    }
    #expect(completed ?? line == expected)
  }

  @Test func commandsComeWithTheirSummaries() throws {
    let session = try Session.sample()
    #expect(session.complete("", cursor: 0).allSatisfy { $0.summary?.isEmpty == false })
  }

  @Test func nonLatinNamesAreReplacedByScalars() throws {
    var session = try Session.sample()
    _ = session.run("rename SDF as \"Владимир Путин\"")
    let found = session.complete("show Вла", cursor: 8)
    #expect(found.first?.replacement == "\"Владимир Путин\" ")
    #expect(found.first?.replaces == 3)
  }
}
