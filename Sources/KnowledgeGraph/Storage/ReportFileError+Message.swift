import Foundation

extension ReportFileError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .unreadable(let path, let errno):
      "\(path) cannot be read: \(String(cString: strerror(errno)))"
    case .notUTF8(let path, let line):
      "\(path), line \(line): not UTF-8; save the report as UTF-8 text"
    case .empty(let path):
      "\(path) is empty"
    case .badDate(let path, let line, let value):
      "\(path), line \(line): “\(value)” tells no day; write it as YYYY-MM-DD"
    case .notJSON(let path, let line):
      "\(path), line \(line): not a JSON object; give each report a line of its own"
    case .missingKey(let path, let line, let key):
      "\(path), line \(line): “\(key)” is missing or empty"
    case .notAString(let path, let line, let key):
      "\(path), line \(line): “\(key)” must be a string"
    }
  }
}
