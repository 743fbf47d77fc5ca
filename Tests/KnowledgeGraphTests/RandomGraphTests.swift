import Foundation
import KnowledgeGraph
import Testing

/// Laws that hold of any graph.
@Suite struct RandomGraphTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func anyOrderOfReportsGivesTheSameBytes(seed: UInt64) throws {
    var random = RandomGraph(seed: seed)
    let contributions = random.contributions(7, claims: 6)
    var graphs = [contributions, random.shuffled(contributions)].map { order in
      var graph = Graph()
      for contribution in order { graph.add(contribution) }
      return graph
    }
    for _ in 0..<12 {
      let judgement = random.judgement(on: graphs[0])
      for index in graphs.indices { graphs[index].judge(judgement) }
    }
    for graph in graphs { #expect(graph.checkInvariants() == []) }
    let bytes = GraphFile.bytes(of: graphs[0])
    #expect(GraphFile.bytes(of: graphs[1]) == bytes)
    let loaded = try GraphFile.graph(from: Data(bytes))
    #expect(loaded.checkInvariants() == [])
    #expect(GraphFile.bytes(of: loaded) == bytes)
    #expect(loaded.conflicts() == graphs[1].conflicts())
    #expect(loaded.identityContradictions == graphs[1].identityContradictions)
  }

  @Test(arguments: 7...10 as ClosedRange<UInt64>)
  func forgettingIsNeverHavingRead(seed: UInt64) {
    var random = RandomGraph(seed: seed)
    let contributions = random.contributions(6, claims: 5)
    var (all, some) = (Graph(), Graph())
    for (index, contribution) in contributions.enumerated() {
      all.add(contribution)
      if index % 2 == 0 { some.add(contribution) }
    }
    for _ in 0..<6 { all.judge(random.judgement(on: all)) }
    all.forget(
      Set(contributions.enumerated().filter { $0.offset % 2 == 1 }.map(\.element.document.id))
    )
    #expect(all.checkInvariants() == [])
    #expect(Array(all.claims) == Array(some.claims))
    #expect(Array(all.entities) == Array(some.entities))
    some.judge(all.judgements)
    #expect(GraphFile.bytes(of: all) == GraphFile.bytes(of: some))
  }

  @Test(arguments: 11...16 as ClosedRange<UInt64>)
  func pathsAreTheShortestThatThereAre(seed: UInt64) {
    var random = RandomGraph(seed: seed, names: 8)
    var graph = Graph()
    for contribution in random.contributions(3, claims: 6) { graph.add(contribution) }
    for (index, entity) in graph.entities.enumerated() {
      for other in graph.entities.dropFirst(index + 1) where other.name == entity.name {
        graph.judge(Judgement(.same([entity.id, other.id]), by: "hearsay"))
      }
    }
    let ids = graph.canonicalEntities
    for direction in [nil, LinkDirection.outgoing] {
      var filter = LinkFilter()
      filter.direction = direction
      for end in ids.dropFirst() {
        let expected = allPaths(in: graph, from: ids[0], to: end, filter: filter, length: 5)
        let found = graph.paths(from: ids[0], to: end, limit: 40, maximumLength: 5, filter: filter)
        let ways = found.map { [ids[0]] + $0.hops.map(\.to) }
        #expect(Set(ways).count == ways.count)
        #expect(ways.allSatisfy(expected.contains))
        #expect(ways.map(\.count) == Array(expected.map(\.count).sorted().prefix(40)))
        let shortest = graph.shortestPath(from: ids[0], to: end, filter: filter)
        #expect(shortest?.hops.count == expected.map { $0.count - 1 }.min() || expected.isEmpty)
      }
    }
  }

  /// Every simple path of at most a number of steps, by trying all of them.
  private func allPaths(
    in graph: Graph,
    from start: EntityID,
    to end: EntityID,
    filter: LinkFilter,
    length: Int
  ) -> [[EntityID]] {
    var (found, open) = ([[EntityID]](), [[start]])
    var known: [EntityID: [EntityID]] = [:]
    while let path = open.popLast() {
      guard let last = path.last else { continue }
      if last == end {
        found.append(path)
        continue
      }
      guard path.count <= length else { continue }
      let next = known[last] ?? graph.neighbors(of: last, filter: filter)?.entities ?? []
      known[last] = next
      for entity in next where !path.contains(entity) { open.append(path + [entity]) }
    }
    return found
  }
}
