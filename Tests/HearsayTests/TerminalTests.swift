import Foundation
import TerminalSupport
import Testing

/// The program on a terminal.
@Suite struct TerminalTests {
  private static let prompt = "hearsay>"

  /// A session on a graph of a place with a name of several words in another script.
  private func session(_ environment: [String: String] = [:]) throws -> (Program, Terminal) {
    let program = try Program()
    try program.write(Self.graph, to: "graph.json")
    let terminal = try program.start(["graph.json"], environment: environment)
    #expect(terminal.wait(for: Self.prompt), "\(terminal.output)")
    return (program, terminal)
  }

  private static let graph = """
    {"format":"hearsay-graph","version":1,
    "documents":[
    {"id":"d00000001","sha256":"0000000100000000000000000000000000000000000000000000000000000000",\
    "text":"Владимир Иванов met Ana Silva in São Tomé."}
    ],
    "entities":[
    {"id":"e00000001-0","type":"person","name":"Владимир Иванов",\
    "mentions":[{"document":"d00000001","start":0,"end":15,"form":"name"}]},
    {"id":"e00000001-20","type":"person","name":"Ana Silva",\
    "mentions":[{"document":"d00000001","start":20,"end":29,"form":"name"}]},
    {"id":"e00000001-33","type":"place","name":"São Tomé",\
    "mentions":[{"document":"d00000001","start":33,"end":41,"form":"name"}]}
    ],
    "claims":[],
    "events":[],
    "judgements":[]}

    """

  /// Two reports, each with a Haddad of its own.
  private static let twoNames = """
    {"format":"hearsay-graph","version":1,
    "documents":[
    {"id":"d00000001","sha256":"0000000100000000000000000000000000000000000000000000000000000000",\
    "text":"Haddad is a baker."},
    {"id":"d00000002","sha256":"0000000200000000000000000000000000000000000000000000000000000000",\
    "text":"Haddad is a teacher."}
    ],
    "entities":[
    {"id":"e00000001-0","type":"person","name":"Haddad",\
    "mentions":[{"document":"d00000001","start":0,"end":6,"form":"name"}]},
    {"id":"e00000002-0","type":"person","name":"Haddad",\
    "mentions":[{"document":"d00000002","start":0,"end":6,"form":"name"}]}
    ],
    "claims":[],
    "events":[],
    "judgements":[]}

    """

  @Test(
    arguments: [
      ("show Влад\t\r", "show \"Владимир Иванов\" ", "Владимир Иванов"),
      ("show \"São\t\r", "show \"São Tomé\" ", "place"),
      ("statu\t\r", "status ", "1 document"),
    ]
  )
  func completes(_ typed: String, _ line: String, _ answer: String) throws {
    let (program, terminal) = try session()
    terminal.type(typed)
    #expect(terminal.wait(for: answer), "\(terminal.output)")
    #expect(terminal.wait(for: Self.prompt), "\(terminal.output)")
    terminal.type("\u{4}")
    #expect(terminal.exitStatus() == 0)
    #expect(try program.read(".local/state/hearsay/history") == line + "\n")
  }

  @Test func abandonsLeavesAndForgivesTypos() throws {
    let (_, terminal) = try session()
    terminal.type("half a line\u{3}")
    #expect(terminal.wait(for: "^C"))
    #expect(terminal.wait(for: Self.prompt))
    terminal.type("frobnicate\r")
    #expect(terminal.wait(for: "frobnicate"))
    #expect(terminal.wait(for: Self.prompt))
    terminal.type("quit\r")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func searchesTheLinesOfEarlierSessions() throws {
    let (program, first) = try session()
    first.type("find Иванов\r")
    #expect(first.wait(for: Self.prompt))
    first.type("\u{4}")
    #expect(first.exitStatus() == 0)
    let second = try program.start(["graph.json"])
    #expect(second.wait(for: Self.prompt))
    second.type("\u{12}иван\r")
    #expect(second.wait(for: "Владимир"), "\(second.output)")
  }

  @Test func asksOnceAboutUnsavedChanges() throws {
    let (_, terminal) = try session()
    terminal.type("rename \"Ana Silva\" as Ana\r")
    #expect(terminal.wait(for: Self.prompt))
    terminal.type("\u{4}")
    #expect(terminal.wait(for: "unsaved"), "\(terminal.output)")
    terminal.type("n\r")
    #expect(terminal.wait(for: Self.prompt))
    terminal.type("quit\r")
    #expect(terminal.wait(for: "unsaved"))
    terminal.type("y\r")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func aQuestionTakesWordsAndRefusesWhatIsNoAnswer() throws {
    let program = try Program()
    try program.write(Self.twoNames, to: "graph.json")
    let terminal = try program.start(["graph.json"])
    #expect(terminal.wait(for: Self.prompt))
    terminal.type("review\r")
    #expect(terminal.wait(for: "quit [q]"), "\(terminal.output)")
    terminal.type("maybe\r")
    #expect(terminal.wait(for: "“maybe” is no answer here"), "\(terminal.output)")
    #expect(terminal.wait(for: "quit [q]"), "\(terminal.output)")
    terminal.type("different\r")
    #expect(terminal.wait(for: "stay two"), "\(terminal.output)")
    #expect(terminal.wait(for: Self.prompt))
    terminal.resize(columns: 40)
    terminal.type("quit\r")
    // Too long for the line, the question stands above it.
    #expect(terminal.wait(for: "Leave without\r\nsaving?\r\n"), "\(terminal.output)")
    #expect(terminal.wait(for: "[y/N]"))
    terminal.type("status\r")
    #expect(terminal.wait(for: "“status” is no answer here"), "\(terminal.output)")
    #expect(terminal.wait(for: "[y/N]"))
    terminal.type("yes\r")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func whatIsTypedAheadOfTheQuestionAboutADeadSessionIsRunBehindIt() throws {
    let (program, first) = try session()
    first.type("rename \"Ana Silva\" as Ana\r")
    #expect(first.wait(for: Self.prompt))
    first.signal(SIGKILL)
    #expect(first.exitStatus() == 128 + SIGKILL)
    let second = try program.start(["graph.json"])
    // An “n” is short for “neighbors”, and must not throw the changes away.
    second.type("status\rn\r")
    #expect(second.wait(for: "[y/n]"), "\(second.output)")
    second.type("changes\r")
    #expect(second.wait(for: "“changes” is run when this is answered"), "\(second.output)")
    second.type("y\r")
    #expect(second.wait(for: "3 entities"), "\(second.output)")
    #expect(second.wait(for: "unsaved changes."), "\(second.output)")
  }

  @Test func continuesAnOpenLine() throws {
    let (_, terminal) = try session()
    terminal.type("find \\\r")
    #expect(terminal.wait(for: "...>"))
    terminal.type("Ana\r")
    #expect(terminal.wait(for: "Silva"), "\(terminal.output)")
  }

  @Test func showsWhatIsTallInThePager() throws {
    let (_, terminal) = try session(["HEARSAY_PAGER": "sed s/^/paged:/"])
    terminal.type("help\r")
    #expect(terminal.wait(for: "paged:"), "\(terminal.output)")
  }

  @Test func keepsFromColoursIfTold() throws {
    let (_, terminal) = try session(["NO_COLOR": "1"])
    terminal.type("status\r")
    #expect(terminal.wait(for: "1 document"))
    #expect(!terminal.output.contains("\u{1B}[1"))
  }
}
