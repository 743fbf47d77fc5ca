import Testing

/// The program without a terminal: what it prints, where it complains, how it ends.
@Suite struct ScriptTests {
  @Test(
    arguments: [
      ("nothing to do", [], "", 0, "", ""),
      ("a command", ["-c", "status"], "", 0, "0 documents", ""),
      ("commands in order", ["-c", "status", "-c", "new"], "", 0, "An empty graph", ""),
      ("lines of a pipe", [], "# a comment\nstatus\n", 0, "0 documents", ""),
      ("a line that is continued", [], "show \\\nnobody\nstatus\n", 1, "", "line 1: "),
      ("an error", [], "status\nfrobnicate\nnew\n", 1, "0 documents", "hearsay: line 2: "),
      ("going on", ["--keep-going"], "frobnicate\nnew\n", 1, "An empty graph", "line 1: "),
      ("stopping at once", ["-c", "frobnicate", "-c", "new"], "", 1, "", "hearsay: command 1: "),
      ("a missing file", ["none.txt"], "status\n", 3, "", "none.txt"),
      ("a missing file of commands", ["-f", "none"], "", 3, "", "none"),
      ("a file of commands", ["-f", "commands"], "", 1, "0 documents", "commands, line 2: "),
      ("a wrong option", ["--frobnicate"], "", 2, "", "--frobnicate"),
      ("a wrong format", ["--as", "clay", "-c", "status"], "", 2, "", "clay"),
      ("nothing to ask", ["ask", "report.txt"], "", 2, "", "ask"),
      ("nowhere to save", ["build", "report.txt"], "", 2, "", "-o GRAPH"),
      (
        "a folder that is not there", ["build", "report.txt", "-o", "no/g.json"], "", 3, "", "no/g"
      ),
      ("help", ["--help"], "", 0, "hearsay build PATH", ""),
      ("leaving with work", ["report.txt"], "note 1 odd\nquit\n", 1, "", "unsaved changes"),
      ("ending with work", ["report.txt"], "note 1 odd\n", 0, "", "not saved"),
      ("leaving what was only read", ["report.txt"], "status\nquit\n", 0, "1 document", ""),
      ("a format that is none", ["export", "clay", "report.txt", "-o", "x"], "", 1, "", "clay"),
      ("not a report", ["extract"], "{}\n", 3, "", "line 1"),
    ] as [(String, [String], String, Int32, String, String)]
  )
  func ends(
    _ what: String,
    _ arguments: [String],
    _ input: String,
    _ status: Int32,
    _ output: String,
    _ errors: String
  ) throws {
    let program = try Program()
    try program.write("status\nfrobnicate\n", to: "commands")
    let outcome = try program.run(arguments, input: input)
    #expect(outcome.status == status, "\(what): \(outcome)")
    #expect(outcome.output.contains(output) || output.isEmpty, "\(what): \(outcome)")
    #expect(outcome.errors.contains(errors) || errors.isEmpty, "\(what): \(outcome)")
    #expect(errors.isEmpty == outcome.errors.isEmpty, "\(what): \(outcome)")
    #expect(!outcome.output.contains("\u{1B}"), "\(what): \(outcome)")
  }

  @Test func buildsAndAsks() throws {
    let program = try Program()
    #expect(try program.run(["build", "report.txt", "-o", "graph.json"]).status == 0)
    let answer = try program.run(["ask", "graph.json", "who", "attacked", "what", "--as", "jsonl"])
    #expect(answer.status == 0)
    #expect(answer.output.contains("ebels"), "\(answer)")
    #expect(answer.output.contains("base"), "\(answer)")
  }

  /// An outlet that only "Meridian reports citing …" names is in the chain by these words.
  @Test func namesTheOutletThatCites() throws {
    let program = try Program()
    try program.write(
      "Rebels attacked a depot in Arlen on Friday, Meridian reports citing Delta News.\n",
      to: "lead.txt"
    )
    let answer = try program.run(["lead.txt", "-c", "who attacked what", "-c", "why 1"])
    #expect(answer.output.contains("Delta News via Meridian"), "\(answer)")
    #expect(answer.output.contains("outlet    Meridian"), "\(answer)")
  }

