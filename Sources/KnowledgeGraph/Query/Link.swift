/// How a claim links two entities.
public enum LinkKind: Hashable, Comparable, Sendable {
  /// Both take part in claims of the predicate.
  case predicate(Predicate)
  /// One says what the other takes part in.
  case said

  /// Orders predicates by name, `said` last.
  public static func < (a: Self, b: Self) -> Bool {
    switch (a, b) {
    case (.predicate(let first), .predicate(let second)): first < second
    case (.predicate, .said): true
    case (.said, _): false
    }
  }
}

/// Which way a link runs, seen from its first entity.
public enum LinkDirection: Int, CaseIterable, Comparable, Sendable {
  /// From what stands earlier in the ontology's order of roles (the agent) to what stands later.
  case outgoing
  /// The other way.
  case incoming
  /// Between the two sides of a symmetric predicate.
  case mutual

  /// Orders as declared.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// The claims that link one entity to another in one way.
public struct Link: Hashable, Sendable {
  /// The entity it is seen from, canonical.
  public var from: EntityID
  /// The entity it reaches, canonical.
  public var to: EntityID
  /// What the claims state.
  public var kind: LinkKind
  /// Which way they run.
  public var direction: LinkDirection
  /// The claims, in file order.
  public var claims: [ClaimID]
}

/// Which links are followed; what is left empty asks for nothing.
public struct LinkFilter: Hashable, Sendable {
  /// The predicates, any of them.
  public var predicates: Set<Predicate> = []
  /// The types of the entity that is reached, any of them; the ends of a path need not have them.
  public var types: Set<EntityType> = []
  /// Which way; a mutual link runs both ways.
  public var direction: LinkDirection?
  /// Entities that are not reached or passed, under any of their spellings.
  public var avoiding: Set<EntityID> = []
  /// When; claims without a time do not link then.
  public var time: TimeSpan?
  /// Whether a speaker is linked to those who take part in what he says.
  public var includesSpeakers = false

  /// Makes a filter that lets every link through but those of speakers.
  public init() {}
}
