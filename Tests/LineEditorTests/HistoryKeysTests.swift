import Foundation
import TerminalSupport
import Testing

/// Recall and search of earlier lines, through a pseudo-terminal.
@Suite struct HistoryKeysTests {
  @Test func keepsLinesBetweenSessions() throws {
    let home = try Home()
    let first = try echo(home: home)
    #expect(first.wait(for: "echo>"))
    first.type("why 12\r")
    #expect(first.wait(for: "echo>"))
    first.type(" a secret\r")
    #expect(first.wait(for: "echo>"))
    first.type("\u{4}")
    #expect(first.exitStatus() == 0)
    #expect(try home.read("history") == "why 12\n")

    let second = try echo(home: home)
    #expect(second.wait(for: "echo>"))
    second.type("\u{1B}[A\r")
    #expect(second.wait(for: "got [why 12]"))
  }

  @Test(
    arguments: [
      ("the latest", "\u{12}путин", "\r", "got [path Путин to Москва]"),
      ("an older one", "\u{12}путин\u{12}", "\r", "got [show Путин]"),
      ("a shorter text", "\u{12}путинx\u{7F}", "\r", "got [path Путин to Москва]"),
      ("edited", "\u{12}attack", "\u{1B}[F now\r", "got [who attacked what now]"),
      ("left with an arrow", "\u{12}attack", "\u{1B}[H>\r", "got [>who attacked what]"),
      ("given up", "draft\u{12}путин\u{7}", "!\r", "got [draft!]"),
      ("abandoned", "draft\u{12}путин", "\u{3}", "interrupted"),
      ("nothing found", "draft\u{12}zzz", "\r", "got [draft]"),
    ]
  )
  func search(_ what: String, _ search: String, _ then: String, _ answer: String) throws {
    let home = try Home()
    try home.write("show Путин\npath Путин to Москва\nwho attacked what\n", to: "history")
    let terminal = try echo(home: home)
    #expect(terminal.wait(for: "echo>"))
    terminal.type(search + then)
    #expect(terminal.wait(for: answer), "\(what): \(terminal.output.debugDescription)")
  }

  @Test func recallsByWhatIsTyped() throws {
    let home = try Home()
    try home.write("show Путин\nwho attacked what\nshow SDF\nstatus\n", to: "history")
    let terminal = try echo(home: home)
    #expect(terminal.wait(for: "echo>"))
    terminal.type("show\u{1B}[A\u{1B}[A\r")
    #expect(terminal.wait(for: "got [show Путин]"))
  }
}
