/// What may stand at the cursor.
public struct Completion: Hashable, Sendable {
  /// The text to put in, quoted where it must be.
  public var replacement: String
  /// How many Unicode scalars before the cursor it replaces.
  public var replaces: Int
  /// What it is, in few words; nil if the text says it.
  public var summary: String?
}
