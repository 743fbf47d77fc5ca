import ArgumentParser

@main
struct HearsayTrain: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "hearsay-train")
  mutating func run() throws {}
}
