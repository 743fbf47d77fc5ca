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

  /// The fillers of a slot, in the order of the report, each once: "the group" is the "group of men" told of too.
  ///
  /// Where a report tells of nobody and nothing that was harmed or used, its doers did nothing that MUC-4 asks for.
  func fillers(of slot: Slot) -> [String] {
    guard found.contains(where: { [.target, .victim, .weapon].contains($0.slot) }) else {
      return []
    }
    let texts = found.filter { $0.slot == slot }.map(\.text)
    let words = texts.map { $0.lowercased().split(whereSeparator: \.isWhitespace) }
    return texts.indices.filter { index in
      !texts.indices.contains { other in
        words[other] == words[index]
          ? other < index
          : words[other].count > words[index].count && words[other].contains(words[index])
      }
    }.map { texts[$0] }
  }

  /// What an argument fills: a named victim, a thing as target, a side or people as perpetrators.
  private func fillers(of argument: Argument, of claim: Claim) -> [Filler] {
    guard argument.claim == nil, let span = argument.span else { return [] }
    let entity = reading.entity(argument.entity)
    let name = entity?.mentions.contains { $0.form == .name } == true ? entity?.name : nil
    let phrase = standIn(for: span, of: entity)
    let words = phrase.flatMap { reading.phrase(headedIn: $0, without: claim.trigger) }
    let thing = { (slot: Slot) in
      [name ?? words].compactMap(\.self).map { Filler(slot: slot, text: $0) }
    }
    switch (argument.role, entity?.type) {
    case ("attacker", let type?), ("killer", let type?), ("agent", let type?):
      guard !reading.isModifier(span, of: claim.trigger) else { return [] }
      let people = phrase.map(reading.organizations(namedIn:)) ?? []
      return (type == .organization ? name.map { [$0] } ?? people : people)
        .map { Filler(slot: .organization, text: $0) }
        + doers(phrase, type: type, name: name, words: words)
    case ("victim", .person), ("victim", .group), ("target", .person), ("target", .group):
      let people = phrase.map(reading.people(namedWith:)) ?? []
      if !people.isEmpty { return people.map { Filler(slot: .victim, text: $0) } }
      return name == nil ? [] : thing(.victim)
    case ("place", .facility) where claim.predicate == "explode":
      return thing(.target)
    case ("target", .organization), ("target", .facility), ("target", .vehicle),
      ("object", .organization), ("object", .facility), ("object", .vehicle), ("object", .other):
      return thing(.target)
        + reading.owners(namedIn: span).map { Filler(slot: .victim, text: $0) }
    case ("target", .other)
    where claim.predicate == "explode" && (phrase.map(reading.isCommonNoun) ?? false):
      return thing(.target)
    case ("instrument", .weapon), ("instrument", .other), ("device", .weapon), ("device", .vehicle),
      ("device", .other):
      return thing(.weapon)
    // "a bomb attack": what only describes a happening is no entity.
    case ("instrument", nil), ("device", nil):
      return reading.isModifier(span, of: claim.trigger) ? thing(.weapon) : []
    default:
      return []
    }
  }

  /// Who did it: people by name or description; an institution, or what only a name tells of, as organization.
  private func doers(_ phrase: TextSpan?, type: EntityType, name: String?, words: String?)
    -> [Filler]
  {
    guard let phrase, let words else { return [] }
    let isNoun = reading.isCommonNoun(phrase)
    switch type {
    case .person where name != nil:
      return [Filler(slot: .individual, text: name ?? words)]
    case .person, .group, .organization:
      guard isNoun else { return [] }
      let isBody =
        reading.isInstitution(phrase) || type == .organization && !reading.isPlural(phrase)
      if isBody, name != nil { return [] }
      return [Filler(slot: isBody ? .organization : .individual, text: words)]
    case .other:
      return isNoun ? [] : [Filler(slot: .organization, text: name ?? words)]
    case .facility, .place, .weapon, .vehicle:
      return []
    }
  }

  /// The words themselves, or those that a pronoun stands for.
  private func standIn(for span: TextSpan, of entity: Entity?) -> TextSpan? {
    let mentions = entity?.mentions ?? []
    let own = mentions.first { $0.span.start <= span.start && span.start < $0.span.end }
    return own?.form == .pronoun ? mentions.first { $0.form == .nominal }?.span : span
  }
}
