import Language

/// Learns a parser from a treebank, exploring its own mistakes.
struct ParserTrainer {
  /// From this epoch on the parser mostly follows its own choice, also a wrong one.
  private static let firstExploringEpoch = 1
  /// How often it then does, in ten.
  private static let exploration = 9

  let epochs: Int
  let weights: Int

  /// Trains on sentences with the classes that a tagger gave them.
  func train(
    on sentences: [TreebankSentence],
    tags: [[Int]],
    classes: [TagClass],
    generator: inout SeededGenerator
  ) -> DependencyParser {
    let used = Set(sentences.flatMap(\.tree.relations)).subtracting([.root])
    let relations = used.sorted { $0.rawValue < $1.rawValue }
    let transitions = Transition.all(relationCount: relations.count)
    var perceptron = AveragedPerceptron(classCount: transitions.count)
    var scores = [Float](repeating: 0, count: transitions.count)
    var order = Array(sentences.indices)
    for epoch in 0..<epochs {
      order.shuffle(using: &generator)
      for index in order {
        let sentence = sentences[index]
        let oracle = ArcOracle(sentence.tree, relations: relations)
        var features = ParserFeatures(sentence.words, tags: tags[index], classes: classes)
        var state = ParserState(count: sentence.words.count)
        while !state.isFinal {
          features.collect(state)
          perceptron.score(features.list.hashes, into: &scores)
          let kinds = oracle.cheapestKinds(in: state)
          guard
            let guess = Transition.best(in: state, scores: scores),
            let truth = Transition.best(
              in: state,
              scores: scores,
              where: {
                kinds.contains(transitions[$0].kind)
                  && !oracle.isWrongRelation(transitions[$0], in: state)
              }
            )
          else { break }
          perceptron.update(features.list.hashes, truth: truth, guess: guess)
          let explores =
            epoch >= Self.firstExploringEpoch && generator.next() % 10 < Self.exploration
          state.apply(transitions[explores ? guess : truth])
        }
      }
    }
    return DependencyParser(relations: relations, model: perceptron.model(keeping: weights))
  }
}
