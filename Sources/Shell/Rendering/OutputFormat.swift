/// How an output is written.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// Columns for a person, fitted to the width.
  case table
  /// One JSON array of objects.
  case json
  /// A JSON object a line.
  case jsonl
  /// Fields parted by commas (RFC 4180).
  case csv
  /// Fields parted by tabs.
  case tsv
  /// A table of Markdown.
  case md
  /// A field a line, an empty line between rows.
  case line
}

extension Output {
  /// The output in a format; the width and the styles serve tables alone.
  public func text(as format: OutputFormat, renderer: TextRenderer) -> String {
    format == .table ? renderer.text(of: self) : RecordRenderer(whole.table, format).text
  }

  /// What programs read: the records, else the tables as one; what holds none becomes one of its lines.
  private var table: Table {
    if let records { return records }
    let tables = headedTables
    if tables.count > 1 { return Table(joining: tables) }
    if let only = tables.first { return only.table }
    let plain = TextRenderer(width: Int.max / 2).text(of: self)
    var table = Table(columns: [.text("text")])
    for line in plain.split(separator: "\n") { table.add([Cell(String(line))]) }
    return table
  }

  /// The tables, each with the words above it.
  private var headedTables: [(heading: StyledText, table: Table)] {
    var heading = StyledText()
    var found: [(heading: StyledText, table: Table)] = []
    for block in blocks {
      switch block {
      case .heading(let text): heading = text
      case .table(let table): found.append((heading, table))
      case .paragraph, .lines, .fields, .tree: continue
      }
    }
    return found
  }
}

extension Table {
  /// Tables as one: its first column tells the words above each, the others are those that any of them has.
  fileprivate init(joining tables: [(heading: StyledText, table: Table)]) {
    var names = Set<String>()
    let columns = tables.flatMap(\.table.columns).filter { names.insert($0.name).inserted }
    self.init(columns: [.text("part")] + columns)
    for (heading, table) in tables {
      for row in table.rows {
        let cells = columns.map { column in
          table.columns.firstIndex { $0.name == column.name }.map { row[$0] } ?? Cell("")
        }
        add([Cell(heading)] + cells)
      }
    }
  }
}
