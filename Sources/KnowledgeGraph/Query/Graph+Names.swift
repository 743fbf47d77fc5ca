extension Graph {
  /// A spelling that was found, and the entity it names.
  public struct NameMatch: Hashable, Sendable {
    /// The canonical entity.
    public var entity: EntityID
    /// The name or alias as a report or a person spells it.
    public var name: String
  }

  /// The canonical entities that bear a name, whatever its case, accents, hyphens and article, in file order.
  public func entities(named name: String) -> [EntityID] {
    let slots = nameIndex.slots(named: name) + curation.nameIndex.slots(named: name)
    return inFileOrder(slots.map { identity.canonical[$0] }).map { entities.stored[$0].id }
  }

  /// The names in which a word begins as `text` does, for completion and search: one spelling an entity and folded
  /// name, those of the entities with most claims first; `anchored` asks that the name itself begins so.
  public func names(
    beginning text: String,
    anchored: Bool = false,
    limit: Int = .max
  ) -> [NameMatch] {
    let start = anchored ? NameFolding.fold(text) : ""
    let found = [nameIndex, curation.nameIndex].flatMap { index in
      matches(in: index, names: index.names(beginning: text).filter { $0.hasPrefix(start) })
    }
    var seen = Set<NameMatch>()
    let unique = found.filter { seen.insert($0).inserted }
    let weights = Dictionary(
      unique.map { ($0.entity, claimCount(of: $0.entity)) },
      uniquingKeysWith: { first, _ in first }
    )
    return Array(
      unique.sorted {
        (-weights[$0.entity, default: 0], $0.name, $0.entity)
          < (-weights[$1.entity, default: 0], $1.name, $1.entity)
      }.prefix(limit)
    )
  }

  /// Up to three entities whose names are spelled nearly like `text`, the nearest first; O(names).
  public func names(near text: String, limit: Int = 3) -> [NameMatch] {
    let near =
      nameIndex.names(near: text).map { (nameIndex, $0) }
      + curation.nameIndex.names(near: text).map { (curation.nameIndex, $0) }
    var seen = Set<EntityID>()
    var found: [NameMatch] = []
    let ranked = near.sorted { ($0.1.distance, $0.1.name) < ($1.1.distance, $1.1.name) }
    for (index, candidate) in ranked {
      for match in matches(in: index, names: [candidate.name]) where found.count < limit {
        if seen.insert(match.entity).inserted { found.append(match) }
      }
    }
    return found
  }

  /// How many claims an entity takes part in, under any of its spellings. O(members)
  public func claimCount(of id: EntityID) -> Int {
    guard let slot = entities.slot(of: id) else { return 0 }
    return identity.members(of: slot).reduce(0) { $0 + claimIndex.byEntity.count($1) }
  }

  private func matches(in index: NameIndex, names: [String]) -> [NameMatch] {
    names.flatMap { folded in
      var seen = Set<Int>()
      return index.slots(folded: folded).compactMap { slot -> NameMatch? in
        let canonical = identity.canonical[slot]
        guard seen.insert(canonical).inserted else { return nil }
        return NameMatch(
          entity: entities.stored[canonical].id,
          name: spelling(of: slot, folded: folded)
        )
      }
    }
  }

  /// The name or alias of an entity that folds to a name.
  private func spelling(of slot: Int, folded: String) -> String {
    let entity = entities.stored[slot]
    let canonical = identity.canonical[slot]
    let spellings =
      [entity.name] + entity.aliases + [name(ofSlot: slot)] + (curation.aliases[canonical] ?? [])
    return spellings.first { NameFolding.fold($0) == folded } ?? entity.name
  }

  /// Slots of entities without repetition, in file order.
  func inFileOrder(_ slots: [Int]) -> [Int] {
    Set(slots).sorted { entities.position(ofSlot: $0) < entities.position(ofSlot: $1) }
  }
}
