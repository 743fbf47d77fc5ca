/// A word as the network reads it.
package struct WordFeatures: Hashable, Sendable {
  /// The row of its vector, 0 for an unknown word.
  package var word: Int32
  /// The rows of its features' vectors.
  package var features: [Int32]
}
