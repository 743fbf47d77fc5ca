import Foundation
import Language

/// How well names are found: exact spans of the right kind.
struct NameScores: CustomStringConvertible {
  /// What was found, what there is, and what is right.
  struct Counts {
    var found = 0
    var gold = 0
    var right = 0

    /// The share of what was found that is right, in per cent.
    var precision: Double { found > 0 ? 100 * Double(right) / Double(found) : 0 }
    /// The share of what there is that was found, in per cent.
    var recall: Double { gold > 0 ? 100 * Double(right) / Double(gold) : 0 }
    /// The harmonic mean of the two, in per cent.
    var f1: Double { found + gold > 0 ? 200 * Double(right) / Double(found + gold) : 0 }
  }

  /// All kinds together.
  private(set) var all = Counts()
  /// Each kind.
  private(set) var kinds: [NameKind: Counts] = [:]

  /// Compares the names that an analyser finds with those marked in documents.
  init(of analyzer: Analyzer, on documents: [[Sentence]]) {
    for gold in documents {
      var guess = gold.map { Sentence(tokens: $0.tokens, paragraph: $0.paragraph) }
      analyzer.annotate(&guess)
      for (guess, gold) in zip(guess, gold) { add(found: guess.names, gold: gold.names) }
    }
  }

  /// All kinds together in the first line, then a line for each kind.
  var description: String {
    let lines =
      [("names", all)] + NameKind.allCases.map { ($0.rawValue, kinds[$0] ?? Counts()) }
    return lines.map { name, counts in
      let measures = [("P", counts.precision), ("R", counts.recall), ("F1", counts.f1)]
      return name + measures.map { String(format: " \($0) %.2f", $1) }.joined()
    }
    .joined(separator: "\n")
  }

  /// Counts the names of one sentence.
  private mutating func add(found: [NameSpan], gold: [NameSpan]) {
    let right = Set(found).intersection(gold)
    for (names, count) in [(found, \Counts.found), (gold, \.gold), (Array(right), \.right)] {
      all[keyPath: count] += names.count
      for name in names { kinds[name.kind, default: Counts()][keyPath: count] += 1 }
    }
  }
}
