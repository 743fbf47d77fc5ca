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
  /// What speaks against a claim, in file order; nothing for one that was withdrawn.
  public func conflicts(of id: ClaimID) -> [Conflict] {
    guard let slot = claims.slot(of: id), !curation.retracted.contains(slot) else { return [] }
    return rivals(of: slot).compactMap { other in
      conflict(slot, other).map { Conflict(claim: id, other: claims.stored[other].id, reason: $0) }
    }
  }

  /// Every pair of claims that cannot both hold, in file order, each once.
  public func conflicts() -> [Conflict] {
    claims.order.flatMap { slot -> [Conflict] in
      let place = claims.position(ofSlot: slot)
      return conflicts(of: claims.stored[slot].id).filter { conflict in
        claims.slot(of: conflict.other).map { claims.position(ofSlot: $0) > place } ?? false
      }
    }
  }

  /// The claims that may speak against one: about the same, or with a predicate that excludes its own.
  private func rivals(of slot: Int) -> [Int] {
    let claim = claims.stored[slot]
    var rivals = Set(related(to: slot))
    guard let entry = ontology[claim.predicate] else { return inClaimOrder(rivals) }
    let excluded = ontology.entries.filter {
      entry.excludes.contains($0.predicate) || $0.excludes.contains(claim.predicate)
    }
    guard !excluded.isEmpty else { return inClaimOrder(rivals) }
    let members = sides(of: slot).patients.flatMap { identity.members(of: $0) }
    let names = Set(excluded.map(\.predicate))
    for other in claimSlots(about: members)
    where other != slot && names.contains(claims.stored[other].predicate)
      && !curation.retracted.contains(other)
    {
      rivals.insert(other)
    }
    return inClaimOrder(rivals)
  }

  private func inClaimOrder(_ slots: Set<Int>) -> [Int] {
    slots.sorted { claims.position(ofSlot: $0) < claims.position(ofSlot: $1) }
  }

  /// Why two claims that may be about the same cannot both hold; nil if they can.
  private func conflict(_ a: Int, _ b: Int) -> Conflict.Reason? {
    let (first, second) = (claims.stored[a], claims.stored[b])
    let (one, other) = (sides(of: a), sides(of: b))
    if let reason = exclusion(first, one, second, other) { return reason }
    guard first.predicate == second.predicate,
      one.canBe(other, symmetric: ontology[first.predicate]?.isSymmetric ?? false)
    else { return nil }
    guard isSettled(first, second, one, other) else { return nil }
    if first.polarity != second.polarity {
      return first.modality == second.modality ? .polarity : nil
    }
    guard first.polarity == .positive else { return nil }
    let modalities = Set([first.modality, second.modality])
    if modalities == [.asserted, .attempted] { return .attempt }
    for (mine, others) in comparableQuantities(a, b) where !mine.isCompatible(with: others) {
      return .quantities(mine, others)
    }
    return nil
  }

  /// Whether two claims surely speak of one thing: the same day, or no day, and all participants that both give.
  private func isSettled(
    _ a: Claim,
    _ b: Claim,
    _ one: ClaimSides,
    _ other: ClaimSides
  ) -> Bool {
    if (a.time == nil) != (b.time == nil) && a.evidence?.document != b.evidence?.document {
      return false
    }
    return one.patients.isEmpty == other.patients.isEmpty
  }

  /// Whether the ontology forbids both: at one time, to the same patient, by agents that differ where it is one predicate.
  private func exclusion(
    _ a: Claim,
    _ one: ClaimSides,
    _ b: Claim,
    _ other: ClaimSides
  ) -> Conflict.Reason? {
    let excludes =
      ontology[a.predicate]?.excludes.contains(b.predicate) ?? false
      || ontology[b.predicate]?.excludes.contains(a.predicate) ?? false
    guard excludes, a.polarity == .positive, b.polarity == .positive,
      a.modality == .asserted, b.modality == .asserted,
      !one.patients.isDisjoint(with: other.patients),
      let first = a.time?.timeSpan, let second = b.time?.timeSpan, first.days == second.days
    else { return nil }
    if a.predicate == b.predicate {
      guard one.agents.isDisjoint(with: other.agents),
        let mine = one.agents.min(), let others = other.agents.min()
      else { return nil }
      return .agents(entities.stored[mine].id, entities.stored[others].id)
    }
    guard !one.agents.isDisjoint(with: other.agents) else { return nil }
    return .predicates(a.predicate, b.predicate)
  }
}
