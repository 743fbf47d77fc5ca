public import KnowledgeGraph

/// Decides which entities of different reports are one.
public struct Resolver: Sendable {
  /// Makes a resolver over the shipped tables.
  public init() throws {}

  /// Hearsay's judgements over a graph: a function of its documents and of the person's judgements alone.
  public func judgements(for graph: Graph) -> [Judgement] { [] }
}
