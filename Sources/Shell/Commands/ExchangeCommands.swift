import Foundation
import KnowledgeGraph

/// Says what differs from a saved graph.
struct DiffCommand: Command {
  let name = "diff"
  let group = CommandGroup.graph
  let usage = ["diff FILE"]
  let summary = "what this graph has beyond a saved one (+), and what it lacks (−)"
  let examples: [Example] = []
  let completes = CompletionKind.files
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let file = call.words.first else { throw missing(call) }
    try refuseWords(of: call, beyond: 1)
    let other = try session.loaded(session.paths.opened(file.text))
    let difference = GraphDifference(from: other, to: session.graph)
    return DifferenceText(session, other: other).output(of: difference)
  }
}

/// Writes the graph for other programs.
struct ExportCommand: Command {
  let name = "export"
  let group = CommandGroup.graph
  let usage = ["export FORMAT FILE [--around X] [--depth N]"]
  let summary = "write the graph for another program: " + formats.joined(separator: ", ")
  let details = [
    "dot for Graphviz, gexf for Gephi, graphml for yEd and NetworkX, cytoscape for Cytoscape, cypher for Neo4j, ftm for Aleph, csv for spreadsheets, turtle and jsonld for RDF (W3C PROV and Web Annotation). Claims that were withdrawn are left out."
  ]
  let examples: [Example] = []
  let options: [OptionName] = [.around, .depth]
  let completes = CompletionKind.wordThenFiles(formats)

  private static let formats = ExchangeFormat.allCases.map(\.rawValue)

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard call.words.count > 1 else { throw missing(call) }
    try refuseWords(of: call, beyond: 2)
    let format = try ExchangeFormat(call.words[0], as: "a format")
    let center = try call.options[.around].map { words throws(CommandError) in
      try session.entity(words, in: call)
    }
    let depth = try call.count(.depth) ?? 1
    let text = session.graph.exported(as: format, around: center, depth: depth)
    let path = session.paths.opened(call.words[1].text)
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .unwritable(path: path, reason: error.localizedDescription)
    }
    return Output("Wrote \(format.rawValue) to \(path).")
  }
}

/// Looks for what is wrong with the graph.
struct CheckCommand: Command {
  let name = "check"
  let group = CommandGroup.graph
  let usage = ["check"]
  let summary = "whether the graph is sound, and decisions that contradict each other"
  let examples = [Example("check", "what is wrong, if anything is")]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call)
    let graph = session.graph
    var lines = graph.checkInvariants().map { StyledText($0, .warning) }
    for contradiction in graph.identityContradictions where contradiction.joined {
      let (same, different) = (contradiction.same, contradiction.different)
      let names = same.entities.map(session.labelled).joined(" and ")
      let text =
        " are one by \(same.by), but \(different.by) keeps them apart; the merge stands until “undo” or “split”."
      lines.append(names + StyledText(text))
    }
    if lines.isEmpty { return Output("Nothing is wrong. ").adding(session.status) }
    session.complaint = .unsound(lines.count)
    return Output(.lines(lines, indent: 0))
  }
}
