import Foundation

/// Lists the lines run.
struct HistoryCommand: Command {
  let name = "history"
  let group = CommandGroup.shell
  let usage = ["history [TEXT]"]
  let summary = "the lines of this session, or those that contain a text"
  let examples = [Example("history", "what was typed")]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let text = call.words.phrase.lowercased()
    var table = Table(columns: [.number(""), .text("line")])
    for (index, line) in session.history.enumerated()
    where text.isEmpty || line.lowercased().contains(text) {
      table.add([Cell(index + 1), Cell(line)])
    }
    return Output(.table(table))
  }
}

/// Shows the last answer whole.
struct LastCommand: Command {
  let name = "last"
  let group = CommandGroup.shell
  let usage = ["last"]
  let summary = "the last answer with all its rows"
  let examples = [Example("last", "what “… more” stood for")]
  let options = [OptionName.as]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call)
    return session.lastOutput.unlimited()
  }
}

/// Runs the last question again.
struct AgainCommand: Command {
  let name = "again"
  let group = CommandGroup.shell
  let usage = ["again"]
  let summary = "ask the last question again"
  let examples = [Example("again", "the last answer, on the graph as it is now")]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call)
    guard let line = session.lastLine else { throw .nothingTo("ask again") }
    return try session.output(of: line)
  }
}

/// Runs the lines of a file.
struct RunCommand: Command {
  let name = "run"
  let group = CommandGroup.shell
  let usage = ["run FILE"]
  let summary = "run the commands of a file, up to the first that fails"
  let examples: [Example] = []
  let completes = CompletionKind.files

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let file = call.words.first else { throw missing(call) }
    try refuseWords(of: call, beyond: 1)
    let path = session.paths.opened(file.text)
    guard !session.running.contains(path) else { throw .runsItself(path: path) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path, reason: "there is no such file, or it may not be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw .unreadable(path: path, reason: "it is not UTF-8 text")
    }
    session.running.append(path)
    defer { session.running.removeLast() }
    var output = Output()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      do throws(CommandError) {
        output.add(try session.output(of: String(line)))
        // What leaves or asks ends the file: nothing may run on a graph that is given up.
        guard session.next == .line else { return output }
      } catch {
        throw .inFile(path: path, line: index + 1, text: String(line), error)
      }
    }
    return output
  }
}

/// Shows or changes a setting.
struct SetCommand: Command {
  let name = "set"
  let group = CommandGroup.shell
  let usage = ["set [NAME VALUE]"]
  let summary = "the settings, or a new value for one: rows, format"
  let examples = [Example("set rows 20", "tables of at most 20 rows")]
  let completes = CompletionKind.words(["rows", "format"])

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    if call.words.isEmpty {
      return Output(
        .fields([
          Field(name: "rows", value: StyledText(String(session.settings.rows))),
          Field(name: "format", value: StyledText(session.settings.format.rawValue)),
        ])
      )
    }
    guard call.words.count == 2 else { throw missing(call) }
    let (name, value) = (call.words[0], call.words[1])
    switch name.text.lowercased() {
    case "rows":
      guard let rows = Int(value.text), rows >= 0 else {
        throw .badValue(value.text, expected: "a number of rows; 0 shows all", at: value.range)
      }
      session.settings.rows = rows
    case "format":
      session.settings.format = try OutputFormat(value, as: "a format")
    default:
      throw .badValue(name.text, expected: "rows or format", at: name.range)
    }
    return Output("\(name.text.lowercased()) is \(value.text) now.")
  }
}

/// Ends the session.
struct QuitCommand: Command {
  let name = "quit"
  let group = CommandGroup.shell
  let usage = ["quit [--discard]"]
  let summary = "leave; asks first where changes are not saved"
  let examples: [Example] = []
  let options = [OptionName.discard]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call)
    if session.asksAboutChanges(call, "Leave without saving?") { return Output() }
    session.dropJournal()
    session.next = .quit
    return Output()
  }
}
