import Extraction
import Foundation
import KnowledgeGraph
import Testing

/// That a graph tells nothing of how it grew.
@Suite struct GrowthTests {
  private let whole: Graph
  private let contributions: [Contribution]
  private let resolver: Resolver

  /// Takes the shipped sample apart into what each of its reports gave.
  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let whole = try GraphFile.load(
      at: root.appending(path: "graphs/hasakah-prison-2022.json").path
    )
    contributions = whole.documents.map { document in
      Contribution(
        document: document,
        entities: whole.entities.filter { $0.mentions.first?.document == document.id },
        claims: whole.claims.filter { $0.evidence?.document == document.id }
      )
    }
    self.whole = whole
    resolver = try Resolver()
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func reportsInAnyOrderAndPortionsGiveTheSameBytes(seed: UInt64) throws {
    var random = Generator(state: seed)
    let grown = try grown(using: &random) { _ in }
    expectSame(grown, whole)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func whatAPersonDecidedHoldsHoweverTheGraphGrows(seed: UInt64) throws {
    var random = Generator(state: seed)
    // A merge of hearsay's that joins most is taken back, and something is renamed for it.
    let merge = try #require(whole.judgements.first { $0.isHearsays })
    let decisions = [
      Judgement(.different(merge.entities), by: "ana"),
      Judgement(.rename(merge.entities[0], "The first"), by: "ana"),
    ]
    let grown = try grown(using: &random) { graph in
      guard merge.entities.allSatisfy({ graph.entity($0) != nil }) else { return }
      graph.judge(decisions)
    }
    var whole = whole
    whole.judge(decisions)
    whole.replaceHearsayJudgements(resolver.judgements(for: whole))
    expectSame(grown, whole)
    #expect(grown.canonical(merge.entities[0]) != grown.canonical(merge.entities[1]))
  }

  /// Expects the same bytes, without a word on each of them.
  private func expectSame(_ grown: Graph, _ whole: Graph) {
    let isSame = GraphFile.bytes(of: grown) == GraphFile.bytes(of: whole)
    #expect(isSame, "the shipped sample may be of older rules: make it anew")
  }

  /// The graph of all reports, a few at a time in some order, saved and loaded now and then.
  private func grown(
    using random: inout Generator,
    decide: (inout Graph) -> Void
  ) throws -> Graph {
    var graph = Graph()
    var rest = contributions.shuffled(using: &random)
    while !rest.isEmpty {
      let portion = Int.random(in: 1...rest.count, using: &random)
      for contribution in rest.prefix(portion) { graph.add(contribution) }
      rest.removeFirst(portion)
      decide(&graph)
      graph.replaceHearsayJudgements(resolver.judgements(for: graph))
      if Bool.random(using: &random) {
        graph = try GraphFile.graph(from: Data(GraphFile.bytes(of: graph)))
      }
    }
    return graph
  }

  /// Numbers that are the same for one seed (SplitMix64).
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
