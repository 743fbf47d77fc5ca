import KnowledgeGraph

/// Links in words.
struct LinkText {
  private let session: Session
  private var graph: Graph { session.graph }

  init(_ session: Session) { self.session = session }

  /// What all claims of a link caution ("attempted"), for behind it; nothing where they differ.
  func caution(_ link: Link) -> StyledText {
    guard link.kind != .said else { return StyledText() }
    let cautions = Set(link.claims.compactMap(graph.claim).map(ClaimText.caution))
    guard cautions.count == 1, let caution = cautions.first ?? nil else { return StyledText() }
    return StyledText(" (\(caution))", .warning)
  }

  /// The words between the two ends: "attacked", "was attacked by", "attacked … in".
  func verb(_ link: Link) -> String {
    let claim = link.claims.first.flatMap(graph.claim)
    guard case .predicate(let predicate) = link.kind else {
      return link.direction == .incoming ? "is spoken of by" : "speaks of"
    }
    guard let entry = graph.ontology[predicate], let claim else { return predicate.rawValue }
    let (from, to) = (role(of: link.from, in: claim), role(of: link.to, in: claim))
    switch (from, to) {
    case (entry.agent, entry.patient):
      let (before, behind) = VerbPhrase.around(entry.active)
      return behind.isEmpty ? before : "\(before) \(behind):"
    case (entry.patient, entry.agent):
      return entry.isSymmetric ? entry.active : by(entry.passive)
    case (entry.agent, let other?):
      return
        "\(VerbPhrase.withoutPreposition(entry.active)) … \(preposition(of: other, filledBy: link.to))"
    case (entry.patient, let other?):
      return "\(entry.passive) \(preposition(of: other, filledBy: link.to))"
    case (_, entry.agent): return "saw: \(entry.active), by"
    case (_, entry.patient): return "saw: \(entry.passive),"
    default: return "with (\(predicate.rawValue))"
    }
  }

  private func by(_ passive: String) -> String {
    ["was ", "is ", "saw "].contains(where: passive.hasPrefix) ? passive + " by" : passive
  }

  private func role(of id: EntityID, in claim: Claim) -> Role? {
    claim.arguments.first { $0.entity.map(graph.canonical) == id }?.role
  }

  private func preposition(of role: Role, filledBy id: EntityID) -> String {
    ClaimText(session).preposition(of: Argument(role: role, entity: id))
  }

  /// The links of ways for programs, a row each, the steps of each way counted from 1.
  func table(of ways: [[[Link]]]) -> Table {
    var table = Table(
      columns: [
        .number("way"), .number("step"), .ids("from"), .text("from name"), .text("link"),
        .ids("to"), .text("to name"), .word("to type"), .ids("claims"),
      ]
    )
    for (way, steps) in ways.enumerated() {
      for (step, links) in steps.enumerated() {
        for link in links { table.add([Cell(way + 1), Cell(step + 1)] + cells(of: link)) }
      }
    }
    return table
  }

  private func cells(of link: Link) -> [Cell] {
    let type = graph.type(of: link.to)?.rawValue ?? ""
    return [
      session.label(link.from), session.name(link.from), verb(link),
      session.label(link.to), session.name(link.to), type,
    ].map { Cell($0) } + [ClaimText(session).numbers(link.claims.compactMap(graph.claim))]
  }

  /// The numbers of claims, at most five of them.
  func numbers(_ claims: [ClaimID]) -> StyledText {
    let labels = claims.map { session.state.numbering.claims[$0] }.sorted().map(String.init)
    let rest = labels.count - 5
    let shown = labels.prefix(5).joined(separator: " ") + (rest > 0 ? " +\(rest)" : "")
    return StyledText("[\(shown)]", .number)
  }
}
