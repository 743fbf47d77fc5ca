import Dispatch
public import KnowledgeGraph
import Synchronization

extension Extractor {
  /// Reads reports side by side on all cores.
  ///
  /// - Parameters:
  ///   - documents: the reports.
  ///   - progress: told how many are read, from any thread, after each.
  ///   - isCancelled: asked before each report, from any thread; once true, no further report is read.
  /// - Returns: what each report adds, in the order given; without those left out by a cancellation.
  public func read(
    _ documents: [SourceDocument],
    progress: @Sendable (Int) -> Void = { _ in },
    isCancelled: @Sendable () -> Bool = { false }
  ) -> [Contribution] {
    let results = Mutex<[Int: Contribution]>([:])
    DispatchQueue.concurrentPerform(iterations: documents.count) { index in
      guard !isCancelled() else { return }
      let contribution = read(documents[index])
      let count = results.withLock { results in
        results[index] = contribution
        return results.count
      }
      progress(count)
    }
    return results.withLock { results in documents.indices.compactMap { results[$0] } }
  }
}
