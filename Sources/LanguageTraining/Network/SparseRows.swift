/// Rows of a large table and what is to be added to each.
struct SparseRows: Sendable {
  let columns: Int
  private(set) var rows: [Int32] = []
  private(set) var values: [Float] = []
  private var places: [Int32: Int] = [:]

  /// No rows, of so many columns.
  init(columns: Int) { self.columns = columns }

  /// Adds numbers to a row.
  mutating func add(_ numbers: UnsafePointer<Float>, to row: Int32) {
    let place: Int
    if let known = places[row] {
      place = known
    } else {
      place = rows.count
      places[row] = place
      rows.append(row)
      values.append(contentsOf: repeatElement(0, count: columns))
    }
    values.withUnsafeMutableBufferPointer { values in
      for column in 0..<columns { values[place * columns + column] += numbers[column] }
    }
  }

  /// Adds the rows of another.
  mutating func add(_ other: SparseRows) {
    other.values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      for (place, row) in other.rows.enumerated() { add(base + place * columns, to: row) }
    }
  }
}
