import Language

/// All that the network learns.
struct NetworkWeights: Sendable {
  let shape: NetworkShape
  /// The vectors learnt from raw text, which stay as they are; a row a word, the first for unknown ones.
  let vectors: [Float]
  /// What is added to them.
  var words: [Float]
  /// A row a feature.
  var features: [Float]
  /// The matrices, row by row.
  var matrices: [NetworkParameter: [Float]] = [:]

  /// Weights to begin with.
  ///
  /// - Parameters:
  ///   - shape: the sizes.
  ///   - vectors: a vector a word, that of unknown words first.
  ///   - features: the number of features.
  ///   - generator: of the first weights.
  init(
    shape: NetworkShape,
    vectors: [Float],
    features: Int,
    generator: inout SeededGenerator
  ) {
    self.shape = shape
    self.vectors = vectors
    words = Array(repeating: 0, count: vectors.count)
    self.features = (0..<features * shape.features).map { _ in
      Float.random(in: -0.1..<0.1, using: &generator)
    }
    for parameter in NetworkParameter.allCases {
      let (rows, columns) = shape.size(of: parameter)
      matrices[parameter] =
        if case .layer(_, _, .bias) = parameter {
          // Cells remember at first: the forget gates' bias is 1 (Jozefowicz et al. 2015).
          (0..<columns).map { $0 / shape.state == 1 ? 1 : 0 }
        } else if rows == 1 {
          Array(repeating: 0, count: columns)
        } else {
          Self.uniform(rows: rows, columns: columns, of: parameter, generator: &generator)
        }
    }
  }

  /// Evenly distributed weights that keep the variance from layer to layer (Glorot & Bengio 2010).
  private static func uniform(
    rows: Int,
    columns: Int,
    of parameter: NetworkParameter,
    generator: inout SeededGenerator
  ) -> [Float] {
    var outputs = columns
    if case .layer = parameter { outputs /= 4 }
    let limit = (6 / Float(rows + outputs)).squareRoot()
    return (0..<rows * columns).map { _ in Float.random(in: -limit..<limit, using: &generator) }
  }

  /// The weights as a member of a network reads with them.
  var member: NetworkMember {
    NetworkMember(
      shape: shape,
      words: VectorTable(zip(vectors, words).map { $0 + $1 }, columns: shape.word),
      features: VectorTable(features, columns: shape.features),
      matrices: matrices
    )
  }
}
