extension CorpusFileError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  var description: String {
    switch self {
    case .unreadable(let file): "\(file) cannot be read; name a file of JSON lines"
    case .wrongShape(let file, let line): "\(file), line \(line) is no document of this corpus"
    case .unwritable(let file): "\(file) cannot be written; name another with -o"
    }
  }
}
