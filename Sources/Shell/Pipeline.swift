public import Extraction
public import KnowledgeGraph

/// What turns reports into claims and judgements; a session makes it when the first report is read.
public struct Pipeline: Sendable {
  /// Reads one report.
  public var read: @Sendable (SourceDocument) -> Contribution
  /// Decides who is who in a graph.
  public var judge: @Sendable (Graph) -> [Judgement]
  /// Finds who may be who in a graph, for a person to judge, the surest first.
  public var suggest: @Sendable (Graph) -> [Judgement]

  /// Makes a pipeline of functions.
  public init(
    read: @escaping @Sendable (SourceDocument) -> Contribution,
    judge: @escaping @Sendable (Graph) -> [Judgement],
    suggest: @escaping @Sendable (Graph) -> [Judgement] = { _ in [] }
  ) {
    self.read = read
    self.judge = judge
    self.suggest = suggest
  }

  /// Makes the product's own pipeline.
  public init(extractor: Extractor, resolver: Resolver) {
    self.init(
      read: { extractor.read($0) },
      judge: { resolver.judgements(for: $0) },
      suggest: { resolver.suggestions(for: $0) }
    )
  }
}
