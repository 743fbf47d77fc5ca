import Dispatch
import Synchronization

/// A value that another core computes while this one goes on; it is the same however many there are.
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
  package init(_ compute: @escaping @Sendable () -> Value) {
    state = Mutex(.open(compute))
    DispatchQueue.global().async {
      _ = self.state.withLockIfAvailable { $0.value() }
    }
  }

  /// The value: waited for where another core is at it, computed here where none is.
  package var value: Value { state.withLock { $0.value() } }
}
