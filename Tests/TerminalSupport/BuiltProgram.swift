public import Foundation

/// The programs that were built together with the tests.
public enum BuiltProgram {
  /// The file of a product or executable target.
  ///
  /// - Parameter name: its name.
  /// - Returns: the file, beside the bundle of tests.
  public static func named(_ name: String) -> URL {
    Bundle.allBundles.lazy
      .map { $0.bundleURL }
      .first { $0.pathExtension == "xctest" }
      .map { $0.deletingLastPathComponent().appending(path: name) }
      ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name)
  }
}
