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
  /// The same is said by a claim of the same happening, or of the same state of the same participants, whose polarity
  /// is the same, whose deed is as much done, and whose counts allow each other. O(n log n) in the claims of the graph.
  public func corroboration(of id: ClaimID) -> Corroboration? {
    guard let slot = claims.slot(of: id) else { return nil }
    var finder = CompanionFinder(of: self)
    let supporting = supporting(slot, &finder).map { claims.stored[$0].id }
    return Corroboration(
      supporting: supporting,
      origins: origins(of: [id] + supporting),
      conflicts: conflicts(of: id)
    )
  }

  /// The other claims that say the same, in file order.
  func supporting(_ slot: Int, _ finder: inout CompanionFinder) -> [Int] {
    let claim = claims.stored[slot]
    return finder.companions(of: slot).filter { other in
      let candidate = claims.stored[other]
      return candidate.polarity == claim.polarity && candidate.modality.agrees(with: claim.modality)
        && comparableQuantities(slot, other).allSatisfy { $0.isCompatible(with: $1) }
    }
  }
}

extension Modality {
  /// Whether claims of the two modalities can say the same: what is done is not said by what is only tried or wished.
  fileprivate func agrees(with other: Modality) -> Bool {
    isOfDeed == other.isOfDeed && (isOfDeed || self == other)
  }

  /// Whether the words say that it happened, surely or not.
  var isOfDeed: Bool {
    switch self {
    case .asserted, .reported, .hedged, .unknown: true
    case .attempted, .intended: false
    }
  }
}
