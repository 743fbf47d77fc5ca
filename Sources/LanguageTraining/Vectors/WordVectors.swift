import Language

/// Words and their vectors, learnt from raw text.
struct WordVectors: Sendable {
  /// The words, as hashes in lower case, the most frequent first.
  let words: [UInt64]
  /// The vectors of the words in turn.
  let values: [Float]
  /// How long a vector is.
  let dimensions: Int

  /// How often a word must stand in the text, and how many words are kept.
  private static let rarest = 3, limit = 50_000
  /// How much a number of a vector differs from zero, in the mean.
  private static let spread: Float = 0.4

  /// Learns two vectors a word, from the places close by, which tell of syntax, and from more words around, which tell
  /// of matters, and joins them; the same seed gives the same vectors.
  static func trained(on text: RawText, seed: UInt64) async -> Self {
    let vocabulary = Vocabulary(of: text.words, rarest: rarest, limit: limit)
    let indices = vocabulary.indices(of: text.words)
    let near = VectorTrainer(dimensions: 64, window: 2, hasPlaces: true)
    let far = VectorTrainer(dimensions: 32, window: 6, hasPlaces: false)
    async let nearVectors = near.train(on: indices, vocabulary: vocabulary, seed: seed)
    async let farVectors = far.train(on: indices, vocabulary: vocabulary, seed: seed)
    let parts = await [(near.dimensions, nearVectors), (far.dimensions, farVectors)]
    let values = vocabulary.words.indices.flatMap { word in
      parts.flatMap { $1[word * $0..<(word + 1) * $0] }
    }
    let square = values.reduce(0) { $0 + Double($1 * $1) } / Double(max(values.count, 1))
    let scale = spread / Float(max(square, 1e-12).squareRoot())
    return Self(
      words: vocabulary.words,
      values: values.map { $0 * scale },
      dimensions: near.dimensions + far.dimensions
    )
  }

  /// The vectors by the rows of a table, zeros for words without one.
  func rows(of table: RowTable) -> [Float] {
    var rows = [Float](repeating: 0, count: table.count * dimensions)
    for (index, word) in words.enumerated() {
      let row = table[word] * dimensions
      rows.replaceSubrange(
        row..<row + dimensions,
        with: values[index * dimensions..<(index + 1) * dimensions]
      )
    }
    return rows
  }
}
