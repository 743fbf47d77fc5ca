package import Foundation

/// Chooses what a pronoun or a noun phrase takes up, or that it takes up nothing: the highest sum of learnt weights.
///
/// Mention ranking by a log-linear model over conjoined surface features, after Durrett and Klein (2013), "Easy
/// victories and uphill battles in coreference resolution"; what the links made so far tell of a candidate's cluster
/// is among them.
package struct AntecedentRanker: Sendable {
  /// A feature's weight is that at its hash's lowest bits.
  package static let weightCount = 1 << 16

  private let weights: [Int16]
  /// By how much sums differ where one choice is e times as likely as the other.
  private let unit: Int32

  /// Makes a ranker of its weights, as many as `weightCount`, and their unit: by how much sums differ where one choice is
  /// e times as likely as the other.
  package init(weights: [Int16], unit: Int32) {
    precondition(weights.count == Self.weightCount, "a ranker has a weight for each index")
    self.weights = weights
    self.unit = unit
  }

  /// The number of the best candidate; nil for none of them, or where what it was linked with is not likelier than all else
  /// together: who is meant is then left open.
  func choice(among options: AntecedentOptions) -> Int? {
    var best: Int?
    let none = options.mayBeNone ? score(of: options.featuresOfNone) : nil
    var highest = none ?? .min
    let scores = options.candidates.indices.map { score(of: options.features(of: $0)) }
    for (candidate, score) in scores.enumerated() where score > highest {
      (best, highest) = (candidate, score)
    }
    guard let best else { return nil }
    let likelihood = { (score: Int) in exp(Double(score - highest) / Double(unit)) }
    var (own, all) = (0.0, none.map(likelihood) ?? 0)
    for (candidate, score) in scores.enumerated() {
      let part = likelihood(score)
      all += part
      if options.things[candidate] == options.things[best] { own += part }
    }
    return own > all / 2 ? best : nil
  }

  private func score(of features: ArraySlice<UInt16>) -> Int {
    var score = 0
    for feature in features { score += Int(weights[Int(feature)]) }
    return score
  }
}

extension AntecedentRanker {
  /// The file that ships with Hearsay.
  package static let fileName = "coreference.model"
  private static let sectionName = "antecedents"

  /// Reads a ranker from its file.
  package init(at url: URL) throws(ModelError) {
    var section = try ModelFile(at: url).section(Self.sectionName)
    weights = try section.readArray(of: Int16.self)
    unit = try section.read(Int32.self)
    guard weights.count == Self.weightCount, unit > 0 else { throw section.damaged }
  }

  /// Writes the ranker; the same weights give the same bytes.
  package func write(to url: URL) throws {
    var section = SectionWriter()
    section.append(array: weights)
    section.append(unit)
    var file = ModelFile()
    file.set(section, as: Self.sectionName)
    try file.write(to: url)
  }
}
