import KnowledgeGraph

/// Counts claims by what they have in common.
struct CountCommand: Command {
  let name = "count"
  let group = CommandGroup.explore
  let usage = ["count by \(Facet.allCases.map(\.rawValue).joined(separator: "|"))"]
  let summary = "how many claims there are of each sort, narrowed by options"
  let examples = [
    Example("count by verb", "what is claimed, and how often"),
    Example("count by source in Hassakeh", "who speaks of that place"),
  ]
  let options = [OptionName.about] + ClaimFilter.options
  let flagsOnly = [OptionName.by]
  let completes = CompletionKind.nameThen("by", Facet.allCases.map(\.rawValue))
  let remembersOutput = true

  /// What claims are counted by.
  enum Facet: String, CaseIterable {
    case verb, source, outlet, report, day, month, entity, place, type, status
  }

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    var words = call.words[...]
    if words.first?.keyword == "claims" { words.removeFirst() }
    if words.first?.keyword == "by" { words.removeFirst() }
    guard let word = words.first, words.count == 1 else { throw missing(call) }
    let facet = try Facet(word, as: "what to count by")
    let claims = try session.claims(about: call)
    var counts: [String: Int] = [:]
    for claim in claims {
      for value in Set(session.values(of: facet, in: claim)) { counts[value, default: 0] += 1 }
    }
    guard !counts.isEmpty else { return Output("There are none.") }
    var table = Table(
      columns: [.text(facet.rawValue), .number("claims")],
      limit: session.settings.rows
    )
    let isByTime = facet == .day || facet == .month
    for (value, count) in counts.sorted(by: {
      isByTime ? $0.key < $1.key : (-$0.value, $0.key) < (-$1.value, $1.key)
    }) {
      table.add([Cell(value, .strong), Cell(count)])
    }
    return Output(.table(table))
  }
}

extension Session {
  /// The claims that the options let through, on the name behind "about" if there is one.
  mutating func claims(about call: Invocation) throws(CommandError) -> [Claim] {
    let about = try call.options[.about].map { words throws(CommandError) in
      try entity(words, in: call)
    }
    let participants = about.map { [ClaimPattern.Participant($0)] } ?? []
    return try ClaimFilter(call, in: &self).claims(with: participants, in: graph)
  }

  /// The values that a claim has of a facet.
  fileprivate func values(of facet: CountCommand.Facet, in claim: Claim) -> [String] {
    let report = claim.evidence.flatMap { graph.document($0.document) }
    switch facet {
    case .verb: return [claim.predicate.rawValue]
    case .source:
      return graph.origin(of: claim.id).map { [ClaimText(self).name(of: $0)] } ?? []
    case .outlet: return [report?.outlet].compactMap(\.self)
    case .report:
      return report.map { [state.numbering.documents.label($0.id) + " " + $0.heading] } ?? []
    case .day: return day(of: claim).map { [String($0.prefix(10))] } ?? []
    case .month: return day(of: claim).map { [String($0.prefix(7))] } ?? []
    case .entity, .place, .type:
      let ids = claim.arguments.compactMap(\.entity).map(graph.canonical)
      if facet == .type { return ids.compactMap { graph.type(of: $0)?.rawValue } }
      let wanted = facet == .entity ? ids : ids.filter { graph.type(of: $0) == .place }
      return wanted.map { "\(name($0)) (\(label($0)))" }
    case .status:
      return [ClaimText.caution(claim) ?? "asserted"]
    }
  }

  /// The first day that a claim gives, if it gives a day.
  private func day(of claim: Claim) -> String? {
    guard let start = claim.time?.timeSpan?.start, start.month != nil else { return nil }
    return start.description
  }
}
