/// Writes a table for programs: all rows, all columns, values instead of looks.
struct RecordRenderer {
  private let table: Table
  private let format: OutputFormat

  init(_ table: Table, _ format: OutputFormat) {
    self.table = table
    self.format = format
  }

  /// The text, every line ended.
  var text: String {
    switch format {
    case .table: ""
    case .json:
      table.rows.isEmpty
        ? "[]\n" : "[\n" + table.rows.map { object($0) }.joined(separator: ",\n") + "\n]\n"
    case .jsonl: table.rows.map { object($0) + "\n" }.joined()
    case .csv: lines(between: ",", quoting: Self.quotedForCSV)
    case .tsv: lines(between: "\t") { $0 }
    case .md: markdown
    case .line: records
    }
  }

  private var names: [String] {
    table.columns.map { $0.name.isEmpty ? "number" : $0.name.printable }
  }

  private func lines(between separator: String, quoting: (String) -> String) -> String {
    let rows = [names] + table.rows.map { $0.map { words(of: $0).printable } }
    return rows.map { $0.map(quoting).joined(separator: separator) + "\n" }.joined()
  }

  private static func quotedForCSV(_ field: String) -> String {
    guard field.contains(where: { ",\"".contains($0) }) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }

  private var markdown: String {
    let rule = table.columns.map { $0.alignsRight ? "--:" : "---" }
    let rows = table.rows.map { $0.map { words(of: $0).printable } }
    let cells = ([names] + rows).map { $0.map { $0.replacing("|", with: "\\|") } }
    let lines = cells.prefix(1) + [rule] + cells.dropFirst()
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private var records: String {
    table.rows.map { row in
      zip(names, row).map { "\($0): \(words(of: $1).printable)\n" }.joined()
    }.joined(separator: "\n")
  }

  private func words(of cell: Cell) -> String {
    switch cell.value {
    case .nothing: ""
    case .number(let number): String(number)
    case .word(let word): word
    case .numbers(let numbers): numbers.map(String.init).joined(separator: " ")
    case .words(let words): words.joined(separator: "; ")
    }
  }

  private func object(_ row: [Cell]) -> String {
    let fields = zip(names, row).map { "\(Self.quoted($0)):\(Self.json($1.value))" }
    return "{" + fields.joined(separator: ",") + "}"
  }

  private static func json(_ value: Cell.Value) -> String {
    switch value {
    case .nothing: "null"
    case .number(let number): String(number)
    case .word(let word): quoted(word)
    case .numbers(let numbers): "[" + numbers.map(String.init).joined(separator: ",") + "]"
    case .words(let words): "[" + words.map(quoted).joined(separator: ",") + "]"
    }
  }

  /// A JSON string (RFC 8259); what a terminal might obey is escaped or gone.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
