/// Two claims that cannot both hold.
public struct Conflict: Hashable, Sendable {
  /// Why they cannot.
  public enum Reason: Hashable, Sendable {
    /// Their counts of the same thing exclude each other.
    case quantities(Quantity, Quantity)
    /// One affirms what the other denies.
    case polarity
    /// One says it was done, the other that it was only tried.
    case attempt
    /// They give one happening, or a state that has one, to two agents.
    case agents(EntityID, EntityID)
    /// The ontology says that their predicates exclude each other.
    case predicates(Predicate, Predicate)
  }

  /// One claim.
  public var claim: ClaimID
  /// The other.
  public var other: ClaimID
  /// Why they cannot both hold.
  public var reason: Reason
}

extension Graph {
  /// What speaks against a claim, in file order; nothing for one that was withdrawn. O(claims of the predicate)
  public func conflicts(of id: ClaimID) -> [Conflict] {
    guard let slot = claims.slot(of: id) else { return [] }
    var finder = CompanionFinder(of: self)
    return conflicts(of: slot, &finder)
  }

  /// Every pair of claims that cannot both hold, in file order, each once.
  public func conflicts() -> [Conflict] {
    var finder = CompanionFinder(of: self)
    return claims.order.flatMap { slot -> [Conflict] in
      let place = claims.position(ofSlot: slot)
      return conflicts(of: slot, &finder).filter { conflict in
        claims.slot(of: conflict.other).map { claims.position(ofSlot: $0) > place } ?? false
      }
    }
  }

  func conflicts(of slot: Int, _ finder: inout CompanionFinder) -> [Conflict] {
    guard !curation.retracted.contains(slot) else { return [] }
    var reasons: [Int: Conflict.Reason] = [:]
    for other in finder.companions(of: slot) { reasons[other] = conflict(slot, other) }
    for other in rivals(of: slot) { reasons[other] = reasons[other] ?? exclusion(slot, other) }
    return inClaimOrder(reasons.keys).compactMap { other in
      reasons[other].map {
        Conflict(claim: claims.stored[slot].id, other: claims.stored[other].id, reason: $0)
      }
    }
  }

  /// Why two claims of one happening or state cannot both hold; nil if they can.
  private func conflict(_ a: Int, _ b: Int) -> Conflict.Reason? {
    let (first, second) = (claims.stored[a], claims.stored[b])
    if first.polarity != second.polarity {
      return first.modality == second.modality ? .polarity : nil
    }
    guard first.polarity == .positive else { return nil }
    if Set([first.modality, second.modality]) == [.asserted, .attempted] { return .attempt }
    for (mine, others) in comparableQuantities(a, b) where !mine.isCompatible(with: others) {
      return .quantities(mine, others)
    }
    let (one, other) = (sides(of: a).agents, sides(of: b).agents)
    let isSymmetric = ontology[first.predicate]?.isSymmetric ?? false
    guard !isSymmetric, ClaimSides.share(one, other) == false else { return nil }
    return .agents(entities.stored[one[0]].id, entities.stored[other[0]].id)
  }

  /// The claims on a claim's patients whose predicate excludes its own. O(claims about the patients)
  private func rivals(of slot: Int) -> [Int] {
    let predicate = claims.stored[slot].predicate
    let excluded = Set(
      ontology.entries.filter {
        $0.excludes.contains(predicate)
          || ontology[predicate]?.excludes.contains($0.predicate) ?? false
      }.map(\.predicate)
    )
    guard !excluded.isEmpty else { return [] }
    let members = sides(of: slot).patients.flatMap { identity.members(of: $0) }
    return claimSlots(about: members).filter { other in
      other != slot && excluded.contains(claims.stored[other].predicate)
        && !curation.retracted.contains(other)
    }
  }

  /// Why the ontology forbids both of two claims, on the same days and of one patient; nil if it does not.
  ///
  /// A predicate that excludes itself has one agent at a time; others exclude each other of one agent.
  private func exclusion(_ a: Int, _ b: Int) -> Conflict.Reason? {
    let (first, second) = (claims.stored[a], claims.stored[b])
    let (one, other) = (sides(of: a), sides(of: b))
    let areAsserted = [first, second].allSatisfy {
      $0.polarity == .positive && $0.modality == .asserted
    }
    guard areAsserted, ClaimSides.share(one.patients, other.patients) == true,
      let mine = days(of: a), mine == days(of: b),
      let shared = ClaimSides.share(one.agents, other.agents)
    else { return nil }
    if first.predicate == second.predicate {
      return shared
        ? nil : .agents(entities.stored[one.agents[0]].id, entities.stored[other.agents[0]].id)
    }
    return shared ? .predicates(first.predicate, second.predicate) : nil
  }
}
