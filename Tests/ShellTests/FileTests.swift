import Foundation
import KnowledgeGraph
import Shell
import Testing

@Suite struct FileTests {
  private let folder: URL

  init() throws {
    folder = URL(filePath: NSTemporaryDirectory()).appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(SampleGraph.firstText, to: "north.txt")
    try write(SampleGraph.secondText, to: "valley.txt")
  }

  private func write(_ text: String, to name: String) throws {
    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path() }

  private func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test func readingSavingAndLoadingGivesTheSameAnswers() throws {
    var session = try Session.empty()
    let reading = session.run("read \(path("*.txt"))").text(width: 80)
    #expect(reading.hasPrefix("Read 2 documents: 12 claims"))
    #expect(session.hasUnsavedChanges)
    let answer = session.run("who attacked what").text(width: 80)
    _ = session.run("save \(path("graph.json"))")
    #expect(!session.hasUnsavedChanges)
    var other = try Session.empty()
    _ = other.run("load \(path("graph.json"))")
    #expect(other.run("who attacked what").text(width: 80) == answer)
    #expect(!other.hasUnsavedChanges)
  }

  @Test func whatWasDecidedIsListedAfterLoading() throws {
    var session = try Session.empty()
    for line in [
      "read \(path("*.txt"))", "retract 4 because a caption", "add ISIS attacked SDF",
      "save \(path("graph.json"))",
    ] { #expect(session.run(line).error == nil, "\(line)") }
    var other = try Session.empty()
    _ = other.run("load \(path("graph.json"))")
    let changes = other.run("changes").text(width: 100)
    #expect(changes.contains("is withdrawn: a caption"))
    #expect(changes.contains("ISIS attacked SDF"))
    #expect(changes.contains("Nothing was changed since."))
    _ = other.run("note 1 odd")
    #expect(other.run("changes").text(width: 100).contains("Changed in this session:"))
  }

  @Test func aReportIsNotReadTwice() throws {
    var session = try Session.empty()
    _ = session.run("read \(path("north.txt"))")
    let again = session.run("read \(path("north.txt"))").text(width: 80)
    #expect(again == "Nothing new: the graph holds all of it already.\n")
  }

  @Test func aReportWithTheIDOfAnotherIsToldOf() throws {
    var session = try Session.empty()
    _ = session.run("read \(path("north.txt"))")
    let id = try #require(session.graph.documents.first?.id.rawValue)
    let clash = #"{"id":"\#(id)","sha256":"\#(String(repeating: "e", count: 64))","text":"x"}"#
    let other =
      "{\"format\":\"hearsay-graph\",\"version\":1,\n\"documents\":[\n\(clash)\n],\n"
      + "\"entities\":[\n],\n\"claims\":[\n],\n\"events\":[\n],\n\"judgements\":[\n]}\n"
    try write(other, to: "other.json")
    let reading = session.run("read \(path("other.json"))").text(width: 200)
    #expect(
      reading.contains("1 report was left out, having by chance the id of another report: \(id)")
    )
  }

  @Test func numbersStayWhenMoreIsRead() throws {
    var session = try Session.empty()
    _ = session.run("read \(path("valley.txt"))")
    let first = session.run("source 1").text(width: 80)
    _ = session.run("read \(path("north.txt"))")
    #expect(session.run("source 1").text(width: 80) == first)
    #expect(session.run("source 12").error == nil)
  }

  @Test func readingIsUndone() throws {
    var session = try Session.empty()
    _ = session.run("read \(folder.path())")
    #expect(session.run("undo").text(width: 80) == "Took back: read 2 documents\n")
    #expect(session.run("status").text(width: 80).hasPrefix("0 documents"))
    _ = session.run("redo")
    #expect(session.graph.documents.count == 2)
  }

  @Test func anAnswerIsWrittenToAFile() throws {
    var session = try Session.sample()
    _ = session.run("list types --as csv > \(path("types.csv"))")
    #expect(try read("types.csv").hasPrefix("type,entities,such as\n"))
    _ = session.run("status >> \(path("types.csv"))")
    #expect(try read("types.csv").hasSuffix("2 documents, 11 entities, 12 claims.\n"))
  }

  @Test func aFileOfCommandsStopsWhereOneFails() throws {
    try write("status\nfrob\nstatus\n", to: "commands")
    var session = try Session.sample()
    let reply = session.run("run \(path("commands"))")
    #expect(reply.exitStatus == 1)
    #expect(reply.text(width: 200).contains("line 2: There is no command “frob”."))
  }

  @Test func nothingRunsBehindALineThatLeaves() throws {
    try write("quit\nadd ISIS attacked SDF\n", to: "commands")
    var session = try Session.sample()
    #expect(session.run("run \(path("commands"))").next == .quit)
    #expect(!session.hasUnsavedChanges)
  }

  @Test func whatWasStatedByHandIsKeptWhenAGraphIsRead() throws {
    var sample = try Session.sample()
    _ = sample.run("save \(path("graph.json"))")
    var session = try Session.empty()
    #expect(session.run("add Rebels attacked Harbour --new").error == nil)
    _ = session.run("read \(path("graph.json"))")
    #expect(session.graph.claims.count == sample.graph.claims.count + 1)
  }

  @Test func aMissingReportIsAFileError() throws {
    var session = try Session.empty()
    let reply = session.run("read \(path("nothing.txt"))")
    #expect(reply.exitStatus == 3)
    #expect(session.graph.documents.isEmpty)
  }

  @Test func aBadReportIsNamedAndTheOthersAreRead() throws {
    try write("Date: the other day\n\nISIS attacked.", to: "odd.txt")
    try write("", to: "empty.txt")
    var session = try Session.empty()
    let reply = session.run("read \(folder.path())")
    #expect(reply.error == nil)
    #expect(reply.text(width: 80).hasPrefix("Read 2 documents"))
    #expect(reply.exitStatus == 3)
    let complaint = try #require(reply.complaint).message
    #expect(complaint.contains("empty.txt is empty."))
    #expect(complaint.contains("odd.txt, line 1: “the other day” tells no day"))
    #expect(session.run("status").exitStatus == 0)
  }

  @Test func nothingIsReadWhereNoReportCanBe() throws {
    try write("", to: "empty.txt")
    var session = try Session.empty()
    let reply = session.run("read \(path("empty.txt"))")
    #expect(reply.exitStatus == 3)
    #expect(!session.hasUnsavedChanges)
  }

  @Test func breakingOffChangesNothing() throws {
    let host = Shell.Host(user: "ana", home: "/", now: { "" }, isInterrupted: { true })
    var session = try Session.empty(host: host)
    let reply = session.run("read \(path("*.txt"))")
    #expect(reply.exitStatus == 130)
    #expect(session.graph.documents.isEmpty)
  }

  @Test func leavingAsksWhereChangesAreNotSaved() throws {
    var session = try Session.empty()
    #expect(session.run("quit").next == .quit)
    _ = session.run("read \(path("north.txt"))")
    guard case .confirm(_, let line, nil) = session.run("quit").next else {
      Issue.record("unsaved changes were dropped")
      return
    }
    #expect(session.run(line).next == .quit)
  }
}
