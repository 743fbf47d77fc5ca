/// What `set` sets.
struct Settings: Hashable, Sendable {
  /// How many rows of a table are shown at most; 0 shows all.
  var rows = 40
  /// How answers are written.
  var format = OutputFormat.table
}
