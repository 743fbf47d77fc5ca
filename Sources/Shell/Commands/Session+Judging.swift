import KnowledgeGraph

extension Session {
  /// The number of an entity, as people type it.
  func label(_ id: EntityID) -> String { state.numbering.entities.label(graph.canonical(id)) }

  /// A judgement of this user, now.
  func judgement(_ decision: Judgement.Decision, because reason: String?) -> Judgement {
    Judgement(decision, by: host.user, at: host.now(), reason: reason)
  }

  /// Puts a judgement into the graph.
  mutating func judge(
    _ decision: Judgement.Decision,
    because reason: String?,
    _ summary: String
  ) throws(CommandError) {
    let judgement = judgement(decision, because: reason)
    guard decision.tellsIdentity else { return change(summary) { $0.judge(judgement) } }
    try decide(summary) { $0.judge(judgement) }
  }

  /// Puts a judgement on an entity's names or type into the graph; all that is one with it stays so.
  ///
  /// Returns what hearsay joined with it for that, in words that stand behind others.
  mutating func judge(
    _ decision: Judgement.Decision,
    on id: EntityID,
    because reason: String?,
    _ summary: String
  ) throws(CommandError) -> StyledText {
    let before = graph.members(of: id)
    let decided = judgement(decision, because: reason)
    var judged = try rejudged { $0.judge(decided) }
    if before.contains(where: { judged.canonical($0) != judged.canonical(id) }) {
      let whole = judgement(.same(before), because: "one when this was decided")
      judged = try rejudged { graph in
        graph.judge(decided)
        graph.judge(whole)
      }
    }
    change(summary) { $0 = judged }
    let joined = graph.members(of: id).filter { !before.contains($0) }
    guard !joined.isEmpty else { return StyledText() }
    return " For that it is one with " + ownNames(of: joined) + " now. “undo” takes it back."
  }

  /// The names that reports give entities, whatever they are one with, each with its number.
  private func ownNames(of ids: [EntityID]) -> StyledText {
    ids.map { id in
      StyledText(graph.entity(id)?.name ?? "", .strong)
        + StyledText(" (\(state.numbering.entities.label(id)))", .number)
    }
    .joined(", ")
  }

  /// Keeps the members of groups apart from each other, whatever this person said before.
  mutating func part(
    _ groups: [[EntityID]],
    of id: EntityID,
    because reason: String?
  ) throws(CommandError) {
    let own = graph.judgements(on: id).filter { judgement in
      guard case .same(let ids) = judgement.decision, !judgement.isHearsays else { return false }
      return groups.contains { group in ids.count { group.contains($0) } > 1 }
    }
    let judgements = groups.map { judgement(.different($0), because: reason) }
    try decide("split \(label(id))") { graph in
      for judgement in own { graph.withdraw(judgement) }
      for judgement in judgements { graph.judge(judgement) }
    }
  }

  /// Changes judgements, and has hearsay judge again: its judgements rest on the person's.
  mutating func decide(
    _ summary: String,
    _ edit: (inout Graph) -> Void
  ) throws(CommandError) {
    let judged = try rejudged(edit)
    change(summary) { $0 = judged }
  }

  /// The graph with other judgements, hearsay's made anew.
  private mutating func rejudged(_ edit: (inout Graph) -> Void) throws(CommandError) -> Graph {
    var graph = graph
    edit(&graph)
    graph.replaceHearsayJudgements(try judging().judge(graph))
    return graph
  }

  /// The two entities of "A and B".
  mutating func pair(
    _ call: Invocation,
    of command: some Command
  ) throws(CommandError) -> (EntityID, EntityID) {
    var parts = call.parted(at: "and")
    if parts == nil, call.words.count == 2 { parts = ([call.words[0]], [call.words[1]]) }
    guard let parts, !parts.before.isEmpty, !parts.after.isEmpty else {
      throw command.missing(call)
    }
    return (try entity(parts.before, in: call), try entity(parts.after, in: call))
  }
}
