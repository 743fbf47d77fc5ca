public import Extraction
public import KnowledgeGraph

/// What turns reports into claims and judgements; a session makes it when it is needed first.
public struct Pipeline: Sendable {
  /// Reads one report.
  public typealias Reader = @Sendable (SourceDocument) -> Contribution

  /// Makes what reads reports; called when the first one is read.
  public var makeReader: @Sendable () throws -> Reader
  /// Decides who is who in a graph.
  public var judge: @Sendable (Graph) -> [Judgement]
  /// Finds who may be who in a graph, for a person to judge, the surest first.
  public var suggest: @Sendable (Graph) -> [Judgement]

  /// Makes a pipeline of functions.
  public init(
    makeReader: @escaping @Sendable () throws -> Reader,
    judge: @escaping @Sendable (Graph) -> [Judgement],
    suggest: @escaping @Sendable (Graph) -> [Judgement] = { _ in [] }
  ) {
    self.makeReader = makeReader
    self.judge = judge
    self.suggest = suggest
  }

  /// Makes a pipeline with the product's own resolver.
  public init(resolver: Resolver, makeReader: @escaping @Sendable () throws -> Reader) {
    self.init(
      makeReader: makeReader,
      judge: { resolver.judgements(for: $0) },
      suggest: { resolver.suggestions(for: $0) }
    )
  }
}
