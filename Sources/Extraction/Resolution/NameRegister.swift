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
  private(set) var ofEntity: [[Int]] = []

  private struct Written: Hashable {
    let text: String
    let family: Family
  }

  /// A name as written, and the type of the entity that bears it first.
  private struct Spelled {
    let written: Written
    let type: EntityType
  }

  private struct Key: Hashable {
    let words: [String]
    let type: String
    let family: Family
  }

  /// Registers the names of each entity as written, every spelling read once.
  init(names: some Sequence<[String]>, types: [EntityType], reader: NameReader) {
    var spellings: [Spelled] = []
    var numbers: [Written: Int] = [:]
    // The spellings of all entities, one entity behind the other, and where those of each end.
    var (spelled, ends): ([Int], [Int]) = ([], [])
    for (names, type) in zip(names, types) {
      for text in names {
        let written = Written(text: text, family: Family(type))
        let number = numbers[written, default: spellings.count]
        if number == spellings.count {
          numbers[written] = number
          spellings.append(Spelled(written: written, type: type))
        }
        spelled.append(number)
      }
      ends.append(spelled.count)
    }
    let entryOfSpelling = register(spellings, reader)
    ofEntity.reserveCapacity(ends.count)
    var start = 0
    for (entity, end) in ends.enumerated() {
      var own: [Int] = []
      for spelling in spelled[start..<end] {
        guard let index = entryOfSpelling[spelling], !own.contains(index) else { continue }
        own.append(index)
        entries[index].bearers.append(entity)
      }
      ofEntity.append(own)
      start = end
    }
  }

  /// Registers spellings; the place of each one's name, if it is one.
  private mutating func register(_ spellings: [Spelled], _ reader: NameReader) -> [Int?] {
    var places: [Key: Int] = [:]
    return zip(spellings, Self.read(spellings, reader)).map { spelling, name in
      guard let name else { return nil }
      let family = spelling.written.family
      let key = Key(words: name.words, type: name.type, family: family)
      if let place = places[key] { return place }
      places[key] = entries.count
      let known = reader.known(spelling.written.text, family: family)
      let isNoun = known == nil && reader.isNoun(name)
      entries.append(Entry(name: name, family: family, known: known, isNoun: isNoun))
      return entries.count - 1
    }
  }

  /// The names that spellings are of, half of them read on another core.
  private static func read(_ spellings: [Spelled], _ reader: NameReader) -> [ComparableName?] {
    let half = spellings.count / 2
    let second = Meanwhile {
      spellings[half...].map { reader.name($0.written.text, type: $0.type) }
    }
    return spellings[..<half].map { reader.name($0.written.text, type: $0.type) } + second.value
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
