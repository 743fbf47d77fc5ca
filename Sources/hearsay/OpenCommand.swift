import ArgumentParser
import Foundation
import LineEditor
import Shell

/// The shell on graphs and reports.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "The shell on saved graphs, reports and folders of them (what is done by default)."
  )

  @Argument(help: "Reports (.txt, .jsonl), saved graphs (.json), or folders of them.")
  var paths: [String] = []

  @Option(
    name: .customShort("c"),
    parsing: .unconditionalSingleValue,
    help: .init("Run this command.", valueName: "command")
  )
  var commands: [String] = []

  @Option(name: .customShort("f"), help: .init("Run the commands of this file.", valueName: "file"))
  var file: String?

  @Option(
    name: .customLong("as"),
    help: .init("How answers are written: table, json, csv, …", valueName: "format")
  )
  var format: String?

  @Flag(name: .customLong("no-rc"), help: "Do not run ~/.config/hearsay/rc.")
  var skipsStartFile = false

  @Flag(name: .customLong("no-history"), help: "Neither recall nor keep the lines typed.")
  var skipsHistory = false

  @Option(help: "When to colour: auto, always or never.")
  var color = ColorChoice.auto

  @Flag(exclusivity: .exclusive, help: "After a command that fails, without a terminal.")
  var onFailure = FailureChoice.failFast

  /// What follows a command that fails.
  enum FailureChoice: String, EnumerableFlag {
    case failFast, keepGoing
  }

  func run() throws {
    let settings = Settings()
    let screen = Screen(settings: settings, color: color)
    let isScript = !commands.isEmpty || file != nil || !screen.isInteractive
    isScript ? Interruption.leave() : Interruption.note()
    let journal = isScript ? nil : settings.journal
    try? journal?.makeFolder()  // A session that cannot write there says so with its first change.
    var conversation = Conversation(session: try .product(journal: journal?.path), screen: screen)
    conversation.keepsGoing = onFailure == .keepGoing
    try conversation.open(paths)
    if !skipsStartFile { try conversation.runStartFile(settings.startFile) }
    if let format { try conversation.write(as: format) }
    if isScript {
      try runScript(in: &conversation)
    } else {
      try conversation.talk(LineReader.product(settings, screen, keepsHistory: !skipsHistory))
    }
  }

  private func runScript(in conversation: inout Conversation) throws {
    for (index, command) in commands.enumerated() {
      let place = commands.count > 1 ? "command \(index + 1): " : ""
      try conversation.run(command.lines) { _ in place }
    }
    if let file {
      try conversation.run(try Self.text(of: file).lines) { "\(file), line \($0): " }
    }
    if commands.isEmpty && file == nil {
      let reader = LineReader(history: History(), isColored: false)
      let lines = AnyIterator {
        if case .line(let line) = reader.next(prompt: "") { line } else { String?.none }
      }
      try conversation.run(lines) { "line \($0): " }
    }
    try conversation.end()
  }

  private static func text(of file: String) throws(Failure) -> String {
    do {
      return try String(contentsOfFile: file, encoding: .utf8)
    } catch {
      let reason = "\(file) cannot be read: \(error.localizedDescription)"
      throw Failure(message: reason, status: .fileFailed)
    }
  }
}
