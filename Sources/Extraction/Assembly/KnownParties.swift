import Foundation
import KnowledgeGraph
import Language

/// Tells whether a report says who and what a claim is about.
///
/// Where "it" or "they" takes up nothing, nobody can be asked about, and most such claims were misread.
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

  /// Whether none of a draft's sides is a pronoun that takes up nothing.
  func areKnown(in draft: Draft, of report: Report) -> Bool {
    !draft.fillers.contains { filler in
      filler.role != "content" && filler.role != "value"
        && pronouns.contains(report.sentences[filler.sentence].word(filler.head))
        && report.isOpen(filler.head, in: filler.sentence)
    }
  }
}
