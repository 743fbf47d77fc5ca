import ArgumentParser

@main
struct HearsayTrain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay-train",
    abstract: "Trains and measures Hearsay's language model.",
    subcommands: [TrainCommand.self, TrainCoreferenceCommand.self, EvaluateCommand.self]
  )
}
