extension LexiconError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .unreadable(let file):
      "the table \(file) cannot be read; install Hearsay again"
    case .notUTF8(let file):
      "the table \(file) is not UTF-8; save it as UTF-8"
    case .tooManyFields(let file, let line, let found, let expected):
      "\(file), line \(line): \(found) fields, at most \(expected) expected; part them by single tabs"
    case .unknownValue(let file, let line, let value):
      "\(file), line \(line): “\(value)” is not known here; see the comment at the head of the table"
    }
  }
}
