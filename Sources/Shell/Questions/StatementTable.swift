import KnowledgeGraph

/// The answer to a question: a row for each statement, with its claims, its sides and who says so.
struct StatementTable {
  private let session: Session
  private let text: ClaimText

  init(_ session: Session) {
    self.session = session
    text = ClaimText(session)
  }

  /// The table; the names of the sides come from the ontology where all rows have one predicate.
  func table(of claims: [Claim]) -> Table {
    let graph = session.graph
    let predicates = Set(claims.map(\.predicate)).sorted()
    let entry = predicates.count == 1 ? graph.ontology[predicates[0]] : nil
    var table = Table(
      columns: [
        .ids("claims"),
        .text(Self.heading(entry?.agent, else: "who")).optional,
        .word("does").optional,
        .text(Self.heading(entry?.patient, else: "whom or what")).optional,
        .text("with").optional,
        .text("at").optional,
        .text("when").optional,
        .word("how sure").optional,
        .text("who says so"),
        .number("origins"),
      ],
      limit: session.settings.rows
    )
    for statement in SharedStatement.groups(of: claims, in: graph, text: text) {
      table.add(row(statement, showsVerb: predicates.count > 1))
    }
    return table
  }

  private static func heading(_ role: Role?, else other: String) -> String {
    role.map { $0.rawValue.replacing("_", with: " ") } ?? other
  }

  private func row(_ statement: SharedStatement, showsVerb: Bool) -> [Cell] {
    let claim = statement.first
    let entry = session.graph.ontology[claim.predicate]
    let verb = entry?.active ?? claim.predicate.rawValue
    let patient = side(entry?.patient, of: statement)
    let circumstances = circumstances(of: statement, behind: patient)
    return [
      text.numbers(statement.claims),
      Cell(side(entry?.agent, of: statement)),
      Cell(showsVerb ? StyledText(verb) : StyledText(), value: .word(verb)),
      Cell(patient + circumstances, value: Cell(patient).value),
      Cell(forPrograms: Cell(others(["instrument", "device", "weapon"], of: statement)).value),
      Cell(forPrograms: Cell(others(["place", "origin", "destination"], of: statement)).value),
      TimeText.cell(of: statement.claims),
      Cell(forPrograms: Cell(ClaimText.caution(claim) ?? "").value),
      text.voices(of: statement.claims),
      Cell(statement.origins),
    ]
  }

  /// With what, where, and how sure, behind the patient ("in Hassakeh (denied)").
  ///
  /// What only some of the sources tell is followed by the numbers of their claims, so that no source is lent a detail.
  private func circumstances(
    of statement: SharedStatement,
    behind patient: StyledText
  ) -> StyledText {
    var order: [String] = []
    var details: [String: (text: StyledText, claims: [Claim])] = [:]
    for claim in statement.claims {
      for detail in text.circumstances(of: claim) {
        // Reports that say the same of one attack have a claim of it each; the first will do.
        let key = detail.plain.replacing(#/\[\d+: /#, with: "[")
        if details[key] == nil { order.append(key) }
        details[key, default: (detail, [])].claims.append(claim)
      }
    }
    var parts = order.compactMap { details[$0] }.map { detail in
      detail.text + only(detail.claims, of: statement)
    }
    if let caution = ClaimText.caution(statement.first) {
      parts.append(StyledText("(\(caution))", .warning))
    }
    guard !parts.isEmpty else { return StyledText() }
    return (patient.isEmpty ? "" : " ") + parts.joined(" ")
  }

  /// The numbers of the claims that tell a detail, where some source of the statement does not.
  private func only(_ claims: [Claim], of statement: SharedStatement) -> StyledText {
    guard session.graph.origins(of: claims.map(\.id)).count < statement.origins else {
      return StyledText()
    }
    return StyledText(" (only \(text.numbers(claims).text.plain))", .faint)
  }

  /// Who stands on a side, the first with every count that a claim gives.
  private func side(_ role: Role?, of statement: SharedStatement) -> StyledText {
    guard let role else { return StyledText() }
    var name = StyledText()
    var counts: [String] = []
    for claim in statement.claims {
      guard let argument = claim.argument(role) else { continue }
      if argument.entity != nil, let quantity = argument.quantity,
        !counts.contains(quantity.display)
      {
        counts.append(quantity.display)
      }
      if name.isEmpty { name = text.uncounted(argument, of: claim) }
    }
    let first = [StyledText(counts.joined(separator: ", ")), name].filter { !$0.isEmpty }
      .joined(" ")
    var seen: Set<String> = [first.plain]
    let others = statement.claims.flatMap { claim in
      claim.arguments.filter { $0.role == role }.dropFirst().map { text.filler($0, of: claim) }
    }
    .filter { !$0.isEmpty && seen.insert($0.plain).inserted }
    return ([first] + others).filter { !$0.isEmpty }.joined(", ")
  }

  /// What fills other roles, each filler once.
  private func others(_ roles: Set<Role>, of statement: SharedStatement) -> StyledText {
    let entry = session.graph.ontology[statement.first.predicate]
    var seen = Set<String>()
    var fillers: [StyledText] = []
    for claim in statement.claims {
      for argument in claim.arguments
      where roles.contains(argument.role) && argument.role != entry?.agent
        && argument.role != entry?.patient
      {
        let filler = text.filler(argument, of: claim)
        if !filler.isEmpty, seen.insert(filler.plain).inserted { fillers.append(filler) }
      }
    }
    return fillers.joined(", ")
  }
}
