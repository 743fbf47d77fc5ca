import ArgumentParser

/// What a command reads that writes predictions for a corpus of reports.
struct PredictionOptions: ParsableArguments {
  /// A report of the corpus.
  struct Report: Decodable {
    let id: String
    let text: String
  }

  @Argument(help: "The corpus, JSON lines with id and text.")
  var file: String

  @Option(name: .shortAndLong, help: "Where the predictions go.")
  var output: String

  @Option(help: "The model; the shipped one if not given.")
  var model: String?

  /// The reports of the corpus.
  func reports() throws(CorpusFileError) -> [Report] { try CorpusFile<Report>(at: file).documents }

  /// Writes the predictions.
  func write(_ predictions: [some Encodable]) throws(CorpusFileError) {
    try CorpusFile<Report>.write(predictions, to: output)
  }
}
