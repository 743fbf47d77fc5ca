import KnowledgeGraph

/// Which names of an entity are names of one thing.
///
/// A report's chains may go wrong, and one wrong chain would make two things of all reports one. So names of an entity
/// that do not look like forms of one name must be given together by more reports than those that keep them apart;
/// else the entity keeps the names that it is called most often.
struct NameTrust {
  /// The names that are left to entities that lose some, by entity.
  private(set) var kept: [(entity: Int, names: [Int])] = []

  private let register: NameRegister
  private let typedNames: TypedNames
  private let homes: [Int?]
  private var verdicts: [Pair: Bool] = [:]

  /// One report in so many of those that use a name must give the other beside it.
  private static let leastShare = 5

  private struct Pair: Hashable {
    let one: Int
    let other: Int
  }

  init(_ register: NameRegister, _ typedNames: TypedNames, homes: [Int?], graph: Graph) {
    self.register = register
    self.typedNames = typedNames
    self.homes = homes
    for (entity, names) in register.ofEntity.enumerated() where names.count > 1 {
      let parts = parts(of: names)
      guard parts.count > 1 else { continue }
      let counts = counts(of: names, in: graph.entities[entity], graph)
      let weights = parts.map { $0.reduce(0) { $0 + counts[$1, default: 0] } }
      guard let most = weights.max(), let best = weights.firstIndex(of: most) else { continue }
      kept.append((entity, parts[best]))
    }
  }

  /// The names of one entity, parted into those that are of one thing.
  private mutating func parts(of names: [Int]) -> [[Int]] {
    var parts: [[Int]] = []
    for name in names {
      let related = parts.indices.filter { part in
        parts[part].contains { areOfOneThing($0, name) }
      }
      let joined = related.flatMap { parts[$0] } + [name]
      parts = parts.indices.filter { !related.contains($0) }.map { parts[$0] } + [joined]
    }
    return parts
  }

  private mutating func areOfOneThing(_ a: Int, _ b: Int) -> Bool {
    let pair = Pair(one: min(a, b), other: max(a, b))
    if let verdict = verdicts[pair] { return verdict }
    let verdict = judge(pair.one, pair.other)
    verdicts[pair] = verdict
    return verdict
  }

  private func judge(_ a: Int, _ b: Int) -> Bool {
    let (one, other) = (register.entries[a], register.entries[b])
    if one.isNoun || other.isNoun { return false }
    if let known = one.known, let others = other.known { return known == others }
    if one.name.words == other.name.words {
      return typedNames.meant[a] == b || typedNames.meant[b] == a
    }
    return NameMatching.areForms(one.name, other.name, of: one.family) || reportsAgree(one, other)
  }

  /// Whether more reports give the names to one thing than to two, and no few of those that use the commoner.
  private func reportsAgree(_ a: NameRegister.Entry, _ b: NameRegister.Entry) -> Bool {
    let both = Set(a.bearers).intersection(b.bearers)
    let together = Set(both.compactMap { homes[$0] })
    let one = Set(a.bearers.compactMap { homes[$0] })
    let apart = Set(b.bearers.compactMap { homes[$0] }).intersection(one).subtracting(together)
    let commoner = max(a.bearers.count, b.bearers.count)
    return together.count > apart.count && together.count * Self.leastShare >= commoner
  }

  /// How many of an entity's mentions each of its names is the fullest in.
  private func counts(of names: [Int], in entity: Entity, _ graph: Graph) -> [Int: Int] {
    let written = names.map { ($0, register.entries[$0].name.written) }
      .sorted { $0.1.count > $1.1.count }
    var counts: [Int: Int] = [:]
    for mention in entity.mentions where mention.form == .name {
      guard let text = graph.document(mention.document)?.bytes(of: mention.span) else { continue }
      if let name = written.first(where: { text.contains($0.1.utf8) }) {
        counts[name.0, default: 0] += 1
      }
    }
    return counts
  }
}
