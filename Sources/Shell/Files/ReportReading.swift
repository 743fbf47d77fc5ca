import Dispatch
import KnowledgeGraph
import Synchronization

/// Reads reports side by side on all cores, and puts them back in their order.
struct ReportReading {
  let read: Pipeline.Reader
  let host: Host

  /// What each report adds; nothing of it when the user breaks it off.
  func contributions(of documents: [SourceDocument]) throws(CommandError) -> [Contribution] {
    let results = Mutex([Contribution?](repeating: nil, count: documents.count))
    let done = Mutex(0)
    let host = host
    let read = read
    DispatchQueue.concurrentPerform(iterations: documents.count) { index in
      guard !host.isInterrupted() else { return }
      let contribution = read(documents[index])
      results.withLock { $0[index] = contribution }
      done.withLock { count in
        count += 1
        host.progress(Host.Progress(done: count, total: documents.count))
      }
    }
    let contributions = results.withLock { $0.compactMap(\.self) }
    guard contributions.count == documents.count else { throw .interrupted }
    return contributions
  }
}
