import ArgumentParser

@main
struct HearsayTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay-train",
    abstract: "Trains and measures Hearsay's language model.",
    subcommands: [TrainCommand.self, EvaluateCommand.self]
  )
}
