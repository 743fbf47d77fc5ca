import Dispatch
import Synchronization

/// A value that another core computes while this one goes on; it is the same however many there are.
package final class Meanwhile<Value: Sendable>: Sendable {
  private let compute: @Sendable () -> Value
  private let result = Mutex<Value?>(nil)
  private let work = DispatchGroup()

  /// Begins to compute a value.
  package init(_ compute: @escaping @Sendable () -> Value) {
    self.compute = compute
    DispatchQueue.global().async(group: work) {
      let value = self.compute()
      self.result.withLock { $0 = value }
    }
  }

  /// The value, waited for where it is not there yet.
  package var value: Value {
    work.wait()
    return result.withLock { $0 } ?? compute()
  }
}
