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

  @Option(
    name: .customLong("names"),
    help: "The folder of the corpora of names (*-train.iob2 or *-train.iob2.gz)."
  )
  var ner: String

  @Option(
    help: "A folder of raw text to learn word classes from (.txt, .txt.gz, .jsonl; not *-dev.*)."
  )
  var raw: String?

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
    let clusters = try clusters(of: sentences)
    file.set(clusters.section, as: "clusters")
    let syntax = SyntaxTrainer(clusters: clusters).train(on: sentences, generator: &generator)
    file.set(syntax.tagger.section, as: "tagger")
    file.set(syntax.parser.section, as: "parser")
    let verbs = InflectedVerb.all(
      in: try LexiconTable(at: Analyzer.bundledTables.appending(path: "verbs.tsv"), columns: 4)
    )
    file.set(
      LemmaTrainer(verbs: verbs).train(on: sentences.map(\.sentence)).section,
      as: "lemmatizer"
    )
    file.set(try names(taggedBy: syntax.tagger, clusters: clusters).section, as: "names")
    try file.write(to: URL(filePath: output))
    for (name, bytes) in file.sizes { print("\(name) \(bytes) bytes") }
  }

  private func names(taggedBy tagger: Tagger, clusters: WordClusters) throws -> NameRecognizer {
    let gazetteer = try Gazetteer(tablesAt: Analyzer.bundledTables)
    let corpora = try CorpusFile.all(
      in: URL(filePath: ner),
      endingIn: "-train.iob2",
      "-train.iob2.gz"
    )
    let documents = try corpora.flatMap { try $0.namedDocuments() }
    var generator = SeededGenerator(seed: seed)
    return NameTrainer(lexicon: NameLexicon(gazetteer: gazetteer, clusters: clusters.fine))
      .train(on: documents, taggedBy: tagger, generator: &generator)
  }

  /// The word classes of the raw text and of the treebanks' own.
  private func clusters(of sentences: [CoNLLU.Annotated]) throws -> WordClusters {
    var text = RawText()
    for sentence in sentences { text.add(sentence.sentence) }
    if let raw {
      let segmenter = Segmenter(
        lexicon: try SegmentationLexicon(tablesAt: Analyzer.bundledTables)
      )
      let files = try CorpusFile.all(in: URL(filePath: raw), endingIn: ".txt", ".txt.gz", ".jsonl")
      for file in files where !file.url.lastPathComponent.contains("-dev.") {
        try text.add(file, segmenter: segmenter)
      }
    }
    return ClusterTrainer.clusters(of: text)
  }
}
