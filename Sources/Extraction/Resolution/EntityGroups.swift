import KnowledgeGraph

/// Entities joined so far, by a person first, with the judgements that join them and the pairs that a person keeps apart.
struct EntityGroups {
  private let ids: [EntityID]
  private var parents: [Int]
  private var members: [[Int]]
  private let apart: [Int: Set<Int>]
  /// Why entities are one, in the order found.
  private(set) var judgements: [Judgement] = []
  /// Pairs that may be one but are not joined for it, in the order found.
  private var doubts: [(a: Int, b: Int, match: NameMatch)] = []

  init(_ entities: [Entity], judgements: [Judgement]) {
    ids = entities.map(\.id)
    parents = Array(entities.indices)
    members = entities.indices.map { [$0] }
    let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    var apart: [Int: Set<Int>] = [:]
    for judgement in judgements where !judgement.isHearsays {
      guard case .different(let pair) = judgement.decision else { continue }
      let indices = pair.compactMap { places[$0] }
      for index in indices { apart[index, default: []].formUnion(indices.filter { $0 != index }) }
    }
    self.apart = apart
    for judgement in judgements where !judgement.isHearsays {
      guard case .same(let pair) = judgement.decision else { continue }
      let indices = pair.compactMap { places[$0] }
      for (a, b) in zip(indices, indices.dropFirst()) where root(of: a) != root(of: b) {
        unite(root(of: a), root(of: b))
      }
    }
  }

  /// The first entity of the group of an entity.
  func root(of entity: Int) -> Int {
    var root = entity
    while parents[root] != root { root = parents[root] }
    return root
  }

  /// The entities of a group, ascending.
  func members(of entity: Int) -> [Int] { members[root(of: entity)] }

  /// Makes the groups of two entities one and keeps the reason, unless a person keeps them apart.
  ///
  /// A match that is not sure enough joins nothing, and is kept as a doubt.
  mutating func join(_ a: Int, _ b: Int, _ match: NameMatch) {
    let (one, two) = (root(of: a), root(of: b))
    guard one != two, mayJoin(one, two) else { return }
    guard match.confidence >= NameMatching.threshold else {
      doubts.append((a, b, match))
      return
    }
    judgements.append(judgement(a, b, match))
    unite(one, two)
  }

  /// The doubts that are left when all is joined, one for two groups, the surest first.
  var suggestions: [Judgement] {
    var seen: Set<[Int]> = []
    return doubts.enumerated()
      .sorted {
        ($1.element.match.confidence, $0.offset) < ($0.element.match.confidence, $1.offset)
      }
      .compactMap { _, doubt in
        let (one, two) = (root(of: doubt.a), root(of: doubt.b))
        guard one != two, mayJoin(one, two), seen.insert([one, two].sorted()).inserted else {
          return nil
        }
        return judgement(doubt.a, doubt.b, doubt.match)
      }
  }

  private func judgement(_ a: Int, _ b: Int, _ match: NameMatch) -> Judgement {
    Judgement(
      .same(a < b ? [ids[a], ids[b]] : [ids[b], ids[a]]),
      by: "hearsay",
      confidence: match.confidence,
      reason: match.reason
    )
  }

  private mutating func unite(_ one: Int, _ two: Int) {
    let (kept, gone) = one < two ? (one, two) : (two, one)
    parents[gone] = kept
    for member in members[gone] { parents[member] = kept }
    members[kept] = (members[kept] + members[gone]).sorted()
    members[gone] = []
  }

  private func mayJoin(_ one: Int, _ two: Int) -> Bool {
    guard !apart.isEmpty else { return true }
    return !members[one].contains { member in
      apart[member].map { !$0.isDisjoint(with: members[two]) } ?? false
    }
  }
}
