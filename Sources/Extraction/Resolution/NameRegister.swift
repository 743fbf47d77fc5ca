import KnowledgeGraph

/// Every name of a graph once, with the entities that bear it.
struct NameRegister {
  /// Things of which only one class can be one thing.
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

  /// A name with what is known of it.
  struct Entry {
    let name: ComparableName
    let family: Family
    /// The name that it stands under, where it is well known.
    let known: String?
    /// Whether it is a word that says what a thing is and not which: "Council", "Civilians" in a headline.
    let isNoun: Bool
    /// The entities that bear it, ascending.
    fileprivate(set) var bearers: [Int] = []
  }

  /// The names, in the order of the entities that bear them first.
  private(set) var entries: [Entry] = []
  /// The names of each entity by index, its own first.
  private(set) var ofEntity: [[Int]]

  private struct Written: Hashable {
    let text: String
    let family: Family
  }

  private struct Key: Hashable {
    let words: [String]
    let type: String
    let family: Family
  }

  /// Registers the names of each entity as written, every spelling read once.
  init(names: [[String]], types: [EntityType], reader: NameReader) {
    ofEntity = []
    ofEntity.reserveCapacity(names.count)
    var read: [Written: Int?] = [:]
    var places: [Key: Int] = [:]
    for (entity, written) in names.enumerated() {
      let family = Family(types[entity])
      var own: [Int] = []
      for text in written {
        let spelling = Written(text: text, family: family)
        let index: Int?
        if let known = read[spelling] {
          index = known
        } else {
          index = reader.name(text, type: types[entity]).map { name in
            let key = Key(words: name.words, type: name.type, family: family)
            if let place = places[key] { return place }
            places[key] = entries.count
            let known = reader.known(text, family: family)
            let isNoun = known == nil && reader.isNoun(name)
            entries.append(Entry(name: name, family: family, known: known, isNoun: isNoun))
            return entries.count - 1
          }
          read[spelling] = index
        }
        guard let index, !own.contains(index) else { continue }
        own.append(index)
        entries[index].bearers.append(entity)
      }
      ofEntity.append(own)
    }
  }

  /// Leaves entities only some of their names.
  mutating func keep(_ kept: [(entity: Int, names: [Int])]) {
    var losses: [Int: Set<Int>] = [:]
    for (entity, names) in kept {
      for index in ofEntity[entity] where !names.contains(index) {
        losses[index, default: []].insert(entity)
      }
      ofEntity[entity] = names
    }
    for (index, lost) in losses { entries[index].bearers.removeAll { lost.contains($0) } }
  }
}
