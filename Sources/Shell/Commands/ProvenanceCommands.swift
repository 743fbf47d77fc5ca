import KnowledgeGraph

/// Explains a claim.
struct WhyCommand: Command {
  let name = "why"
  let group = CommandGroup.provenance
  let usage = ["why N"]
  let summary =
    "one claim: who says so, the sentence with its deciding words, who else, who otherwise"
  let examples = [Example("why 1", "the first claim, down to its words")]
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let word = call.words.first else { throw missing(call) }
    try refuseWords(of: call, beyond: 1)
    return Explanation(session).output(of: try session.claim(word))
  }
}

/// Shows the chain of a claim and its quote.
struct SourceCommand: Command {
  let name = "source"
  let group = CommandGroup.provenance
  let usage = ["source N"]
  let summary = "only the chain of who says so, and the words"
  let examples = [Example("source 1", "speaker, agency, outlet, words")]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let word = call.words.first else { throw missing(call) }
    try refuseWords(of: call, beyond: 1)
    let claim = try session.claim(word)
    return Output(Explanation(session).chain(of: claim, withQuote: true))
  }
}

/// Counts the independent sources.
struct SourcesCommand: Command {
  let name = "sources"
  let group = CommandGroup.provenance
  let usage = ["sources X", "sources A VERB [B]", "sources N"]
  let summary = "the independent sources of what is claimed, with their claims"
  let details = [
    "Independence is counted on roots: a spokesman is his organisation, an outlet that carries an agency's story is the agency."
  ]
  let examples = [
    Example("sources ISIS attack Ghwayran prison", "who stands behind it"),
    Example("sources SDF", "who speaks of it"),
  ]
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let first = call.words.first else { throw missing(call) }
    if call.words.count == 1, !first.isQuoted, Int(first.text) != nil {
      let id = try session.claim(first).id
      let others = session.graph.corroboration(of: id)?.supporting ?? []
      return session.originTable(([id] + others).compactMap { session.graph.claim($0) })
    }
    return session.originTable(try claims(call, in: &session))
  }

  private func claims(_ call: Invocation, in session: inout Session) throws(CommandError) -> [Claim]
  {
    let problem: CommandError
    do throws(CommandError) {
      return session.graph.claims(about: try session.entity(call.words, in: call))
        .filter { !session.graph.isRetracted($0.id) }
    } catch {
      problem = error
    }
    guard call.words.count > 1,
      let parts = try? session.subjectAndVerb(call.question, in: call, of: self)
    else { throw problem }
    let patient = try session.entityOrAnything(parts.rest, in: call)
    let question = Question(verb: parts.verb, agent: parts.subject, patient: patient)
    return question.claims(try ClaimFilter(call, in: &session), in: session.graph)
  }
}

/// Lists what cannot all be true.
struct ConflictsCommand: Command {
  let name = "conflicts"
  let group = CommandGroup.provenance
  let usage = ["conflicts [X]"]
  let summary = "claims that cannot both hold, and why"
  let examples = [Example("conflicts", "where the reports contradict each other")]
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let id: EntityID? = call.words.isEmpty ? nil : try session.entity(call.words, in: call)
    let graph = session.graph
    let conflicts = graph.conflicts().filter { conflict in
      guard let id else { return true }
      return [conflict.claim, conflict.other].contains { claim in
        graph.claim(claim)?.arguments.contains { $0.entity.map(graph.canonical) == id } ?? false
      }
    }
    return session.output(of: conflicts)
  }
}

/// Lists happenings.
struct EventsCommand: Command {
  let name = "events"
  let group = CommandGroup.provenance
  let usage = ["events [X]"]
  let summary = "happenings, each with its claims and independent sources"
  let examples = [Example("events", "what happened, however many reports tell it")]
  let options = ClaimFilter.options
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let id: EntityID? = call.words.isEmpty ? nil : try session.entity(call.words, in: call)
    let participants = id.map { [ClaimPattern.Participant($0)] } ?? []
    let graph = session.graph
    let wanted = Set(
      try ClaimFilter(call, in: &session).claims(with: participants, in: graph).map(\.id)
    )
    let text = ClaimText(session)
    var table = Table(
      columns: [.ids("claims"), .text("what"), .text("when").optional, .number("origins")],
      limit: session.settings.rows
    )
    for event in graph.events
    where event.predicate != "say" && event.claims.contains(where: wanted.contains) {
      let claims = event.claims.compactMap(graph.claim).filter { !graph.isRetracted($0.id) }
      guard var fullest = claims.max(by: { $0.arguments.count < $1.arguments.count }) else {
        continue
      }
      fullest.time = nil
      table.add([
        text.numbers(claims), Cell(text.sentence(fullest)), TimeText.cell(of: claims),
        Cell(graph.origins(of: claims.map(\.id)).count),
      ])
    }
    return table.rows.isEmpty ? Output("No happenings are told of.") : Output(.table(table))
  }
}

extension Session {
  /// Claims by their independent origins.
  fileprivate func originTable(_ claims: [Claim]) -> Output {
    guard !claims.isEmpty else { return Output("No claim says so.") }
    let text = ClaimText(self)
    var order: [Origin] = []
    var groups: [Origin: [Claim]] = [:]
    for claim in claims {
      guard let origin = graph.origin(of: claim.id) else { continue }
      if groups[origin] == nil { order.append(origin) }
      groups[origin, default: []].append(claim)
    }
    var table = Table(
      columns: [.text("independent source"), .text("in the words of"), .ids("claims")],
      limit: settings.rows
    )
    for origin in order {
      let claims = groups[origin] ?? []
      table.add([
        Cell(text.name(of: origin), .strong), text.voices(of: claims),
        text.numbers(claims),
      ])
    }
    var output = Output(.heading(StyledText(Self.counted(order.count, "independent source") + ".")))
    output.add(.table(table))
    return output
  }

  /// What speaks against a claim.
  func against(_ claim: Claim) -> Output {
    let conflicts = graph.conflicts(of: claim.id)
    return conflicts.isEmpty ? Output("Nobody says otherwise.") : output(of: conflicts)
  }

  /// Pairs of claims that cannot both hold.
  fileprivate func output(of conflicts: [Conflict]) -> Output {
    guard !conflicts.isEmpty else { return Output("No claims contradict each other.") }
    let text = ClaimText(self)
    var table = Table(
      columns: [.number("claim"), .text("what"), .text("who says so"), .word("why")],
      limit: settings.rows
    )
    for conflict in conflicts {
      for (id, reason) in [(conflict.claim, reason(conflict)), (conflict.other, "")] {
        guard let claim = graph.claim(id) else { continue }
        table.add([
          text.number(id), Cell(text.sentence(claim)), text.voices(of: [claim]),
          Cell(reason, .warning),
        ])
      }
    }
    return Output(.table(table))
  }

  /// Why two claims cannot both hold, in few words.
  func reason(_ conflict: Conflict) -> String {
    switch conflict.reason {
    case .quantities(let a, let b): "\(a.display) ≠ \(b.display)"
    case .polarity: "said, denied"
    case .attempt: "done, only tried"
    case .agents(let a, let b): "\(name(a)) ≠ \(name(b))"
    case .predicates(let a, let b): "\(a.rawValue) ≠ \(b.rawValue)"
    }
  }
}
