import Extraction
import Foundation
import KnowledgeGraph
import Shell
import Testing

/// A file of `> command` lines, each with its answer at 80 columns, plain.
struct Transcript {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")

  /// The names of the files.
  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted()
  }

  /// Runs a file again, and compares; with RECORD=1 in the environment it is written anew.
  static func check(_ name: String) throws {
    let url = folder.appending(path: name)
    let expected = try String(contentsOf: url, encoding: .utf8)
    var session = try Session.sample()
    var actual = ""
    for line in expected.split(separator: "\n", omittingEmptySubsequences: false)
    where line.hasPrefix("> ") {
      actual += line + "\n" + session.run(String(line.dropFirst(2))).text(width: 80) + "\n"
    }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try actual.write(to: url, atomically: true, encoding: .utf8)
    } else {
      #expect(actual == expected)
    }
  }
}

extension Session {
  /// A session on the sample graph, at a fixed time, reading reports by the sample's hand-made answers.
  static func sample() throws -> Session {
    var session = try empty()
    session.open(try SampleGraph.graph())
    return session
  }

  /// A session on an empty graph.
  static func empty(host: Shell.Host? = nil) throws -> Session {
    let judgements = try SampleGraph.judgements()
    let known = [try SampleGraph.first(), try SampleGraph.second()]
    let ana = Shell.Host(user: "ana", home: NSTemporaryDirectory(), now: { "2026-11-21T10:00:00Z" })
    return Session(verbs: try VerbClasses(), host: host ?? ana) {
      Pipeline(
        makeReader: {
          { document in
            guard var found = known.first(where: { $0.document.text == document.text }) else {
              return Contribution(document: document, entities: [], claims: [])
            }
            found.document.path = document.path
            return found
          }
        },
        judge: { graph in graph.documents.count == known.count ? judgements : [] },
        suggest: { graph in
          let names: Set = ["Observatory", "Rami Abdel Rahman", "ISIS", "gunmen"]
          let ids = graph.entities.filter { names.contains($0.name) }.map(\.id)
          guard ids.count == names.count else { return [] }
          return [
            Judgement(.same([ids[0], ids[3]]), by: "hearsay", confidence: 0.6, reason: "a test"),
            Judgement(.same([ids[1], ids[2]]), by: "hearsay", confidence: 0.5, reason: "another"),
          ]
        }
      )
    }
  }
}
