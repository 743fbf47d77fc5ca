import KnowledgeGraph
import Testing

@Suite struct ExploringTests {
  let siege = Siege()

  /// Groups as "from kind direction: to (claims), …", a line each.
  private func lines(_ neighborhood: Neighborhood?, in graph: Graph) -> [String] {
    (neighborhood?.rings ?? []).enumerated().flatMap { index, groups in
      groups.map { group in
        let kind =
          switch group.kind {
          case .predicate(let predicate): predicate.rawValue
          case .said: "said"
          }
        let links = group.links.map { "\(graph.name(of: $0.to) ?? "?") (\($0.claims.count))" }
        return
          "\(index + 1) \(graph.name(of: group.from) ?? "?") \(kind) \(group.direction): \(links.joined(separator: ", "))"
      }
    }
  }

  private func neighbors(
    of id: EntityID,
    depth: Int = 1,
    _ fill: (inout LinkFilter) -> Void = { _ in }
  ) -> [String] {
    var filter = LinkFilter()
    fill(&filter)
    let graph = siege.graph
    return lines(graph.neighbors(of: id, depth: depth, filter: filter), in: graph)
  }

  @Test func neighborsAreGroupedByPredicateAndDirection() {
    #expect(
      neighbors(of: siege.jail2) == [
        "1 Stone Jail attack incoming: Redland (2)",
        "1 Stone Jail located_in outgoing: Harbour (1)",
      ]
    )
    #expect(
      neighbors(of: siege.redland, depth: 3) == [
        "1 Redland attack outgoing: Stone Jail (2)",
        "2 Stone Jail located_in outgoing: Harbour (1)",
      ]
    )
    #expect(neighbors(of: siege.watch) == [])
    #expect(siege.graph.neighbors(of: EntityID(rawValue: "e0-0")) == nil)
  }

  @Test func linksAreFiltered() {
    #expect(
      neighbors(of: siege.jail) { $0.direction = .outgoing } == [
        "1 Stone Jail located_in outgoing: Harbour (1)"
      ]
    )
    #expect(
      neighbors(of: siege.jail) { $0.predicates = ["attack"] } == [
        "1 Stone Jail attack incoming: Redland (2)"
      ]
    )
    #expect(
      neighbors(of: siege.jail) { $0.types = [.place] } == [
        "1 Stone Jail located_in outgoing: Harbour (1)"
      ]
    )
    #expect(
      neighbors(of: siege.jail) { $0.avoiding = [siege.redland2] } == [
        "1 Stone Jail located_in outgoing: Harbour (1)"
      ]
    )
    #expect(
      neighbors(of: siege.jail) { $0.time = TimeSpan("2022-01-20") } == [
        "1 Stone Jail attack incoming: Redland (2)"
      ]
    )
    #expect(
      neighbors(of: siege.ada) { $0.includesSpeakers = true } == [
        "1 Ada Brook speaks_for outgoing: Blue Guard (1)",
        "1 Ada Brook said outgoing: Redland (2), Stone Jail (1)",
      ]
    )
  }

  @Test func aPathNamesTheClaimsOfEachHop() throws {
    let graph = siege.graph
    #expect(graph.shortestPath(from: siege.ada, to: siege.harbour) == nil)
    var filter = LinkFilter()
    filter.includesSpeakers = true
    let path = try #require(graph.shortestPath(from: siege.ada, to: siege.harbour, filter: filter))
    #expect(path.hops.map(\.to) == [siege.jail, siege.harbour])
    #expect(path.hops.map { $0.links.flatMap(\.claims) } == [[siege.raid], [siege.place]])
    #expect(path.hops[0].links.map(\.kind) == [.said])
    #expect(graph.shortestPath(from: siege.jail, to: siege.jail2)?.hops == [])
    #expect(graph.paths(from: siege.redland2, to: siege.harbour, limit: 5).map(\.hops.count) == [2])
    #expect(graph.paths(from: siege.redland, to: siege.harbour, limit: 5, maximumLength: 1) == [])
  }

  @Test func typesDoNotBindTheEndsOfAPath() {
    var filter = LinkFilter()
    filter.types = [.facility]
    #expect(siege.graph.shortestPath(from: siege.redland, to: siege.harbour, filter: filter) != nil)
    filter.types = [.person]
    #expect(siege.graph.shortestPath(from: siege.redland, to: siege.harbour, filter: filter) == nil)
  }

  @Test func ofEqualPathsTheBestSupportedComesFirst() {
    var sketch = Sketch("3", "Aa met Bb, Aa saw Cc, Aa called Cc, Bb left Dd, Cc found Dd")
    let (a, b, c, d) = (
      sketch.entity("Aa"), sketch.entity("Bb"), sketch.entity("Cc"), sketch.entity("Dd")
    )
    for (trigger, x, y) in [
      ("met", a, b), ("saw", a, c), ("called", a, c), ("left", b, d), ("found", c, d),
    ] {
      sketch.claim("aid", trigger, ["agent": x, "patient": y])
    }
    let ways = Graph(sketch).paths(from: a, to: d, limit: 3).map { $0.hops.map(\.to) }
    #expect(ways == [[c, d], [b, d]])
  }
}
