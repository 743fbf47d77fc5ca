import KnowledgeGraph
import Language

/// Which claims tell of what MUC-4 calls an incident: violence against civilians, officials, the police or property.
///
/// Its guidelines count what was attempted or threatened too; they leave out fights between armed forces and campaigns of
/// war.
struct IncidentRelevance {
  /// The kinds of happenings that MUC-4 calls incidents.
  private static let incidents: Set<Predicate> = [
    "abduct", "attack", "destroy", "explode", "injure", "kill", "threaten",
  ]
  /// Nouns for what an army does in a war.
  private static let campaigns: Set<String> = [
    "aggression", "counterattack", "counteroffensive", "invasion", "offensive", "raid", "shelling",
  ]
  /// Nouns and adjectives for those who fight, and for what is theirs.
  private static let fighters: Set<String> = [
    "army", "barracks", "battalion", "brigade", "column", "combatant", "detachment", "enemy",
    "fighter", "force", "garrison", "guerrilla", "insurgent", "military", "patrol", "position",
    "rebel", "regiment", "soldier", "troop", "unit",
  ]

  private let reading: CorpusPipeline.Reading

  /// Looks at the claims of a report.
  init(reading: CorpusPipeline.Reading) { self.reading = reading }

  /// Whether a claim tells of an incident.
  func isIncident(_ claim: Claim) -> Bool {
    guard Self.incidents.contains(claim.predicate), claim.polarity == .positive,
      claim.modality != .unknown
    else { return false }
    if let trigger = claim.trigger, !reading.lemmas(in: trigger).isDisjoint(with: Self.campaigns) {
      return false
    }
    return !claim.arguments.contains { argument in
      ["target", "victim", "object"].contains(argument.role)
        && argument.span.map { !reading.lemmas(in: $0).isDisjoint(with: Self.fighters) } ?? false
    }
  }
}
