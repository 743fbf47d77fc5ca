extension CorpusError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  var description: String {
    switch self {
    case .unreadable(let file): "\(file) cannot be read; give the path of a corpus"
    case .notUTF8(let file): "\(file) is not UTF-8; convert it"
    case .wrongCoNLLU(let file, let error): "\(file), \(error)"
    case .wrongIOB2(let file, let error): "\(file), \(error)"
    }
  }
}
