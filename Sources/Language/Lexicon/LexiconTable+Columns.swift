extension LexiconTable {
  /// A column by the first fields, each of its words one of a closed set; rows without it are left out.
  package func keyed<Value: RawRepresentable<String>>(
    column: Int = 1
  ) throws(LexiconError) -> [String: Value] {
    var values: [String: Value] = [:]
    for row in rows where !row.fields[column].isEmpty {
      guard let value = Value(rawValue: row.fields[column]) else {
        throw error(at: row, value: row.fields[column])
      }
      values[row.fields[0]] = value
    }
    return values
  }

  /// What `make` makes of the second fields, by the first.
  package func keyed<Value>(_ make: (String) -> Value) -> [String: Value] {
    var values: [String: Value] = [:]
    for row in rows { values[row.fields[0]] = make(row.fields[1]) }
    return values
  }
}
