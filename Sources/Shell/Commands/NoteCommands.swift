import KnowledgeGraph

/// Lists the remarks.
struct NotesCommand: Command {
  let name = "notes"
  let group = CommandGroup.curate
  let usage = ["notes"]
  let summary = "every remark, with what it is on"
  let examples = [Example("notes", "remarks, the last one last")]
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call)
    var table = session.subjectTable("note")
    for judgement in session.graph.judgements {
      guard case .note(let subject, let text) = judgement.decision else { continue }
      table.add(session.row(subject, Cell(text), judgement))
    }
    return table.rows.isEmpty
      ? Output("There are no notes: “note X TEXT” makes one.") : Output(.table(table))
  }
}

/// Marks an entity or a claim to come back to.
struct StarCommand: Command {
  let name = "star"
  let group = CommandGroup.curate
  let usage = ["star X", "star N"]
  let summary = "mark an entity or a claim to come back to; once more takes the mark off"
  let examples: [Example] = []
  let completes = CompletionKind.names

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard !call.words.isEmpty else { throw missing(call) }
    let subject = try session.subject(call.words, in: call)
    let label = session.label(subject)
    let held = session.graph.judgements.filter { judgement in
      guard case .star(let other) = judgement.decision else { return false }
      return session.graph.whole(other) == session.graph.whole(subject)
    }
    guard held.isEmpty else {
      session.change("unstar \(label)") { graph in
        for star in held { graph.withdraw(star) }
      }
      return Output(session.text(of: subject) + " has no star any more.")
    }
    try session.judge(.star(subject), because: nil, "star \(label)")
    return Output(session.text(of: subject) + " has a star; “stars” lists them.")
  }
}

/// Lists what has a star.
struct StarsCommand: Command {
  let name = "stars"
  let group = CommandGroup.curate
  let usage = ["stars"]
  let summary = "the entities and claims with a star"
  let examples = [Example("stars", "what to come back to")]
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call)
    var table = session.subjectTable(nil)
    for judgement in session.graph.judgements {
      guard case .star(let subject) = judgement.decision else { continue }
      table.add(session.row(subject, nil, judgement))
    }
    return table.rows.isEmpty
      ? Output("Nothing has a star: “star X” gives one.") : Output(.table(table))
  }
}

extension Session {
  /// The claim that a number names, or the entity that words name.
  mutating func subject(
    _ words: [Word],
    in call: Invocation
  ) throws(CommandError) -> Judgement.Subject {
    if words.count == 1, !words[0].isQuoted, Int(words[0].text) != nil {
      return .claim(try claim(words[0]).id)
    }
    return .entity(try entity(words, in: call))
  }

  /// How many words at the start are a name in full, with words left behind it; 1 if none are.
  func nameLength(atStartOf words: [Word]) -> Int {
    guard let first = words.first, !first.isQuoted else { return 1 }
    return (1..<max(2, words.count)).last { count in
      !graph.entities(named: words.prefix(count).phrase).isEmpty
    } ?? 1
  }

  /// The number of an entity or a claim, as people type it.
  func label(_ subject: Judgement.Subject) -> String {
    switch subject {
    case .entity(let id): label(id)
    case .claim(let id): state.numbering.claims.label(id)
    }
  }

  /// The name of an entity with its number, or the number of a claim with its sentence.
  fileprivate func text(of subject: Judgement.Subject) -> StyledText {
    switch subject {
    case .entity(let id): labelled(id)
    case .claim: StyledText("Claim ") + StyledText(label(subject), .number)
    }
  }

  fileprivate func subjectTable(_ column: String?) -> Table {
    var columns: [Table.Column] = [.ids("on"), .text("what")]
    if let column { columns.append(.text(column)) }
    return Table(columns: columns + [.word("by"), .word("when").optional], limit: settings.rows)
  }

  fileprivate func row(
    _ subject: Judgement.Subject,
    _ cell: Cell?,
    _ judgement: Judgement
  ) -> [Cell] {
    let what: StyledText =
      switch subject {
      case .entity(let id): StyledText(name(graph.canonical(id)), .strong)
      case .claim(let id): graph.claim(id).map { ClaimText(self).sentence($0) } ?? StyledText()
      }
    return [Cell(label(subject), .number), Cell(what)] + [cell].compactMap(\.self) + [
      Cell(judgement.by), Cell(String(judgement.at?.prefix(10) ?? "")),
    ]
  }
}

extension Graph {
  /// The same for every entity that is one.
  fileprivate func whole(_ subject: Judgement.Subject) -> Judgement.Subject {
    switch subject {
    case .entity(let id): .entity(canonical(id))
    case .claim: subject
    }
  }
}
