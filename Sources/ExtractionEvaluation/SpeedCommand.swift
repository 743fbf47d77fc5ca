import ArgumentParser
import Extraction
import Foundation
import KnowledgeGraph
import Language

/// `hearsay-evaluate speed`: how long building takes, and what one more report costs a large graph.
struct SpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed",
    abstract: "Times building a graph, adding a report to it, loading and saving it.",
    discussion: "More reports than the file has are its own with other names and dates."
  )

  @ArgumentParser.Argument(help: "Reports as JSON lines.")
  var file: String

  @Option(help: "How many reports the graph is to hold.")
  var reports: Int = 5000

  func run() throws {
    let corpus = try CorpusFile<ReportMultiplier.Report>(at: file)
    let documents = try Self.documents(ReportMultiplier(corpus.documents).reports(reports + 1))
    let extractor = try Extractor(analyzer: try Analyzer(modelAt: Analyzer.bundledModel))
    let resolver = try Resolver()
    let contributions = timed("read \(reports) reports") {
      extractor.read(Array(documents.dropLast()))
    }
    var graph = Graph()
    timed("put them into a graph") {
      for contribution in contributions { graph.add(contribution) }
    }
    timed("judge who is who") { graph.replaceHearsayJudgements(resolver.judgements(for: graph)) }
    let path = FileManager.default.temporaryDirectory.appending(path: "speed-\(UUID()).json").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try timed("save them (\(graph.claims.count) claims)") { try GraphFile.save(graph, at: path) }
    graph = try timed("load them") { try GraphFile.load(at: path) }
    print("One report more:")
    let added = timed("  read it") { documents.suffix(1).map(extractor.read) }
    timed("  put it into the graph") { for contribution in added { graph.add(contribution) } }
    timed("  judge who is who") { graph.replaceHearsayJudgements(resolver.judgements(for: graph)) }
    try timed("  save") { try GraphFile.save(graph, at: path) }
  }

  private static func documents(
    _ reports: [ReportMultiplier.Report]
  ) throws -> [SourceDocument] {
    let encoder = JSONEncoder()
    let lines = try reports.map { try encoder.encode($0) + Data("\n".utf8) }
    return try ReportFile.reports(in: Data(lines.joined()), path: "reports.jsonl").map {
      try $0.get()
    }
  }

  private func timed<Value>(_ what: String, _ work: () throws -> Value) rethrows -> Value {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try work()
    let seconds = (clock.now - start) / .seconds(1)
    print("\(what): \(seconds.formatted(.number.precision(.fractionLength(2)))) s")
    return value
  }
}
