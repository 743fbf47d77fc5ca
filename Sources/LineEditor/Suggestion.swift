/// What a completer offers.
public struct Suggestion: Hashable, Sendable {
  /// The text to put in.
  public var replacement: String
  /// How many Unicode scalars before the cursor it replaces.
  public var replaces: Int
  /// What to show in the list beside it, or nil.
  public var summary: String?

  /// Makes a suggestion.
  public init(replacement: String, replaces: Int, summary: String? = nil) {
    self.replacement = replacement
    self.replaces = replaces
    self.summary = summary
  }
}
