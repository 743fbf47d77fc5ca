import Foundation
import Language

/// Learns where sentences end from treebanks, by logistic regression.
///
/// The treebanks are read twice, with their paragraphs and as one text without a line break. AdaGrad, with three features in ten
/// left out at random each time; the weights are the mean of those during all rounds but the first.
struct SplitterTrainer {
  private static let rounds = 6
  private static let rate: Float = 0.1
  private static let dropout: Float = 0.3
  /// What an end counts where the line breaks are lost: more, as it is easily missed.
  private static let weightOfLostEnd: Float = 2
  /// The number of examples between two weights that go into the mean.
  private static let snapshotInterval = 20_000

  let lexicon: SegmentationLexicon

  /// A place where a sentence may end, and whether it does.
  private struct Example {
    let features: BoundaryFeatures
    let isEnd: Bool
    /// How much it counts.
    let weight: Float
  }

  func train(on treebank: [CoNLLU.Annotated], seed: UInt64) -> SentenceSplitter {
    var examples = self.examples(of: treebank, hasParagraphs: true)
    examples += self.examples(of: treebank, hasParagraphs: false)
    var generator = SeededGenerator(seed: seed)
    let empty = [Float](repeating: 0, count: SentenceSplitter.weightCount)
    var (weights, sums) = (empty, empty)
    var squares = [Float](repeating: 1e-6, count: SentenceSplitter.weightCount)
    var learnt = 0
    for round in 0..<Self.rounds {
      let rate = Self.rate * (1 - 0.9 * Float(round) / Float(Self.rounds))
      for index in examples.indices.shuffled(using: &generator) {
        learn(examples[index], rate, &weights, &squares, using: &generator)
        learnt += 1
        if round > 0, learnt.isMultiple(of: Self.snapshotInterval) { sums.add(weights) }
      }
    }
    sums.add(weights)
    let highest = sums.reduce(.leastNormalMagnitude) { max($0, abs($1)) }
    return SentenceSplitter(weights: sums.map { Int8(($0 / highest * 127).rounded()) })
  }

  /// One step of stochastic gradient descent.
  private func learn(
    _ example: Example,
    _ rate: Float,
    _ weights: inout [Float],
    _ squares: inout [Float],
    using generator: inout SeededGenerator
  ) {
    var kept: [Int] = []
    let features = example.features.indices
    kept.reserveCapacity(features.count)
    var score: Float = 0
    for feature in features.indices
    where Float.random(in: 0..<1, using: &generator) >= Self.dropout {
      kept.append(Int(features[feature]))
      score += weights[Int(features[feature])]
    }
    let probability = 1 / (1 + exp(-score / (1 - Self.dropout)))
    let gradient = (probability - (example.isEnd ? 1 : 0)) * example.weight
    for feature in kept {
      squares[feature] += gradient * gradient
      weights[feature] -= rate * gradient / squares[feature].squareRoot()
    }
  }

  private func examples(of treebank: [CoNLLU.Annotated], hasParagraphs: Bool) -> [Example] {
    var examples: [Example] = []
    var tokens: [Token] = []
    var ends: Set<Int> = []
    func close() {
      _ = SentenceSplitter.sentences(
        of: tokens[...],
        isRunOn: !hasParagraphs,
        lexicon: lexicon
      ) { index, features in
        let isEnd = ends.contains(index)
        let weight = isEnd && !hasParagraphs ? Self.weightOfLostEnd : 1
        examples.append(Example(features: features, isEnd: isEnd, weight: weight))
        return isEnd
      }
      tokens = []
      ends = []
    }
    var previous: CoNLLU.Annotated?
    for annotated in treebank {
      let isNew =
        annotated.sentence.paragraph != previous?.sentence.paragraph
        || annotated.document != previous?.document
      if hasParagraphs, isNew { close() }
      tokens += annotated.sentence.tokens
      ends.insert(tokens.count - 1)
      previous = annotated
    }
    close()
    return examples
  }
}

extension [Float] {
  fileprivate mutating func add(_ other: Self) {
    for index in indices { self[index] += other[index] }
  }
}
