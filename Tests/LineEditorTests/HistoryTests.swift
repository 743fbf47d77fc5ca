import Foundation
import LineEditor
import Testing

@Suite struct HistoryTests {
  @Test func loadsEachEntryOnceAndTheLatestPlaceWins() throws {
    let home = try Home()
    try home.write("a\nb\na\nc\n", to: "history")
    let history = try History(path: home.url.appending(path: "history").path)
    #expect(history.entries == ["b", "a", "c"])
  }

  @Test func appendsAtOnceAndLeavesOtherSessionsLines() throws {
    let home = try Home()
    let path = home.url.appending(path: "history").path
    var one = try History(path: path)
    var other = try History(path: path)
    try one.append("first")
    try other.append("second")
    try one.append("third")
    #expect(try home.read("history") == "first\nsecond\nthird\n")
  }

  @Test(
    arguments: [
      ("find x", ["find x"]),
      (" find x", []),
      ("", []),
      ("text \"a\nb\"", ["text \"a b\""]),
    ]
  )
  func keepsOutWhatIsPrivate(_ text: String, _ entries: [String]) throws {
    var history = History()
    try history.append(text)
    #expect(history.entries == entries)
  }

  @Test func isReadableByItsOwnerOnly() throws {
    let home = try Home()
    let path = home.url.appending(path: "history").path
    var history = try History(path: path)
    try history.append("secret")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func shortensAFileThatHasGrown() throws {
    let home = try Home()
    try home.write((1...25).map { "line \($0)\n" }.joined(), to: "history")
    let history = try History(path: home.url.appending(path: "history").path, limit: 10)
    #expect(history.entries.first == "line 16")
    #expect(try home.read("history") == (16...25).map { "line \($0)\n" }.joined())
  }

  @Test func saysWhyItCannotBeRead() throws {
    let home = try Home()
    #expect(throws: HistoryError.unreadable(path: home.url.path, code: EISDIR)) {
      try History(path: home.url.path)
    }
  }
}
