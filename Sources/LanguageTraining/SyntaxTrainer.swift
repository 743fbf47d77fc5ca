import Language

/// Learns tagger and parser together: the parser sees tags as good, or as bad, as it will be given.
struct SyntaxTrainer {
  /// Into how many parts the documents are dealt so that each is tagged by a tagger of the others.
  private static let folds = 5

  private let clusters: WordClusters
  private let taggerTrainer: TaggerTrainer
  private let parserTrainer: ParserTrainer

  /// - Parameter clusters: the word classes that both look at.
  init(clusters: WordClusters) {
    self.clusters = clusters
    taggerTrainer = TaggerTrainer(epochs: 5, weights: 700_000, clusters: clusters)
    parserTrainer = ParserTrainer(epochs: 10, weights: 1_700_000, clusters: clusters)
  }

  /// Trains both; the same generator gives the same models.
  func train(
    on annotated: [CoNLLU.Annotated],
    generator: inout SeededGenerator
  ) -> (tagger: Tagger, parser: DependencyParser) {
    let sentences = TreebankSentence.withCases(annotated)
    let tagger = taggerTrainer.train(on: sentences, generator: &generator)
    let tags = jackknifed(sentences, like: tagger, &generator)
    let parser = parserTrainer.train(
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
    like tagger: Tagger,
    _ generator: inout SeededGenerator
  ) -> [[Int]] {
    let folds = Self.folds(of: sentences)
    var tags = [[Int]](repeating: [], count: sentences.count)
    let indices = Dictionary(uniqueKeysWithValues: zip(tagger.classes, tagger.classes.indices))
    for fold in 0..<Self.folds {
      let others = zip(sentences, folds).filter { $0.1 != fold }.map(\.0)
      let other = taggerTrainer.train(on: others, generator: &generator)
      for index in sentences.indices where folds[index] == fold {
        tags[index] = other.tag(sentences[index].words).map { indices[other.classes[$0]] ?? 0 }
      }
    }
    return tags
  }

  /// The fold of each sentence; documents are dealt in turn, in the order in which they first appear.
  private static func folds(of sentences: [TreebankSentence]) -> [Int] {
    var folds: [String: Int] = [:]
    return sentences.map { sentence in
      let fold = folds[sentence.document] ?? folds.count % Self.folds
      folds[sentence.document] = fold
      return fold
    }
  }
}
