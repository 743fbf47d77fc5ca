/// What claims must be like to be found; what is left empty asks for nothing.
public struct ClaimPattern: Hashable, Sendable {
  /// Where an entity stands in a claim.
  public enum Place: Hashable, Sendable {
    /// In any role.
    case anywhere
    /// Where the ontology has the agent; in a symmetric predicate, also where it has the patient.
    case agent
    /// Where the ontology has the patient; in a symmetric predicate, also where it has the agent.
    case patient
    /// In one of these roles.
    case roles(Set<Role>)
  }

  /// An entity that must take part.
  public struct Participant: Hashable, Sendable {
    /// The entity, under any of its spellings.
    public var entity: EntityID
    /// Where it must stand.
    public var place: Place

    /// Makes a participant.
    public init(_ entity: EntityID, _ place: Place = .anywhere) {
      self.entity = entity
      self.place = place
    }
  }

  /// The predicates, any of them.
  public var predicates: Set<Predicate> = []
  /// The entities, all of them.
  public var participants: [Participant] = []
  /// Who says so, in any link of the chain.
  public var speaker: EntityID?
  /// The report.
  public var document: DocumentID?
  /// When; the two must share a day, and claims without a time are not found then.
  public var time: TimeSpan?
  /// The modalities, any of them.
  public var modalities: Set<Modality> = []
  /// Affirmed or denied.
  public var polarity: Polarity?
  /// How many independent origins must say the same, the claim's own included.
  public var origins = 1
  /// Whether withdrawn claims are found too.
  public var includesRetracted = false

  /// Makes a pattern that every claim fits.
  public init() {}
}
