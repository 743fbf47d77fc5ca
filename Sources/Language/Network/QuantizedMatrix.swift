import CVectorProducts

/// A matrix of whole numbers whose rows are multiplied with vectors of whole numbers.
///
/// Weights have ten bits and a sign, and each row its scale; vectors have twelve bits and a sign, so that the sum of 512
/// products fits in 32 bits. On every processor the same numbers come out.
package struct QuantizedMatrix: Sendable {
  /// The largest weight.
  private static let limit: Float = 1023
  /// How many rows stand together.
  private static let block = 16

  /// How many rows there are, a multiple of 16: the length of what comes out.
  package let rows: Int
  /// How many columns there are, a multiple of 8: the length of what goes in.
  package let columns: Int
  /// In blocks of rows: for each two columns the two weights of each row in turn.
  private let weights: [Int16]
  private let scales: [Float]

  /// A matrix of numbers, row by row.
  package init(_ values: [Float], columns: Int) {
    self.columns = columns
    let rows = values.count / columns
    self.rows = rows
    scales = (0..<rows).map { row in
      let highest = values[row * columns..<(row + 1) * columns].reduce(0) { max($0, abs($1)) }
      return highest > 0 ? highest / Self.limit : 1
    }
    var weights: [Int16] = []
    weights.reserveCapacity(values.count)
    for first in stride(from: 0, to: rows, by: Self.block) {
      for column in stride(from: 0, to: columns, by: 2) {
        for row in first..<first + Self.block {
          for value in values[row * columns + column..<row * columns + column + 2] {
            weights.append(Int16((value / scales[row]).rounded()))
          }
        }
      }
    }
    self.weights = weights
  }

  /// Adds the products of each row with vectors that lie one behind the other to numbers that do so too.
  package func addProducts(
    with vectors: UnsafePointer<Int16>,
    scales vectorScales: UnsafePointer<Float>,
    count: Int,
    to sums: UnsafeMutablePointer<Float>
  ) {
    hearsay_add_products(
      weights,
      scales,
      Int32(rows),
      Int32(columns),
      vectors,
      vectorScales,
      Int32(count),
      sums
    )
  }
}

extension UnsafePointer<Float> {
  /// Writes numbers as whole numbers of at most twelve bits and a sign.
  ///
  /// - Parameters:
  ///   - target: where to write.
  ///   - count: how many, a multiple of 8.
  /// - Returns: what to multiply the whole numbers with.
  package func quantize(into target: UnsafeMutablePointer<Int16>, count: Int) -> Float {
    var highest = Lanes(repeating: 1e-12)
    for index in stride(from: 0, to: count, by: Lanes.scalarCount) {
      let lanes = lanes(at: index)
      let magnitudes = lanes.replacing(with: -lanes, where: lanes .< 0)
      highest.replace(with: magnitudes, where: magnitudes .> highest)
    }
    let scale = highest.max() / 4095
    // Adding this brings the whole part into the last bits of the number.
    let round: Float = 12_582_912
    let target = UnsafeMutableRawPointer(target)
    for index in stride(from: 0, to: count, by: Lanes.scalarCount) {
      let shifted = lanes(at: index) * (1 / scale) + round
      target.storeBytes(
        of: SIMD8<Int16>(truncatingIfNeeded: unsafeBitCast(shifted, to: SIMD8<Int32>.self)),
        toByteOffset: 2 * index,
        as: SIMD8<Int16>.self
      )
    }
    return scale
  }
}

extension QuantizedMatrix {
  /// Reads a matrix that `write` wrote.
  package init(from reader: inout SectionReader) throws(ModelError) {
    columns = Int(try reader.read(UInt32.self))
    weights = try reader.readArray(of: Int16.self)
    scales = try reader.readArray(of: UInt32.self).map(Float.init(bitPattern:))
    rows = scales.count
    guard columns % 8 == 0, rows % Self.block == 0, weights.count == rows * columns else {
      throw reader.damaged
    }
  }

  /// Appends the matrix to a section.
  package func write(to section: inout SectionWriter) {
    section.append(UInt32(columns))
    section.append(array: weights)
    section.append(array: scales.map(\.bitPattern))
  }
}
