/// A matrix of whole numbers whose rows are multiplied with vectors of whole numbers, eight at a time.
///
/// Weights have ten bits and a sign, and each row its scale; vectors have twelve bits and a sign, so that the sum of 512
/// products fits in 32 bits. On every processor the same numbers come out.
package struct QuantizedMatrix: Sendable {
  /// The largest weight.
  private static let limit: Float = 1023

  /// How many rows there are, a multiple of 4: the length of what comes out.
  package let rows: Int
  /// How many columns there are, a multiple of 8: the length of what goes in.
  package let columns: Int
  private let weights: [Int16]
  private let scales: [Float]

  /// A matrix of numbers, row by row.
  package init(_ values: [Float], columns: Int) {
    self.columns = columns
    rows = values.count / columns
    var weights: [Int16] = []
    var scales: [Float] = []
    weights.reserveCapacity(values.count)
    for row in 0..<rows {
      let row = values[row * columns..<(row + 1) * columns]
      let highest = row.reduce(0) { max($0, abs($1)) }
      let scale = highest > 0 ? highest / Self.limit : 1
      scales.append(scale)
      weights += row.map { Int16(($0 / scale).rounded()) }
    }
    self.weights = weights
    self.scales = scales
  }

  /// Adds the product of each row with a vector to a number.
  package func addProducts(
    with vector: UnsafePointer<Int16>,
    scale: Float,
    to sums: UnsafeMutablePointer<Float>
  ) {
    weights.withUnsafeBufferPointer { weights in
      guard let first = weights.baseAddress else { return }
      for row in stride(from: 0, to: rows, by: 4) {
        let products = Self.products(first + row * columns, vector, count: columns)
        for place in 0..<4 {
          sums[row + place] += Float(products[place]) * scales[row + place] * scale
        }
      }
    }
  }

  /// The products of four rows with a vector.
  @inline(__always)
  private static func products(
    _ row: UnsafePointer<Int16>,
    _ vector: UnsafePointer<Int16>,
    count: Int
  ) -> SIMD4<Int32> {
    let rows = (
      UnsafeRawPointer(row), UnsafeRawPointer(row + count), UnsafeRawPointer(row + 2 * count),
      UnsafeRawPointer(row + 3 * count)
    )
    let vector = UnsafeRawPointer(vector)
    var sums = (SIMD4<Int32>.zero, SIMD4<Int32>.zero, SIMD4<Int32>.zero, SIMD4<Int32>.zero)
    var offset = 0
    while offset < 2 * count {
      let numbers = vector.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int16>.self)
      sums.0 &+= numbers.pairedProducts(with: rows.0, at: offset)
      sums.1 &+= numbers.pairedProducts(with: rows.1, at: offset)
      sums.2 &+= numbers.pairedProducts(with: rows.2, at: offset)
      sums.3 &+= numbers.pairedProducts(with: rows.3, at: offset)
      offset &+= 16
    }
    return SIMD4(
      sums.0.wrappedSum(),
      sums.1.wrappedSum(),
      sums.2.wrappedSum(),
      sums.3.wrappedSum()
    )
  }
}

extension SIMD8<Int16> {
  /// The products with eight numbers in memory, each added to its neighbour; one instruction on most processors.
  @inline(__always)
  fileprivate func pairedProducts(with other: UnsafeRawPointer, at offset: Int) -> SIMD4<Int32> {
    let other = other.loadUnaligned(fromByteOffset: offset, as: Self.self)
    let products = SIMD8<Int32>(truncatingIfNeeded: self) &* SIMD8<Int32>(truncatingIfNeeded: other)
    return products.evenHalf &+ products.oddHalf
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
    guard columns % 8 == 0, rows % 4 == 0, weights.count == rows * columns else {
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
