import Foundation
import KnowledgeGraph

/// What keeps changes when a session dies.
extension Session {
  /// Whether unsaved changes are in the way of a command; the user is asked then, and the line is run with `--discard`.
  mutating func asksAboutChanges(_ call: Invocation, _ question: String) -> Bool {
    guard hasUnsavedChanges, !call.has(.discard) else { return false }
    let line = call.line + " --discard"
    next = .confirm(question: "There are unsaved changes. \(question)", yes: line, no: nil)
    return true
  }

  /// Writes what changed to the journal, which the first change makes.
  mutating func keep(_ summary: String, since before: Graph) {
    guard host.journal != nil else { return }
    // A graph without a file stands in its journal whole.
    let base = untold ?? (journal == nil && state.file == nil ? Graph() : before)
    do throws(Journal.Problem) {
      let kept: Journal
      if let journal { kept = journal } else { kept = try madeJournal() }
      journal = kept
      try write(summary, from: base, to: graph, in: kept)
      untold = nil
    } catch {
      untold = base
      notice = "This change is in memory only until you save: \(error)"
    }
  }

  private func write(
    _ summary: String,
    from old: Graph,
    to new: Graph,
    in journal: Journal
  ) throws(Journal.Problem) {
    let difference = GraphDifference(from: old, to: new)
    try journal.append(GraphJournal.line(summary, at: host.now(), difference, in: new))
  }

  /// A new journal.
  private func madeJournal() throws(Journal.Problem) -> Journal {
    var problem: Journal.Problem?
    for path in journalPaths {
      do throws(Journal.Problem) {
        guard let journal = try Journal(at: path, creating: true) else { continue }
        if journal.isEmpty { return journal }
        problem = .held(path: path)
      } catch {
        problem = error
      }
    }
    throw problem ?? .failed(path: journalPaths.first ?? "", reason: "there are too many")
  }

  /// Where the journal may be: beside the graph's file, or one of a few for graphs without a file.
  private var journalPaths: [String] {
    guard let unnamed = host.journal else { return [] }
    if let file = state.file { return [file + ".autosave"] }
    return [unnamed] + (2...9).map { "\(unnamed)-\($0)" }
  }

  /// Removes the journal: its changes are saved, or not wanted.
  mutating func dropJournal() {
    journal?.remove()
    journal = nil
    untold = nil
  }

  /// Looks for a journal that a session left behind when it died, and asks whether its changes are wanted.
  mutating func lookForJournal() {
    for path in journalPaths {
      do throws(Journal.Problem) {
        guard let found = try Journal(at: path, creating: false) else { continue }
        let contents = try found.isEmpty ? .init() : found.contents(on: graph)
        let isNew =
          contents.entries.last.map { !GraphDifference(from: graph, to: $0.graph).isEmpty } ?? false
        guard isNew || contents.lacks != nil else {
          found.remove()
          continue
        }
        leftBehind = found
        next = .confirm(
          question: Self.question(about: contents, of: state.file),
          yes: "recover",
          no: "recover --discard"
        )
        return
      } catch {
        // Another session may well work on another graph without a file.
        if state.file != nil { notice = "\(error)" }
      }
    }
  }

  private static func question(about contents: GraphJournal.Contents, of file: String?) -> String {
    let entries = contents.entries
    let graph = file ?? "A graph without a file"
    let names = entries.prefix(2).map(\.summary).joined(separator: ", ")
    let rest = entries.count > 2 ? ", and \(entries.count - 2) more" : ""
    let day = entries.last.map { " of \($0.at.prefix(10))" } ?? ""
    let which = names.isEmpty ? "" : " (\(names)\(rest))"
    let lacks = contents.lacks.map { " \($0)" } ?? ""
    return "\(graph) was left with unsaved changes\(day)\(which).\(lacks) Take them up?"
  }

  /// Makes the changes of the journal that was left behind; of what cannot be made a copy is kept.
  mutating func recover() throws(CommandError) -> Output {
    guard let found = leftBehind else { throw .nothingTo("recover") }
    do throws(Journal.Problem) {
      let contents = try found.contents(on: graph)
      let kept: String? = if contents.lacks == nil { nil } else { try found.copied() }
      // The journal tells of them already.
      leftBehind = nil
      dropJournal()
      for entry in contents.entries { restore(entry) }
      journal = found
      let lines = contents.entries.map { StyledText("Took up: \($0.summary)") }
      var output = lines.isEmpty ? Output() : Output(.lines(lines, indent: 0))
      if let lacks = contents.lacks, let kept {
        output.add(StyledText("\(lacks) The journal as it was is kept in \(kept).", .warning))
      }
      return output
    } catch {
      throw .journal(path: found.path, reason: "\(error)")
    }
  }

  private mutating func restore(_ entry: GraphJournal.Entry) {
    changes.record(entry.summary, before: state)
    state.graph = entry.graph
    state.numbering.take(entry.graph)
  }
}

extension GraphJournal.Contents {
  /// What of it cannot be taken up, in a sentence or two; nil where all can.
  fileprivate var lacks: String? {
    let lost = entries.filter { $0.lost > 0 }.map { entry in
      "\(Session.counted(entry.lost, "record")) of “\(entry.summary)” cannot be taken up."
    }
    let unread = unreadableLines.map { "Line \($0) of the journal tells of no change." }
    let all = lost + unread
    return all.isEmpty ? nil : all.joined(separator: " ")
  }
}

extension Journal.Problem: CustomStringConvertible {
  /// What is wrong, and what to do.
  var description: String {
    switch self {
    case .held(let path):
      "another session works on this graph, and keeps its changes in \(path)"
    case .failed(let path, let reason):
      "the journal \(path) cannot be used: \(reason)"
    case .damaged(let path, let error):
      "the journal \(path) cannot be read (\(error)); look at it, or remove it"
    }
  }
}
