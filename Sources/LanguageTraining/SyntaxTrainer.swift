import Language

/// Learns tagger and parser together: the parser sees tags as good, or as bad, as it will be given.
struct SyntaxTrainer {
  /// Into how many parts the documents are dealt so that each is tagged by a tagger of the others.
  private static let folds = 5

  var taggerEpochs = 4
  var parserEpochs = 5
  var taggerWeights = 1_000_000
  var parserWeights = 2_000_000

  func train(
    on annotated: [CoNLLU.Annotated],
    generator: inout SeededGenerator
  ) -> (tagger: Tagger, parser: DependencyParser) {
    let sentences = annotated.map(TreebankSentence.init)
    let trainer = TaggerTrainer(epochs: taggerEpochs, weights: taggerWeights)
    let tagger = trainer.train(on: sentences, generator: &generator)
    let tags = jackknifed(sentences, folds: Self.folds(of: annotated), like: tagger, &generator)
    let parser = ParserTrainer(epochs: parserEpochs, weights: parserWeights).train(
      on: sentences,
      tags: tags,
      classes: tagger.classes,
      generator: &generator
    )
    return (tagger, parser)
  }

  /// Each sentence's tags by a tagger that has not seen its document, as indices into `tagger.classes`.
  private func jackknifed(
    _ sentences: [TreebankSentence],
    folds: [Int],
    like tagger: Tagger,
    _ generator: inout SeededGenerator
  ) -> [[Int]] {
    var tags = [[Int]](repeating: [], count: sentences.count)
    let indices = Dictionary(uniqueKeysWithValues: zip(tagger.classes, tagger.classes.indices))
    let trainer = TaggerTrainer(epochs: taggerEpochs, weights: taggerWeights)
    for fold in 0..<Self.folds {
      let others = zip(sentences, folds).filter { $0.1 != fold }.map(\.0)
      let other = trainer.train(on: others, generator: &generator)
      for index in sentences.indices where folds[index] == fold {
        tags[index] = other.tag(sentences[index].words).map { indices[other.classes[$0]] ?? 0 }
      }
    }
    return tags
  }

  /// The fold of each sentence; whole documents are dealt in turn.
  private static func folds(of sentences: [CoNLLU.Annotated]) -> [Int] {
    var document = ""
    var number = 0
    return sentences.map { sentence in
      if sentence.document != document {
        document = sentence.document
        number += 1
      }
      return number % folds
    }
  }
}
