import Dispatch
import Synchronization

/// A value that another core computes while this one goes on, or that is computed once somebody asks for it; it is the
/// same however many cores there are.
package final class Meanwhile<Value: Sendable>: Sendable {
  private enum State {
    case open(@Sendable () -> Value)
    case done(Value)

    /// The value, computed if it is not yet.
    mutating func value() -> Value {
      switch self {
      case .done(let value): return value
      case .open(let compute):
        let value = compute()
        self = .done(value)
        return value
      }
    }
  }

  private let state: Mutex<State>

  /// Begins to compute a value.
  package convenience init(_ compute: @escaping @Sendable () -> Value) {
    self.init(waitingWith: compute)
    DispatchQueue.global().async {
      _ = self.state.withLockIfAvailable { $0.value() }
    }
  }

  private init(waitingWith compute: @escaping @Sendable () -> Value) {
    state = Mutex(.open(compute))
  }

  /// Waits with computing a value until it is asked for.
  package static func onceAsked(_ compute: @escaping @Sendable () -> Value) -> Meanwhile {
    Meanwhile(waitingWith: compute)
  }

  /// The value: waited for where another core is at it, computed here where none is.
  package var value: Value { state.withLock { $0.value() } }
}
