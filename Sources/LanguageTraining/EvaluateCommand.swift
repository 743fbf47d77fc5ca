import ArgumentParser
import Foundation
import Language

/// Measures a model on gold corpora.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the model on gold corpora, one measure a line, in per cent."
  )

  @Option(help: "A treebank (.conllu or .conllu.gz): UPOS, lemmas, UAS and LAS on its tokens.")
  var treebank: String?

  @Option(help: "A treebank read from its text: tokens, sentences, and the above on aligned words.")
  var raw: String?

  @Option(help: "Names (.iob2 or .iob2.gz): precision, recall and F1 of exact spans on its tokens.")
  var names: String?

  @Option(
    help: "A treebank with GUM's Entity layer: MUC, B3, CEAFe and their mean, without singletons."
  )
  var coreference: String?

  @Option(help: "The model; the shipped one if not given.")
  var model: String?

  func validate() throws {
    guard treebank != nil || raw != nil || names != nil || coreference != nil else {
      throw ValidationError("Give --treebank, --raw, --names or --coreference.")
    }
  }

  func run() throws {
    let analyzer = try Analyzer(
      modelAt: model.map { URL(filePath: $0) } ?? Analyzer.bundledModel
    )
    if let treebank {
      let content = try CorpusFile(url: URL(filePath: treebank)).text()
      let gold = try CoNLLU(content)
      print(TreebankScores(of: analyzer, on: gold.sentences))
      print("words/s \(Self.speed(of: analyzer, on: gold))")
    }
    if let raw {
      let gold = try CoNLLU(try CorpusFile(url: URL(filePath: raw)).text())
      print(RawScores(of: analyzer, on: gold, hasParagraphs: true))
      print("without blank lines:")
      print(RawScores(of: analyzer, on: gold, hasParagraphs: false))
    }
    if let names {
      let documents = try CorpusFile(url: URL(filePath: names)).namedDocuments()
      print(NameScores(of: analyzer, on: documents))
    }
    if let coreference {
      let content = try CorpusFile(url: URL(filePath: coreference)).text()
      print(
        try CoreferenceEvaluation(
          of: analyzer,
          on: CoreferenceCorpus(try CoNLLU(content).sentences)
        )
      )
    }
  }

  /// How many words a second of processor time the analyser reads, all stages, from raw text.
  private static func speed(of analyzer: Analyzer, on gold: CoNLLU) -> Int {
    let words = gold.sentences.reduce(0) { $0 + $1.sentence.count }
    let start = clock()
    _ = analyzer.analyze(gold.text)
    return Int(Double(words) * Double(CLOCKS_PER_SEC) / Double(max(clock() - start, 1)))
  }
}
