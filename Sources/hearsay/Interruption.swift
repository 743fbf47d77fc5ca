import Glibc
import Synchronization

/// Ctrl-C while a command runs.
///
/// Between commands Ctrl-C is a key of the line editor and no signal.
enum Interruption {
  private static let isNoted = Atomic<Bool>(false)

  /// Whether Ctrl-C was pressed since the last `forget()`; long loops ask this.
  static var isRequested: Bool { isNoted.load(ordering: .relaxed) }

  /// Forgets an earlier Ctrl-C, before a command starts.
  static func forget() { isNoted.store(false, ordering: .relaxed) }

  /// From now on Ctrl-C is noted, to be asked for.
  static func note() {
    forget()
    handle { _ in Interruption.isNoted.store(true, ordering: .relaxed) }
  }

  /// From now on Ctrl-C ends the process at once, with the status of an interruption.
  static func leave() {
    handle { _ in _exit(ExitStatus.interrupted.rawValue) }
  }

  private static func handle(_ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    // Without SA_RESTART: a waiting read returns.
    sigaction(SIGINT, &action, nil)
  }
}
