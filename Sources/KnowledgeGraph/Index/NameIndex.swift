/// Entities by folded name; grows with every name.
struct NameIndex: Sendable {
  /// The slots of each folded name, in the order of learning.
  private var lists = Postings()
  /// The list of each folded name.
  private var folded: [String: Int] = [:]
  /// The list of each spelling, so that one that comes again need not be folded.
  private var spellings: [String: Int] = [:]

  init() {}

  /// Takes the names of all entities.
  init(of entities: Records<Entity>) {
    for slot in entities.stored.indices { add(entities.stored[slot], slot: slot) }
  }

  /// Takes the names of an entity.
  mutating func add(_ entity: Entity, slot: Int) {
    add(entity.name, of: slot)
    for alias in entity.aliases { add(alias, of: slot) }
  }

  /// Takes a name of an entity; O(1) amortised.
  mutating func add(_ name: String, of slot: Int) {
    lists.append(slot, to: list(of: name))
  }

  private mutating func list(of name: String) -> Int {
    if let list = spellings[name] { return list }
    let plain = NameFolding.fold(name)
    let list = folded[plain] ?? lists.listCount
    spellings[name] = list
    if list == lists.listCount {
      folded[plain] = list
      lists.grow(to: list + 1)
    }
    return list
  }

  /// The entities with a name, by slot; the name need not be folded.
  func slots(named name: String) -> [Int] { slots(folded: NameFolding.fold(name)) }

  /// The entities with a folded name.
  func slots(folded name: String) -> [Int] { folded[name].map { lists[$0] } ?? [] }

  /// The folded names in which a word begins as `text` does, sorted; O(names).
  func names(beginning text: String) -> [String] {
    let prefix = Array(NameFolding.fold(text).utf8)
    return folded.keys.filter { Self.hasWord(in: $0, beginning: prefix) }.sorted()
  }

  private static func hasWord(in name: String, beginning prefix: [UInt8]) -> Bool {
    var rest = name.utf8[...]
    while !rest.starts(with: prefix) {
      guard let space = rest.firstIndex(of: 0x20) else { return false }
      rest = rest[rest.index(after: space)...]
    }
    return true
  }

  /// The folded names at most a third of their letters off, the nearest first; O(names).
  func names(near text: String) -> [(name: String, distance: Int)] {
    let wanted = Array(NameFolding.fold(text).utf8)
    let limit = Swift.max(1, wanted.count / 3)
    var near: [(name: String, distance: Int)] = []
    for name in folded.keys where abs(name.utf8.count - wanted.count) <= limit {
      let distance = EditDistance.between(wanted, Array(name.utf8), limit: limit)
      if let distance { near.append((name, distance)) }
    }
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
  }
}
