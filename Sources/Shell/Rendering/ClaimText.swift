import KnowledgeGraph

/// Claims and what is in them, in words.
struct ClaimText {
  private let graph: Graph
  private let numbering: Numbering

  init(_ session: Session) {
    graph = session.graph
    numbering = session.state.numbering
  }

  /// What fills a role: the entity's name, the happening of another claim, or the words; nothing if it is open.
  func filler(_ argument: Argument?, of claim: Claim, isNested: Bool = false) -> StyledText {
    guard let argument else { return StyledText() }
    if let entity = argument.entity {
      let count = argument.quantity.map { StyledText($0.display + " ") } ?? StyledText()
      return count + StyledText(graph.name(of: entity) ?? entity.rawValue, .strong)
    }
    if let id = argument.claim, let other = graph.claim(id), !isNested {
      return StyledText("[\(numbering.claims.label(id))] ", .number)
        + sentence(other, isNested: true)
    }
    return StyledText(words(argument.span, of: claim))
  }

  /// The words of a span of a claim's report.
  func words(_ span: TextSpan?, of claim: Claim) -> String {
    guard let span, let evidence = claim.evidence, let report = graph.document(evidence.document)
    else { return "" }
    return report.text(of: span).printable
  }

  /// The claim as a sentence: who did what to whom, with what, where, when, and how sure.
  func sentence(_ claim: Claim, isNested: Bool = false) -> StyledText {
    let entry = graph.ontology[claim.predicate]
    let agent = entry?.agent.flatMap(claim.argument)
    let patient = entry?.patient.flatMap(claim.argument)
    var parts: [StyledText] = []
    func add(_ argument: Argument?, behind word: String = "") {
      let text = filler(argument, of: claim, isNested: isNested)
      guard !text.isEmpty else { return }
      parts.append(StyledText(word) + text)
    }
    let verb = entry?.active ?? claim.predicate.rawValue
    if agent == nil, patient != nil {
      add(patient)
      parts.append(StyledText(Self.agreeing(entry?.passive ?? claim.predicate.rawValue, patient)))
    } else {
      add(agent)
      parts.append(StyledText(stanceVerb(of: claim) ?? verb))
      if claim.predicate == "located_in", let qualifier = claim.qualifier {
        parts[parts.count - 1] = StyledText("is \(qualifier)")
      }
      add(patient)
    }
    for argument in claim.arguments
    where argument.role != entry?.agent && argument.role != entry?.patient {
      add(argument, behind: preposition(of: argument) + " ")
    }
    if let quantity = claim.quantity { parts.append(StyledText("(\(quantity.display))")) }
    if let time = claim.time, !isNested {
      parts.append(StyledText("on " + TimeText.day(time.value)))
    }
    if let caution = Self.caution(claim) { parts.append(StyledText("(\(caution))", .warning)) }
    return parts.joined(" ")
  }

  private func stanceVerb(of claim: Claim) -> String? {
    claim.predicate == "say" ? claim.stance.map { "(\($0))" } : nil
  }

  /// The passive with the form of be that several want.
  private static func agreeing(_ passive: String, _ patient: Argument?) -> String {
    guard let quantity = patient?.quantity, quantity.max != 1 else { return passive }
    if passive.hasPrefix("was ") { return "were " + passive.dropFirst(4) }
    return passive.hasPrefix("is ") ? "are " + passive.dropFirst(3) : passive
  }

  /// The word between the verb and what fills a role beside agent and patient.
  func preposition(of argument: Argument) -> String {
    switch argument.role.rawValue {
    case "instrument", "device": "with"
    case "place": argument.entity.flatMap(graph.type) == .place ? "in" : "at"
    case "origin": "from"
    case "destination": "to"
    case "medium": "by"
    default: "(\(argument.role.rawValue))"
    }
  }

  /// What keeps the claim from being affirmed and done: "denied", "attempted"; nil if nothing does.
  static func caution(_ claim: Claim) -> String? {
    let modality: String? =
      switch claim.modality {
      case .asserted: nil
      case .attempted: "attempted"
      case .intended: "intended"
      case .hedged: "suspected"
      case .reported: "reportedly"
      case .unknown: "unclear whether"
      }
    let words = [claim.polarity == .negative ? "denied" : nil, modality].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// Who says so: the speaker, then those who pass it on ("Farhad Shami via Euronews, Trend").
  func voice(of claim: Claim) -> StyledText {
    let names = chain(of: claim)
    guard let first = names.first else { return StyledText() }
    let rest = names.dropFirst().joined(separator: ", ")
    return StyledText(first) + (rest.isEmpty ? "" : StyledText(" via \(rest)", .faint))
  }

  /// The names of the chain, or the report where nobody is named.
  private func chain(of claim: Claim) -> [String] {
    let names = names(inChainOf: claim)
    guard names.isEmpty, let evidence = claim.evidence else { return names }
    return ["report \(numbering.documents.label(evidence.document))"]
  }

  /// The names of the chain, the innermost first, each once; none in the voice of an outlet that is not named.
  func names(inChainOf claim: Claim) -> [String] {
    if let person = claim.by { return [person] }
    let report = claim.evidence.flatMap { graph.document($0.document) }
    var names = claim.attribution.compactMap { link in
      link.entity.flatMap(graph.name(of:)) ?? (link.manner == .outlet ? report?.outlet : nil)
    }
    names += [report?.agency, report?.outlet].compactMap(\.self)
    var seen = Set<String>()
    names = names.filter { seen.insert($0.lowercased()).inserted }
    return names.isEmpty
      ? [report.map { "report \(numbering.documents.label($0.id))" } ?? ""] : names
  }

  /// An origin by its name.
  func name(of origin: Origin) -> String {
    switch origin {
    case .entity(let id): graph.name(of: id) ?? id.rawValue
    case .named(let name):
      graph.documents.lazy.flatMap { [$0.agency, $0.outlet].compactMap(\.self) }
        .first { $0.lowercased() == name } ?? name
    case .outlet(let document): "the unnamed outlet of \(numbering.documents.label(document))"
    case .person(let name): name
    }
  }

  /// The numbers of claims in a cell.
  func numbers(_ claims: [Claim]) -> Cell {
    let numbers = claims.map { numbering.claims[$0.id] }.sorted()
    return Cell(
      StyledText(numbers.map(String.init).joined(separator: " "), .number),
      value: .numbers(numbers)
    )
  }

  /// The number of one claim in a cell.
  func number(_ id: ClaimID) -> Cell {
    let number = numbering.claims[id]
    return Cell(StyledText(String(number), .number), value: .number(number))
  }
}
