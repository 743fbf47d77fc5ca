/// Entities by folded name, and the names that words begin; grows with every name.
struct NameIndex: Sendable {
  /// The slots of each folded name, in the order of learning.
  private var lists = Postings()
  /// The list of each folded name.
  private var folded: [String: Int] = [:]
  /// The list of each spelling, so that one that comes again need not be folded.
  private var spellings: [String: Int] = [:]
  /// What a search may begin with (a name, or a name from one of its later words on), sorted, and its name.
  private var sorted: [Key] = []
  /// Keys that are not yet among the sorted ones.
  private var recent: [Key] = []

  private struct Key: Comparable, Sendable {
    let text: String
    let name: String

    static func < (a: Self, b: Self) -> Bool { (a.text, a.name) < (b.text, b.name) }
  }

  /// Takes the names of an entity.
  mutating func add(_ entity: Entity, slot: Int) {
    add(entity.name, of: slot)
    for alias in entity.aliases { add(alias, of: slot) }
  }

  /// Takes a name of an entity; O(1) amortised but for the sorting of new names, O(log n) of them.
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
      learn(plain)
    }
    return list
  }

  private mutating func learn(_ name: String) {
    recent.append(Key(text: name, name: name))
    for (place, byte) in name.utf8.enumerated() where byte == 0x20 {
      let rest = String(decoding: name.utf8.dropFirst(place + 1), as: UTF8.self)
      recent.append(Key(text: rest, name: name))
    }
    if recent.count > 1000 + sorted.count / 4 {
      sorted = (sorted + recent).sorted()
      recent = []
    }
  }

  /// The entities with a name, by slot; the name need not be folded.
  func slots(named name: String) -> [Int] { slots(folded: NameFolding.fold(name)) }

  /// The entities with a folded name.
  func slots(folded name: String) -> [Int] { folded[name].map { lists[$0] } ?? [] }

  /// The folded names in which a word begins as `text` does, sorted.
  func names(beginning text: String) -> [String] {
    let prefix = NameFolding.fold(text)
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].text < prefix { low = middle + 1 } else { high = middle }
    }
    var names = Set(recent.filter { $0.text.hasPrefix(prefix) }.map(\.name))
    while low < sorted.count, sorted[low].text.hasPrefix(prefix) {
      names.insert(sorted[low].name)
      low += 1
    }
    return names.sorted()
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
