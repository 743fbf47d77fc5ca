import Foundation

extension GraphFileError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .unreadable(let path, let errno):
      "\(path) cannot be read: \(String(cString: strerror(errno)))"
    case .unwritable(let path, let errno):
      "\(path) cannot be written: \(String(cString: strerror(errno))); nothing was changed"
    case .notUTF8(let place):
      "\(place): not UTF-8; the file is damaged or of another kind"
    case .notJSON(let place):
      "\(place): not JSON; the file is damaged or of another kind"
    case .truncated(let place):
      "\(place): the file ends too early; load a whole copy"
    case .notAGraph:
      "not a graph of Hearsay: the file does not begin with {\"format\":\"hearsay-graph\",\"version\":1"
    case .unknownVersion(let version):
      "the graph is of version \(version), and this Hearsay reads version 1; use a newer Hearsay"
    case .missingKey(let place, let key):
      "\(place): “\(key)” is missing"
    case .wrongType(let place, let key, let expected):
      "\(place): \(key.isEmpty ? "the record" : "“\(key)”") must be \(expected.phrase)"
    case .unknownValue(let place, let key, let value):
      "\(place): “\(key)” cannot be “\(value)”"
    case .duplicateID(let place, let id):
      "\(place): the id \(id) is there already; ids must differ"
    case .danglingID(let place, let id):
      "\(place): nothing in the file has the id \(id)"
    case .spanOutsideText(let place, let start, let end):
      "\(place): the characters \(start) to \(end) are not in the document's text"
    }
  }
}

extension GraphFileError.Place: CustomStringConvertible {
  /// The line, and the record if there is one.
  public var description: String {
    guard let record else { return "line \(line)" }
    return "line \(line) (\(record.array), record \(record.number))"
  }
}

extension GraphFileError.Expected {
  fileprivate var phrase: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .integer: "a whole number"
    case .number: "a number"
    case .boolean: "true or false"
    }
  }
}
