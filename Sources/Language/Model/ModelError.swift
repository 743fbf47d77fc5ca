/// Why a model did not load.
public enum ModelError: Error, Hashable, Sendable {
  /// The file is missing or may not be read.
  case unreadable(file: String)
  /// The file does not begin as a model does.
  case notAModel(file: String)
  /// The file was made by another version of Hearsay.
  case wrongVersion(file: String, found: Int, expected: Int)
  /// A part that the analyser needs is not in the file.
  case missingSection(name: String)
  /// A part ends early or holds what it must not.
  case damagedSection(name: String)
}
