import Foundation
import KnowledgeGraph
import Testing

@testable import Shell

/// A session that dies loses nothing: a value that is dropped is all it takes here.
@Suite final class JournalTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "journal-\(UUID())")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try GraphFile.save(try SampleGraph.graph(), at: path("g.json"))
    try Data(SampleGraph.firstText.utf8).write(to: folder.appending(path: "north.txt"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  func session(on names: String...) throws -> (session: Session, reply: Reply) {
    let host = Shell.Host(
      user: "ana",
      home: folder.path,
      now: { "2026-11-21T10:00:00Z" },
      journal: path("unsaved.autosave")
    )
    var session = try Session.empty(host: host)
    let reply = session.open(names.map(path))
    return (session, reply)
  }

  /// Runs lines in a session that ends without a word.
  func die(after lines: String..., on names: String...) throws -> Graph {
    var (session, _) = try session(on: names[0])
    for line in lines { #expect(session.run(line).error == nil, "\(line)") }
    return session.graph
  }

  @Test func theNextSessionIsAskedAndTakesItUp() throws {
    let graph = try die(
      after: "merge SDF and Observatory",
      "note 3 odd",
      "undo",
      "add ISIS attacked SDF",
      on: "g.json"
    )
    var (session, reply) = try session(on: "g.json")
    guard case .confirm(let question, "recover", "recover --discard") = reply.next else {
      Issue.record("nobody asked")
      return
    }
    #expect(question.contains("2026-11-21 (merge e5 + e8, note 3, and 2 more)"))
    #expect(session.run("recover").error == nil)
    #expect(GraphFile.bytes(of: session.graph) == GraphFile.bytes(of: graph))
    #expect(session.hasUnsavedChanges)
    _ = session.run("undo 4")
    #expect(GraphFile.bytes(of: session.graph) == GraphFile.bytes(of: try SampleGraph.graph()))
  }

  @Test func changesWaitUntilTheUserDecides() throws {
    _ = try die(after: "note 3 odd", on: "g.json")
    var (session, _) = try session(on: "g.json")
    #expect(session.run("star 3").error != nil)
    #expect(session.run("who attacked what").error == nil)
    #expect(session.run("recover --discard").error == nil)
    #expect(session.run("star 3").error == nil)
  }

  @Test(arguments: ["save", "quit --discard"]) func itGoesWithASave(_ line: String) throws {
    var (session, _) = try session(on: "g.json")
    _ = session.run("note 3 odd")
    #expect(exists("g.json.autosave"))
    _ = session.run(line)
    #expect(!exists("g.json.autosave"))
  }

  @Test func aGraphWithoutAFileIsKeptWhole() throws {
    let graph = try die(after: "note 3 odd", on: "north.txt")
    var (session, _) = try session()
    #expect(session.run("recover").error == nil)
    #expect(GraphFile.bytes(of: session.graph) == GraphFile.bytes(of: graph))
    _ = session.run("save \(path("new.json"))")
    #expect(!exists("unsaved.autosave"))
  }

  @Test func aLineThatWasNotWrittenToItsEndIsPassedOver() throws {
    _ = try die(after: "note 3 odd", "note 4 even", on: "g.json")
    let file = folder.appending(path: "g.json.autosave")
    try Data(contentsOf: file).dropLast(20).write(to: file)
    var (session, _) = try session(on: "g.json")
    #expect(session.run("recover").text(width: 80).hasPrefix("Took up: note 3\n"))
  }

  /// Claim 99 of the second change is of a report that the graph does not hold; the third line is torn.
  @Test func whatCannotBeTakenUpIsToldAndTheRestIsTakenUp() throws {
    let graph = try die(after: "note 3 odd", "note 4 even", on: "g.json")
    let file = folder.appending(path: "g.json.autosave")
    var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(
      String.init
    )
    lines[2].replace(
      #""added":{"judgements":["#,
      with: #""added":{"judgements":[{"kind":"note","claim":"c99-1","value":"lost","by":"ana"},"#
    )
    lines.insert("{\"change\":", at: 2)
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    let (asked, reply) = try session(on: "g.json")
    guard case .confirm(let question, _, _) = reply.next else {
      Issue.record("nobody asked")
      return
    }
    #expect(question.contains("1 record of “note 4” cannot be taken up."))
    #expect(question.contains("Line 3 of the journal tells of no change."))
    var session = asked
    let recovered = session.run("recover").text(width: 400)
    #expect(recovered.hasPrefix("Took up: note 3\nTook up: note 4\n"))
    #expect(recovered.contains("g.json.autosave.kept."))
    #expect(GraphFile.bytes(of: session.graph) == GraphFile.bytes(of: graph))
    _ = session.run("save")
    #expect(try read("g.json.autosave.kept") == lines.joined(separator: "\n") + "\n")
  }

  @Test func whatWasSavedIsNotOfferedAgain() throws {
    var (first, _) = try session(on: "g.json")
    _ = first.run("note 3 odd")
    try GraphFile.save(first.graph, at: path("g.json"))
    let (_, reply) = try session(on: "g.json")
    // The first session still holds its journal.
    #expect(reply.text(width: 200).contains("another session"))
    first = try Session.empty()
    #expect(try session(on: "g.json").reply.next == .line)
    #expect(!exists("g.json.autosave"))
  }

  @Test func loadingAsksFirstAndIsNoChange() throws {
    var (session, _) = try session(on: "g.json")
    _ = session.run("note 3 odd")
    guard case .confirm(_, let line, nil) = session.run("load \(path("g.json"))").next else {
      Issue.record("nobody asked")
      return
    }
    #expect(session.graph.judgements.contains { $0.by == "ana" })
    _ = session.run(line)
    #expect(!session.hasUnsavedChanges)
    #expect(session.run("undo").error != nil)
  }

  @Test func undoneChangesAreNoneToSave() throws {
    var (session, _) = try session(on: "g.json")
    _ = session.run("note 3 odd")
    _ = session.run("undo")
    #expect(!session.hasUnsavedChanges)
    _ = session.run("redo")
    #expect(session.hasUnsavedChanges)
  }
}
