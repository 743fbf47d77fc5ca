import ArgumentParser

/// `hearsay-evaluate muc4`: who did what to whom in reports of attacks, in the shape of MUC-4.
struct IncidentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muc4",
    abstract: "Writes perpetrators, targets, victims and weapons of each report."
  )

  @OptionGroup var options: PredictionOptions

  private struct Prediction: Encodable {
    let id: String
    let entities: [String: [String]]
  }

  mutating func run() throws {
    let pipeline = try CorpusPipeline(modelAt: options.model)
    let predictions = try options.reports().map { report in
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
    try options.write(predictions)
  }
}
