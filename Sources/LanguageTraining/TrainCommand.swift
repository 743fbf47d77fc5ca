import ArgumentParser
import Foundation
import Language

/// Learns the model that Hearsay ships.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learn the whole model from corpora; the same seed gives the same bytes."
  )

  @Option(help: "The folder of the treebanks (*-train.conllu or *-train.conllu.gz).")
  var ud: String

  @Option(help: "The folder of the corpora of names (*-train.iob2 or *-train.iob2.gz).")
  var ner: String

  @Option(help: "The seed of the order in which examples are learnt.")
  var seed: UInt64 = 1

  @Option(name: .shortAndLong, help: "Where to write the model.")
  var output: String

  func run() throws {
    let treebanks = try CorpusFile.all(
      in: URL(filePath: ud),
      endingIn: "-train.conllu",
      "-train.conllu.gz"
    )
    let sentences = try treebanks.flatMap { try $0.sentences() }
    var generator = SeededGenerator(seed: seed)
    var file = ModelFile()
    let syntax = SyntaxTrainer().train(on: sentences, generator: &generator)
    file.set(syntax.tagger.section, as: "tagger")
    file.set(syntax.parser.section, as: "parser")
    let verbs = InflectedVerb.all(
      in: try LexiconTable(at: Analyzer.bundledTables.appending(path: "verbs.tsv"), columns: 4)
    )
    file.set(
      LemmaTrainer(verbs: verbs).train(on: sentences.map(\.sentence)).section,
      as: "lemmatizer"
    )
    file.set(try names(taggedBy: syntax.tagger).section, as: "names")
    try file.write(to: URL(filePath: output))
    for (name, bytes) in file.sizes { print("\(name) \(bytes) bytes") }
  }

  private func names(taggedBy tagger: Tagger) throws -> NameRecognizer {
    let gazetteer = try Gazetteer(tablesAt: Analyzer.bundledTables)
    let corpora = try CorpusFile.all(
      in: URL(filePath: ner),
      endingIn: "-train.iob2",
      "-train.iob2.gz"
    )
    let documents = try corpora.flatMap { try $0.namedDocuments() }
    var generator = SeededGenerator(seed: seed)
    return NameTrainer(lexicon: NameLexicon(gazetteer: gazetteer, clusters: WordTable([:])))
      .train(on: documents, taggedBy: tagger, generator: &generator)
  }
}
