import KnowledgeGraph
import Testing

@Suite struct JudgementTests {
  let siege = Siege()

  @Test func theFirstOfThoseThatAreOneStandsForThem() {
    let graph = siege.graph
    #expect(graph.canonical(siege.jail2) == siege.jail)
    #expect(graph.members(of: siege.jail2) == [siege.jail, siege.jail2])
    #expect(graph.name(of: siege.jail2) == "Stone Jail")
    #expect(graph.aliases(of: siege.jail2) == ["Stone-Jail"])
    #expect(graph.canonicalEntities.count == 6)
    #expect(graph.mentions(of: siege.jail).map(\.document.rawValue) == ["d11111111", "d22222222"])
  }

  @Test func everyJudgementIsTakenBackAlone() {
    let judgements: [Judgement.Decision] = [
      .same([siege.watch, siege.guards]), .different([siege.jail, siege.harbour]),
      .sameHappening([siege.raid, siege.raid2]), .differentHappening([siege.raid, siege.raid2]),
      .rename(siege.jail, "Stone Jail of Harbour"), .retype(siege.jail, .place),
      .alias(siege.jail, "The Rock"), .note(.claim(siege.dead), "undercount?"),
      .note(.entity(siege.jail), "old fort"), .star(.claim(siege.raid)), .star(.entity(siege.jail)),
      .retract(siege.dead), .grade(siege.watch, "B2"),
    ]
    let before = GraphFile.bytes(of: siege.graph)
    var all = siege.graph
    for decision in judgements {
      var graph = siege.graph
      let judgement = Judgement(decision, by: "ana", at: "2026-11-21T10:00:00Z", reason: "because")
      graph.judge(judgement)
      all.judge(judgement)
      #expect(GraphFile.bytes(of: graph) != before)
      #expect(graph.withdraw(judgement) == true)
      #expect(graph.withdraw(judgement) == false)
      #expect(GraphFile.bytes(of: graph) == before)
    }
    for judgement in all.judgements.reversed() where !judgement.isHearsays {
      all.withdraw(judgement)
    }
    #expect(GraphFile.bytes(of: all) == before)
  }

  @Test func whatAPersonSaysOfAnEntityHoldsForAllItsSpellings() {
    var graph = siege.graph
    graph.judge([
      Judgement(.rename(siege.jail2, "The Rock"), by: "ana"),
      Judgement(.retype(siege.jail2, .place), by: "ana"),
      Judgement(.alias(siege.jail2, "Old Fort"), by: "ana"),
      Judgement(.grade(siege.jail2, "B2"), by: "ana"),
      Judgement(.note(.entity(siege.jail2), "built 1890"), by: "ana"),
    ])
    #expect(graph.name(of: siege.jail) == "The Rock")
    #expect(graph.type(of: siege.jail) == .place)
    #expect(graph.aliases(of: siege.jail) == ["Old Fort", "Stone Jail", "Stone-Jail"])
    #expect(graph.grade(of: siege.jail) == "B2")
    #expect(graph.notes(on: .entity(siege.jail)).count == 1)
    #expect(graph.entities(named: "the rock") == [siege.jail])
    #expect(graph.entities(named: "old-fort") == [siege.jail])
    #expect(graph.judgements(on: siege.jail).count == 6)
  }

  @Test func aWithdrawnClaimIsOutOfEveryAnswerButCanBeShown() {
    var graph = siege.graph
    graph.judge(Judgement(.retract(siege.raid), by: "ana"))
    #expect(graph.isRetracted(siege.raid))
    #expect(graph.claim(siege.raid) != nil)
    var pattern = ClaimPattern()
    pattern.predicates = ["attack"]
    #expect(graph.claims(matching: pattern).map(\.id) == [siege.raid2])
    pattern.includesRetracted = true
    #expect(graph.claims(matching: pattern).map(\.id) == [siege.raid, siege.raid2])
    #expect(graph.corroboration(of: siege.raid2)?.supporting == [])
    #expect(!graph.events.contains { $0.claims.contains(siege.raid) })
    let links = graph.neighbors(of: siege.redland)?.rings.first?.flatMap(\.links) ?? []
    #expect(links.flatMap(\.claims) == [siege.raid2])
  }

  @Test func hearsayGivesWayToAPersonWhoSaysDifferent() {
    var graph = siege.graph
    graph.judge(Judgement(.different([siege.jail2, siege.jail]), by: "ana", reason: "two jails"))
    #expect(graph.canonical(siege.jail2) == siege.jail2)
    #expect(graph.identityContradictions.map(\.joined) == [false])
    #expect(graph.identityContradictions.first?.different.reason == "two jails")
  }

  @Test func aBlockHoldsThroughOthers() {
    var sketch = Sketch("3", "Aa Bb Cc Dd")
    let ids = ["Aa", "Bb", "Cc", "Dd"].map { sketch.entity($0) }
    var graph = Graph(sketch)
    graph.judge([
      Judgement(.different([ids[0], ids[3]]), by: "ana"),
      Judgement(.same([ids[0], ids[1]]), by: "hearsay"),
      Judgement(.same([ids[2], ids[3]]), by: "hearsay"),
      Judgement(.same([ids[1], ids[2]]), by: "hearsay"),
    ])
    #expect(ids.map { graph.canonical($0) } == [ids[0], ids[0], ids[2], ids[2]])
    #expect(graph.identityContradictions.count == 1)
    graph.judge(Judgement(.same([ids[1], ids[2]]), by: "ben"))
    #expect(
      ids.map { graph.canonical($0) } == [ids[0], ids[0], ids[0], ids[3]],
      "ben's goes first"
    )
    graph.judge(Judgement(.same([ids[3], ids[0]]), by: "ben"))
    #expect(Set(ids.map { graph.canonical($0) }) == [ids[0]], "a person's same stands")
    #expect(graph.identityContradictions.map(\.joined) == [true], "and is reported")
  }

  @Test func hearsaysJudgementsStandFirstAndAreReplacedWhole() {
    var graph = siege.graph
    graph.judge(Judgement(.alias(siege.watch, "Night Watch"), by: "ana"))
    graph.judge(Judgement(.same([siege.ada, siege.watch]), by: "hearsay"))
    #expect(graph.judgements.map(\.by) == ["hearsay", "hearsay", "hearsay", "ana"])
    graph.replaceHearsayJudgements([])
    #expect(graph.judgements.map(\.by) == ["ana"])
    #expect(graph.canonical(siege.jail2) == siege.jail2)
  }
}
