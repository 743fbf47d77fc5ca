import KnowledgeGraph
import Language

/// Turns the claims of one report into MUC-4's fillers, an entity once however many claims name it.
struct IncidentReader {
  /// What MUC-4 asks of an incident.
  enum Slot: String, CaseIterable {
    case individual = "perpetrator_individual"
    case organization = "perpetrator_organization"
    case target, victim, weapon
  }

  private struct Filler {
    let slot: Slot
    let text: String
  }

  private let reading: CorpusPipeline.Reading
  private var found: [Filler] = []

  /// Reads the claims of a report.
  init(reading: CorpusPipeline.Reading) {
    self.reading = reading
    let relevance = IncidentRelevance(reading: reading)
    for claim in reading.contribution.claims where relevance.isIncident(claim) {
      found += claim.arguments.flatMap { fillers(of: $0, of: claim) }
    }
  }

  /// The fillers of a slot, in the order of the report, each once.
  func fillers(of slot: Slot) -> [String] {
    var seen: Set<String> = []
    return found.filter { $0.slot == slot }.map(\.text).filter {
      seen.insert($0.lowercased()).inserted
    }
  }

  /// What an argument fills: a named victim, a thing as target, a side or people as perpetrators.
  private func fillers(of argument: Argument, of claim: Claim) -> [Filler] {
    guard argument.claim == nil, let span = argument.span else { return [] }
    let entity = reading.entity(argument.entity)
    let name = entity?.mentions.contains { $0.form == .name } == true ? entity?.name : nil
    let words = standIn(for: span, of: entity).flatMap {
      reading.phrase(headedIn: $0, without: claim.trigger)
    }
    let thing = { (slot: Slot) in
      [name ?? words].compactMap(\.self).map { Filler(slot: slot, text: $0) }
    }
    switch (argument.role, entity?.type) {
    case ("attacker", _), ("killer", _), ("agent", _):
      return perpetrators(span: span, entity: entity, name: name, words: words, of: claim)
    case ("victim", .person), ("victim", .group), ("target", .person), ("target", .group):
      return name == nil ? [] : thing(.victim)
    case ("place", .facility) where claim.predicate == "explode":
      return thing(.target)
    case ("target", .organization), ("target", .facility), ("target", .vehicle), ("target", .other),
      ("object", .organization), ("object", .facility), ("object", .vehicle), ("object", .other):
      return thing(.target)
    case ("instrument", .weapon), ("instrument", .other), ("device", .weapon), ("device", .vehicle),
      ("device", .other):
      return thing(.weapon)
    default:
      return []
    }
  }

  /// Who did it: people by their description, and the organization that they act for.
  private func perpetrators(
    span: TextSpan,
    entity: Entity?,
    name: String?,
    words: String?,
    of claim: Claim
  ) -> [Filler] {
    switch entity?.type {
    case .facility, .place, .weapon, .vehicle, nil: return []
    case .organization, .person, .group, .other: break
    }
    guard !reading.isModifier(span, of: claim.trigger) else { return [] }
    var fillers: [Filler] = []
    if entity?.type == .organization, let name {
      fillers.append(Filler(slot: .organization, text: name))
    } else {
      fillers += reading.organizations(namedIn: span).map {
        Filler(slot: .organization, text: $0)
      }
    }
    if entity?.type == .person, let name {
      fillers.append(Filler(slot: .individual, text: name))
    } else if let words, reading.isCommonNoun(span) {
      fillers.append(Filler(slot: .individual, text: words))
    }
    return fillers
  }

  /// The words themselves, or those that a pronoun stands for.
  private func standIn(for span: TextSpan, of entity: Entity?) -> TextSpan? {
    let mentions = entity?.mentions ?? []
    let own = mentions.first { $0.span.start <= span.start && span.start < $0.span.end }
    return own?.form == .pronoun ? mentions.first { $0.form == .nominal }?.span : span
  }
}
