extension CoNLLUError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  package var description: String {
    switch self {
    case .wrongColumnCount(let line, let found):
      "line \(line): \(found) columns, 10 expected; part them by single tabs"
    case .wrongID(let line, let value):
      "line \(line): “\(value)” is not the number of the next word; number words from 1"
    case .unknownTag(let line, let value):
      "line \(line): “\(value)” is not a universal part of speech"
    case .unknownRelation(let line, let value):
      "line \(line): “\(value)” is not a universal relation"
    case .wrongHead(let line, let value):
      "line \(line): the head “\(value)” is not another word of the sentence, or 0"
    }
  }
}
