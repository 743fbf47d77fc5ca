import Foundation
import Language

/// Learns a vector for each word from the words around it.
///
/// The method is skip-gram with negative samples (Mikolov and others 2013). With `hasPlaces` each place beside the word has output vectors of its own, so that the vectors tell what stands
/// before from what stands behind, as syntax needs (structured skip-gram, Ling et al. 2015).
struct VectorTrainer {
  /// How long a vector is, a multiple of 16.
  let dimensions: Int
  /// How many words are looked at on each side, at most.
  let window: Int
  /// Whether the places beside a word are told apart.
  let hasPlaces: Bool
  /// How often the text is read.
  var epochs = 4
  /// How many words stand against each true neighbour.
  var negatives = 5
  /// How fast it learns at first.
  var rate: Float = 0.03
  /// The share of the text above which a word is passed over now and then.
  var frequent = 2e-4

  /// The vectors of the words in turn, `dimensions` numbers each; the same seed gives the same vectors.
  ///
  /// - Parameters:
  ///   - text: the places of the words in the vocabulary (see `Vocabulary.indices(of:)`).
  ///   - vocabulary: the words.
  ///   - seed: of the random numbers.
  /// - Returns: the vectors in the order of the vocabulary.
  func train(on text: [Int32], vocabulary: Vocabulary, seed: UInt64) -> [Float] {
    let places = hasPlaces ? 2 * window : 1
    let size = vocabulary.words.count * dimensions
    var generator = SeededGenerator(seed: seed)
    var vectors = (0..<size).map { _ in
      Float.random(in: -0.5..<0.5, using: &generator) / Float(dimensions)
    }
    var outputs = [Float](repeating: 0, count: size * places)
    let noise = noise(vocabulary)
    let keeping = keeping(vocabulary)
    let logistic = LogisticTable()
    var line: [Int32] = []
    var read = 0
    let total = Float(text.count * epochs)
    vectors.withUnsafeMutableBufferPointer { vectors in
      outputs.withUnsafeMutableBufferPointer { outputs in
        var step = Step(
          dimensions: dimensions,
          inputs: vectors,
          outputs: outputs,
          noise: noise,
          logistic: logistic
        )
        for _ in 0..<epochs {
          for word in text {
            read += 1
            if word >= 0, keeping[Int(word)] >= Float.random(in: 0..<1, using: &generator) {
              line.append(word)
            }
            guard word == -2 else { continue }
            step.rate = rate * max(1 - Float(read) / total, 0.0001)
            learn(line, &step, &generator, words: vocabulary.words.count)
            line.removeAll(keepingCapacity: true)
          }
        }
      }
    }
    return vectors
  }

  private func learn(
    _ line: [Int32],
    _ step: inout Step,
    _ generator: inout SeededGenerator,
    words: Int
  ) {
    for (index, word) in line.enumerated() {
      let reach = hasPlaces ? window : Int.random(in: 1...window, using: &generator)
      for offset in -reach...reach where offset != 0 && line.indices.contains(index + offset) {
        let place = hasPlaces ? (offset < 0 ? offset + window : offset + window - 1) : 0
        step.learn(
          Int(word),
          beside: Int(line[index + offset]),
          output: place * words,
          negatives: negatives,
          &generator
        )
      }
    }
  }

  /// Words in proportion to the 3/4th power of their frequency, to draw from.
  private func noise(_ vocabulary: Vocabulary) -> [Int32] {
    let weights = vocabulary.counts.map { pow(Double($0), 0.75) }
    let total = weights.reduce(0, +)
    return weights.enumerated().flatMap { index, weight in
      Array(repeating: Int32(index), count: max(Int(weight / total * 1_000_000), 1))
    }
  }

  /// How likely each word is looked at where it stands.
  private func keeping(_ vocabulary: Vocabulary) -> [Float] {
    let total = Double(vocabulary.counts.reduce(0, +))
    return vocabulary.counts.map { Float(min(sqrt(frequent * total / Double($0)), 1)) }
  }
}

/// One pair of neighbours at a time.
private struct Step {
  let dimensions: Int
  let inputs: UnsafeMutableBufferPointer<Float>
  let outputs: UnsafeMutableBufferPointer<Float>
  let noise: [Int32]
  let logistic: LogisticTable
  var rate: Float = 0

  func learn(
    _ word: Int,
    beside neighbour: Int,
    output: Int,
    negatives: Int,
    _ generator: inout SeededGenerator
  ) {
    guard let inputBase = inputs.baseAddress, let outputBase = outputs.baseAddress else { return }
    let input = inputBase + word * dimensions
    let places = stride(from: 0, to: dimensions, by: Lanes.scalarCount)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: dimensions) { buffer in
      guard let change = buffer.baseAddress else { return }
      buffer.initialize(repeating: 0)
      for sample in 0...negatives {
        var other = neighbour
        if sample > 0 {
          other = Int(noise[Int(generator.next() % UInt64(noise.count))])
          if other == neighbour { continue }
        }
        let row = outputBase + (output + other) * dimensions
        var product = Lanes.zero
        for place in places { product += input.lanes(at: place) * row.lanes(at: place) }
        let error = ((sample == 0 ? 1 : 0) - logistic[product.sum()]) * rate
        for place in places {
          let old = row.lanes(at: place)
          change.store(change.lanes(at: place) + error * old, at: place)
          row.store(old + error * input.lanes(at: place), at: place)
        }
      }
      for place in places {
        input.store(input.lanes(at: place) + change.lanes(at: place), at: place)
      }
    }
  }
}

/// The logistic function, looked up.
private struct LogisticTable {
  private static let limit: Float = 6
  private let values = (0..<1024).map { 1 / (1 + exp(limit - Float($0) * 2 * limit / 1023)) }

  subscript(value: Float) -> Float {
    let position = (value + Self.limit) * 1023 / (2 * Self.limit)
    return values[min(max(Int(position), 0), 1023)]
  }
}
