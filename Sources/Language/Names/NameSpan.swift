/// What a name names.
public enum NameKind: String, CaseIterable, Sendable {
  case person = "PER"
  case organization = "ORG"
  case place = "LOC"
}

/// A name in a sentence.
public struct NameSpan: Hashable, Sendable {
  /// The tokens, at least one.
  public var tokens: Range<Int>
  /// What it names.
  public var kind: NameKind

  /// Makes a name of its tokens and kind.
  public init(tokens: Range<Int>, kind: NameKind) {
    self.tokens = tokens
    self.kind = kind
  }
}
