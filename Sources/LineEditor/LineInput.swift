/// What came from the terminal.
public enum LineInput: Hashable, Sendable {
  /// A line, without its line break.
  case line(String)
  /// The line was abandoned with Ctrl-C.
  case interrupted
  /// There is no more: the end of the input, or Ctrl-D on an empty line.
  case end
}
