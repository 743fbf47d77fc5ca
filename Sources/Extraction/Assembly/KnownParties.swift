import Foundation
import KnowledgeGraph
import Language

/// Leaves out of claims what the text leaves open.
///
/// Where "it" or "they" takes up nothing, nobody can be asked about, and of what hangs on it most was misread.
struct KnownParties: Sendable {
  private let pronouns: Set<String>

  /// Reads the pronouns that `Language` reads too.
  init() throws(LexiconError) {
    let table = try LexiconTable(
      at: Analyzer.bundledTables.appending(path: "pronouns.tsv"),
      columns: 4
    )
    pronouns = Set(
      table.rows.filter { ["1", "2", "3"].contains($0.fields[1]) }.map { $0.fields[0] }
    )
  }

  /// A draft without its sides that are pronouns which take up nothing; nil where it says nothing without them, as a
  /// relation does, and a happening that nobody else did or suffered.
  func known(_ draft: Draft, of report: Report, by ontology: Ontology) -> Draft? {
    let isWords = { (filler: Draft.Filler) in filler.role == "content" || filler.role == "value" }
    let isOpen = { (filler: Draft.Filler) in
      !isWords(filler) && pronouns.contains(report.sentences[filler.sentence].word(filler.head))
        && report.isOpen(filler.head, in: filler.sentence)
    }
    guard draft.fillers.contains(where: isOpen) else { return draft }
    var known = draft
    known.fillers.removeAll(where: isOpen)
    let sides = known.fillers.filter {
      !isWords($0) && $0.role != "place" && $0.role != "instrument"
    }
    guard ontology.isHappening(draft.predicate), !sides.isEmpty else { return nil }
    return known
  }
}
