extension Graph {
  /// The entity that stands for all that are one with `id`: the first of them in the file.
  public func canonical(_ id: EntityID) -> EntityID {
    entities.slot(of: id).map { entities.stored[identity.canonical[$0]].id } ?? id
  }

  /// All entities that are one with `id`, itself included, in file order.
  public func members(of id: EntityID) -> [EntityID] {
    guard let slot = entities.slot(of: id) else { return [] }
    return identity.members(of: slot).map { entities.stored[$0].id }
  }

  /// Those of the entities that are one with `id` whose report calls them so, first by name, else by other names, in file
  /// order. O(members)
  public func members(of id: EntityID, called name: String) -> [EntityID] {
    let folded = NameFolding.fold(name)
    let members = members(of: id).compactMap(entity)
    let named = members.filter { NameFolding.fold($0.name) == folded }
    let found =
      named.isEmpty
      ? members.filter { $0.aliases.contains { NameFolding.fold($0) == folded } } : named
    return found.map(\.id)
  }

  /// The canonical entities, in file order. O(n)
  public var canonicalEntities: [EntityID] {
    entities.order.filter { identity.canonical[$0] == $0 }.map { entities.stored[$0].id }
  }

  /// The name to show for an entity: a person's word, or the name that most of its reports give it.
  public func name(of id: EntityID) -> String? { entities.slot(of: id).map(name(ofSlot:)) }

  /// The type to show for an entity: a person's word, or the type that most of its reports give it.
  public func type(of id: EntityID) -> EntityType? { entities.slot(of: id).map(type(ofSlot:)) }

  /// The other names and spellings of an entity, sorted. O(members)
  public func aliases(of id: EntityID) -> [String] {
    guard let slot = entities.slot(of: id) else { return [] }
    var names = Set(curation.aliases[identity.canonical[slot]] ?? [])
    for member in identity.members(of: slot) {
      names.insert(entities.stored[member].name)
      names.formUnion(entities.stored[member].aliases)
    }
    names.remove(name(ofSlot: slot))
    return names.sorted()
  }

  /// The mentions of an entity in all its reports, in file order. O(members)
  public func mentions(of id: EntityID) -> [EntityMention] {
    guard let slot = entities.slot(of: id) else { return [] }
    return identity.members(of: slot).flatMap { entities.stored[$0].mentions }
  }

  /// The judgements that two entities are one against a judgement that they are two.
  public var identityContradictions: [IdentityContradiction] { identity.contradictions }

  /// Whether a name stands for an entity somewhere. O(mentions)
  func isNamed(_ slot: Int) -> Bool {
    identity.members(of: identity.canonical[slot]).contains { member in
      entities.stored[member].mentions.isEmpty
        || entities.stored[member].mentions.contains { $0.form == .name }
    }
  }

  /// Whether a name stands for an entity somewhere, by canonical slot. O(mentions)
  var namedSlots: [Bool] {
    var named = Array(repeating: false, count: entities.count)
    for (slot, entity) in entities.stored.enumerated() where !named[identity.canonical[slot]] {
      named[identity.canonical[slot]] = entity.isNamed
    }
    return named
  }

  func name(ofSlot slot: Int) -> String {
    let canonical = identity.canonical[slot]
    return curation.names[canonical] ?? entities.stored[canonical].name
  }

  func type(ofSlot slot: Int) -> EntityType {
    let canonical = identity.canonical[slot]
    return curation.types[canonical] ?? entities.stored[canonical].type
  }
}
