@testable import LineEditor
import Testing

@Suite struct SuggestionListTests {
  private func check(_ names: [String], columns: Int, rows: Int = 24, _ expected: String) {
    let list = SuggestionList(names.map { Suggestion(replacement: $0, replaces: 0) })
    let shown = list.rows(on: TerminalSize(columns: columns, rows: rows))
    #expect(shown.joined(separator: "\n") == expected)
  }

  @Test func fillsColumnsDownwards() {
    check(
      ["find", "list", "path", "paths", "show"],
      columns: 15,
      "find   paths\nlist   show\npath"
    )
  }

  @Test func givesWideCharactersTwoColumns() {
    check(["東京", "ab", "cd", "ef"], columns: 12, "東京  cd\nab    ef")
  }

  @Test func fitsTheScreen() {
    check(
      ["a", "b", "c", "d"],
      columns: 3,
      rows: 5,
      "a\nb\n… and more: type a letter or two of it"
    )
  }

  @Test func neverSteersTheTerminal() {
    check(["a\u{1B}[31mb"], columns: 40, "a[31mb")
  }
}
