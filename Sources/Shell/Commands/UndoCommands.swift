import KnowledgeGraph

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
  let summary = "what was decided before, and changed in this session"
  let examples = [Example("changes", "what “undo” would take back")]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call)
    let (done, undone) = (session.changes.done, session.changes.undone)
    let decisions = session.earlierDecisions
    var output = Output()
    if let decisions {
      output.add(.heading("Decided before, and kept with the graph:"))
      output.add(.table(decisions))
    }
    if done.isEmpty, undone.isEmpty {
      output.add(
        StyledText(decisions == nil ? "Nothing was changed." : "Nothing was changed since.")
      )
      return output
    }
    if decisions != nil { output.add(.heading("Changed in this session:")) }
    var table = Table(columns: [.number(""), .text("change"), .word("").optional])
    for (index, change) in done.enumerated() {
      table.add([Cell(index + 1), Cell(change.summary), Cell("")])
    }
    for (index, change) in undone.reversed().enumerated() {
      table.add([Cell(done.count + index + 1), Cell(change.summary), Cell("taken back", .faint)])
    }
    output.add(.table(table))
    return output
  }
}

extension Session {
  /// What people had decided and stated when the graph was opened; nil for nothing.
  fileprivate var earlierDecisions: Table? {
    let before = changes.opening(of: state).graph
    let judgements = JudgementText(graph: before, numbering: state.numbering)
    let claims = ClaimText(graph: before, numbering: state.numbering)
    var table = Table(
      columns: [.text("decision"), .text("by"), .word("on").optional],
      limit: settings.rows
    )
    for judgement in before.judgements where !judgement.isHearsays {
      let day = judgement.at.map { String($0.prefix(10)) } ?? ""
      table.add([Cell(judgements.sentence(judgement)), Cell(judgement.by), Cell(day)])
    }
    for claim in before.claims {
      guard let person = claim.by else { continue }
      let number = state.numbering.claims.label(claim.id)
      table.add([Cell(claims.sentence(claim) + " (\(number))"), Cell(person), Cell("")])
    }
    return table.rows.isEmpty ? nil : table
  }

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
