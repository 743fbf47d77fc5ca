import Testing

@testable import Language
@testable import LanguageTraining

/// The way back through the network must give the slopes that small changes of the weights show.
@Suite struct NetworkPassTests {
  private static let shape: NetworkShape = {
    var shape = NetworkShape(classes: 5, relations: 4)
    (shape.word, shape.features, shape.state, shape.arc, shape.relation) = (16, 16, 16, 16, 16)
    return shape
  }()

  /// Two sentences, of four words and of three, the second without a tree.
  private static let examples = [
    NetworkExample(
      words: [(1, [1, 2]), (2, [2]), (3, [3, 4]), (1, [1])].map(WordFeatures.init),
      classes: [0, 1, 4, -1],
      heads: [1, -1, 3, 1],
      relations: [0, -1, 2, 3],
      names: [0, 4, 0, 1]
    ),
    NetworkExample(
      words: [(2, [2, 3]), (0, []), (3, [1])].map(WordFeatures.init),
      classes: [2, 3, 1],
      heads: [],
      relations: [],
      names: []
    ),
  ]

  private func gradients(_ weights: NetworkWeights) -> NetworkGradients {
    let none = NetworkPass.Dropout(input: 0, recurrent: 0, states: 0, rare: 0, vector: 0)
    var pass = NetworkPass(weights: weights, dropout: none, seed: 1)
    return pass.gradients(of: Self.examples, counts: [1, 1, 1, 1])
  }

  private func weights() -> NetworkWeights {
    var generator = SeededGenerator(seed: 7)
    let vectors = (0..<4 * 16).map { _ in Float.random(in: -0.5..<0.5, using: &generator) }
    return NetworkWeights(
      shape: Self.shape,
      vectors: vectors,
      features: 5,
      generator: &generator
    )
  }

  @Test(arguments: NetworkParameter.allCases)
  func slopesOfAllWeightsAreRight(parameter: NetworkParameter) throws {
    var weights = weights()
    let gradient = try #require(gradients(weights).matrices[parameter])
    for index in stride(from: 0, to: gradient.count, by: max(gradient.count / 5, 1)) {
      let old = try #require(weights.matrices[parameter]?[index])
      let step: Float = 0.004
      weights.matrices[parameter]?[index] = old + step
      let above = gradients(weights).loss
      weights.matrices[parameter]?[index] = old - step
      let below = gradients(weights).loss
      weights.matrices[parameter]?[index] = old
      let slope = Float(above - below) / (2 * step)
      #expect(abs(slope - gradient[index]) < 0.03 + 0.03 * abs(slope))
    }
  }

  @Test func slopesOfWordsAndFeaturesAreRight() throws {
    var weights = weights()
    let gradients = gradients(weights)
    for (rows, table) in [
      (gradients.words, \NetworkWeights.words), (gradients.features, \NetworkWeights.features),
    ] {
      for (place, row) in rows.rows.enumerated() {
        let index = Int(row) * 16 + 3
        let old = weights[keyPath: table][index]
        weights[keyPath: table][index] = old + 0.01
        let above = self.gradients(weights).loss
        weights[keyPath: table][index] = old - 0.01
        let below = self.gradients(weights).loss
        weights[keyPath: table][index] = old
        let slope = Float(above - below) / 0.02
        #expect(abs(slope - rows.values[place * 16 + 3]) < 0.03 + 0.03 * abs(slope))
      }
    }
  }
}
