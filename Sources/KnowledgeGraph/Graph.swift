/// The claims of a set of reports, and what was decided about them: ground state, saved; the rest is computed.
public struct Graph: Sendable {
  /// The reports, by date and id.
  public private(set) var documents: [SourceDocument] = []
  /// The entities, by document and first mention.
  public private(set) var entities: [Entity] = []
  /// The claims, by document and trigger.
  public private(set) var claims: [Claim] = []
  /// The judgements, in the order they were made, hearsay's first.
  public private(set) var judgements: [Judgement] = []

  /// Makes an empty graph.
  public init() {}
}
