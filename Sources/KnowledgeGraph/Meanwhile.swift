import Dispatch
import Synchronization

/// A value that another core computes while this one goes on, or that is computed once somebody asks for it; it is the
/// same however many cores there are.
package final class Meanwhile<Value: Sendable>: Sendable {
  private enum State {
    case open(@Sendable () -> Value)
    case taken
    case done(Value)
  }

  private let state: Mutex<State>
  /// Entered as long as somebody computes: who waits sleeps.
  private let work = DispatchGroup()

  private init(waitingWith compute: @escaping @Sendable () -> Value) {
    state = Mutex(.open(compute))
  }

  /// Begins to compute a value.
  package convenience init(_ compute: @escaping @Sendable () -> Value) {
    self.init(waitingWith: compute)
    DispatchQueue.global().async { self.run() }
  }

  /// Waits with computing a value until it is asked for.
  package static func onceAsked(_ compute: @escaping @Sendable () -> Value) -> Meanwhile {
    Meanwhile(waitingWith: compute)
  }

  /// The value: waited for where another core is at it, computed here where none is.
  package var value: Value {
    run()
    while true {
      if case .done(let value) = state.withLock(\.self) { return value }
      work.wait()
    }
  }

  /// Computes the value unless somebody does.
  private func run() {
    let compute = state.withLock { state -> (@Sendable () -> Value)? in
      guard case .open(let compute) = state else { return nil }
      state = .taken
      work.enter()
      return compute
    }
    guard let compute else { return }
    let value = compute()
    state.withLock { $0 = .done(value) }
    work.leave()
  }
}
