/// What hearsay or a person decided about entities and claims; every one can be taken back alone.
public struct Judgement: Hashable, Sendable {
  /// What is decided.
  public enum Decision: Hashable, Sendable {
    /// The entities are one thing.
    case same([EntityID])
    /// The entities are two things; blocks every merge that would join them.
    case different([EntityID])
    /// The claims are of one happening.
    case sameHappening([ClaimID])
    /// The claims are of two happenings.
    case differentHappening([ClaimID])
    /// The entity is called so.
    case rename(EntityID, String)
    /// The entity is of this type.
    case retype(EntityID, EntityType)
    /// The entity is also called so.
    case alias(EntityID, String)
    /// A remark on an entity or a claim.
    case note(Subject, String)
    /// An entity or a claim to come back to.
    case star(Subject)
    /// The claim is withdrawn.
    case retract(ClaimID)
    /// How far a source is trusted, A1 to F6 (NATO Admiralty code).
    case grade(EntityID, String)
  }

  /// What a note or a star is on.
  public enum Subject: Hashable, Sendable { case entity(EntityID), claim(ClaimID) }

  /// What is decided.
  public var decision: Decision
  /// Who decided: "hearsay", or a person's name.
  public var by: String
  /// When, in ISO 8601; nil for hearsay's own.
  public var at: String?
  /// How sure, 0 to 1; nil where a person decided.
  public var confidence: Double?
  /// Why.
  public var reason: String?

  /// Makes a judgement.
  public init(
    _ decision: Decision,
    by: String,
    at: String? = nil,
    confidence: Double? = nil,
    reason: String? = nil
  ) {
    self.decision = decision
    self.by = by
    self.at = at
    self.confidence = confidence
    self.reason = reason
  }

  /// Whether hearsay decided.
  public var isHearsays: Bool { by == "hearsay" }
}
