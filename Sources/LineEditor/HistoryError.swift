/// Why a history could not be kept; `code` is the system's error number.
public enum HistoryError: Error, Hashable, Sendable {
  /// The file is there but cannot be read.
  case unreadable(path: String, code: Int32)
  /// The file cannot be written.
  case unwritable(path: String, code: Int32)
}
