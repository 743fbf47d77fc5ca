import Foundation
import KnowledgeGraph
import Testing

/// What tells one graph from another, and how one becomes the other.
@Suite struct GraphDifferenceTests {
  @Test(arguments: 21...26 as ClosedRange<UInt64>)
  func takenOnItMakesTheOtherGraph(seed: UInt64) {
    var random = RandomGraph(seed: seed)
    let contributions = random.contributions(6, claims: 5)
    var (old, new) = (Graph(), Graph())
    for contribution in contributions.prefix(4) { old.add(contribution) }
    for contribution in contributions.suffix(4) { new.add(contribution) }
    for _ in 0..<5 { old.judge(random.judgement(on: old)) }
    for _ in 0..<5 { new.judge(random.judgement(on: new)) }
    var graph = old
    graph.apply(GraphDifference(from: old, to: new))
    #expect(GraphFile.bytes(of: graph) == GraphFile.bytes(of: new))
    #expect(GraphDifference(from: graph, to: new).isEmpty)
  }

  @Test func aDecisionIsTheWholeDifference() {
    let siege = Siege()
    var graph = siege.graph
    graph.judge(Judgement(.retract(siege.dead), by: "ana"))
    let difference = GraphDifference(from: siege.graph, to: graph)
    #expect(difference.added.judgements.map(\.by) == ["ana"])
    #expect(difference.added.claims.isEmpty && difference.removed.isEmpty)
  }

  @Test func whatAGraphCannotHoldStaysOut() {
    let siege = Siege()
    var graph = siege.graph
    graph.judge(Judgement(.grade(siege.watch, "B2"), by: "ana"))
    graph.judge(Judgement(.grade(siege.redland, "C3"), by: "ana"))
    let difference = GraphDifference(from: siege.graph, to: graph)
    var without = siege.graph
    without.forget([DocumentID(rawValue: "d22222222")])
    without.apply(difference)
    #expect(without.grade(of: siege.redland) == "C3")
    #expect(without.checkInvariants() == [])
  }
}
