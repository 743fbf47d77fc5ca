import ArgumentParser
import KnowledgeGraph
import Shell

/// Reads reports into a saved graph.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Reads reports into a graph and saves it."
  )

  @ArgumentParser.Argument(
    help: "Reports (.txt, .jsonl), saved graphs (.json), or folders of them."
  )
  var paths: [String]

  @Option(name: .shortAndLong, help: .init("The file of the graph.", valueName: "graph"))
  var output: String?

  @Option(help: .init("The graph to add to; replaced without -o.", valueName: "graph"))
  var into: String?

  func validate() throws {
    if output == nil && into == nil {
      throw ValidationError("Say where the graph is to be saved: -o GRAPH, or --into GRAPH.")
    }
  }

  func run() throws {
    Interruption.leave()
    guard let target = output ?? into else { return }
    let conversation = try Conversation(opening: (into.map { [$0] } ?? []) + paths)
    try conversation.session.graph.save(at: target)
    // Taking a large graph apart takes longer than leaving it to the end of the process.
    try withExtendedLifetime(conversation) {
      try conversation.end()
      Self.exit()
    }
  }
}
