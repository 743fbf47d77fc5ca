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

  /// Makes a ranker of its weights, as many as `weightCount`.
  package init(weights: [Int16]) {
    precondition(weights.count == Self.weightCount, "a ranker has a weight for each index")
    self.weights = weights
  }

  /// The number of the best candidate; nil for none of them.
  func choice(among options: AntecedentOptions) -> Int? {
    var best: Int?
    var highest = options.mayBeNone ? score(of: options.featuresOfNone) : .min
    for candidate in options.candidates.indices {
      let score = score(of: options.features(of: candidate))
      if score > highest { (best, highest) = (candidate, score) }
    }
    return best
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
    guard weights.count == Self.weightCount else { throw section.damaged }
  }

  /// Writes the ranker; the same weights give the same bytes.
  package func write(to url: URL) throws {
    var section = SectionWriter()
    section.append(array: weights)
    var file = ModelFile()
    file.set(section, as: Self.sectionName)
    try file.write(to: url)
  }
}
