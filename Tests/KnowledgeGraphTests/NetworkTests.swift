import KnowledgeGraph
import Testing

/// Who matters, who belongs together, and what joins them.
@Suite struct NetworkTests {
  /// Two circles of three that one link joins: Aa Bb Cc, and Dd Ee Ff, by way of Cc and Dd.
  private let circles: (graph: Graph, ids: [EntityID])

  init() {
    var sketch = Sketch(
      "8",
      "Aa met Bb; Bb saw Cc; Cc saw Aa; Dd met Ee; Ee saw Ff; Ff saw Dd; Cc met Dd"
    )
    let ids = ["Aa", "Bb", "Cc", "Dd", "Ee", "Ff"].map { sketch.entity($0) }
    for (words, a, b) in [
      ("Aa met", 0, 1), ("Bb saw", 1, 2), ("Cc saw", 2, 0), ("Dd met", 3, 4), ("Ee saw", 4, 5),
      ("Ff saw", 5, 3), ("Cc met", 2, 3),
    ] {
      sketch.claim("consult", words, ["agent": ids[a], "patient": ids[b]])
    }
    circles = (Graph(sketch), ids)
  }

  @Test func theOneWhoJoinsTwoCirclesLiesBetween() {
    let ranking = circles.graph.ranking(by: .between)
    #expect(Set(ranking.prefix(2).map(\.entity)) == [circles.ids[2], circles.ids[3]])
    #expect(ranking.map(\.score) == [6, 6])
    #expect(circles.graph.ranking(by: .links).map(\.score) == [3, 3, 2, 2, 2, 2])
    #expect(circles.graph.ranking(by: .rank).first?.entity == circles.ids[2])
    #expect(circles.graph.ranking(by: .sources).map(\.score) == [1, 1, 1, 1, 1, 1])
  }

  @Test func circlesAreFoundAsCommunities() {
    let communities = circles.graph.communities()
    #expect(communities.map(Set.init) == [Set(circles.ids[..<3]), Set(circles.ids[3...])])
  }

  @Test func aConnectionJoinsAllByFewLinks() {
    let connection = circles.graph.connection(of: [circles.ids[0], circles.ids[4], circles.ids[2]])
    #expect(connection.paths.map(\.hops.count) == [1, 2])
    #expect(connection.apart == [])
    var filter = LinkFilter()
    filter.avoiding = [circles.ids[3]]
    let parted = circles.graph.connection(of: [circles.ids[0], circles.ids[4]], filter: filter)
    #expect(parted.paths == [])
    #expect(parted.apart == [circles.ids[4]])
  }

  @Test func commonNeighborsAreLinkedToBoth() {
    let shared = circles.graph.commonNeighbors(of: circles.ids[0], and: circles.ids[1])
    #expect(shared.map(\.entity) == [circles.ids[2]])
  }
}
