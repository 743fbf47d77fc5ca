/// What makes an entity important.
public enum Centrality: String, CaseIterable, Sendable {
  /// How many others it is linked to by claims in which both take part.
  case links
  /// How many claims name it.
  case claims
  /// How many independent origins speak of it.
  case sources
  /// How many shortest ways between others lead over it.
  case between
  /// How likely a walk along the links is to be there (PageRank), in millionths.
  case rank
}

extension Graph {
  /// The entities by their importance, the greatest first, equals in file order; those that score nothing left out.
  ///
  /// `between` counts from at most 256 entities of the network, evenly spread, scaled up. O(claims), for `between`
  /// O(256 · links).
  public func ranking(by centrality: Centrality) -> [(entity: EntityID, score: Int)] {
    var scores: [Int: Int] = [:]
    switch centrality {
    case .claims:
      for slot in claims.stored.indices where !curation.retracted.contains(slot) {
        for entity in Set(claimIndex.participants(of: slot).map { identity.canonical[$0.entity] }) {
          scores[entity, default: 0] += 1
        }
      }
    case .sources:
      var finder = OriginFinder(of: self)
      var origins: [Int: Set<Origin>] = [:]
      for slot in claims.stored.indices where !curation.retracted.contains(slot) {
        let origin = finder.origin(of: slot)
        for filler in claimIndex.participants(of: slot) {
          origins[identity.canonical[filler.entity], default: []].insert(origin)
        }
      }
      scores = origins.mapValues(\.count)
    case .links, .between, .rank:
      let network = EntityNetwork(of: self)
      let values =
        switch centrality {
        case .between: network.betweenness().map { Int($0.rounded()) }
        case .rank: network.pageRank().map { Int(($0 * 1_000_000).rounded()) }
        case .links, .claims, .sources: network.edges.map(\.count)
        }
      for (node, value) in values.enumerated() { scores[network.entities[node]] = value }
    }
    return scores.filter { $0.value > 0 }.sorted { a, b in
      let places = (entities.position(ofSlot: a.key), entities.position(ofSlot: b.key))
      return (-a.value, places.0) < (-b.value, places.1)
    }.map { (entities.stored[$0.key].id, $0.value) }
  }
}

extension EntityNetwork {
  /// From how many nodes ways are counted at most.
  private static let pivots = 256

  /// How many shortest ways between two others lead over each node.
  ///
  /// U. Brandes, "A Faster Algorithm for Betweenness Centrality", Journal of Mathematical Sociology 25 (2001).
  func betweenness() -> [Double] {
    let count = edges.count
    var score = Array(repeating: 0.0, count: count)
    let starts =
      count <= Self.pivots ? Array(0..<count) : (0..<Self.pivots).map { $0 * count / Self.pivots }
    for start in starts {
      var ways = Array(repeating: 0.0, count: count)
      var distance = Array(repeating: -1, count: count)
      var reached = [start]
      (ways[start], distance[start]) = (1, 0)
      var next = 0
      while next < reached.count {
        let node = reached[next]
        next += 1
        for edge in edges[node] {
          if distance[edge.to] < 0 {
            distance[edge.to] = distance[node] + 1
            reached.append(edge.to)
          }
          if distance[edge.to] == distance[node] + 1 { ways[edge.to] += ways[node] }
        }
      }
      var share = Array(repeating: 0.0, count: count)
      for node in reached.reversed() {
        for edge in edges[node] where distance[edge.to] == distance[node] + 1 {
          share[node] += ways[node] / ways[edge.to] * (1 + share[edge.to])
        }
        if node != start { score[node] += share[node] }
      }
    }
    // Every way is found from both of its ends.
    let scale = Double(count) / Double(max(1, starts.count)) / 2
    return score.map { $0 * scale }
  }

  /// How often a walk that follows links, and now and then starts anew, is at each node.
  func pageRank(damping: Double = 0.85, rounds: Int = 50) -> [Double] {
    let count = Double(max(1, edges.count))
    let weights = edges.map { Double($0.reduce(0) { $0 + $1.weight }) }
    var rank = Array(repeating: 1 / count, count: edges.count)
    for _ in 0..<rounds {
      var next = Array(repeating: (1 - damping) / count, count: edges.count)
      for (node, edges) in edges.enumerated() {
        for edge in edges {
          next[edge.to] += damping * rank[node] * Double(edge.weight) / weights[node]
        }
      }
      rank = next
    }
    return rank
  }
}
