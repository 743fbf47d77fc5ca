import Language

/// The gradients of all weights of some sentences.
struct NetworkGradients: Sendable {
  var words: SparseRows
  var features: SparseRows
  var matrices: [NetworkParameter: [Float]]
  /// The sum of the cross entropies, in nats.
  var loss: Double

  /// Adds the gradients of other sentences.
  mutating func add(_ other: NetworkGradients) {
    words.add(other.words)
    features.add(other.features)
    for parameter in NetworkParameter.allCases {
      guard let added = other.matrices[parameter] else { continue }
      matrices[parameter]?.withUnsafeMutableBufferPointer { values in
        for index in values.indices { values[index] += added[index] }
      }
    }
    loss += other.loss
  }
}
