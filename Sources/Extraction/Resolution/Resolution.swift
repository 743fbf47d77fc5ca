import KnowledgeGraph

/// The work of one resolution: entities with their names, and the groups made so far.
struct Resolution {
  typealias Family = NameRegister.Family

  let graph: Graph
  let reader: NameReader
  let entities: [Entity]
  /// The type of each entity, by a person's word where there is one.
  let types: [EntityType]
  /// The number of each entity's report, if it has one.
  let homes: [Int?]
  /// How reports call parties by their people.
  let epithets: Meanwhile<Epithets>
  /// The names that tell what each entity is.
  let names: NameRegister
  /// The names that mean the same with and without a noun for their type.
  let typedNames: TypedNames
  /// The names that stand in reports for a longer one.
  let shortForms: ShortForms
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
    types = entities.map { retyped.isEmpty ? $0.type : retyped[$0.id] ?? $0.type }
    // They hang on no name and are looked at last, and are found on another core until then.
    epithets = Meanwhile { [entities, types] in
      Epithets(of: entities, types: types, in: graph, reader: reader)
    }
    homes = Self.homes(of: entities)
    var register = NameRegister(
      names: entities.lazy.map { entity in
        let isNamed = entity.mentions.isEmpty || entity.isNamed
        let names = isNamed ? [entity.name] + entity.aliases : []
        return given.isEmpty ? names : names + (given[entity.id] ?? [])
      },
      types: types,
      reader: reader
    )
    typedNames = TypedNames(register)
    shortForms = ShortForms(register, homes: homes)
    register.keep(shortForms.kept)
    register.keep(NameTrust(register, typedNames, homes: homes, graph: graph).kept)
    names = register
    cities = Self.cities(register)
    groups = EntityGroups(entities, homes: homes, judgements: graph.judgements)
  }

  /// The number of each entity's report.
  private static func homes(of entities: [Entity]) -> [Int?] {
    var numbers: [DocumentID: Int] = [:]
    // Entities of one report stand together.
    var last: (document: DocumentID, number: Int)?
    return entities.map { entity in
      entity.mentions.first.map { mention in
        if let last, last.document == mention.document { return last.number }
        let number = numbers[mention.document, default: numbers.count]
        numbers[mention.document] = number
        last = (mention.document, number)
        return number
      }
    }
  }

  private static func cities(_ names: NameRegister) -> [String: [Int]] {
    var cities: [String: [Int]] = [:]
    for entry in names.entries where entry.family == .place {
      guard entry.name.isSingle, !entry.name.written.contains(" ") else { continue }
      cities[entry.name.sound.consonants, default: []] += entry.bearers
    }
    return cities.mapValues { $0.sorted() }
  }

  /// The names of an entity.
  func names(of entity: Int) -> [ComparableName] {
    names.ofEntity[entity].map { names.entries[$0].name }
  }

  /// Whether reports tell two groups apart: one in ten of those that speak of the rarer has both.
  func areToldApart(_ a: Int, _ b: Int) -> Bool {
    let rarer = min(groups.reportCount(of: a), groups.reportCount(of: b))
    return groups.sharedReports(a, b) * 10 > rarer
  }
}
