/// Who else says what a claim says, and who says otherwise.
public struct Corroboration: Hashable, Sendable {
  /// The other claims that say the same, in file order.
  public var supporting: [ClaimID]
  /// The independent origins of the claim and of those that say the same; the claim's own first.
  public var origins: [Origin]
  /// What speaks against it, in file order.
  public var conflicts: [Conflict]
}

extension Graph {
  /// Who says the same as a claim, and who says otherwise; nil if the graph does not hold it.
  ///
  /// The same is said by a claim with the same predicate and polarity whose agent and patient are the same where
  /// both have them (one of them at least), whose times share a day where both have one, and whose counts allow
  /// each other. O(claims about the claim's entities)
  public func corroboration(of id: ClaimID) -> Corroboration? {
    guard let slot = claims.slot(of: id) else { return nil }
    let supporting = supporting(slot).map { claims.stored[$0].id }
    return Corroboration(
      supporting: supporting,
      origins: origins(of: [id] + supporting),
      conflicts: conflicts(of: id)
    )
  }

  /// The other claims that say the same, in file order.
  func supporting(_ slot: Int) -> [Int] {
    let claim = claims.stored[slot]
    return related(to: slot).filter { other in
      let candidate = claims.stored[other]
      return candidate.polarity == claim.polarity && candidate.modality.agrees(with: claim.modality)
        && comparableQuantities(slot, other).allSatisfy { $0.isCompatible(with: $1) }
    }
  }

  /// The other claims, not withdrawn, that can be about the same happening or state, in file order.
  func related(to slot: Int) -> [Int] {
    let claim = claims.stored[slot]
    let sides = sides(of: slot)
    let isSymmetric = ontology[claim.predicate]?.isSymmetric ?? false
    let rarest = [sides.agents, sides.patients].filter { !$0.isEmpty }
      .map { side in side.flatMap { identity.members(of: $0) } }
    let candidates = Set(rarest.flatMap(claimSlots(about:)))
    return candidates.filter { other in
      other != slot && claims.stored[other].predicate == claim.predicate
        && !curation.retracted.contains(other)
        && self.sides(of: other).canBe(sides, symmetric: isSymmetric)
        && timesAgree(claim, claims.stored[other])
    }.sorted { claims.position(ofSlot: $0) < claims.position(ofSlot: $1) }
  }
}

extension Modality {
  /// Whether claims of the two modalities can say the same: what is done is not said by what is only tried or wished.
  func agrees(with other: Modality) -> Bool { isOfDeed == other.isOfDeed || self == other }

  /// Whether the words say that it happened, surely or not.
  private var isOfDeed: Bool {
    switch self {
    case .asserted, .reported, .hedged, .unknown: true
    case .attempted, .intended: false
    }
  }
}
