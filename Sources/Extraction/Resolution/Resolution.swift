import KnowledgeGraph

/// The work of one resolution: entities with their names, and the groups made so far.
struct Resolution {
  /// Entities of which only one class can be one thing.
  enum Family: Hashable {
    case person, organization, facility, place, thing(EntityType)

    init(_ type: EntityType) {
      switch type {
      case .person: self = .person
      case .organization, .group: self = .organization
      case .facility: self = .facility
      case .place: self = .place
      case .weapon, .vehicle, .other: self = .thing(type)
      }
    }
  }

  /// A name with the entities that bear it.
  struct Bearers {
    let name: ComparableName
    let family: Family
    let type: EntityType
    var entities: [Int]
  }

  let graph: Graph
  let reader: NameReader
  let entities: [Entity]
  /// The names of each entity, its own first.
  let names: [[ComparableName]]
  /// The type of each entity, by a person's word where there is one.
  let types: [EntityType]
  /// The places with a name of one word and no noun for their type, by its consonants.
  let cities: [String: [Int]]
  var groups: EntityGroups

  init(graph: Graph, reader: NameReader) {
    self.graph = graph
    self.reader = reader
    entities = Array(graph.entities)
    var given: [EntityID: [String]] = [:]
    var retyped: [EntityID: EntityType] = [:]
    for judgement in graph.judgements where !judgement.isHearsays {
      switch judgement.decision {
      case .alias(let id, let name), .rename(let id, let name): given[id, default: []].append(name)
      case .retype(let id, let type): retyped[id] = type
      default: continue
      }
    }
    types = entities.map { retyped[$0.id] ?? $0.type }
    names = zip(entities, types).map { entity, type in
      Self.names(of: entity, type: type, given: given[entity.id] ?? [], reader: reader)
    }
    cities = Self.cities(names: names, types: types)
    groups = EntityGroups(entities, judgements: graph.judgements)
  }

  private static func cities(
    names: [[ComparableName]],
    types: [EntityType]
  ) -> [String: [Int]] {
    var cities: [String: [Int]] = [:]
    for (entity, names) in names.enumerated() where types[entity] == .place {
      for name in names where name.isSingle && !name.written.contains(" ") {
        cities[Spelling(name.words[0]).consonants, default: []].append(entity)
      }
    }
    return cities
  }

  /// The names that count: none for an entity that no mention names, only the first if its names are of two known things.
  private static func names(
    of entity: Entity,
    type: EntityType,
    given: [String],
    reader: NameReader
  ) -> [ComparableName] {
    let isNamed = entity.mentions.isEmpty || entity.mentions.contains { $0.form == .name }
    let written = (isNamed ? [entity.name] + entity.aliases : []) + given
    let known = Set(written.compactMap { reader.known($0) })
    let kept = known.count > 1 ? Array(written.prefix(1)) : written
    return kept.compactMap { reader.name($0, type: type) }
  }

  /// The distinct names of a family with their bearers, in the order of the entities.
  func bearers(_ isIncluded: (Family) -> Bool) -> [Bearers] {
    var found: [Bearers] = []
    var places: [BearerKey: Int] = [:]
    for (entity, names) in names.enumerated() {
      let family = Family(types[entity])
      guard isIncluded(family) else { continue }
      for name in names {
        let key = BearerKey(words: name.words, type: name.type, family: family)
        if let place = places[key] {
          found[place].entities.append(entity)
        } else {
          places[key] = found.count
          found.append(Bearers(name: name, family: family, type: types[entity], entities: [entity]))
        }
      }
    }
    return found
  }

  private struct BearerKey: Hashable {
    let words: [String]
    let type: String
    let family: Family
  }

  /// Whether one report has entities of both groups, so that it tells them apart.
  func shareReport(_ a: Int, _ b: Int) -> Bool {
    let reports = Set(groups.members(of: a).compactMap { entities[$0].mentions.first?.document })
    return groups.members(of: b).contains { member in
      entities[member].mentions.first.map { reports.contains($0.document) } ?? false
    }
  }
}
