/// Why a report was refused.
public enum ReportFileError: Error, Hashable, Sendable {
  /// The file is missing or may not be read; the system's error number.
  case unreadable(path: String, errno: Int32)
  /// A line is not UTF-8.
  case notUTF8(path: String, line: Int)
  /// The file holds nothing but white space.
  case empty(path: String)
  /// The date of publication does not tell a day.
  case badDate(path: String, line: Int, value: String)
  /// A line of a .jsonl file is no JSON object.
  case notJSON(path: String, line: Int)
  /// A line of a .jsonl file lacks a key, or has it empty.
  case missingKey(path: String, line: Int, key: String)
  /// A key of a line of a .jsonl file has a value that is no string.
  case notAString(path: String, line: Int, key: String)
}
