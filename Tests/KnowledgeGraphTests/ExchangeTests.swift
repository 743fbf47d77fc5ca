import Foundation
import KnowledgeGraph
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Graphs as other programs read them.
@Suite struct ExchangeTests {
  let siege = Siege()

  @Test func drawsEntitiesAndClaims() {
    let dot = siege.graph.exported(as: .dot)
    let lines = dot.split(separator: "\n")
    #expect(lines.contains { $0.contains("[label=\"Stone Jail\", class=\"facility\"") })
    // Both reports tell of the raid, under two spellings: one edge.
    #expect(lines.filter { $0.hasSuffix("[label=\"attack ×2\"];") }.count == 1)
    #expect(lines.contains { $0.hasSuffix("[label=\"located_in\"];") })
  }

  @Test func keepsToWhatIsNear() {
    let dot = siege.graph.exported(as: .dot, around: siege.harbour, depth: 1)
    #expect(dot.contains("Stone Jail") && dot.contains("Harbour"))
    #expect(!dot.contains("Redland"))
    #expect(siege.graph.exported(as: .dot, around: siege.harbour, depth: 2).contains("Redland"))
  }

  @Test func leavesOutWhatWasWithdrawn() {
    var graph = siege.graph
    graph.judge(Judgement(.retract(siege.place), by: "ana"))
    for format in ExchangeFormat.allCases {
      #expect(!graph.exported(as: format).contains("located_in"), "\(format)")
      #expect(siege.graph.exported(as: format).contains("located_in") || format == .ftm)
    }
  }

  @Test func aRowHoldsAClaim() throws {
    let rows = siege.graph.exported(as: .csv).split(separator: "\r\n")
    #expect(rows.count == 1 + siege.graph.claims.count)
    let dead = try #require(rows.first { $0.hasPrefix(siege.dead.rawValue) })
    #expect(dead.contains("kill,,,Redland,organization,,at least 23,23,,2022-01-20,positive"))
    #expect(dead.contains("Ada Brook"))
  }

  @Test(arguments: [ExchangeFormat.graphml, .gexf])
  func isSoundXML(_ format: ExchangeFormat) {
    let parser = XMLParser(data: Data(awkward.exported(as: format).utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test(arguments: [ExchangeFormat.cytoscape, .jsonld])
  func isSoundJSON(_ format: ExchangeFormat) throws {
    _ = try JSONSerialization.jsonObject(with: Data(awkward.exported(as: format).utf8))
  }

  @Test func isAnEntityALine() throws {
    let lines = awkward.exported(as: .ftm).split(separator: "\n")
    let records = try lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let schemas = Set(records.compactMap { $0["schema"] as? String })
    #expect(schemas == ["PlainText", "Organization", "Person", "Address", "Asset", "Event"])
  }

  @Test func escapesWhatTheFormatsReserve() {
    #expect(awkward.exported(as: .dot).contains(#"label="The \"Rock\" \\ <1> & 'Co'""#))
    #expect(awkward.exported(as: .turtle).contains(#"rdfs:label "The \"Rock\" \\ <1> & 'Co'""#))
    #expect(awkward.exported(as: .cypher).contains(#"n.name = 'The "Rock" \\ <1> & \'Co\''"#))
  }

  /// A graph with a name that every format must escape.
  private var awkward: Graph {
    var graph = siege.graph
    graph.judge(Judgement(.rename(siege.jail, #"The "Rock" \ <1> & 'Co'"#), by: "ana"))
    return graph
  }
}
