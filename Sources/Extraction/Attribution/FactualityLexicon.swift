import Foundation
import Language

/// The words that decide how sure a happening is.
struct FactualityLexicon: Sendable {
  /// What a word makes of what it governs.
  struct Signature: Sendable {
    let affirmed: Factuality
    let negated: Factuality
  }

  private struct Key: Hashable {
    var word: String
    var slot: String
  }

  private let embedders: [Key: Signature]
  private let hedges: [Key: Factuality]

  /// Reads the tables in a folder.
  init(tables: URL) throws(LexiconError) {
    embedders = try Self.embedders(
      LexiconTable(at: tables.appending(path: "embedders.tsv"), columns: 2)
    )
    hedges = try Self.hedges(LexiconTable(at: tables.appending(path: "hedges.tsv"), columns: 3))
  }

  /// What `word` makes of a happening in `slot`; nil if it leaves it as it is.
  func signature(_ word: String, slot: String) -> Signature? {
    embedders[Key(word: word, slot: slot)]
  }

  /// How sure a word beside a happening, attached by `relation`, makes it.
  func hedge(_ word: String, relation: DependencyRelation) -> Factuality? {
    hedges[Key(word: word, slot: relation.universal.rawValue)]
  }

  private static func embedders(_ table: LexiconTable) throws(LexiconError) -> [Key: Signature] {
    var result: [Key: Signature] = [:]
    for row in table.rows {
      for entry in row.fields[1].split(separator: " ") {
        let parts = entry.split(whereSeparator: { $0 == "=" || $0 == "|" })
        guard parts.count == 3, let affirmed = Factuality(tabled: parts[1]),
          let negated = Factuality(tabled: parts[2])
        else { throw table.error(at: row, value: String(entry)) }
        result[Key(word: row.fields[0], slot: String(parts[0]))] =
          Signature(affirmed: affirmed, negated: negated)
      }
    }
    return result
  }

  private static func hedges(_ table: LexiconTable) throws(LexiconError) -> [Key: Factuality] {
    var result: [Key: Factuality] = [:]
    for row in table.rows {
      guard let effect = Factuality(tabled: Substring(row.fields[2])) else {
        throw table.error(at: row, value: row.fields[2])
      }
      for slot in row.fields[1].split(separator: " ") {
        result[Key(word: row.fields[0], slot: String(slot))] = effect
      }
    }
    return result
  }
}
