import ArgumentParser

@main
struct Hearsay: ParsableCommand {
  mutating func run() throws {}
}
