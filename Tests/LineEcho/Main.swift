import LineEditor

/// Reads lines with the line editor and says what it got: what the tests of the editor drive.
@main
struct LineEcho {
  static let names = [
    "Владимир Путин", "Владивосток", "São Paulo", "東京 本社", "محمد بن سلمان", "Ghwayran prison",
  ]

  static func main() throws {
    let history = try CommandLine.arguments.dropFirst().first.map { try History(path: $0) }
    let reader = LineReader(history: history ?? History(), isColored: true)
    while true {
      switch reader.next(prompt: "echo> ", complete: suggestions) {
      case .line(let line):
        print("got [\(line)]")
        try reader.remember(line)
      case .interrupted: print("interrupted")
      case .end:
        print("end")
        return
      }
    }
  }

  /// The names that begin with the last word before the cursor, quoted.
  private static func suggestions(line: String, cursor: Int) -> [Suggestion] {
    let before = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
    let word = before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let typed = word.drop { $0 == "\"" }
    return names.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
      .map { name in
        Suggestion(
          replacement: "\"\(name)\" ",
          replaces: word.unicodeScalars.count,
          summary: name.hasPrefix("Влад") ? "a name" : nil
        )
      }
  }
}
