import Shell

/// What is run at once: a line, with the lines that continue it.
struct Entry {
  /// The lines as one.
  private(set) var text: String

  init(_ line: String) {
    text = line
  }

  /// Whether another line belongs to it: a quote is open, or it ends in a backslash.
  func isOpen(in session: Session) -> Bool {
    session.needsContinuation(text)
  }

  /// Whether it is a quote that is open.
  func hasOpenQuote(in session: Session) -> Bool {
    session.hasOpenQuote(text)
  }

  /// Adds the next line; a backslash at the end goes, in a quote the line break becomes a space.
  mutating func add(_ line: String) {
    if text.last == "\\" { text.removeLast() }
    text += " " + line
  }
}

extension String {
  /// The lines, without their breaks.
  var lines: [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}
