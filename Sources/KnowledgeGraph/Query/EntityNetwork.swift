/// The entities as a network: two are linked by every claim in which both take part, withdrawn ones left out.
struct EntityNetwork {
  /// A link to another node, with the number of claims that make it.
  struct Edge {
    let to: Int
    let weight: Int
  }

  /// The canonical slots of the linked entities, in file order; a node is a place in this list.
  private(set) var entities: [Int] = []
  /// The edges of each node, by the node they lead to.
  private(set) var edges: [[Edge]] = []

  /// Builds the network; O(claims · participants²).
  init(of graph: Graph) {
    var weights: [Int: [Int: Int]] = [:]
    for slot in graph.claims.stored.indices where !graph.curation.retracted.contains(slot) {
      let places = graph.claimIndex.participants(of: slot).map {
        graph.identity.canonical[$0.entity]
      }
      let linked = Set(places)
      for a in linked {
        for b in linked where a != b { weights[a, default: [:]][b, default: 0] += 1 }
      }
    }
    entities = weights.keys.sorted {
      graph.entities.position(ofSlot: $0) < graph.entities.position(ofSlot: $1)
    }
    let nodes = Dictionary(entities.enumerated().map { ($1, $0) }) { first, _ in first }
    edges = entities.map { entity in
      (weights[entity] ?? [:]).compactMap { other, weight in
        nodes[other].map { Edge(to: $0, weight: weight) }
      }.sorted { $0.to < $1.to }
    }
  }
}
