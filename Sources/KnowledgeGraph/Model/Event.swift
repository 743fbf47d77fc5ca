/// A happening, and the claims that describe it.
public struct Event: Hashable, Sendable, Identifiable {
  /// The id, from the first claim.
  public var id: EventID
  /// What happened.
  public var predicate: Predicate
  /// The claims, in file order.
  public var claims: [ClaimID]

  /// Makes an event.
  public init(id: EventID, predicate: Predicate, claims: [ClaimID]) {
    self.id = id
    self.predicate = predicate
    self.claims = claims
  }
}
