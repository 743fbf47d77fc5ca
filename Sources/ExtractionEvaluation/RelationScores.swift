/// How many relations of each type were found, and how many of them were right.
struct RelationScores: CustomStringConvertible {
  private struct Count {
    var right = 0
    var found = 0
    var gold = 0

    static func + (a: Self, b: Self) -> Self {
      Self(right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold)
    }
  }

  private let corpus: RelationCorpus
  private var counts: [String: Count] = [:]

  /// Makes the scores of no document.
  init(on corpus: RelationCorpus) { self.corpus = corpus }

  /// Adds a document.
  ///
  /// A relation is right where its type is and each head lies in the gold phrase; each gold relation
  /// is found once.
  mutating func add(found: [RelationCorpus.Relation], gold: [RelationCorpus.Relation]) {
    var open = unique(gold.filter { corpus.types.contains($0.type) })
    for relation in open { counts[relation.type, default: Count()].gold += 1 }
    for relation in found {
      counts[relation.type, default: Count()].found += 1
      guard let match = open.firstIndex(where: { isRight(relation, $0) }) else { continue }
      counts[relation.type, default: Count()].right += 1
      open.remove(at: match)
    }
  }

  /// Each relation once, a symmetric one in either direction.
  private func unique(_ relations: [RelationCorpus.Relation]) -> [RelationCorpus.Relation] {
    var kept: [RelationCorpus.Relation] = []
    for relation in relations {
      let turned = RelationCorpus.Relation(
        type: relation.type,
        source: relation.target,
        target: relation.source
      )
      let isKnown =
        kept.contains(relation) || corpus.isSymmetric(relation.type) && kept.contains(turned)
      if !isKnown { kept.append(relation) }
    }
    return kept
  }

  private func isRight(_ found: RelationCorpus.Relation, _ gold: RelationCorpus.Relation) -> Bool {
    guard found.type == gold.type else { return false }
    let fits = { (a: Range<Int>, b: Range<Int>) in
      b.contains(a.lowerBound) && a.upperBound <= b.upperBound
    }
    return fits(found.source, gold.source) && fits(found.target, gold.target)
      || corpus.isSymmetric(found.type) && fits(found.source, gold.target)
        && fits(found.target, gold.source)
  }

  /// A type a line, then all: precision, recall, F1 and the counts behind them.
  var description: String {
    let all = counts.values.reduce(Count(), +)
    return
      (corpus.types.map { line($0, counts[$0] ?? Count()) } + [line("all", all)])
      .joined(separator: "\n")
  }

  private func line(_ name: String, _ count: Count) -> String {
    let precision = ratio(count.right, count.found)
    let recall = ratio(count.right, count.gold)
    let sum = precision + recall
    let f1 = sum > 0 ? 2 * precision * recall / sum : 0
    return "\(name) P \(percent(precision)) R \(percent(recall)) F1 \(percent(f1))"
      + " (\(count.right) right of \(count.found) found, \(count.gold) to find)"
  }

  private func ratio(_ part: Int, _ whole: Int) -> Double {
    whole > 0 ? Double(part) / Double(whole) : 0
  }

  private func percent(_ value: Double) -> String {
    let hundredths = Int((value * 10_000).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
