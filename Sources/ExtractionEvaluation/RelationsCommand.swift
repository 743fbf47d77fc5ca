import ArgumentParser

/// `hearsay-evaluate relations`: precision, recall and F1 on CoNLL04 or re3d.
struct RelationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relations",
    abstract: "Scores the relations that claims state, by type and over all."
  )

  @Argument(help: "The corpus, JSON lines in the shape of CoNLL04 or re3d.")
  var file: String

  @Option(name: .shortAndLong, help: "Where the relations found go, if anywhere.")
  var output: String?

  @Option(help: "The model; the shipped one if not given.")
  var model: String?

  private struct Prediction: Encodable {
    struct Relation: Encodable {
      let type: String
      let source: [Int]
      let target: [Int]
    }
    let id: String
    let relations: [Relation]
  }

  mutating func run() throws {
    let corpus = try CorpusFile<RelationCorpus.Document>(at: file)
    guard let kind = corpus.documents.first?.corpus else { return }
    let pipeline = try CorpusPipeline(modelAt: model)
    let reader = try RelationReader(of: kind)
    var scores = RelationScores(on: kind)
    let predictions = corpus.documents.map { document in
      let reading =
        document.tokens.map { pipeline.read(tokens: $0) } ?? pipeline.read(document.text)
      let found = reader.relations(in: reading)
      scores.add(found: found, gold: document.relations)
      return Prediction(
        id: document.id,
        relations: found.map {
          .init(
            type: $0.type,
            source: [$0.source.lowerBound, $0.source.upperBound],
            target: [$0.target.lowerBound, $0.target.upperBound]
          )
        }
      )
    }
    if let output {
      try CorpusFile<RelationCorpus.Document>.write(predictions, to: output)
    }
    print(scores)
  }
}
