package import Foundation

/// A table of words: one row a line, fields parted by tabs, `#` comments, sorted by its first field.
package struct LexiconTable: Sendable {
  /// A line of the table.
  package struct Row: Sendable {
    /// The line number, from 1.
    package let line: Int
    /// The fields; trailing ones that are missing read as empty.
    package let fields: [String]
  }

  /// The file's name, for messages.
  package let name: String
  /// The rows in order.
  package let rows: [Row]

  /// Reads a table of at most `columns` fields a row.
  package init(at url: URL, columns: Int) throws(LexiconError) {
    name = url.lastPathComponent
    guard let data = try? Data(contentsOf: url) else { throw .unreadable(file: name) }
    guard let text = String(validating: data, as: UTF8.self) else { throw .notUTF8(file: name) }
    var rows: [Row] = []
    for (index, line) in text.utf8.split(
      separator: UInt8(ascii: "\n"),
      omittingEmptySubsequences: false
    )
    .enumerated() {
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      var fields: [String] = []
      fields.reserveCapacity(columns)
      for field in line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false) {
        fields.append(String(Substring(field)))
      }
      guard fields.count <= columns else {
        throw .tooManyFields(file: name, line: index + 1, found: fields.count, expected: columns)
      }
      while fields.count < columns { fields.append("") }
      rows.append(Row(line: index + 1, fields: fields))
    }
    self.rows = rows
  }

  /// The first fields as a set.
  package var words: Set<String> { Set(rows.map { $0.fields[0] }) }

  /// An error that names a row of this table and a field it cannot take.
  package func error(at row: Row, value: String) -> LexiconError {
    .unknownValue(file: name, line: row.line, value: value)
  }
}
