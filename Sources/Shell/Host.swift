/// What surrounds a session: who works, where home is, the clock, and how to tell of long work.
public struct Host: Sendable {
  /// The name under which decisions are kept.
  public var user: String
  /// What `~` stands for in a path.
  public var home: String
  /// The time now, in ISO 8601.
  public var now: @Sendable () -> String
  /// The file of changes to a graph that has no file yet; nil keeps no journals of changes at all.
  public var journal: String?
  /// Told after each report that is read; may be called on any thread, one call at a time.
  public var progress: @Sendable (Progress) -> Void
  /// Asked often during long work: whether the user broke it off.
  public var isInterrupted: @Sendable () -> Bool

  /// How far a long work is.
  public struct Progress: Hashable, Sendable {
    /// How many reports are read.
    public var done: Int
    /// How many there are.
    public var total: Int
  }

  /// Makes a host that is told nothing and never breaks off.
  public init(
    user: String,
    home: String,
    now: @escaping @Sendable () -> String,
    journal: String? = nil,
    progress: @escaping @Sendable (Progress) -> Void = { _ in },
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    self.user = user
    self.home = home
    self.now = now
    self.journal = journal
    self.progress = progress
    self.isInterrupted = isInterrupted
  }
}
