extension OntologyError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .unreadable(let file):
      "the table \(file) cannot be read; install Hearsay again"
    case .notUTF8(let file):
      "the table \(file) is not UTF-8; save it as UTF-8"
    case .fields(let place, let found):
      "\(place): \(found) fields, nine expected; part them by single tabs"
    case .value(let place, let value):
      "\(place): “\(value)” is not known here; see the comment at the head of the table"
    case .duplicate(let place, let predicate):
      "\(place): “\(predicate)” has a row already; keep one"
    }
  }
}

extension OntologyError.Place: CustomStringConvertible {
  /// The file and line.
  public var description: String { "\(file), line \(line)" }
}
