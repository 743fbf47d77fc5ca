import KnowledgeGraph

/// Entities joined so far, by a person first, with the judgements that join them and the pairs that a person keeps
/// apart.
struct EntityGroups {
  private let ids: [EntityID]
  private var parents: [Int]
  /// The members of each group of several, by its root.
  private var members: [Int: [Int]] = [:]
  /// The number of each entity's report, if it has one.
  private let homes: [Int?]
  /// The reports of each group of several, by its root.
  private var reports: [Int: Set<Int>] = [:]
  /// The groups that a person keeps apart from each, by root.
  private var apart: [Int: Set<Int>] = [:]
  /// Why entities are one, in the order found.
  private(set) var judgements: [Judgement] = []
  /// Pairs that may be one but are not joined for it, in the order found.
  private var doubts: [(a: Int, b: Int, match: NameMatch)] = []

  /// Every entity alone, but for what a person judged; `homes` has the number of each one's report, if it has one.
  init(_ entities: [Entity], homes: [Int?], judgements: [Judgement]) {
    ids = entities.map(\.id)
    parents = Array(entities.indices)
    self.homes = homes
    let decided = judgements.filter { !$0.isHearsays }
    guard !decided.isEmpty else { return }
    let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    for judgement in decided {
      guard case .different(let pair) = judgement.decision else { continue }
      let indices = pair.compactMap { places[$0] }
      for index in indices { apart[index, default: []].formUnion(indices.filter { $0 != index }) }
    }
    for judgement in decided {
      guard case .same(let pair) = judgement.decision else { continue }
      let indices = pair.compactMap { places[$0] }
      for (a, b) in zip(indices, indices.dropFirst()) { unite(root(of: a), root(of: b)) }
    }
  }

  /// The entity that stands for the group of an entity.
  func root(of entity: Int) -> Int { parents[entity] }

  /// How many reports speak of the group of an entity.
  func reportCount(of entity: Int) -> Int {
    let root = root(of: entity)
    return reports[root]?.count ?? (homes[root] == nil ? 0 : 1)
  }

  /// How many reports have entities of both groups, so that they tell them apart.
  func sharedReports(_ a: Int, _ b: Int) -> Int {
    let (one, two) = (reportsOfGroup(root(of: a)), reportsOfGroup(root(of: b)))
    return one.count < two.count ? one.count(where: two.contains) : two.count(where: one.contains)
  }

  /// Makes the groups of two entities one and keeps the reason, unless a person keeps them apart.
  ///
  /// A match that is not sure enough joins nothing, and is kept as a doubt.
  mutating func join(_ a: Int, _ b: Int, _ match: NameMatch) {
    let (one, two) = (root(of: a), root(of: b))
    guard one != two, !areKeptApart(one, two) else { return }
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
        guard one != two, !areKeptApart(one, two), seen.insert([one, two].sorted()).inserted else {
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

  private func reportsOfGroup(_ root: Int) -> Set<Int> {
    reports[root] ?? homes[root].map { [$0] } ?? []
  }

  private func areKeptApart(_ one: Int, _ two: Int) -> Bool { apart[one]?.contains(two) ?? false }

  /// Makes two groups one, the smaller a part of the larger; O(log n) a member, however many joins.
  private mutating func unite(_ one: Int, _ two: Int) {
    guard one != two else { return }
    let (first, second) = (
      members.removeValue(forKey: one) ?? [one], members.removeValue(forKey: two) ?? [two]
    )
    let isSmaller = first.count < second.count
    let (kept, gone) = isSmaller ? (two, one) : (one, two)
    var (large, small) = isSmaller ? (second, first) : (first, second)
    for member in small { parents[member] = kept }
    large += small
    members[kept] = large
    var all = reports.removeValue(forKey: kept) ?? reportsOfGroup(kept)
    var more = reports.removeValue(forKey: gone) ?? reportsOfGroup(gone)
    if all.count < more.count { swap(&all, &more) }
    all.formUnion(more)
    reports[kept] = all
    for other in apart.removeValue(forKey: gone) ?? [] {
      apart[other]?.remove(gone)
      guard other != kept else { continue }
      apart[other, default: []].insert(kept)
      apart[kept, default: []].insert(other)
    }
  }
}
