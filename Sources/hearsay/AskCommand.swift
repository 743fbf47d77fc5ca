import ArgumentParser
import Shell

/// Answers one question.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answers one question on a saved graph, or on reports."
  )

  @Argument(help: "A saved graph, a report, or a folder of them.")
  var graph: String

  @Argument(
    parsing: .captureForPassthrough,
    help: "A line of the shell's language, with its options: who attacked what --as csv."
  )
  var words: [String]

  func validate() throws {
    if words.isEmpty { throw ValidationError("Ask something: who attacked what.") }
  }

  func run() throws {
    Interruption.leave()
    var conversation = try Conversation(opening: [graph])
    try conversation.run([line]) { _ in "" }
    try conversation.end()
  }

  /// The words as a line; where the system's shell took quotes away they are put back.
  private var line: String {
    if words.count == 1 { return words[0] }
    return words.map { word in
      word.contains(" ") && !word.contains("\"") ? "\"\(word)\"" : word
    }
    .joined(separator: " ")
  }
}
