import Language

/// A matrix of single precision, row by row, that training computes with in place.
///
/// Where it is multiplied into, the number of columns must be a multiple of 16.
final class Matrix {
  let rows: Int
  let columns: Int
  let base: UnsafeMutablePointer<Float>

  /// A matrix of zeros.
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    base = .allocate(capacity: max(rows * columns, 1))
    base.initialize(repeating: 0, count: max(rows * columns, 1))
  }

  /// A matrix of numbers, row by row.
  convenience init(_ values: [Float], columns: Int) {
    self.init(rows: values.count / columns, columns: columns)
    for index in values.indices { base[index] = values[index] }
  }

  deinit { base.deallocate() }

  /// The numbers, row by row.
  var values: [Float] { Array(UnsafeBufferPointer(start: base, count: rows * columns)) }

  /// The first number of a row.
  func row(_ index: Int) -> UnsafeMutablePointer<Float> { base + index * columns }

  /// Columns for rows.
  var transposed: Matrix {
    let result = Matrix(rows: columns, columns: rows)
    for row in 0..<rows {
      let source = self.row(row)
      for column in 0..<columns { result.base[column * rows + row] = source[column] }
    }
    return result
  }

  /// Adds a product to the matrix.
  func add(_ left: Matrix, times right: Matrix) {
    add(left, rows: 0..<left.rows, times: right, at: 0)
  }

  /// Adds the product of some rows of `left` with `right` to as many rows from `start` on.
  func add(_ left: Matrix, rows range: Range<Int>, times right: Matrix, at start: Int) {
    precondition(left.columns == right.rows && columns == right.columns && columns % 16 == 0)
    var index = 0
    while index + 4 <= range.count {
      addFourRows(left.row(range.lowerBound + index), right, to: row(start + index))
      index += 4
    }
    while index < range.count {
      addRow(left.row(range.lowerBound + index), right, to: row(start + index))
      index += 1
    }
  }

  private func addFourRows(
    _ left: UnsafeMutablePointer<Float>,
    _ right: Matrix,
    to target: UnsafeMutablePointer<Float>
  ) {
    let depth = right.rows
    let (left1, left2, left3) = (left + depth, left + 2 * depth, left + 3 * depth)
    let targets = (target, target + columns, target + 2 * columns, target + 3 * columns)
    for column in stride(from: 0, to: columns, by: 16) {
      var sums: (Lanes, Lanes, Lanes, Lanes, Lanes, Lanes, Lanes, Lanes) = (
        targets.0.lanes(at: column), targets.0.lanes(at: column + 8), targets.1.lanes(at: column),
        targets.1.lanes(at: column + 8), targets.2.lanes(at: column),
        targets.2.lanes(at: column + 8), targets.3.lanes(at: column),
        targets.3.lanes(at: column + 8)
      )
      var source = right.base + column
      for place in 0..<depth {
        let (low, high) = (source.lanes(at: 0), source.lanes(at: 8))
        let factors = (
          Lanes(repeating: left[place]), Lanes(repeating: left1[place]),
          Lanes(repeating: left2[place]), Lanes(repeating: left3[place])
        )
        sums.0 += factors.0 * low
        sums.1 += factors.0 * high
        sums.2 += factors.1 * low
        sums.3 += factors.1 * high
        sums.4 += factors.2 * low
        sums.5 += factors.2 * high
        sums.6 += factors.3 * low
        sums.7 += factors.3 * high
        source += columns
      }
      targets.0.store(sums.0, at: column)
      targets.0.store(sums.1, at: column + 8)
      targets.1.store(sums.2, at: column)
      targets.1.store(sums.3, at: column + 8)
      targets.2.store(sums.4, at: column)
      targets.2.store(sums.5, at: column + 8)
      targets.3.store(sums.6, at: column)
      targets.3.store(sums.7, at: column + 8)
    }
  }

  private func addRow(
    _ left: UnsafeMutablePointer<Float>,
    _ right: Matrix,
    to target: UnsafeMutablePointer<Float>
  ) {
    for column in stride(from: 0, to: columns, by: 16) {
      var (low, high) = (target.lanes(at: column), target.lanes(at: column + 8))
      var source = right.base + column
      for place in 0..<right.rows {
        let factor = Lanes(repeating: left[place])
        low += factor * source.lanes(at: 0)
        high += factor * source.lanes(at: 8)
        source += columns
      }
      target.store(low, at: column)
      target.store(high, at: column + 8)
    }
  }

  /// Adds a row to every row.
  func addToRows(_ row: Matrix) {
    for index in 0..<rows {
      let target = self.row(index)
      for column in 0..<columns { target[column] += row.base[column] }
    }
  }

  /// Adds the sum of the rows of `other` to the one row of the matrix.
  func addRows(of other: Matrix) {
    for index in 0..<other.rows {
      let source = other.row(index)
      for column in 0..<columns { base[column] += source[column] }
    }
  }

  /// Adds numbers one by one.
  func add(_ other: Matrix) {
    for index in 0..<rows * columns { base[index] += other.base[index] }
  }

  /// Multiplies numbers one by one.
  func scale(by other: Matrix) {
    for index in 0..<rows * columns { base[index] *= other.base[index] }
  }

  /// Makes some rows zero.
  func clear(rows range: Range<Int>) {
    row(range.lowerBound).update(repeating: 0, count: range.count * columns)
  }

  /// Multiplies all numbers.
  func scale(by factor: Float) {
    for index in 0..<rows * columns { base[index] *= factor }
  }

  /// The rows with these numbers, in this order.
  func rows(_ indices: [Int]) -> Matrix {
    let result = Matrix(rows: indices.count, columns: columns)
    for (target, source) in indices.enumerated() {
      result.row(target).update(from: row(source), count: columns)
    }
    return result
  }

  /// Adds each row to the row of the matrix whose number it has.
  func addRows(of other: Matrix, at indices: [Int]) {
    for (source, target) in indices.enumerated() {
      let (source, target) = (other.row(source), row(target))
      for column in 0..<columns { target[column] += source[column] }
    }
  }
}
