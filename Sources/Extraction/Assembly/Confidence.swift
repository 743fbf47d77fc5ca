import Foundation
import Language

/// How likely a reading is right, from counts over claims that people have read beside their sentences.
///
/// Each sign of a draft (its rule, its doubts, the length of its sentence) has been right so often of so many. Its share is
/// drawn towards that of all claims as if `weight` more had been read, and the signs' odds beside those of all claims are
/// multiplied.
struct Confidence: Sendable {
  /// How many claims of the common share are added to each sign's.
  private static let weight = 4.0
  /// A sentence of at most so many tokens is brief, one of at most twice as many short, any other long: the longer, the
  /// more often its tree is wrong.
  private static let briefest = 20

  private let common: Double
  private let odds: [String: Double]

  /// Reads the table in a folder.
  init(in folder: URL) throws(LexiconError) {
    let table = try LexiconTable(at: folder.appending(path: "confidence.tsv"), columns: 3)
    var counts: [String: (right: Double, read: Double)] = [:]
    for row in table.rows {
      guard let right = Double(row.fields[1]), let read = Double(row.fields[2]), read >= right
      else {
        throw table.error(at: row, value: row.fields[1])
      }
      counts[row.fields[0]] = (right, read)
    }
    let all = counts["all"] ?? (1, 2)
    let share = (all.right + 1) / (all.read + 2)
    common = share / (1 - share)
    odds = counts.mapValues { count in
      let own = (count.right + Self.weight * share) / (count.read + Self.weight)
      return own / (1 - own)
    }
  }

  /// How likely a draft of a sentence with so many tokens is right, 0 to 1.
  func confidence(of draft: Draft, inSentenceOf count: Int) -> Double {
    let length =
      count <= Self.briefest ? "brief" : count <= 2 * Self.briefest ? "short" : "long"
    let signs = [draft.rule, length] + draft.doubts.map(\.rawValue).sorted()
    let odds = signs.reduce(common) { $0 * (self.odds[$1] ?? common) / common }
    return odds / (1 + odds)
  }
}
