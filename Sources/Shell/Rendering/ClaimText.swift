import KnowledgeGraph

/// Claims and what is in them, in words.
struct ClaimText {
  let graph: Graph
  let numbering: Numbering

  init(_ session: Session) {
    self.init(graph: session.graph, numbering: session.state.numbering)
  }

  init(graph: Graph, numbering: Numbering) {
    self.graph = graph
    self.numbering = numbering
  }

  /// What fills a role: the entity's name behind its count, the happening of another claim, or the words.
  func filler(_ argument: Argument?, of claim: Claim, isNested: Bool = false) -> StyledText {
    guard let argument else { return StyledText() }
    guard let quantity = argument.quantity, argument.entity != nil else {
      return uncounted(argument, of: claim, isNested: isNested)
    }
    let name = uncounted(argument, of: claim)
    if name.isEmpty { return StyledText(quantity.display) }
    let whole = argument.entity.map(graph.nameInText) ?? ""
    // "dozens of people" is no "dozens people".
    if quantity.isShownInWords, whole.lowercased().hasPrefix(quantity.display) {
      return StyledText(whole, .strong)
    }
    return StyledText(quantity.display + " ") + name
  }

  /// All that fill a role, with "and" before the last.
  private func fillers(_ role: Role?, of claim: Claim, isNested: Bool) -> StyledText {
    let all = claim.arguments.filter { $0.role == role }
      .map { filler($0, of: claim, isNested: isNested) }.filter { !$0.isEmpty }
    guard let last = all.last, all.count > 1 else { return all.last ?? StyledText() }
    return all.dropLast().joined(", ") + " and " + last
  }

  /// The same without the count, and without the words of the name that give it.
  func uncounted(_ argument: Argument, of claim: Claim, isNested: Bool = false) -> StyledText {
    if let entity = argument.entity {
      let name = graph.nameInText(of: entity)
      return StyledText(argument.quantity.map { Self.name(name, without: $0) } ?? name, .strong)
    }
    if let id = argument.claim, let other = graph.claim(id), !isNested {
      let number = StyledText(numbering.claims.label(id), .number)
      return "[" + number + ": " + sentence(other, isNested: true) + "]"
    }
    return StyledText(words(argument.span, of: claim))
  }

  /// A name without the words at its start that count: "more than 100 militants" is "militants".
  private static func name(_ name: String, without quantity: Quantity) -> String {
    let counting = Set(quantity.text.lowercased().split(separator: " ") + ["of"])
    let words = name.split(separator: " ")
    guard let first = words.first, counting.contains(first.lowercased()[...]) else { return name }
    return words.drop { counting.contains($0.lowercased()[...]) }.joined(separator: " ")
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
    let agent = fillers(entry?.agent, of: claim, isNested: isNested)
    let patient = fillers(entry?.patient, of: claim, isNested: isNested)
    let isPassive = agent.isEmpty && !patient.isEmpty
    let subject = claim.argument((isPassive ? entry?.patient : entry?.agent) ?? "")
    var verb = isPassive ? entry?.passive ?? claim.predicate.rawValue : active(claim)
    if isPlural(subject) { verb = VerbPhrase.plural(verb) }
    if patient.isEmpty { verb = VerbPhrase.withoutPreposition(verb) }
    let (before, behind) = VerbPhrase.around(verb)
    var parts =
      isPassive
      ? [patient, StyledText(verb)]
      : [agent, StyledText(before), patient, StyledText(behind)]
    parts += circumstances(of: claim, isNested: isNested)
    if let quantity = claim.quantity { parts.append(StyledText("(\(quantity.display))")) }
    if let time = claim.time, !isNested {
      parts.append(StyledText(TimeText.phrase(time.value)))
    }
    if let caution = Self.caution(claim) { parts.append(StyledText("(\(caution))", .warning)) }
    return parts.filter { !$0.isEmpty }.joined(" ")
  }

  /// What fills roles beside agent and patient, each behind its preposition.
  func circumstances(of claim: Claim, isNested: Bool = false) -> [StyledText] {
    let entry = graph.ontology[claim.predicate]
    return claim.arguments.compactMap { argument in
      guard argument.role != entry?.agent, argument.role != entry?.patient else { return nil }
      let text = filler(argument, of: claim, isNested: isNested)
      return text.isEmpty ? nil : StyledText(preposition(of: argument) + " ") + text
    }
  }

  /// The verb behind the agent.
  private func active(_ claim: Claim) -> String {
    if claim.predicate == "say", let stance = claim.stance { return VerbPhrase.past(stance) }
    if claim.predicate == "located_in", let qualifier = claim.qualifier { return "is \(qualifier)" }
    return graph.ontology[claim.predicate]?.active ?? claim.predicate.rawValue
  }

  private func isPlural(_ argument: Argument?) -> Bool {
    guard let argument else { return false }
    if let quantity = argument.quantity { return quantity.max != 1 }
    return argument.entity.flatMap(graph.nameInText(of:)).map(VerbPhrase.isPlural) ?? false
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
