/// Two claims that cannot both hold, or of which one brings the other up to date.
public struct Conflict: Hashable, Sendable {
  /// Why they cannot.
  public enum Reason: Hashable, Sendable {
    /// Their counts of the same thing exclude each other; of an update, the earlier report's first.
    case quantities(Quantity, Quantity)
    /// One affirms what the other denies, or blames somebody who denies it.
    case polarity
    /// One says it was done, the other that it was only tried.
    case attempt
    /// They give one happening, or a state that has one, to two agents.
    case agents(EntityID, EntityID)
    /// They date one happening differently.
    case dates(ClaimTime, ClaimTime)
    /// The ontology says that their predicates exclude each other.
    case predicates(Predicate, Predicate)
  }

  /// One claim.
  public var claim: ClaimID
  /// The other.
  public var other: ClaimID
  /// The claims by which the same source says again what the first does, in file order; found for the whole graph.
  public var claimAgain: [ClaimID] = []
  /// The same for the other.
  public var otherAgain: [ClaimID] = []
  /// Why they cannot both hold.
  public var reason: Reason
  /// Whether one is only the later word on what the other counts: the same source's, a larger toll that a later report
  /// gives naming no source, or what a report says was counted earlier.
  public var isUpdate = false
}

extension Graph {
  /// What speaks against a claim, in file order, its updates too; nothing for one that was withdrawn.
  public func conflicts(of id: ClaimID) -> [Conflict] {
    guard let slot = claims.slot(of: id) else { return [] }
    var finder = ConflictFinder(of: self)
    return finder.conflicts(of: slot)
  }

  /// Every pair of claims that cannot both hold, and every update, in file order.
  ///
  /// What one source says against another is one conflict, however often and by whomever it is carried. Linear in the claims but for
  /// those of one happening.
  public func conflicts() -> [Conflict] {
    var finder = ConflictFinder(of: self)
    return finder.all()
  }
}
