import KnowledgeGraph

/// Entities joined so far, with the judgements that join them and the pairs that a person keeps apart.
struct EntityGroups {
  private let ids: [EntityID]
  private var parents: [Int]
  private var members: [[Int]]
  private let apart: [Int: Set<Int>]
  /// Why entities are one, in the order found.
  private(set) var judgements: [Judgement] = []

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
  mutating func join(_ a: Int, _ b: Int, _ match: NameMatch) {
    let (one, two) = (root(of: a), root(of: b))
    guard one != two, match.confidence >= NameMatching.threshold, mayJoin(one, two) else { return }
    let (kept, gone) = one < two ? (one, two) : (two, one)
    judgements.append(
      Judgement(
        .same(a < b ? [ids[a], ids[b]] : [ids[b], ids[a]]),
        by: "hearsay",
        confidence: match.confidence,
        reason: match.reason
      )
    )
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
