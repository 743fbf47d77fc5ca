/// How a link of the chain passes the claim on.
public enum AttributionManner: String, CaseIterable, Sendable {
  case direct, indirect
  case accordingTo = "according-to"
  case citing, agency, outlet
}

/// One link of the chain of who says so; the chain runs from the innermost speaker outwards.
public struct Attribution: Hashable, Sendable {
  /// Who says it; nil for an outlet known from metadata alone.
  public var entity: EntityID?
  /// How it is said.
  public var manner: AttributionManner
  /// The words that name the speaker; nil where nothing in the text does.
  public var span: TextSpan?
  /// What is said, innermost link only.
  public var content: [TextSpan]

  /// Makes a link.
  public init(
    entity: EntityID?,
    manner: AttributionManner,
    span: TextSpan? = nil,
    content: [TextSpan] = []
  ) {
    self.entity = entity
    self.manner = manner
    self.span = span
    self.content = content
  }
}
