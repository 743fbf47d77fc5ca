import Glibc

extension HistoryError: CustomStringConvertible {
  /// What went wrong, in a sentence.
  public var description: String {
    switch self {
    case .unreadable(let path, let code):
      "the history cannot be read from \(path): \(reason(code)); "
        + "set HEARSAY_HISTORY to another file"
    case .unwritable(let path, let code):
      "the history cannot be written to \(path): \(reason(code)); "
        + "set HEARSAY_HISTORY to another file"
    }
  }

  private func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
