/// Takes changes back.
struct UndoCommand: Command {
  let name = "undo"
  let group = CommandGroup.curate
  let usage = ["undo [N]"]
  let summary = "take back the last change, or the last N"
  let examples: [Example] = []

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try session.steps(call, back: true, command: self)
  }
}

/// Makes changes again.
struct RedoCommand: Command {
  let name = "redo"
  let group = CommandGroup.curate
  let usage = ["redo [N]"]
  let summary = "make the change again that was taken back, or N of them"
  let examples: [Example] = []

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try session.steps(call, back: false, command: self)
  }
}

/// Lists the changes.
struct ChangesCommand: Command {
  let name = "changes"
  let group = CommandGroup.curate
  let usage = ["changes"]
  let summary = "what was changed in this session, the last change last"
  let examples = [Example("changes", "what “undo” would take back")]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call)
    let (done, undone) = (session.changes.done, session.changes.undone)
    if done.isEmpty, undone.isEmpty { return Output("Nothing was changed.") }
    var table = Table(columns: [.number(""), .text("change"), .word("").optional])
    for (index, change) in done.enumerated() {
      table.add([Cell(index + 1), Cell(change.summary), Cell("")])
    }
    for (index, change) in undone.reversed().enumerated() {
      table.add([Cell(done.count + index + 1), Cell(change.summary), Cell("taken back", .faint)])
    }
    return Output(.table(table))
  }
}

extension Session {
  fileprivate mutating func steps(
    _ call: Invocation,
    back: Bool,
    command: some Command
  ) throws(CommandError) -> Output {
    try command.refuseWords(of: call, beyond: 1)
    var count = 1
    if let word = call.words.first {
      guard let number = Int(word.text), number > 0 else {
        throw .badValue(word.text, expected: "how many changes", at: word.range)
      }
      count = number
    }
    var lines: [StyledText] = []
    for _ in 0..<count {
      guard let summary = step(back: back) else { break }
      lines.append(StyledText((back ? "Took back: " : "Did again: ") + summary))
    }
    if lines.isEmpty { throw .nothingTo(command.name) }
    return Output(.lines(lines, indent: 0))
  }
}