  @Test func aBadReportOfAFolderIsNamedAndTheOthersAreRead() throws {
    let program = try Program()
    try program.write("", to: "reports/empty.txt")
    try program.write(Program.report, to: "reports/good.txt")
    try program.write("Date: soon\n\nPolice arrested a man.\n", to: "reports/odd.txt")
    let build = try program.run(["build", "reports", "-o", "graph.json"])
    #expect(build.status == 3)
    #expect(
      build.errors == """
        hearsay: reports/empty.txt is empty.
        reports/odd.txt, line 1: “soon” tells no day; write it as YYYY-MM-DD.

        """
    )
    #expect(try program.run(["graph.json", "-c", "status"]).output.hasPrefix("1 document,"))
    let answer = try program.run(["ask", "reports", "who attacked what"])
    #expect(answer.status == 3)
    #expect(answer.output.contains("Rebels"), "\(answer)")
  }

  @Test func aGraphThatIsNotSoundFailsTheCheck() throws {
    let program = try Program()
    #expect(try program.run(["build", "report.txt", "-o", "graph.json"]).status == 0)
    let torn = try program.run(
      ["graph.json"],
      input: "different e1 and e2\nmerge e1 and e2\nsave bad.json\n"
    )
    #expect(torn.status == 0, "\(torn)")
    let check = try program.run(["check", "bad.json", "missing.json", "graph.json"])
    #expect(check.status == 1)
    #expect(check.output.contains("keeps them apart"), "\(check)")
    #expect(check.output.contains("Nothing is wrong."), "\(check)")
    #expect(check.errors.contains("bad.json: One thing is wrong with the graph."), "\(check)")
    #expect(check.errors.contains("missing.json"), "\(check)")
  }

  /// Two reports of one person and one other each.
  private static let twoReports = """
    {"format":"hearsay-graph","version":1,
    "documents":[
    {"id":"d00000001","sha256":"0000000100000000000000000000000000000000000000000000000000000000",\
    "text":"Ali Hadi met Omar Said."},
    {"id":"d00000002","sha256":"0000000200000000000000000000000000000000000000000000000000000000",\
    "text":"Ali Hadi met Hana Aziz."}
    ],
    "entities":[
    {"id":"e00000001-0","type":"person","name":"Ali Hadi",\
    "mentions":[{"document":"d00000001","start":0,"end":8,"form":"name"}]},
    {"id":"e00000001-13","type":"person","name":"Omar Said",\
    "mentions":[{"document":"d00000001","start":13,"end":22,"form":"name"}]},
    {"id":"e00000002-0","type":"person","name":"Ali Hadi",\
    "mentions":[{"document":"d00000002","start":0,"end":8,"form":"name"}]},
    {"id":"e00000002-13","type":"person","name":"Hana Aziz",\
    "mentions":[{"document":"d00000002","start":13,"end":22,"form":"name"}]}
    ],
    "claims":[],
    "events":[],
    "judgements":[
    {"kind":"same","entities":["e00000001-0","e00000002-0"],"by":"hearsay","reason":"a name"}
    ]}

    """

  @Test func aNameThatMakesTwoThingsOneSaysSoAndIsTakenBack() throws {
    let program = try Program()
    try program.write(Self.twoReports, to: "graph.json")
    let renamed = try program.run(
      ["graph.json"],
      input: "rename e4 as \"Omar Said\"\nundo\nshow e4\n"
    )
    #expect(
      renamed.output.hasPrefix(
        "“Hana Aziz” is called Omar Said (e2) now. For that it is one with Omar Said (e2) now."
      ),
      "\(renamed)"
    )
    #expect(renamed.output.hasSuffix("\nmentions    1\n"), "\(renamed)")
  }

  @Test func aNewNameOrTypeLeavesOneWhatWasOne() throws {
    let program = try Program()
    try program.write(Self.twoReports, to: "graph.json")
    let answer = try program.run(
      ["graph.json"],
      input: "retype e1 as organization\nalias e1 the Mayor\nshow e3\n"
    )
    #expect(answer.output.contains("the Mayor"), "\(answer)")
    #expect(answer.output.contains("merged of    e1 e3"), "\(answer)")
  }

  @Test func savesTheSameBytesAgain() throws {
    let program = try Program()
    #expect(try program.run(["build", "report.txt", "-o", "one.json"]).status == 0)
    #expect(try program.run(["one.json", "-c", "save two.json"]).status == 0)
    #expect(try program.read("one.json") == program.read("two.json"))
  }

  @Test func addsToAGraph() throws {
    let program = try Program()
    try program.write("Police arrested two men in Tobar on Friday.\n", to: "other.txt")
    #expect(try program.run(["build", "report.txt", "-o", "graph.json"]).status == 0)
    #expect(try program.run(["build", "other.txt", "--into", "graph.json"]).status == 0)
    let status = try program.run(["graph.json", "-c", "status"])
    #expect(status.output.contains("2 documents"))
  }

  @Test func mergingGraphsGivesWhatBuildingAtOnceGives() throws {
    let program = try Program()
    try program.write("Police arrested two men near Sebkha on Friday.\n", to: "other.txt")
    for line in [
      ["build", "report.txt", "-o", "one.json"], ["build", "other.txt", "-o", "two.json"],
      ["merge", "one.json", "two.json", "-o", "merged.json"],
      ["merge", "two.json", "one.json", "-o", "turned.json"],
      ["build", "other.txt", "report.txt", "-o", "all.json"],
      ["build", "other.txt", "--into", "one.json"],
    ] { #expect(try program.run(line).status == 0) }
    let all = try program.read("all.json")
    for name in ["merged.json", "turned.json", "one.json"] {
      #expect(try program.read(name) == all, "\(name)")
    }
    let difference = try program.run(["diff", "two.json", "all.json"])
    #expect(difference.output.hasPrefix("+ 1 report"))
    #expect(try program.run(["check", "all.json"]).output.hasPrefix("Nothing is wrong."))
  }

  @Test func whatAPersonDecidedHoldsWhenReportsAreAdded() throws {
    let program = try Program()
    try program.write("Police arrested two men near Sebkha on Friday.\n", to: "other.txt")
    let decisions = "different e1 and e3\nretype Sebkha as facility\nsave\n"
    #expect(try program.run(["build", "report.txt", "-o", "graph.json"]).status == 0)
    #expect(try program.run(["graph.json"], input: decisions).status == 0)
    #expect(try program.run(["build", "other.txt", "--into", "graph.json"]).status == 0)
    let answer = try program.run(["ask", "graph.json", "list entities --type facility"])
    #expect(answer.output.contains("Sebkha"), "\(answer)")
  }

  @Test func extractsAGraphALine() throws {
    let program = try Program()
    let reports = """
      {"id":"1","text":"Rebels attacked a base on Thursday."}
      {"id":"2","text":"Police arrested two men.","published":"2022-01-20"}

      """
    let outcome = try program.run(["extract"], input: reports)
    let graphs = outcome.output.split(separator: "\n")
    #expect(outcome.status == 0)
    #expect(graphs.count == 2)
    #expect(graphs.allSatisfy { $0.hasPrefix("{\"format\":\"hearsay-graph\"") })
  }

  @Test(arguments: [(["--no-rc"], ""), ([], "0 documents")])
  func runsTheUsersStartFile(_ arguments: [String], _ output: String) throws {
    let program = try Program()
    try program.write("status\n", to: ".config/hearsay/rc")
    let outcome = try program.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(output) && outcome.output.isEmpty == output.isEmpty)
  }

  @Test func coloursOnlyIfAsked() throws {
    let program = try Program()
    let outcome = try program.run(["--color", "always", "-c", "help"])
    #expect(outcome.output.contains("\u{1B}["))
  }
}
