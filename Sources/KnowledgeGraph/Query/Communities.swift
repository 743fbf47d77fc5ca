extension Graph {
  /// Groups of entities that claims link to each other more than to others, the largest first; in each, those with most
  /// links first.
  ///
  /// V. D. Blondel and others, "Fast unfolding of communities in large networks", Journal of Statistical Mechanics
  /// (2008), nodes taken in file order.
  public func communities() -> [[EntityID]] {
    let network = EntityNetwork(of: self)
    var members: [Int: [Int]] = [:]
    for (node, community) in network.communities().enumerated() {
      members[community, default: []].append(node)
    }
    let groups = members.values.map { group in
      group.sorted { (-network.edges[$0].count, $0) < (-network.edges[$1].count, $1) }
    }
    return groups.sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }
      .map { $0.map { entities.stored[network.entities[$0]].id } }
  }
}

extension EntityNetwork {
  /// The community of each node, by a number.
  func communities() -> [Int] {
    var level = Level(edges: edges.map { Dictionary($0.map { ($0.to, $0.weight) }) { a, _ in a } })
    var communities = Array(edges.indices)
    while level.improve() {
      communities = communities.map { level.community[$0] }
      level = level.folded()
    }
    return communities
  }

  /// A network whose nodes are communities of the one before.
  private struct Level {
    /// The weight of the links from each node to each other one, and to itself.
    let edges: [[Int: Int]]
    /// The community of each node, numbered from 0 without gaps once improved.
    private(set) var community: [Int]
    private let degrees: [Int]
    private let total: Int

    init(edges: [[Int: Int]]) {
      self.edges = edges
      community = Array(edges.indices)
      degrees = edges.map { $0.values.reduce(0, +) }
      total = degrees.reduce(0, +)
    }

    /// Moves nodes to the community where they raise modularity most, until none moves; whether any did.
    mutating func improve() -> Bool {
      var sizes = degrees
      var hasMoved = false
      var isStable = false
      while !isStable {
        isStable = true
        for node in edges.indices {
          let own = community[node]
          var links: [Int: Int] = [own: 0]
          for (other, weight) in edges[node] where other != node {
            links[community[other], default: 0] += weight
          }
          sizes[own] -= degrees[node]
          func gain(_ target: Int) -> Int {
            links[target, default: 0] * total - sizes[target] * degrees[node]
          }
          var best = own
          for target in links.keys.sorted() where gain(target) > gain(best) { best = target }
          sizes[best] += degrees[node]
          if best != own {
            community[node] = best
            (hasMoved, isStable) = (true, false)
          }
        }
      }
      let numbers = Dictionary(
        Set(community).sorted().enumerated().map { ($1, $0) }
      ) { first, _ in first }
      community = community.map { numbers[$0] ?? 0 }
      return hasMoved
    }

    /// The communities as nodes.
    func folded() -> Level {
      let count = (community.max() ?? -1) + 1
      var folded: [[Int: Int]] = Array(repeating: [:], count: count)
      for (node, links) in edges.enumerated() {
        for (other, weight) in links {
          folded[community[node]][community[other], default: 0] += weight
        }
      }
      return Level(edges: folded)
    }
  }
}
