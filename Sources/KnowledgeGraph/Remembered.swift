import Synchronization

/// A value that is computed when it is first asked for, of what it is handed then, and remembered.
///
/// Unlike `Meanwhile` it holds nothing of what it is computed from, which can so be changed in place until then.
final class Remembered<Value: Sendable>: Sendable {
  private let held = Mutex<Value?>(nil)

  /// The value, computed where nobody has asked for it before.
  func value(_ compute: () -> Value) -> Value {
    held.withLock { held in
      if let held { return held }
      let value = compute()
      held = value
      return value
    }
  }
}
