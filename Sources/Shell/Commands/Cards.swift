import KnowledgeGraph

extension Session {
  /// All about an entity.
  func card(of id: EntityID) -> Output {
    let members = graph.members(of: id)
    let claims = graph.claims(about: id)
    let reports = Set(graph.mentions(of: id).map { state.numbering.documents[$0.document] })
      .sorted()
    var fields = [
      Field(name: "type", value: StyledText(graph.type(of: id)?.rawValue ?? "")),
      Field(name: "also called", value: StyledText(otherNames(of: id).joined(separator: ", "))),
      Field(
        name: "in reports",
        value: StyledText(reports.map { "d\($0)" }.joined(separator: " "), .number)
      ),
      Field(name: "mentions", value: StyledText(String(graph.mentions(of: id).count))),
      Field(name: "grade", value: StyledText(graph.grade(of: id) ?? "")),
    ]
    if members.count > 1 {
      let parts = members.map { StyledText(state.numbering.entities.label($0), .number) }
      fields.append(Field(name: "merged of", value: parts.joined(" ")))
      fields += reasons(for: members)
    }
    for note in graph.notes(on: .entity(id)) { fields.append(field(note)) }
    var output = Output(.heading(labelled(id)))
    output.add(.fields(fields.filter { !$0.value.isEmpty }))
    let said = graph.claims.filter { claim in
      claim.attribution.contains { $0.entity.map(graph.canonical) == id }
    }
    let sections = [("Of it is said:", claims), ("It says:", said)].filter { !$0.1.isEmpty }
    for (heading, claims) in sections {
      output.add(.heading(StyledText(heading, .faint)))
      output.add(.table(claimTable(claims)))
    }
    return output
  }

  /// Why entities are one, each reason once.
  private func reasons(for members: [EntityID]) -> [Field] {
    var seen = Set<String>()
    return graph.judgements(on: members[0]).compactMap { judgement in
      guard case .same(let ids) = judgement.decision else { return nil }
      let pair = ids.map { state.numbering.entities.label($0) }.joined(separator: " = ")
      let reason = judgement.reason ?? ""
      guard seen.insert(pair + reason).inserted else { return nil }
      return Field(name: "because", value: StyledText("\(pair): \(reason) (\(judgement.by))"))
    }
  }

  /// A note with its author.
  func field(_ note: Judgement) -> Field {
    guard case .note(_, let text) = note.decision else { return Field(name: "", value: "") }
    return Field(name: "note", value: StyledText("\(text) (\(note.by))"))
  }

  /// All about a report.
  func card(of document: SourceDocument) -> Output {
    let label = state.numbering.documents.label(document.id)
    let claims = graph.claims.filter { $0.evidence?.document == document.id }
    var output = Output(
      .heading(StyledText(document.heading, .strong) + StyledText(" (\(label))", .number))
    )
    let fields: [(String, String?)] = [
      ("outlet", document.outlet), ("agency", document.agency), ("date", document.published),
      ("url", document.url), ("path", document.path),
    ]
    let known = fields.compactMap { name, value in
      value.map { Field(name: name, value: StyledText($0)) }
    }
    if !known.isEmpty { output.add(.fields(known)) }
    if !claims.isEmpty { output.add(.table(claimTable(claims))) }
    return output
  }
}
