import KnowledgeGraph

/// What differs between two graphs, in words.
struct DifferenceText {
  private let session: Session
  private let other: Graph
  private let otherText: ClaimText

  /// Words differences of another graph and the session's.
  init(_ session: Session, other: Graph) {
    self.session = session
    self.other = other
    otherText = ClaimText(graph: other, numbering: session.state.numbering)
  }

  /// A sentence that counts, and a row for every report, claim and decision.
  func output(of difference: GraphDifference) -> Output {
    if difference.isEmpty { return Output("The graphs hold the same.") }
    var table = Table(
      columns: [.word(""), .word("sort"), .ids("number").optional, .text("what"), .text("by")],
      limit: session.settings.rows
    )
    let (added, removed) = (difference.added, difference.removed)
    for (sign, documents) in [("−", removed.documents), ("+", added.documents)] {
      for document in documents {
        let label =
          session.graph.document(document.id) == nil
          ? "" : session.state.numbering.documents.label(document.id)
        table.add(row(sign, "report", label, StyledText(document.heading), document.outlet ?? ""))
      }
    }
    for (sign, claims, text) in [
      ("−", removed.claims, otherText), ("+", added.claims, ClaimText(session)),
    ] {
      for claim in claims {
        let label =
          session.graph.claim(claim.id) == nil
          ? "" : session.state.numbering.claims.label(claim.id)
        let voice = text.voice(of: claim).plain
        table.add(row(sign, "claim", label, text.sentence(claim), voice))
      }
    }
    for (sign, judgements, graph) in [
      ("−", removed.judgements, other), ("+", added.judgements, session.graph),
    ] {
      for judgement in judgements {
        let text = JudgementText(graph: graph, numbering: session.state.numbering)
        table.add(row(sign, "decision", "", text.sentence(judgement), judgement.by))
      }
    }
    var output = Output(StyledText(summary(of: difference)))
    if !table.rows.isEmpty { output.add(.table(table)) }
    return output
  }

  private func row(
    _ sign: String,
    _ sort: String,
    _ label: String,
    _ what: StyledText,
    _ by: String
  ) -> [Cell] {
    [
      Cell(sign, sign == "+" ? .strong : .warning), Cell(sort), Cell(label, .number), Cell(what),
      Cell(by),
    ]
  }

  private func summary(of difference: GraphDifference) -> String {
    func count(_ records: GraphDifference.Records) -> String {
      let counts = [
        (records.documents.count, "report", "reports"), (records.claims.count, "claim", "claims"),
        (records.entities.count, "entity", "entities"),
        (records.judgements.count, "decision", "decisions"),
      ]
      let words = counts.filter { $0.0 > 0 }.map { Session.counted($0.0, $0.1, $0.2) }
      return words.isEmpty ? "nothing" : words.joined(separator: ", ")
    }
    return "+ \(count(difference.added)); − \(count(difference.removed))."
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
