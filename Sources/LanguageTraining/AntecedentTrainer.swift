import Foundation
import Language

/// Learns what pronouns and nouns take up from a corpus of coreference.
///
/// The loss is the negative logarithm of the part that all the right candidates together have, where wrong ones cost
/// more by how wrong they are (Durrett and Klein, 2013). The links that later choices build on are those that the
/// weights of the moment choose, so that they are as good and as bad as in use. AdaGrad, with a part of the features
/// left out at random; the weights are the mean of those after each round but the first few.
struct AntecedentTrainer {
  /// How often the corpus is read.
  private static let rounds = 20
  /// Rounds that do not go into the mean.
  private static let warmUp = 4
  private static let rate: Float = 0.03

  private let stage: Coreference

  /// Makes a trainer over the bundled tables.
  init() throws {
    stage = try Coreference(
      tablesAt: Analyzer.bundledTables,
      ranker: AntecedentRanker(
        weights: Array(repeating: 0, count: AntecedentRanker.weightCount),
        unit: 1
      )
    )
  }

  /// Learns from those documents of a treebank that have chains, on a model's own tags, trees and names of their tokens.
  func train(
    on treebank: [CoNLLU.Annotated],
    modelAt model: URL,
    seed: UInt64
  ) throws -> AntecedentRanker {
    let analyzer = try Analyzer(modelAt: model, coreference: stage)
    let documents = CoreferenceCorpus(treebank).documents.filter { !$0.chains.isEmpty }
    let examples = documents.map { document in
      var sentences = document.sentences.map {
        Sentence(tokens: $0.tokens, paragraph: $0.paragraph)
      }
      analyzer.annotate(&sentences)
      var analysis = Analysis(text: "", sentences: sentences)
      stage.findMentions(in: &analysis)
      return (analysis, GoldMentions(of: analysis, in: document.chains))
    }
    var generator = SeededGenerator(seed: seed)
    var learner = AntecedentLearner()
    var sums = [Float](repeating: 0, count: AntecedentRanker.weightCount)
    for round in 0..<Self.rounds {
      learner.rate = Self.rate * (1 - 0.9 * Float(round) / Float(Self.rounds))
      for index in examples.indices.shuffled(using: &generator) {
        let (analysis, gold) = examples[index]
        _ = stage.chains(of: analysis) { learner.learn($0, gold, using: &generator) }
      }
      if round >= Self.warmUp {
        for index in sums.indices { sums[index] += learner.weights[index] }
      }
    }
    let highest = sums.reduce(.leastNormalMagnitude) { max($0, abs($1)) }
    let scale = 32_000 / highest
    return AntecedentRanker(
      weights: sums.map { Int16(($0 * scale).rounded()) },
      unit: Int32((Float(Self.rounds - Self.warmUp) * scale).rounded())
    )
  }
}

/// The weights of a ranker while they are learnt.
private struct AntecedentLearner {
  private static let dropout: Float = 0.5
  /// What it costs to link what the corpus leaves alone.
  private static let costOfLinked: Float = 0.4
  /// What it costs to leave alone what the corpus links.
  private static let costOfAlone: Float = 2.5
  /// What it costs to link with something wrong.
  private static let costOfWrong: Float = 0.5

  var rate: Float = 0
  private(set) var weights = [Float](repeating: 0, count: AntecedentRanker.weightCount)
  private var squares = [Float](repeating: 1e-3, count: AntecedentRanker.weightCount)

  /// One step of gradient descent.
  ///
  /// - Returns: what the weights chose before it.
  mutating func learn(
    _ options: AntecedentOptions,
    _ gold: GoldMentions,
    using generator: inout SeededGenerator
  ) -> Int? {
    let chain = gold.chains[options.anaphor]
    let isRight = options.candidates.map { chain != nil && gold.chains[$0] == chain }
    let isAlone = !isRight.contains(true)
    let described =
      [options.featuresOfNone] + options.candidates.indices.map { options.features(of: $0) }
    let chosen = self.chosen(among: described, mayBeNone: options.mayBeNone)
    var kept: [[UInt16]] = []
    var scores: [Float] = []
    for (number, features) in described.enumerated() {
      let some = features.filter { _ in Float.random(in: 0..<1, using: &generator) >= Self.dropout }
      let sum = some.reduce(Float(0)) { $0 + weights[Int($1)] } / (1 - Self.dropout)
      let cost: Float =
        if number == 0 {
          isAlone ? 0 : Self.costOfAlone
        } else if isAlone {
          Self.costOfLinked
        } else {
          isRight[number - 1] ? 0 : Self.costOfWrong
        }
      kept.append(some)
      scores.append(sum + cost)
    }
    let highest = scores.max() ?? 0
    let parts = scores.map { exp($0 - highest) }
    let rightParts = parts.indices.map { number in
      (number == 0 ? isAlone : isRight[number - 1]) ? parts[number] : 0
    }
    let (all, right) = (parts.reduce(0, +), max(rightParts.reduce(0, +), .leastNormalMagnitude))
    for number in parts.indices {
      let gradient = parts[number] / all - rightParts[number] / right
      guard abs(gradient) > 1e-4 else { continue }
      for feature in kept[number] {
        let feature = Int(feature)
        squares[feature] += gradient * gradient
        weights[feature] -= rate * gradient / squares[feature].squareRoot()
      }
    }
    return chosen
  }

  private func chosen(among described: [ArraySlice<UInt16>], mayBeNone: Bool) -> Int? {
    var scores = described.map { $0.reduce(Float(0)) { $0 + weights[Int($1)] } }
    if !mayBeNone { scores[0] = -.infinity }
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    return best == 0 ? nil : best - 1
  }
}
