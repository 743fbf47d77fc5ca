import Foundation
import Language

/// Learns the members of a network from a corpus, some sentences at a time, on two cores.
struct NetworkTrainer {
  /// Into how many parts the sentences of a step are dealt; fixed, so that any number of cores learns the same.
  private static let parts = 2
  /// The chance that a sentence is learnt in capitals, in small letters, or with every word capitalised.
  private static let capitals: Float = 0.07, small: Float = 0.05, titled: Float = 0.02

  /// The sizes of the network; how many classes and relations there are, the corpus says.
  var shape = NetworkShape(classes: 0, relations: 0)
  /// How often each sentence is learnt.
  var epochs = 26
  /// How many networks read together.
  var members = 2
  /// The chance that a sentence is learnt without its commas, as some archives and careless writers have it.
  var unpunctuated: Float = 0
  /// About how many words a step learns from.
  var words = 1000
  /// The highest rate of learning.
  var rate: Float = 0.002
  /// Over how many steps the rate rises to it.
  var warmUp: Float = 300

  /// Trains a network; the same generator gives the same network.
  ///
  /// - Parameters:
  ///   - corpus: the sentences.
  ///   - vectors: a vector a row of the corpus's words.
  ///   - readText: sentences that networks have read before, learnt once at the start.
  ///   - generator: of the first weights, the order of learning and what is dropped.
  ///   - checkpoint: is given the number of each member and epoch, the mean loss of a word in it, in nats, and the
  ///     network as it stands.
  /// - Returns: the network after the last epoch of the last member.
  /// - Throws: what `checkpoint` throws.
  func train(
    on corpus: NetworkCorpus,
    vectors: [Float],
    readText: [NetworkCorpus.Item] = [],
    generator: inout SeededGenerator,
    checkpoint: (Int, Int, Double, SentenceNetwork) throws -> Void
  ) async throws -> SentenceNetwork {
    var shape = shape
    (shape.classes, shape.relations) = (corpus.classes.count, corpus.relations.count)
    var network = SentenceNetwork(
      shape: shape,
      classes: corpus.classes,
      relations: corpus.relations,
      reader: corpus.reader,
      members: []
    )
    for member in 1...members {
      var weights = NetworkWeights(
        shape: shape,
        vectors: vectors,
        features: corpus.reader.features.count,
        generator: &generator
      )
      var optimizer = AdamOptimizer(weights)
      let total =
        Float(epochs) * Float(batches(of: corpus.items, corpus, &generator).count)
        + Float(batches(of: readText, corpus, &generator).count)
      var step: Float = 0
      for epoch in (readText.isEmpty ? 1 : 0)...epochs {
        var loss = 0.0
        var count = 0
        for batch in batches(of: epoch == 0 ? readText : corpus.items, corpus, &generator) {
          step += 1
          let gradients = await self.gradients(
            of: batch,
            weights: weights,
            counts: corpus.counts,
            seed: generator.next()
          )
          let size = batch.reduce(0) { $0 + $1.words.count }
          let pace = min(step / warmUp, 0.5 + 0.5 * cos(.pi * step / total))
          optimizer.step(gradients, count: size, rate: rate * max(pace, 0.01), weights: &weights)
          loss += gradients.loss
          count += size
        }
        network.members = network.members.prefix(member - 1) + [weights.member]
        try checkpoint(member, epoch, loss / Double(max(count, 1)), network)
      }
    }
    return network
  }

  /// The sentences in a new order, in parts of about `words` words, some written in another case or without commas.
  private func batches(
    of items: [NetworkCorpus.Item],
    _ corpus: NetworkCorpus,
    _ generator: inout SeededGenerator
  ) -> [[NetworkExample]] {
    var batches: [[NetworkExample]] = []
    var batch: [NetworkExample] = []
    var count = 0
    for item in items.shuffled(using: &generator) {
      var item = item
      if unpunctuated > 0, Float.random(in: 0..<1, using: &generator) < unpunctuated {
        item.removeCommas(reader: corpus.reader)
      }
      var example = item.example
      if let forms = Self.rewritten(item.forms, Float.random(in: 0..<1, using: &generator)) {
        example.words = item.words(forms, reader: corpus.reader)
      }
      batch.append(example)
      count += example.words.count
      if count >= words {
        batches.append(batch)
        batch = []
        count = 0
      }
    }
    return batch.isEmpty ? batches : batches + [batch]
  }

  /// The words in another case, if the number drawn says so.
  private static func rewritten(_ forms: [String], _ number: Float) -> [String]? {
    if number < capitals { return forms.map { $0.uppercased() } }
    if number < capitals + small { return forms.map { $0.lowercased() } }
    if number < capitals + small + titled {
      return forms.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    }
    return nil
  }

  private func gradients(
    of batch: [NetworkExample],
    weights: NetworkWeights,
    counts: [Int],
    seed: UInt64
  ) async -> NetworkGradients {
    let ordered = batch.enumerated().sorted {
      ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
    }
    .map(\.element)
    let parts = await withTaskGroup(of: (Int, NetworkGradients).self) { group in
      for part in 0..<Self.parts {
        let examples = stride(from: part, to: ordered.count, by: Self.parts).map { ordered[$0] }
        group.addTask {
          var pass = NetworkPass(
            weights: weights,
            dropout: NetworkPass.Dropout(),
            seed: seed &+ UInt64(part)
          )
          return (part, pass.gradients(of: examples, counts: counts))
        }
      }
      var parts: [Int: NetworkGradients] = [:]
      for await (part, gradients) in group { parts[part] = gradients }
      return (0..<Self.parts).compactMap { parts[$0] }
    }
    var sum = parts[0]
    for part in parts.dropFirst() { sum.add(part) }
    return sum
  }
}
