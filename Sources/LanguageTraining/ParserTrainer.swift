import Language

/// Learns a parser from a treebank, on whole derivations.
struct ParserTrainer {
  let epochs: Int
  let weights: Int
  let clusters: WordClusters

  /// Trains on sentences with the classes that a tagger gave them.
  func train(
    on sentences: [TreebankSentence],
    tags: [[Int]],
    classes: [TagClass],
    generator: inout SeededGenerator
  ) -> DependencyParser {
    let used = Set(sentences.flatMap(\.tree.relations)).subtracting([.root])
    let relations = used.sorted { $0.rawValue < $1.rawValue }
    let gold = sentences.map { sentence in
      ArcOracle(sentence.tree, relations: relations).moves()
        .map { $0.label(relations: relations.count) }
    }
    var learner = ParserLearner(relations: relations.count)
    var order = Array(sentences.indices)
    for _ in 0..<epochs {
      order.shuffle(using: &generator)
      for index in order {
        let features = ParserFeatures(
          sentences[index].words,
          tags: tags[index],
          classes: classes,
          clusters: clusters
        )
        learner.learn(gold[index], features, words: sentences[index].words.count)
      }
    }
    return DependencyParser(
      relations: relations,
      clusters: clusters,
      model: learner.perceptron.model(keeping: weights)
    )
  }
}
