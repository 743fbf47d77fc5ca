/// Fits a table to a width: words are wrapped in their columns, and a long table shows head and tail.
struct TableLayout {
  private let table: Table
  /// The columns of the screen; nil for as many as the table wants.
  private let width: Int?
  private static let gap = 2
  /// How far what stands below a row is moved in.
  private static let indent = 7
  /// A column is not made narrower than this, nor than its longest word if that is shorter.
  private static let leastWidth = 12
  /// On a narrow screen columns of fewer letters than this, where there are more, read worse than fields below each
  /// other.
  private static let leastWidthOnNarrowScreens = 18

  init(_ table: Table, width: Int?) {
    self.table = table
    self.width = width
  }

  /// The lines, the names of the columns first.
  var lines: [StyledText] {
    guard let widths = columnWidths else { return records }
    var lines: [StyledText] = []
    if table.columns.contains(where: { !$0.name.isEmpty }) {
      lines += self.lines(of: table.columns.map { StyledText($0.name, .faint) }, widths)
    }
    let (head, tail) = shown
    for row in 0..<head { lines += self.lines(ofRow: row, widths) }
    let hidden = table.rows.count - head - tail
    if hidden > 0 { lines.append(Self.more(hidden)) }
    for row in (table.rows.count - tail)..<table.rows.count {
      lines += self.lines(ofRow: row, widths)
    }
    return lines
  }

  /// A row with what stands below it.
  private func lines(ofRow row: Int, _ widths: [Int]) -> [StyledText] {
    let detail = table.details[row]
    let below = detail.isEmpty ? [] : TextLayout.lines(of: detail, width: room - Self.indent)
    let indent = StyledText(String(repeating: " ", count: Self.indent))
    return lines(of: table.rows[row].map(\.text), widths) + below.map { indent + $0 }
  }

  private static func more(_ count: Int) -> StyledText {
    StyledText("… \(count) more; “last” shows all", .faint)
  }

  /// How many rows are shown from the start and from the end.
  private var shown: (head: Int, tail: Int) {
    switch table.limit {
    // A row more is shown where a line would have to tell of it.
    case .ends(let limit) where table.rows.count > limit + 1: (limit - limit / 2, limit / 2)
    case .first(let limit): (min(limit, table.rows.count), 0)
    case .ends, nil: (table.rows.count, 0)
    }
  }

  /// How wide a line may be.
  private var room: Int { width ?? Int.max / 2 }

  private func lines(of cells: [StyledText], _ widths: [Int]) -> [StyledText] {
    let wrapped = zip(cells, widths).map { TextLayout.lines(of: $0, width: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { row in
      var line = StyledText()
      for (column, cell) in wrapped.enumerated() {
        let text = row < cell.count ? cell[row] : StyledText()
        let pad = StyledText(
          String(repeating: " ", count: max(0, widths[column] - text.displayWidth))
        )
        line += table.columns[column].alignsRight ? pad + text : text + pad
        if column < wrapped.count - 1 {
          line += StyledText(String(repeating: " ", count: Self.gap))
        }
      }
      return line
    }
  }

  /// The widths that fit, or nil where no table does.
  private var columnWidths: [Int]? {
    var widths = table.columns.indices.map { column in
      table.rows.map { $0[column].text.displayWidth }
        .reduce(DisplayWidth.of(table.columns[column].name), max)
    }
    let least = table.columns.indices.map { column in
      guard table.columns[column].wraps else { return widths[column] }
      if room < 70 { return min(widths[column], Self.leastWidthOnNarrowScreens) }
      let header = StyledText(table.columns[column].name).longestWord
      let words = table.rows.map { $0[column].text.longestWord }.max() ?? 0
      return max(header, min(words, Self.leastWidth))
    }
    let free = room - Self.gap * (widths.count - 1)
    guard least.reduce(0, +) <= free else { return nil }
    while widths.reduce(0, +) > free {
      let candidates = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  /// The lines of a field, moved in behind the first.
  private func hanging(_ field: StyledText) -> [StyledText] {
    TextLayout.lines(of: field, width: room - Self.gap).enumerated().map { index, line in
      index == 0 ? line : StyledText(String(repeating: " ", count: Self.gap)) + line
    }
  }

  /// The rows below each other, for a screen too narrow for columns.
  private var records: [StyledText] {
    let (head, tail) = shown
    let hidden = table.rows.count - head - tail
    let indices = table.rows.indices
    let rows = (indices.prefix(head) + indices.suffix(tail)).map { row in
      let fields = zip(table.columns, table.rows[row]).filter { !$1.text.isEmpty }.map {
        StyledText($0.name.isEmpty ? "" : $0.name + " ", .faint) + $1.text
      }
      return (fields + [table.details[row]].filter { !$0.isEmpty }).flatMap(hanging)
    }
    let more = hidden > 0 ? [[Self.more(hidden)]] : []
    return Array((rows.prefix(head) + more + rows.suffix(tail)).joined(separator: [StyledText()]))
  }
}
