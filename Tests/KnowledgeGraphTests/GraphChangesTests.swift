import KnowledgeGraph
import Testing

@Suite struct GraphChangesTests {
  let siege = Siege()

  @Test func aReportIsAddedOnce() {
    var graph = Graph()
    #expect(graph.add(siege.first.contribution) == .added)
    let bytes = GraphFile.bytes(of: graph)
    #expect(graph.add(siege.first.contribution) == .alreadyHeld)
    #expect(GraphFile.bytes(of: graph) == bytes)
  }

  @Test func anotherReportUnderTheSameIDIsRefused() {
    var graph = Graph(siege.first)
    var other = siege.first.contribution
    other.document.sha256 = String(repeating: "e", count: 64)
    #expect(graph.add(other) == .idTaken)
    #expect(graph.documents.count == 1)
  }

  @Test func theOrderOfAddingNeverShows() {
    let bytes = GraphFile.bytes(of: Graph(siege.first, siege.second))
    let reversed = Graph(siege.second, siege.first)
    #expect(GraphFile.bytes(of: reversed) == bytes)
    #expect(reversed.checkInvariants() == [])
    #expect(reversed.documents.map(\.id.rawValue) == ["d11111111", "d22222222"])
  }

  @Test func forgettingAReportLeavesTheOthersAsTheyWere() {
    var graph = siege.graph
    graph.forget([siege.second.document.id])
    #expect(GraphFile.bytes(of: graph) == GraphFile.bytes(of: Graph(siege.first)))
    #expect(graph.checkInvariants() == [])
  }

  @Test func mergedGraphsAreAsIfBuiltAtOnce() {
    var graph = Graph(siege.second)
    #expect(graph.merge(Graph(siege.first, siege.second)) == [])
    #expect(GraphFile.bytes(of: graph) == GraphFile.bytes(of: Graph(siege.first, siege.second)))
    #expect(graph.merge(siege.graph) == [])
    #expect(graph.canonical(siege.jail2) == siege.jail)
    #expect(graph.checkInvariants() == [])
  }

  @Test func statementsByHandAreClaimsThatCanBeTakenBack() {
    var graph = siege.graph
    let before = GraphFile.bytes(of: graph)
    let court = graph.introduce("Harbour Court", as: .organization)
    #expect(graph.introduce("Harbour Court", as: .organization) == court)
    let statement = Graph.Statement(
      predicate: "control",
      arguments: [
        Argument(role: "controller", entity: court),
        Argument(role: "territory", entity: siege.jail2),
      ],
      by: "ana"
    )
    let claim = graph.state(statement)
    #expect(graph.state(statement) == claim)
    #expect(graph.claim(claim)?.by == "ana")
    #expect(graph.claims.last?.id == claim)
    #expect(graph.origin(of: claim) == .person("ana"))
    #expect(
      graph.phrases(graph.claims(about: siege.jail)).contains("control Harbour Court Stone Jail")
    )
    #expect(graph.checkInvariants() == [])
    #expect(graph.unstate(siege.raid) == false, "a claim of a report is withdrawn by a judgement")
    #expect(graph.unstate(claim) == true)
    graph.merge(Graph())
    #expect(graph.entity(court) != nil)
    #expect(GraphFile.bytes(of: graph) != before, "the entity stays")
  }
}
