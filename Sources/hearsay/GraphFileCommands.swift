import ArgumentParser
import KnowledgeGraph
import Shell

/// Makes one graph of several.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Makes one graph of saved graphs: what is in several counts once."
  )

  @ArgumentParser.Argument(help: "Saved graphs.")
  var graphs: [String]

  @Option(name: .shortAndLong, help: .init("The file of the graph.", valueName: "graph"))
  var output: String

  func run() throws {
    Interruption.leave()
    let conversation = try Conversation(opening: graphs)
    try conversation.session.graph.save(at: output)
    try conversation.end()
  }
}

/// Compares two graphs.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what the second graph has beyond the first (+), and what it lacks (-)."
  )

  @ArgumentParser.Argument(help: "A saved graph.")
  var old: String

  @ArgumentParser.Argument(help: "The graph to compare with it.")
  var new: String

  @Option(
    name: .customLong("as"),
    help: .init("How the answer is written: table, json, csv, …", valueName: "format")
  )
  var format: String = "table"

  func run() throws {
    Interruption.leave()
    var conversation = try Conversation(opening: [new])
    try conversation.run([Line.of("diff", old) + " --limit 0 --as \(format)"]) { _ in "" }
    try conversation.end()
  }
}

/// Looks for what is wrong with saved graphs.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says whether saved graphs are sound, and which decisions contradict each other."
  )

  @ArgumentParser.Argument(help: "Saved graphs.")
  var graphs: [String]

  func run() throws {
    Interruption.leave()
    var worst: ExitStatus?
    for graph in graphs {
      do {
        var conversation = try Conversation(opening: [graph])
        try conversation.run(["check"]) { _ in graphs.count > 1 ? "\(graph): " : "" }
        try conversation.end()
      } catch let status as ExitStatus {
        worst = worst ?? status
      }
    }
    if let worst { throw worst }
  }
}

/// Writes a graph for another program.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a graph for another program."
  )

  @ArgumentParser.Argument(help: .init(formats.joined(separator: ", "), valueName: "format"))
  var format: String

  @ArgumentParser.Argument(help: "A saved graph, a report, or a folder of them.")
  var graph: String

  @Option(name: .shortAndLong, help: .init("The file to write.", valueName: "file"))
  var output: String

  @Option(help: .init("Only what is near this name.", valueName: "name"))
  var around: String?

  @Option(help: .init("How many steps from it.", valueName: "n"))
  var depth: Int = 1

  private static let formats = ExchangeFormat.allCases.map(\.rawValue)

  func run() throws {
    Interruption.leave()
    var conversation = try Conversation(opening: [graph])
    let center = around.map { " " + Line.of("--around", $0) } ?? ""
    let line = Line.of("export", format, output) + center + " --depth \(depth)"
    try conversation.run([line]) { _ in "" }
    try conversation.end()
  }
}

/// Lines of the shell's language.
enum Line {
  /// A line of a command and its words, quoted so that each stays one word.
  static func of(_ words: String...) -> String {
    words.map { word in
      let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
      if isPlain, !word.isEmpty { return word }
      let escaped = word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return "\"\(escaped)\""
    }
    .joined(separator: " ")
  }
}

extension Graph {
  /// Saves the graph, or says why that cannot be.
  func save(at path: String) throws(Failure) {
    do {
      try GraphFile.save(self, at: path)
    } catch {
      throw Failure(message: "\(error)", status: .fileFailed)
    }
  }
}
