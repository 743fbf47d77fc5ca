public import KnowledgeGraph

/// One conversation with a graph.
public struct Session {
  /// The graph under work.
  public private(set) var graph = Graph()

  /// Starts on an empty graph.
  public init() {}
}
