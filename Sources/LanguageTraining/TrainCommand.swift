import ArgumentParser
import Foundation
import Language

/// Learns the model that Hearsay ships.
struct TrainCommand: AsyncParsableCommand {
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

  @Option(help: "The folder of raw text to learn from (.txt, .txt.gz, .jsonl; not *-dev.*).")
  var raw: String

  @Option(help: "The seed of the order in which examples are learnt.")
  var seed: UInt64 = 1

  @Option(
    name: .shortAndLong,
    help: "Where to write the model; coreference.model is written beside it."
  )
  var output: String

  func run() async throws {
    let treebank = try CorpusFile.all(
      in: URL(filePath: ud),
      endingIn: "-train.conllu",
      "-train.conllu.gz"
    )
    .flatMap { try $0.sentences() }
    let named = try CorpusFile.all(
      in: URL(filePath: ner),
      endingIn: "-train.iob2",
      "-train.iob2.gz"
    )
    .flatMap { try $0.namedDocuments() }
    let lexicon = try SegmentationLexicon(tablesAt: Analyzer.bundledTables)
    let splitter = SplitterTrainer(lexicon: lexicon).train(on: treebank, seed: seed)
    let segmenter = Segmenter(lexicon: lexicon, splitter: splitter)
    let text = try text(with: treebank, segmenter: segmenter)
    let vectors = await WordVectors.trained(on: text, seed: seed)
    let gazetteer = try Gazetteer(tablesAt: Analyzer.bundledTables, isTraining: true)
    let corpus = NetworkCorpus(
      treebank: treebank,
      named: named.flatMap { $0 },
      vocabulary: vectors.words,
      gazetteer: gazetteer
    )
    let verbs = InflectedVerb.all(
      in: try LexiconTable(at: Analyzer.bundledTables.appending(path: "verbs.tsv"), columns: 4)
    )
    var file = ModelFile()
    file.set(splitter.section, as: "splitter")
    file.set(
      LemmaTrainer(verbs: verbs).train(on: treebank.map(\.sentence)).section,
      as: "lemmatizer"
    )
    let rows = vectors.rows(of: corpus.reader.words)
    func checkpoint(member: Int, epoch: Int, loss: Double, network: SentenceNetwork) throws {
      // The model of each epoch is a checkpoint: it can be used and measured.
      file.set(network.section, as: "network")
      try file.write(to: URL(filePath: output))
      print("network \(member), epoch \(epoch): \(String(format: "%.3f", loss)) nats a word")
    }
    var trainer = NetworkTrainer()
    var generator = SeededGenerator(seed: seed)
    let teachers = try await trainer.train(
      on: corpus,
      vectors: rows,
      generator: &generator,
      checkpoint: checkpoint
    )
    generator = SeededGenerator(seed: seed &+ 1)
    let readText = try await ReadText(
      try rawFiles,
      network: teachers,
      corpus: corpus,
      segmenter: segmenter,
      gazetteer: gazetteer,
      generator: &generator
    )
    trainer.epochs = 22
    trainer.unpunctuated = 0.08
    _ = try await trainer.train(
      on: corpus,
      vectors: rows,
      readText: readText.items,
      generator: &generator,
      checkpoint: checkpoint
    )
    for (name, bytes) in file.sizes { print("\(name) \(bytes) bytes") }
    let model = URL(filePath: output)
    try AntecedentTrainer().train(on: treebank, modelAt: model, seed: seed)
      .write(to: model.deletingLastPathComponent().appending(path: AntecedentRanker.fileName))
  }

  /// The files of raw text.
  private var rawFiles: [CorpusFile] {
    get throws {
      try CorpusFile.all(in: URL(filePath: raw), endingIn: ".txt", ".txt.gz", ".jsonl")
        .filter { !$0.url.lastPathComponent.contains("-dev.") }
    }
  }

  /// The raw text, and the treebanks' own.
  private func text(with treebank: [CoNLLU.Annotated], segmenter: Segmenter) throws -> RawText {
    var text = RawText()
    for sentence in treebank { text.add(sentence.sentence) }
    for file in try rawFiles { try text.add(file, segmenter: segmenter) }
    return text
  }
}
