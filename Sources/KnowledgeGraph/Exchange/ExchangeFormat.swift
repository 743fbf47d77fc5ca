/// A format in which other programs read a graph.
public enum ExchangeFormat: String, CaseIterable, Sendable {
  /// Graphviz.
  case dot
  /// GraphML, for yEd, NetworkX, igraph.
  case graphml
  /// GEXF 1.3, for Gephi.
  case gexf
  /// A row a claim, for spreadsheets.
  case csv
  /// Statements that build a property graph, for Neo4j, Memgraph, Kuzu.
  case cypher
  /// JSON for Cytoscape and Cytoscape.js.
  case cytoscape
  /// FollowTheMoney entities, a line each, for Aleph and OpenSanctions' tools.
  case ftm
  /// RDF with W3C PROV and Web Annotation, as Turtle.
  case turtle
  /// The same as JSON-LD.
  case jsonld
}

extension Graph {
  /// The graph in another program's format: what stands, under canonical names, in file order.
  ///
  /// Claims that were withdrawn are left out. In dot, graphml, gexf and cytoscape a claim is an edge from its first
  /// participant to each of the others, so claims of one participant are not drawn; the other formats hold them all.
  ///
  /// - Parameters:
  ///   - format: the format.
  ///   - center: only what is near this entity; nil for all.
  ///   - depth: how many steps from the center.
  /// - Returns: the whole file as text.
  public func exported(
    as format: ExchangeFormat,
    around center: EntityID? = nil,
    depth: Int = 1
  ) -> String {
    let excerpt = GraphExcerpt(of: self, around: center, depth: depth)
    return switch format {
    case .dot: excerpt.dot
    case .graphml: excerpt.graphML
    case .gexf: excerpt.gexf
    case .csv: excerpt.csv
    case .cypher: excerpt.cypher
    case .cytoscape: excerpt.cytoscape
    case .ftm: excerpt.followTheMoney
    case .turtle: LinkedData(excerpt).turtle
    case .jsonld: LinkedData(excerpt).jsonLD
    }
  }
}
