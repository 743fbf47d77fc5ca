import Foundation
import Language

/// How likely a reading is right, from counts over claims that people have read beside their sentences.
///
/// Each sign of a draft (its rule, its doubts, how sure the tree of its sentence is) has been right so often of so many. Its
/// share is drawn towards that of all claims as if `weight` more had been read, and the signs' odds beside those of all claims
/// are multiplied.
struct Confidence: Sendable {
  /// How many claims of the common share are added to each sign's.
  private static let weight = 4.0
  /// From which mean certainty of its tokens on a tree is sure, good, fair; any other is doubtful.
  private static let trees: [(Float, String)] = [(0.975, "sure"), (0.945, "good"), (0.915, "fair")]
  /// From which certainty of the least certain token between the trigger and a phrase on the tie is sure, fair; any other is doubtful.
  private static let ties: [(Float, String)] = [(0.99998, "sure"), (0.95, "fair")]

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

  /// How likely a draft of a sentence is right, 0 to 1.
  func confidence(of draft: Draft, in sentence: Sentence) -> Double {
    let signs =
      [draft.rule, Self.grade(Self.treeCertainty(of: sentence), Self.trees) + "-tree"]
      + [Self.grade(Self.tieCertainty(of: draft, in: sentence), Self.ties) + "-tie"]
      + draft.doubts.map(\.rawValue).sorted()
    let odds = signs.reduce(common) { $0 * (self.odds[$1] ?? common) / common }
    return odds / (1 + odds)
  }

  private static func grade(_ certainty: Float, _ grades: [(Float, String)]) -> String {
    grades.first { certainty >= $0.0 }?.1 ?? "doubtful"
  }

  /// The mean certainty of the tokens.
  private static func treeCertainty(of sentence: Sentence) -> Float {
    sentence.certainties.reduce(0, +) / Float(max(sentence.count, 1))
  }

  /// The certainty of the least certain token on the ways through the tree from the trigger to the phrases.
  private static func tieCertainty(of draft: Draft, in sentence: Sentence) -> Float {
    let above = sentence.tree.ancestors(of: draft.head)
    let ways = draft.fillers.filter { $0.sentence == draft.sentence }.flatMap { filler in
      let tokens = sentence.tree.ancestors(of: filler.head)
      let up = tokens.prefix { !above.contains($0) }
      let down = above.prefix { !tokens.contains($0) }
      return up + down
    }
    return ways.map { sentence.certainties[$0] }.min() ?? 1
  }
}
