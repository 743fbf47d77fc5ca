import Extraction
import Foundation
import Language
import Shell

extension Session {
  /// A session of the product: its model, its tables, its user, its clock.
  ///
  /// - Parameter journal: the file of changes to a graph without a file; nil keeps no journals.
  /// - Returns: the session, on an empty graph.
  /// - Throws: `Failure` where a table is missing or damaged.
  static func product(journal: String? = nil) throws(Failure) -> Session {
    do {
      return Session(verbs: try VerbClasses(), host: .process(journal)) { try .product() }
    } catch {
      throw Failure(message: "\(error)", status: .fileFailed)
    }
  }
}

extension Pipeline {
  /// The product's own, with the shipped model.
  static func product() throws -> Pipeline {
    Pipeline(resolver: try Resolver()) {
      let analyzer = try Analyzer(modelAt: Analyzer.bundledModel)
      let extractor = try Extractor(analyzer: analyzer)
      return { extractor.read($0) }
    }
  }
}

extension Shell.Host {
  /// What surrounds this process.
  static func process(_ journal: String?) -> Shell.Host {
    Shell.Host(
      user: NSUserName(),
      home: NSHomeDirectory(),
      now: { Date.now.formatted(.iso8601) },
      journal: journal,
      progress: { ProgressBar.show($0.done, of: $0.total) },
      isInterrupted: { Interruption.isRequested }
    )
  }
}
