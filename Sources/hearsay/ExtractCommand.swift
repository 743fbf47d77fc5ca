import ArgumentParser
import Foundation
import KnowledgeGraph
import Shell

/// Reads reports from standard input, each into a graph of its own.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Reads reports as JSON lines from standard input; writes a graph a line."
  )

  func run() throws {
    Interruption.leave()
    let screen = Screen(settings: Settings(), color: .never)
    let input = try FileHandle.standardInput.readToEnd() ?? Data()
    if input.isEmpty { return }
    var status: ExitStatus?
    let pipeline = try Pipeline.product()
    let read = try pipeline.makeReader()
    for reading in ReportFile.reports(in: input, path: "standard-input.jsonl") {
      let document: SourceDocument
      do {
        document = try reading.get()
      } catch {
        Screen.complain("hearsay: \(error)\n")
        status = .fileFailed
        continue
      }
      var graph = Graph()
      graph.add(read(document))
      graph.replaceHearsayJudgements(pipeline.judge(graph))
      // In the saved graph line breaks stand between records only.
      let bytes = GraphFile.bytes(of: graph).filter { $0 != UInt8(ascii: "\n") }
      try screen.write(String(decoding: bytes, as: UTF8.self) + "\n")
    }
    if let status { throw status }
  }
}
