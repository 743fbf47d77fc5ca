import KnowledgeGraph

/// What differs between two graphs, in words.
struct DifferenceText {
  private let session: Session
  private let other: Graph

  /// Words differences of another graph and the session's.
  init(_ session: Session, other: Graph) {
    self.session = session
    self.other = other
  }

  /// A sentence that counts, and a row for every report, claim and decision.
  func output(of difference: GraphDifference) -> Output {
    if difference.isEmpty { return Output("The graphs hold the same.") }
    var table = Table(
      columns: [
        .word("change"), .word("sort"), .ids("number").optional, .text("what"), .text("by"),
      ],
      limit: session.settings.rows
    )
    let (added, removed) = (difference.added, difference.removed)
    for id in removed.documents { take(other.document(id), "−", into: &table) }
    for document in added.documents { take(document, "+", into: &table) }
    for id in removed.claims { take(other.claim(id), "−", in: other, into: &table) }
    for claim in added.claims { take(claim, "+", in: session.graph, into: &table) }
    for judgement in removed.judgements { take(judgement, "−", in: other, into: &table) }
    for judgement in added.judgements { take(judgement, "+", in: session.graph, into: &table) }
    var output = Output(StyledText(summary(of: difference)))
    if !table.rows.isEmpty { output.add(.table(table)) }
    return output
  }

  private func take(_ document: SourceDocument?, _ sign: String, into table: inout Table) {
    guard let document else { return }
    let isOpen = session.graph.document(document.id) != nil
    let label = isOpen ? session.state.numbering.documents.label(document.id) : ""
    let heading = StyledText(document.heading)
    table.add(row(sign, "report", label, heading, document.outlet ?? ""))
  }

  private func take(_ claim: Claim?, _ sign: String, in graph: Graph, into table: inout Table) {
    guard let claim else { return }
    let text = ClaimText(graph: graph, numbering: session.state.numbering)
    let isOpen = session.graph.claim(claim.id) != nil
    let label = isOpen ? session.state.numbering.claims.label(claim.id) : ""
    table.add(row(sign, "claim", label, text.sentence(claim), text.voice(of: claim).plain))
  }

  private func take(
    _ judgement: Judgement,
    _ sign: String,
    in graph: Graph,
    into table: inout Table
  ) {
    let text = JudgementText(graph: graph, numbering: session.state.numbering)
    table.add(row(sign, "decision", "", text.sentence(judgement), judgement.by))
  }

  private func row(
    _ sign: String,
    _ sort: String,
    _ label: String,
    _ what: StyledText,
    _ by: String
  ) -> [Cell] {
    let style: StyledText.Style = sign == "+" ? .strong : .warning
    return [Cell(sign, style), Cell(sort), Cell(label, .number), Cell(what), Cell(by)]
  }

  private func summary(of difference: GraphDifference) -> String {
    let (added, removed) = (difference.added, difference.removed)
    let more = Self.counts(
      added.documents.count,
      added.claims.count,
      added.entities.count,
      added.judgements.count
    )
    let less = Self.counts(
      removed.documents.count,
      removed.claims.count,
      removed.entities.count,
      removed.judgements.count
    )
    return "+ \(more); − \(less)."
  }

  private static func counts(
    _ documents: Int,
    _ claims: Int,
    _ entities: Int,
    _ decisions: Int
  ) -> String {
    let counts = [
      (documents, "report", "reports"), (claims, "claim", "claims"),
      (entities, "entity", "entities"), (decisions, "decision", "decisions"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { Session.counted($0.0, $0.1, $0.2) }
    return words.isEmpty ? "nothing" : words.joined(separator: ", ")
  }
}

/// Decisions in words.
struct JudgementText {
  let graph: Graph
  let numbering: Numbering

  /// What was decided: "Ghwayran prison and Gweiran Prison are one: two spellings".
  func sentence(_ judgement: Judgement) -> StyledText {
    let text = decision(judgement.decision)
    return judgement.reason.map { text + StyledText(": \($0)", .faint) } ?? text
  }

  private func decision(_ decision: Judgement.Decision) -> StyledText {
    switch decision {
    case .same(let ids): names(ids) + " are one"
    case .different(let ids): names(ids) + " are not one"
    case .sameHappening(let ids): claims(ids) + " are of one happening"
    case .differentHappening(let ids): claims(ids) + " are not of one happening"
    case .rename(let id, let name): names([id]) + " is called “\(name)”"
    case .retype(let id, let type): names([id]) + " is of type \(type.rawValue)"
    case .alias(let id, let name): names([id]) + " is also called “\(name)”"
    case .note(let subject, let text): self.subject(subject) + ": “\(text)”"
    case .star(let subject): self.subject(subject) + " has a star"
    case .retract(let id): claims([id]) + " is withdrawn"
    case .grade(let id, let grade): names([id]) + " is graded \(grade)"
    }
  }

  private func subject(_ subject: Judgement.Subject) -> StyledText {
    switch subject {
    case .entity(let id): names([id])
    case .claim(let id): claims([id])
    }
  }

  /// Names as the reports give them: an entity's name after a merge would be one for all.
  private func names(_ ids: [EntityID]) -> StyledText {
    ids.map { StyledText(graph.entity($0)?.name ?? $0.rawValue, .strong) }.joined(" and ")
  }

  private func claims(_ ids: [ClaimID]) -> StyledText {
    let text = ClaimText(graph: graph, numbering: numbering)
    return ids.map { id in
      graph.claim(id).map { StyledText("“") + text.sentence($0) + "”" } ?? StyledText(id.rawValue)
    }.joined(" and ")
  }
}
