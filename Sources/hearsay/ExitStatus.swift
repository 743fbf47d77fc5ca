/// How the process ends; thrown where the user was told why already.
enum ExitStatus: Int32, Error {
  case fine = 0
  /// A command failed, in a session without a terminal.
  case commandFailed = 1
  /// The arguments are wrong.
  case usage = 2
  /// A file cannot be read or written.
  case fileFailed = 3
  /// Ctrl-C.
  case interrupted = 130
}

/// Why the process ends before its work is done.
struct Failure: Error {
  /// What to tell the user.
  let message: String
  /// How the process ends.
  let status: ExitStatus
}
