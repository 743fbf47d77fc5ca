import ArgumentParser
import Foundation
import Language

/// Learns the ranker of antecedents alone, on the trees of a model that is there.
struct TrainCoreferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-coreference",
    abstract: "Learn alone what pronouns and nouns take up, as train does at its end."
  )

  @Option(help: "The folder of the treebanks (*-train.conllu or *-train.conllu.gz).")
  var ud: String

  @Option(help: "The model whose trees are learnt on; the shipped one if not given.")
  var model: String?

  @Option(help: "The seed of the order in which documents are learnt.")
  var seed: UInt64 = 1

  @Option(name: .shortAndLong, help: "Where to write it.")
  var output: String

  func run() throws {
    let treebank = try CorpusFile.all(
      in: URL(filePath: ud),
      endingIn: "-train.conllu",
      "-train.conllu.gz"
    )
    .flatMap { try $0.sentences() }
    let model = model.map { URL(filePath: $0) } ?? Analyzer.bundledModel
    try AntecedentTrainer().train(on: treebank, modelAt: model, seed: seed)
      .write(to: URL(filePath: output))
  }
}
