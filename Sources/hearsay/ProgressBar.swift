import Glibc

/// How far a long job has come, on one line of standard error that is wiped at the end.
enum ProgressBar {
  private static let width = 30

  /// Shows that so many of so many are done, if there is a terminal to show it on.
  static func show(_ done: Int, of total: Int) {
    guard total > 1, isatty(STDERR_FILENO) != 0 else { return }
    if done == total {
      Screen.complain("\r\u{1B}[K")
      return
    }
    let filled = width * done / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    Screen.complain("\r\(bar) \(done) of \(total) reports\u{1B}[K")
  }
}
