/// What one anaphor may take up, as a ranker sees it.
package struct AntecedentOptions: Sendable {
  /// The number of the mention that is the anaphor.
  package let anaphor: Int
  /// The mentions that it may take up, the nearest first.
  package internal(set) var candidates: [Int] = []
  /// What each candidate was linked with: one number for one thing.
  package internal(set) var things: [Int] = []
  /// Whether it may take up none of them.
  package internal(set) var mayBeNone = true
  /// The features of "nothing", then those of each candidate: indices of weights.
  private var features: [UInt16] = []
  /// Where the features of "nothing" and of each candidate end.
  private var ends: [Int] = []

  init(anaphor: Int) {
    self.anaphor = anaphor
    features.reserveCapacity(1024)
  }

  /// The features of taking up nothing.
  package var featuresOfNone: ArraySlice<UInt16> { features[..<ends[0]] }

  /// The features of taking up a candidate, by its number in `candidates`.
  package func features(of candidate: Int) -> ArraySlice<UInt16> {
    features[ends[candidate]..<ends[candidate + 1]]
  }

  /// Adds a feature to what is described now.
  mutating func add(_ feature: FeatureHash) {
    features.append(UInt16(truncatingIfNeeded: feature.bits >> 24))
  }

  /// Ends the description of "nothing" or of a candidate.
  mutating func endDescription() { ends.append(features.count) }
}
