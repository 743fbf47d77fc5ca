import Extraction
import Foundation
import Language
import Shell

extension Session {
  /// A session of the product: its model, its tables, its user, its clock.
  static func product() throws(Failure) -> Session {
    do {
      return Session(verbs: try VerbClasses(), host: .process) { try .product() }
    } catch {
      throw Failure(message: "\(error)", status: .fileFailed)
    }
  }
}

extension Pipeline {
  /// The product's own, with the shipped model.
  static func product() throws -> Pipeline {
    let analyzer = try Analyzer(modelAt: Analyzer.bundledModel)
    return Pipeline(extractor: try Extractor(analyzer: analyzer), resolver: try Resolver())
  }
}

extension Shell.Host {
  /// What surrounds this process.
  static var process: Shell.Host {
    Shell.Host(
      user: NSUserName(),
      home: NSHomeDirectory(),
      now: { Date.now.formatted(.iso8601) },
      progress: { ProgressBar.show($0.done, of: $0.total) },
      isInterrupted: { Interruption.isRequested }
    )
  }
}
