import ArgumentParser

/// `hearsay-evaluate muc4`: who did what to whom in reports of attacks, in the shape of MUC-4.
struct IncidentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muc4",
    abstract: "Writes perpetrators, targets, victims and weapons of each report."
  )

  @Argument(help: "The corpus, JSON lines with id and text.")
  var file: String

  @Option(name: .shortAndLong, help: "Where the predictions go.")
  var output: String

  @Option(help: "The model; the shipped one if not given.")
  var model: String?

  private struct Report: Decodable {
    let id: String
    let text: String
  }

  private struct Prediction: Encodable {
    let id: String
    let entities: [String: [String]]
  }

  mutating func run() throws {
    let corpus = try CorpusFile<Report>(at: file)
    let pipeline = try CorpusPipeline(modelAt: model)
    let predictions = corpus.documents.map { report in
      let reader = IncidentReader(reading: pipeline.read(report.text))
      return Prediction(
        id: report.id,
        entities: Dictionary(
          uniqueKeysWithValues: IncidentReader.Slot.allCases.map {
            ($0.rawValue, reader.fillers(of: $0))
          }
        )
      )
    }
    try CorpusFile<Report>.write(predictions, to: output)
  }
}
