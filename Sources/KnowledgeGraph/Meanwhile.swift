import Dispatch
import Synchronization

/// A value that another core computes while this one goes on; it is the same however many there are.
package final class Meanwhile<Value: Sendable>: Sendable {
  private enum State {
    case open, taken
    case done(Value)
  }

  private let compute: @Sendable () -> Value
  private let state = Mutex(State.open)
  private let work = DispatchGroup()

  /// Begins to compute a value.
  package init(_ compute: @escaping @Sendable () -> Value) {
    self.compute = compute
    DispatchQueue.global().async(group: work) { self.run() }
  }

  /// The value: waited for where another core is at it, computed here where none is.
  package var value: Value {
    run()
    if let finished { return finished }
    work.wait()
    return finished ?? compute()
  }

  private var finished: Value? {
    state.withLock { if case .done(let value) = $0 { value } else { nil } }
  }

  /// Computes the value unless somebody does.
  private func run() {
    let isFirst = state.withLock { state in
      guard case .open = state else { return false }
      state = .taken
      return true
    }
    guard isFirst else { return }
    let value = compute()
    state.withLock { $0 = .done(value) }
  }
}
