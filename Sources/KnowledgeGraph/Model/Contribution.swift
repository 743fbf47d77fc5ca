/// All that reading one document adds to a graph.
public struct Contribution: Hashable, Sendable {
  /// The document.
  public var document: SourceDocument
  /// The entities of that report.
  public var entities: [Entity]
  /// What it claims.
  public var claims: [Claim]

  /// Makes a contribution.
  public init(document: SourceDocument, entities: [Entity], claims: [Claim]) {
    self.document = document
    self.entities = entities
    self.claims = claims
  }
}
