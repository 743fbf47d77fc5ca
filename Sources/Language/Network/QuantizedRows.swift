/// Rows of numbers as whole numbers with a scale a row.
struct QuantizedRows {
  /// How many rows there are.
  let count: Int
  private let columns: Int
  private var values: [Int16]
  private var scales: [Float] = []

  /// Rows of so many columns, a multiple of 8, one after the other.
  init(_ numbers: [Float], columns: Int) {
    self.columns = columns
    count = columns > 0 ? numbers.count / columns : 0
    values = Array(repeating: 0, count: numbers.count)
    scales.reserveCapacity(count)
    numbers.withUnsafeBufferPointer { numbers in
      values.withUnsafeMutableBufferPointer { values in
        guard let source = numbers.baseAddress, let target = values.baseAddress else { return }
        for row in 0..<count {
          scales.append(
            (source + row * columns).quantize(into: target + row * columns, count: columns)
          )
        }
      }
    }
  }

  /// Lends the rows, one behind the other, and their scales.
  func withRows(_ body: (UnsafePointer<Int16>, UnsafePointer<Float>) -> Void) {
    values.withUnsafeBufferPointer { values in
      scales.withUnsafeBufferPointer { scales in
        guard let values = values.baseAddress, let scales = scales.baseAddress else { return }
        body(values, scales)
      }
    }
  }
}
