import Foundation
import Language

/// With what a verb that may name a happening or a saying names none: "struck a deal", "the story broke out", "addressed
/// the crowd".
struct Idioms: Sendable {
  private let objects: [String: Set<String>]
  private let subjects: [String: Set<String>]
  private let complements: [String: Set<String>]

  /// Reads the table in a folder of tables.
  init(in folder: URL) throws(LexiconError) {
    let table = try LexiconTable(at: folder.appending(path: "idioms.tsv"), columns: 4)
    let words = { (column: Int) in
      Dictionary(
        table.rows.map { row in
          (row.fields[0], Set(row.fields[column].split(separator: " ").map(String.init)))
        },
        uniquingKeysWith: { first, _ in first }
      )
    }
    objects = words(1)
    subjects = words(2)
    complements = words(3)
  }

  /// Whether a verb, by its lemma with its particle, is a figure of speech with one of these objects, subjects or other
  /// words that hang on it.
  func holds(
    _ verb: String,
    objects: [String] = [],
    subjects: [String] = [],
    complements: [String] = []
  ) -> Bool {
    objects.contains { self.objects[verb]?.contains($0) == true }
      || subjects.contains { self.subjects[verb]?.contains($0) == true }
      || complements.contains { self.complements[verb]?.contains($0) == true }
  }
}
