extension Graph {
  /// The claims that fit a pattern, in file order.
  ///
  /// Walks the shortest list that an index has for the pattern, so O(that list).
  public func claims(matching pattern: ClaimPattern) -> [Claim] {
    var candidates = shortestList(for: pattern)
    candidates.removeAll { !fits($0, pattern) }
    let sorted = candidates.sorted {
      claims.position(ofSlot: $0) < claims.position(ofSlot: $1)
    }
    guard pattern.origins > 1 else { return sorted.map { claims.stored[$0] } }
    var roots = OriginFinder(of: self)
    var finder = CompanionFinder(of: self)
    return sorted.filter { roots.count(ofAll: [$0] + supporting($0, &finder)) >= pattern.origins }
      .map { claims.stored[$0] }
  }

  /// Those of some claims that a single origin stands behind, in their order.
  public func withSingleOrigin(_ some: [Claim]) -> [Claim] {
    var roots = OriginFinder(of: self)
    var finder = CompanionFinder(of: self)
    return some.filter { claim in
      guard let slot = claims.slot(of: claim.id) else { return false }
      return roots.count(ofAll: [slot] + supporting(slot, &finder)) == 1
    }
  }

  /// The claims in which an entity takes part, under any of its spellings, in file order.
  public func claims(about entity: EntityID) -> [Claim] {
    var pattern = ClaimPattern()
    pattern.participants = [.init(entity)]
    return claims(matching: pattern)
  }

  /// The slots of an index that surely hold every claim of a pattern, without repetition.
  private func shortestList(for pattern: ClaimPattern) -> [Int] {
    var best = (count: claims.count, slots: { Array(claims.stored.indices) })
    func offer(_ count: Int, _ slots: @escaping () -> [Int]) {
      if count < best.count { best = (count, slots) }
    }
    if !pattern.predicates.isEmpty {
      let count = pattern.predicates.reduce(0) { $0 + claimIndex.count(with: $1) }
      offer(count) { pattern.predicates.flatMap { claimIndex.claims(with: $0) } }
    }
    for participant in pattern.participants {
      let slots = memberSlots(of: participant.entity)
      let count = slots.reduce(0) { $0 + claimIndex.byEntity.count($1) }
      offer(count) { Self.union(slots.map { claimIndex.byEntity[$0] }) }
    }
    if let speaker = pattern.speaker {
      let slots = memberSlots(of: speaker)
      let count = slots.reduce(0) { $0 + claimIndex.bySpeaker.count($1) }
      offer(count) { Self.union(slots.map { claimIndex.bySpeaker[$0] }) }
    }
    if let document = pattern.document {
      guard let slot = documents.slot(of: document) else { return [] }
      offer(claimIndex.byDocument.count(slot)) { claimIndex.byDocument[slot] }
    }
    return best.slots()
  }

  /// The slots of all entities that are one with `id`.
  func memberSlots(of id: EntityID) -> [Int] {
    entities.slot(of: id).map { identity.members(of: $0) } ?? []
  }

  /// The claims in which any of the entities takes part, without repetition.
  func claimSlots(about members: [Int]) -> [Int] {
    Self.union(members.map { claimIndex.byEntity[$0] })
  }

  private static func union(_ lists: [[Int]]) -> [Int] {
    lists.count == 1 ? lists[0] : Array(Set(lists.joined()))
  }

  private func fits(_ slot: Int, _ pattern: ClaimPattern) -> Bool {
    let claim = claims.stored[slot]
    if !pattern.includesRetracted && curation.retracted.contains(slot) { return false }
    if !pattern.predicates.isEmpty && !pattern.predicates.contains(claim.predicate) { return false }
    if !pattern.modalities.isEmpty && !pattern.modalities.contains(claim.modality) { return false }
    if let polarity = pattern.polarity, polarity != claim.polarity { return false }
    if let document = pattern.document, claim.evidence?.document != document { return false }
    if let time = pattern.time {
      guard days(of: slot)?.overlaps(time.days) == true else { return false }
    }
    if let speaker = pattern.speaker {
      let wanted = canonical(speaker)
      let speaks = claim.attribution.contains { $0.entity.map(canonical) == wanted }
      guard speaks else { return false }
    }
    return pattern.participants.allSatisfy { takesPart($0, in: slot, claim) }
  }

  private func takesPart(
    _ participant: ClaimPattern.Participant,
    in slot: Int,
    _ claim: Claim
  ) -> Bool {
    guard let wanted = entities.slot(of: participant.entity).map({ identity.canonical[$0] })
    else { return false }
    return claimIndex.participants(of: slot).contains { filler in
      identity.canonical[filler.entity] == wanted
        && stands(claim.arguments[filler.argument].role, participant.place, in: claim.predicate)
    }
  }

  private func stands(_ role: Role, _ place: ClaimPattern.Place, in predicate: Predicate) -> Bool {
    switch place {
    case .anywhere: return true
    case .roles(let roles): return roles.contains(role)
    case .agent, .patient:
      guard let entry = ontology[predicate] else { return false }
      if entry.isSymmetric { return role == entry.agent || role == entry.patient }
      return role == (place == .agent ? entry.agent : entry.patient)
    }
  }
}
