import Foundation
import KnowledgeGraph
import Testing

/// That big graphs stay quick; the limits are far above what is measured, and hold for optimised builds alone.
@Suite struct SpeedTests {
  #if DEBUG
  private static let reports = 20
  #else
  private static let reports = 400
  #endif

  @Test func aBigGraphLoadsAndSavesInMicrosecondsAClaim() throws {
    var random = RandomGraph(seed: 17, names: 40)
    let contributions = random.contributions(Self.reports, claims: 50)
    let clock = ContinuousClock()
    var graph = Graph()
    let adding = clock.measure { for contribution in contributions { graph.add(contribution) } }
    var bytes: [UInt8] = []
    let saving = clock.measure { bytes = GraphFile.bytes(of: graph) }
    let data = Data(bytes)
    let loading = try clock.measure { graph = try GraphFile.graph(from: data) }
    #expect(GraphFile.bytes(of: graph) == bytes)
    let last = random.contributions(Self.reports + 1, claims: 50)[Self.reports]
    let addingOne = clock.measure { graph.add(last) }
    #if !DEBUG
    let claims = graph.claims.count
    #expect(claims > 19_000)
    let report =
      "adding \(adding / claims), saving \(saving / claims), loading \(loading / claims) a claim; one more report \(addingOne)"
    #expect(max(adding, saving, loading) / claims < .microseconds(50), "\(report)")
    #expect(addingOne < .milliseconds(100), "\(report)")
    #endif
  }
}
