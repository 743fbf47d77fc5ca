/// A list of suggestions laid out for a screen.
struct SuggestionList {
  private let suggestions: [Suggestion]

  init(_ suggestions: [Suggestion]) {
    self.suggestions = suggestions
  }

  /// The rows to show, at most so many: with summaries one suggestion a row, without as many
  /// columns as fit, read downwards.
  func rows(on screen: TerminalSize) -> [String] {
    let all =
      suggestions.contains { $0.summary != nil }
      ? summarized(width: screen.columns) : grid(width: screen.columns)
    let limit = max(screen.rows - 2, 1)
    guard all.count > limit else { return all }
    let kept = all.prefix(limit - 1)
    return kept + ["… and more: type a letter or two of it"]
  }

  private func summarized(width: Int) -> [String] {
    let names = suggestions.map(name)
    let column = min(names.map(\.columns).max() ?? 0, width / 2)
    return zip(names, suggestions).map { name, suggestion in
      let shown = name.truncated(toColumns: column)
      let summary = suggestion.summary?.printable ?? ""
      let row = shown + String(repeating: " ", count: column - shown.columns + 2) + summary
      return row.truncated(toColumns: width - 1)
    }
  }

  private func grid(width: Int) -> [String] {
    let names = suggestions.map { name($0).truncated(toColumns: width - 1) }
    let column = (names.map(\.columns).max() ?? 0) + 2
    let perRow = max(width / column, 1)
    let height = (names.count + perRow - 1) / perRow
    return (0..<height).map { row in
      let cells = stride(from: row, to: names.count, by: height).map { index in
        let isLast = index + height >= names.count
        let padding = isLast ? 0 : column - names[index].columns
        return names[index] + String(repeating: " ", count: padding)
      }
      return cells.joined()
    }
  }

  private func name(_ suggestion: Suggestion) -> String {
    let text = suggestion.replacement.printable
    return String(text.reversed().drop { $0 == " " }.reversed())
  }
}
