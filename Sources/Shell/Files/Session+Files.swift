import Foundation
import KnowledgeGraph

extension Session {
  /// Opens saved graphs, reports and folders of them, as the process was given them.
  public mutating func open(_ paths: [String]) -> Reply {
    var reply = Reply()
    next = .line
    do throws(CommandError) {
      if !paths.isEmpty { reply.output = try read(paths) }
      lookForJournal()
    } catch {
      reply.error = error
      reply.output = error.output(for: "")
    }
    markOpened()
    finish(&reply)
    return reply
  }

  var paths: FilePaths { FilePaths(home: host.home) }

  /// Puts reports and saved graphs into the graph; a report that cannot be read is left out and complained about, but
  /// nothing is read where a path leads nowhere or a graph is refused.
  mutating func read(_ paths: [String]) throws(CommandError) -> Output {
    let inputs: InputPaths
    do throws(ReportFileError) {
      inputs = try InputPaths(paths)
    } catch {
      throw .reports([error])
    }
    var documents: [SourceDocument] = []
    var refused: [ReportFileError] = []
    for reading in inputs.reports.flatMap(ReportFile.reports) {
      switch reading {
      case .success(let document): documents.append(document)
      case .failure(let error): refused.append(error)
      }
    }
    if !refused.isEmpty {
      guard !documents.isEmpty || !inputs.graphs.isEmpty else { throw .reports(refused) }
      complaint = .reports(refused)
    }
    if !documents.isEmpty { try prepareReading() }
    let graphs = try inputs.graphs.map { path throws(CommandError) in try loaded(path) }
    if isEmpty, graphs.count == 1, documents.isEmpty {
      replace(with: graphs[0], file: inputs.graphs[0])
      return Output(status)
    }
    return try add(documents, graphs)
  }

  /// Whether the graph holds nothing yet, neither read nor stated by hand.
  private var isEmpty: Bool {
    graph.documents.isEmpty && graph.entities.isEmpty && graph.claims.isEmpty
      && graph.judgements.isEmpty
  }

  private mutating func add(
    _ documents: [SourceDocument],
    _ graphs: consuming [Graph]
  ) throws(CommandError) -> Output {
    var held = Set(graph.documents.map(\.sha256) + graphs.flatMap { $0.documents.map(\.sha256) })
    let new = documents.filter { held.insert($0.sha256).inserted }
    let before = graph
    // A first graph is taken as it is: what merging would compute it has. It is handed over, for a copy takes time.
    let isFirst = isEmpty && !graphs.isEmpty
    var grown = isFirst ? graphs.removeFirst() : graph
    var clashing: [DocumentID] = []
    for graph in graphs { clashing += grown.merge(graph) }
    if !new.isEmpty {
      let reading = ReportReading(read: try reading(), host: host)
      for contribution in try reading.contributions(of: new)
      where grown.add(contribution) == .idTaken {
        clashing.append(contribution.document.id)
      }
    }
    grown.replaceHearsayJudgements(try judging().judge(grown))
    let added = grown.documents.count - before.documents.count
    guard added > 0 || grown.judgements != before.judgements else {
      return clashing.isEmpty
        ? Output("Nothing new: the graph holds all of it already.") : Self.leftOut(clashing)
    }
    change("read \(Self.counted(added, "document"))") { $0 = grown }
    let claims = Self.counted(grown.claims.count - before.claims.count, "claim")
    var text = "Read \(Self.counted(added, "document")): \(claims)."
    let known = documents.count - new.count
    if known > 0 { text += " \(Self.counted(known, "report")) of the same bytes left out." }
    var output = Output(StyledText(text))
    if before.documents.isEmpty { output = output.adding(Self.hint) }
    if !clashing.isEmpty { output.add(Self.leftOut(clashing)) }
    return output
  }

  /// Says that reports were not taken because their ids are those of other reports.
  private static func leftOut(_ clashing: [DocumentID]) -> Output {
    let ids = clashing.map(\.rawValue).joined(separator: ", ")
    let (verb, noun) = clashing.count == 1 ? ("was", "another report") : ("were", "other reports")
    let text =
      "\(counted(clashing.count, "report")) \(verb) left out, having by chance the id of \(noun): \(ids). "
    let advice = "Read what was left out into a graph of its own."
    return Output(StyledText(text + advice, .warning))
  }

  private static let hint = StyledText(" Try: who attacked what", .faint)

  /// A saved graph.
  func loaded(_ path: String) throws(CommandError) -> Graph {
    do throws(GraphFileError) {
      return try GraphFile.load(at: path)
    } catch {
      throw .graphFile(path: path, error)
    }
  }

  /// Writes the graph to a file.
  mutating func save(to path: String) throws(CommandError) {
    do throws(GraphFileError) {
      try GraphFile.save(graph, at: path)
    } catch {
      throw .graphFile(path: path, error)
    }
    let isOther = path != state.file
    markSaved(in: path)
    if isOther { lookForJournal() }
  }

  /// Writes an answer to a file instead of the screen.
  func write(_ reply: Reply, to target: LineScanner.Redirection) throws(CommandError) -> Output {
    guard let file = target.file else {
      throw .missingValue(option: ">", takes: "the file to write", at: target.sign)
    }
    let path = paths.opened(file.text)
    let text = reply.text(width: nil)
    let url = URL(filePath: path)
    do {
      if target.appends, FileManager.default.fileExists(atPath: path) {
        let handle = try FileHandle(forWritingTo: url)
        defer { try? handle.close() }
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8))
      } else {
        try Data(text.utf8).write(to: url, options: .atomic)
      }
    } catch {
      throw .unwritable(path: path, reason: error.localizedDescription)
    }
    return Output("Wrote \(Self.counted(text.count { $0 == "\n" }, "line")) to \(path).")
  }

  /// What the graph holds, in a sentence.
  var status: StyledText {
    var text = StyledText(
      [
        Self.counted(graph.documents.count, "document"),
        Self.counted(graph.canonicalEntities.count, "entity", "entities"),
        Self.counted(graph.claims.count, "claim"),
      ].joined(separator: ", ")
    )
    let place = state.file.map { " in \($0)" } ?? ""
    text += StyledText(hasUnsavedChanges ? "\(place); unsaved changes." : "\(place).")
    return text
  }

  /// A count with its noun.
  static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(many ?? one + "s")"
  }
}
