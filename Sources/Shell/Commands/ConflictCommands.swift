import KnowledgeGraph

/// Lists what cannot all be true.
struct ConflictsCommand: Command {
  let name = "conflicts"
  let group = CommandGroup.provenance
  let usage = ["conflicts [X]"]
  let summary = "claims that cannot both hold: both sentences, both chains, and why"
  let details = [
    "Counts are in conflict where no number satisfies both: “six” and “23”, not “at least six” and “23”. A deed that one says was done and another denies, or calls an attempt; two agents, or two days, for one deed; and states that exclude each other are conflicts too.",
    "A later figure of the same source, or a larger one that a later report gives in its own voice, is an update, as is what a report says was counted earlier: “→” instead of “≠”, below the contradictions.",
    "Who is blamed and denies it, or blames another for the deed, contradicts who blames him.",
    "The claims by which one source says the same stand together, by their numbers.",
  ]
  let examples = [Example("conflicts", "where the reports contradict each other")]
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let id: EntityID? = call.words.isEmpty ? nil : try session.entity(call.words, in: call)
    let graph = session.graph
    let found = graph.conflicts().filter { conflict in
      guard let id else { return true }
      return [conflict.claim, conflict.other].contains { claim in
        graph.claim(claim)?.arguments.contains { $0.entity.map(graph.canonical) == id } ?? false
      }
    }
    guard !found.isEmpty else { return Output("No claims contradict each other.") }
    let (updates, contradictions) = (found.filter(\.isUpdate), found.filter { !$0.isUpdate })
    var table = ConflictTable(session)
    for conflict in contradictions + updates { table.add(conflict) }
    let counts = [
      Session.counted(contradictions.count, "contradiction"),
      updates.isEmpty ? nil : Session.counted(updates.count, "update"),
    ].compactMap(\.self).joined(separator: ", ")
    var output = Output(.heading(StyledText(counts + ".")))
    output.add(.table(table.table))
    return output
  }
}

/// Claims that cannot both hold, each with who says so and its sentence.
struct ConflictTable {
  private let session: Session
  private let text: ClaimText
  private(set) var table: Table

  init(_ session: Session) {
    self.session = session
    text = ClaimText(session)
    table = Table(
      columns: [
        .number("claim"), .text("what"), .text("who says so"), .text("why"),
        .text("sentence").optional, .number("against").optional,
      ],
      limit: session.settings.rows
    )
  }

  /// Adds both sides.
  mutating func add(_ conflict: Conflict) {
    add(conflict.claim, again: conflict.claimAgain, against: conflict.other, why: conflict)
    add(conflict.other, again: conflict.otherAgain, against: conflict.claim)
  }

  /// Adds a claim, with those that say the same `again`; `why` says why it and another cannot both hold.
  mutating func add(
    _ id: ClaimID,
    again: [ClaimID] = [],
    against other: ClaimID? = nil,
    why: Conflict? = nil
  ) {
    guard let claim = session.graph.claim(id) else { return }
    let reason = why.map(session.reason)
    let all = [claim] + again.compactMap { session.graph.claim($0) }
    table.add(
      [
        Cell(text.numbers(all).text, value: text.number(id).value), Cell(text.sentence(claim)),
        text.voices(of: all),
        Cell(reason ?? "", why?.isUpdate == true ? .plain : .warning),
        Cell(forPrograms: quotation(of: claim).map { .word($0.plain) } ?? .nothing),
        Cell(forPrograms: other.map { text.number($0).value } ?? .nothing),
      ],
      below: quotation(of: claim) ?? StyledText()
    )
  }

  private func quotation(of claim: Claim) -> StyledText? {
    guard let evidence = claim.evidence, let report = session.graph.document(evidence.document)
    else { return nil }
    return MarkedText.text(of: evidence.span, in: report, marks: Explanation.marks(of: claim))
  }
}

extension Session {
  /// What speaks against a claim, below the claim itself.
  func against(_ claim: Claim) -> Output {
    let conflicts = graph.conflicts(of: claim.id)
    guard !conflicts.isEmpty else { return Output("Nobody says otherwise.") }
    var table = ConflictTable(self)
    table.add(claim.id)
    for conflict in conflicts.filter({ !$0.isUpdate }) + conflicts.filter(\.isUpdate) {
      table.add(conflict.other, against: claim.id, why: conflict)
    }
    return Output(.table(table.table))
  }

  /// Why two claims cannot both hold, in few words.
  func reason(_ conflict: Conflict) -> String {
    switch conflict.reason {
    case .quantities(let a, let b):
      "\(a.display) \(conflict.isUpdate ? "→" : "≠") \(b.display)"
    case .polarity: "said, denied"
    case .attempt: "done, only tried"
    case .agents(let a, let b): "\(name(a)) ≠ \(name(b))"
    case .dates(let a, let b): "\(TimeText.day(a.value)) ≠ \(TimeText.day(b.value))"
    case .predicates(let a, let b): "\(a.rawValue) ≠ \(b.rawValue)"
    }
  }
}
