import CEditline
import Glibc

/// How much fits on a screen.
public struct TerminalSize: Hashable, Sendable {
  /// Characters in a row.
  public var columns: Int
  /// Rows.
  public var rows: Int

  /// Makes a size.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The size of the terminal at standard output, or nil if there is none.
  public static var current: TerminalSize? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard cle_window(STDOUT_FILENO, &columns, &rows) != 0 else { return nil }
    return TerminalSize(columns: Int(columns), rows: Int(rows))
  }
}
