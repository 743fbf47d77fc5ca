/// Why a table of words was refused.
public enum LexiconError: Error, Hashable, Sendable {
  /// The file is missing or may not be read.
  case unreadable(file: String)
  /// The file is not UTF-8.
  case notUTF8(file: String)
  /// A row has more fields than the table has columns.
  case tooManyFields(file: String, line: Int, found: Int, expected: Int)
  /// A field holds a value that its column does not take.
  case unknownValue(file: String, line: Int, value: String)
}
