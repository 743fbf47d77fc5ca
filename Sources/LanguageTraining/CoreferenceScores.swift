/// How well chains of mentions match gold ones, by the three measures of CoNLL-2012 (Pradhan et al., 2012).
///
/// A chain is a set of mentions; chains of one mention are left out on both sides.
struct CoreferenceScores<Mention: Hashable> {
  /// Precision and recall as sums, so that documents add up.
  struct Ratio {
    var precision = (right: 0.0, of: 0.0)
    var recall = (right: 0.0, of: 0.0)

    /// The harmonic mean of precision and recall, 0 to 1.
    var f1: Double {
      let p = precision.of > 0 ? precision.right / precision.of : 0
      let r = recall.of > 0 ? recall.right / recall.of : 0
      return p + r > 0 ? 2 * p * r / (p + r) : 0
    }
  }

  /// Links to be cut and made (Vilain et al., 1995).
  private(set) var muc = Ratio()
  /// Overlap of the chains of each mention (Bagga and Baldwin, 1998).
  private(set) var bCubed = Ratio()
  /// Similarity of the best one-to-one alignment of chains (Luo, 2005).
  private(set) var ceafE = Ratio()

  /// The mean of the three, 0 to 1.
  var mean: Double { (muc.f1 + bCubed.f1 + ceafE.f1) / 3 }

  /// Adds the chains of one document.
  mutating func add(gold: [Set<Mention>], predicted: [Set<Mention>]) {
    let gold = gold.filter { $0.count > 1 }
    let predicted = predicted.filter { $0.count > 1 }
    let goldOf = Self.owners(gold)
    let predictedOf = Self.owners(predicted)
    Self.addLinks(of: predicted, by: goldOf, to: &muc.precision)
    Self.addLinks(of: gold, by: predictedOf, to: &muc.recall)
    Self.addOverlap(of: predicted, by: goldOf, to: &bCubed.precision)
    Self.addOverlap(of: gold, by: predictedOf, to: &bCubed.recall)
    let similarity = gold.map { one in
      predicted.map { other in
        2 * Double(one.intersection(other).count) / Double(one.count + other.count)
      }
    }
    let total = BestAssignment.total(of: similarity)
    ceafE.precision.right += total
    ceafE.precision.of += Double(predicted.count)
    ceafE.recall.right += total
    ceafE.recall.of += Double(gold.count)
  }

  private static func owners(_ chains: [Set<Mention>]) -> [Mention: Int] {
    var owners: [Mention: Int] = [:]
    for (number, chain) in chains.enumerated() { for mention in chain { owners[mention] = number } }
    return owners
  }

  private static func addLinks(
    of chains: [Set<Mention>],
    by owners: [Mention: Int],
    to sum: inout (right: Double, of: Double)
  ) {
    for chain in chains {
      let parts = Set(chain.compactMap { owners[$0] }).count
      let strays = chain.count { owners[$0] == nil }
      sum.right += Double(chain.count - parts - strays)
      sum.of += Double(chain.count - 1)
    }
  }

  private static func addOverlap(
    of chains: [Set<Mention>],
    by owners: [Mention: Int],
    to sum: inout (right: Double, of: Double)
  ) {
    for chain in chains {
      var shared: [Int: Int] = [:]
      for mention in chain { if let owner = owners[mention] { shared[owner, default: 0] += 1 } }
      sum.right += shared.values.reduce(0) { $0 + Double($1 * $1) } / Double(chain.count)
      sum.of += Double(chain.count)
    }
  }
}
