/// Text pasted into a line: its line breaks are shown as ⏎ until the line is accepted.
enum PastedText {
  private static let mark: Character = "⏎"

  /// What stands in the edited line for a paste.
  static func inLine(_ pasted: String) -> String {
    let lines = pasted.split(whereSeparator: \.isNewline).map { line in
      String(line.map { $0 == "\t" ? " " : $0 }).printable
    }
    return lines.joined(separator: " \(mark) ")
  }

  /// The lines that were pasted together, or the line itself.
  static func lines(of line: String) -> [String] {
    guard line.contains(mark) else { return [line] }
    return line.split(separator: mark).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    .filter { !$0.isEmpty }
  }
}
