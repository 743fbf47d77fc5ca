import Glibc

/// A program that reads an answer instead of the screen.
struct Pager {
  /// The command, as the system's shell takes it.
  let command: String

  /// Gives it a text and waits until it ends; false if there is no such program.
  @discardableResult
  func show(_ text: String) -> Bool {
    guard let pipe = popen(command, "w") else { return false }
    // The user may leave before all is written.
    let before = signal(SIGPIPE, SIG_IGN)
    fputs(text, pipe)
    let status = pclose(pipe)
    signal(SIGPIPE, before)
    let isNotFound = status >> 8 == 127
    return !isNotFound
  }
}
