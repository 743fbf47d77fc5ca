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
    guard format != .table else { return renderer.text(of: self) }
    let tables = tables
    return tables.enumerated().map { index, table in
      (index > 0 && format != .jsonl ? "\n" : "") + RecordRenderer(table, format).text
    }.joined()
  }

  /// What programs read: the records, else the tables; what holds none becomes one of its lines.
  private var tables: [Table] {
    if let records { return [records] }
    let tables = blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil as Table? }
    }
    guard tables.isEmpty else { return tables }
    let plain = TextRenderer(width: Int.max / 2).text(of: self)
    var table = Table(columns: [.text("text")])
    for line in plain.split(separator: "\n") { table.add([Cell(String(line))]) }
    return [table]
  }
}
