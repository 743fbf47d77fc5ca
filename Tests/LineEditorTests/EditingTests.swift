import Foundation
import TerminalSupport
import Testing

/// Keys typed by a person, through a pseudo-terminal.
@Suite struct EditingTests {
  @Test(
    arguments: [
      ("plain text", "who attacked what\r", "got [who attacked what]"),
      ("Cyrillic and a backspace", "Владимирр\u{7F}\r", "got [Владимир]"),
      ("word back", "one two\u{17}\r", "got [one ]"),
      ("line back", "one two\u{15}three\r", "got [three]"),
      ("arrows", "ac\u{1B}[Db\u{1B}[H>\u{1B}[F<\r", "got [>abc<]"),
      ("delete key", "abc\u{1B}[H\u{1B}[3~\r", "got [bc]"),
      ("undo", "one two\u{17}\u{1F}\r", "got [one two]"),
      ("completion with a space", "show Gh\t\r", "got [show \"Ghwayran prison\" ]"),
      ("completion of capitals", "show gHW\t\r", "got [show \"Ghwayran prison\" ]"),
      ("completion of an accent", "São\t\r", "got [\"São Paulo\" ]"),
      ("completion of wide characters", "show 東\tx\r", "got [show \"東京 本社\" x]"),
      ("completion from right to left", "محم\t\r", "got [\"محمد بن سلمان\" ]"),
      ("common prefix", "Вл\tд\r", "got [\"Владид]"),
      ("open quote", "show \"Владим\t\r", "got [show \"Владимир Путин\" ]"),
      ("a paste of one line", "\u{1B}[200~who\tdid\u{1B}[201~\r", "got [who did]"),
      ("the mark of a paste's lines", "\u{1B}[200~a\nb\r\n\u{1B}[201~", "a ⏎ b"),
    ]
  )
  func keys(_ what: String, _ typed: String, _ answer: String) throws {
    let terminal = try echo()
    #expect(terminal.wait(for: "echo>"))
    terminal.type(typed)
    #expect(terminal.wait(for: answer), "\(what): \(terminal.output.debugDescription)")
  }

  @Test func abandonsTheLineOnControlC() throws {
    let terminal = try echo()
    #expect(terminal.wait(for: "echo>"))
    for line in 1...20 {
      terminal.type("half a line\u{3}")
      #expect(terminal.wait(for: "interrupted"))
      #expect(terminal.wait(for: "echo>"))
      terminal.type("line \(line)\r")
      #expect(terminal.wait(for: "got [line \(line)]"))
      #expect(terminal.wait(for: "echo>"))
    }
  }

  @Test func leavesOnControlD() throws {
    let terminal = try echo()
    #expect(terminal.wait(for: "echo>"))
    terminal.type("\u{4}")
    #expect(terminal.wait(for: "end"))
    #expect(terminal.exitStatus() == 0)
  }

  @Test func leavesOnControlDTypedAhead() throws {
    let terminal = try echo()
    terminal.type("\u{4}")
    #expect(terminal.wait(for: "end"))
    #expect(terminal.exitStatus() == 0)
  }

  @Test func takesThreeLinesTypedAhead() throws {
    let terminal = try echo()
    terminal.type("one\ntwo\nthree\n")
    for line in ["one", "two", "three"] {
      #expect(terminal.wait(for: "got [\(line)]"))
    }
  }

  @Test func passesOverInvalidBytes() throws {
    let terminal = try echo()
    #expect(terminal.wait(for: "echo>"))
    terminal.type(bytes: [0x61, 0x62, 0xFF, 0xFE, 0x63, 0xD0, 0x64, 0x0D])
    #expect(terminal.wait(for: "got [abcd]"))
  }

  @Test func listsOnTheSecondTab() throws {
    let terminal = try echo()
    #expect(terminal.wait(for: "echo>"))
    terminal.type("Вл\t\t")
    #expect(terminal.wait(for: "\"Владимир Путин\"  a name\r\n\"Владивосток\"     a name\r\n"))
    #expect(terminal.wait(for: "\"Влади"))
    terminal.type("м\t\r")
    #expect(terminal.wait(for: "got [\"Владимир Путин\" ]"))
  }

  @Test func givesPastedLinesOneByOne() throws {
    let terminal = try echo()
    #expect(terminal.wait(for: "echo>"))
    terminal.type("\u{1B}[200~who attacked what\nwhy 12\n\u{1B}[201~\r")
    #expect(terminal.wait(for: "got [who attacked what]"))
    #expect(terminal.wait(for: "got [why 12]"))
  }

  @Test func takesALongPaste() throws {
    let terminal = try echo()
    #expect(terminal.wait(for: "echo>"))
    let text = String(repeating: "тюрьма ", count: 2_000) + "end"
    terminal.type("\u{1B}[200~\(text)\u{1B}[201~\r")
    #expect(terminal.wait(for: "тюрьма end]"))
  }

  @Test func redrawsWhenTheWindowChanges() throws {
    let terminal = try echo()
    #expect(terminal.wait(for: "echo>"))
    terminal.type(String(repeating: "0123456789", count: 10))
    #expect(terminal.wait(for: "789"))
    terminal.resize(columns: 50)
    #expect(terminal.wait(for: "\u{1B}[J"))
    terminal.type("x\r")
    #expect(terminal.wait(for: "6789x]"))
  }

  @Test func keepsTheLineOverASuspension() throws {
    let terminal = try echo()
    #expect(terminal.wait(for: "echo>"))
    terminal.type("half \u{1A}")
    #expect(terminal.isStopped())
    terminal.signal(SIGCONT)
    #expect(terminal.wait(for: "half"))
    terminal.type("whole\r")
    #expect(terminal.wait(for: "got [half whole]"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func givesTheTerminalBackWhenToldToEnd(_ signal: Int32) throws {
    let terminal = try echo()
    #expect(terminal.wait(for: "\u{1B}[?2004h"))
    terminal.type("half")
    #expect(terminal.wait(for: "half"))
    terminal.signal(signal)
    #expect(terminal.wait(for: "\u{1B}[?2004l"))
    #expect(terminal.exitStatus() == 128 + signal)
  }

  @Test func readsPlainlyOnADumbTerminal() throws {
    let terminal = try echo(terminal: "dumb")
    #expect(terminal.wait(for: "echo> "))
    terminal.type("who\n")
    #expect(terminal.wait(for: "got [who]"))
    #expect(!terminal.output.contains("\u{1B}"))
  }

  @Test func keepsTheUsersOwnKeys() throws {
    let home = try Home()
    try home.write("bind ^T hearsay-search\n", to: ".editrc")
    let terminal = try echo(home: home)
    #expect(terminal.wait(for: "echo>"))
    terminal.type("find тюрьма\r")
    #expect(terminal.wait(for: "echo>"))
    terminal.type("\u{14}тюр")
    #expect(terminal.wait(for: "search “тюр”:"))
  }

  @Test func editsAsInViIfTheUserSaysSo() throws {
    let home = try Home()
    try home.write("bind -v\n", to: ".editrc")
    let terminal = try echo(home: home)
    #expect(terminal.wait(for: "echo>"))
    terminal.type("one two\u{1B}0x")
    terminal.type("\r")
    #expect(terminal.wait(for: "got [ne two]"))
    #expect(terminal.wait(for: "echo>"))
    terminal.type("a\u{1B}\u{3}")
    #expect(terminal.wait(for: "interrupted"))
  }
}
