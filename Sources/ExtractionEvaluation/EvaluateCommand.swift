import ArgumentParser

/// The tool that runs the product's own pipeline over corpora and writes predictions for the scorers.
@main
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay-evaluate",
    abstract: "Runs Hearsay over a corpus and writes what it finds, for the corpus's scorer.",
    subcommands: [
      AttributionCommand.self, IncidentsCommand.self, RelationsCommand.self, SpeedCommand.self,
    ]
  )
}
