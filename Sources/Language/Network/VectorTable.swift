/// Many vectors, a row each, as bytes with a scale a row.
package struct VectorTable: Sendable {
  /// How long a vector is, a multiple of 8.
  package let columns: Int
  private let values: [Int8]
  private let scales: [Float]

  /// A table of numbers, row by row.
  package init(_ values: [Float], columns: Int) {
    self.columns = columns
    var bytes: [Int8] = []
    var scales: [Float] = []
    bytes.reserveCapacity(values.count)
    for start in stride(from: 0, to: values.count, by: columns) {
      let row = values[start..<start + columns]
      let highest = row.reduce(0) { max($0, abs($1)) }
      let scale = highest > 0 ? highest / 127 : 1
      scales.append(scale)
      bytes += row.map { Int8(($0 / scale).rounded()) }
    }
    self.values = bytes
    self.scales = scales
  }

  /// The number of vectors.
  package var rows: Int { scales.count }

  /// Adds a row to numbers.
  package func add(_ row: Int, to target: UnsafeMutablePointer<Float>) {
    values.withUnsafeBytes { values in
      let scale = scales[row]
      for column in stride(from: 0, to: columns, by: Lanes.scalarCount) {
        let bytes = values.loadUnaligned(
          fromByteOffset: row * columns + column,
          as: SIMD8<Int8>.self
        )
        target.store(target.lanes(at: column) + Lanes(bytes) * scale, at: column)
      }
    }
  }

  /// Reads a table that `write` wrote.
  package init(from reader: inout SectionReader) throws(ModelError) {
    columns = Int(try reader.read(UInt32.self))
    values = try reader.readArray(of: Int8.self)
    scales = try reader.readArray(of: UInt32.self).map(Float.init(bitPattern:))
    guard columns % 8 == 0, values.count == scales.count * columns else { throw reader.damaged }
  }

  /// Appends the table to a section.
  package func write(to section: inout SectionWriter) {
    section.append(UInt32(columns))
    section.append(array: values)
    section.append(array: scales.map(\.bitPattern))
  }
}
