import CVectorProducts

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

  /// Adds the products of each row with vectors that lie one behind the other to numbers that do so too.
  package func addProducts(
    with vectors: UnsafePointer<Int16>,
    scales vectorScales: UnsafePointer<Float>,
    count: Int,
    to sums: UnsafeMutablePointer<Float>
  ) {
    weights.withUnsafeBufferPointer { weights in
      scales.withUnsafeBufferPointer { scales in
        guard let weights = weights.baseAddress, let scales = scales.baseAddress else { return }
        func add(_ products: SIMD4<Int32>, row: Int, vector: Int) {
          let scale = vectorScales[vector]
          let target = UnsafeMutableRawPointer(sums + vector * rows + row)
          let scales = UnsafeRawPointer(scales + row).loadUnaligned(as: SIMD4<Float>.self)
          target.storeBytes(
            of: target.loadUnaligned(as: SIMD4<Float>.self)
              + SIMD4<Float>(products) * scales * scale,
            as: SIMD4<Float>.self
          )
        }
        for row in stride(from: 0, to: rows, by: 4) {
          let start = weights + row * columns
          for vector in stride(from: 0, to: count - 1, by: 2) {
            let first = vectors + vector * columns
            let products = Self.products(start, first, first + columns, count: columns)
            add(products.0, row: row, vector: vector)
            add(products.1, row: row, vector: vector + 1)
          }
          if count % 2 == 1 {
            let products = Self.products(start, vectors + (count - 1) * columns, count: columns)
            add(products, row: row, vector: count - 1)
          }
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
    let rows = (row, row + count, row + 2 * count, row + 3 * count)
    var sums = (SIMD4<Int32>.zero, SIMD4<Int32>.zero, SIMD4<Int32>.zero, SIMD4<Int32>.zero)
    var index = 0
    while index < count {
      let numbers = vector.eight(at: index)
      sums.0 &+= hearsay_paired_products(numbers, rows.0.eight(at: index))
      sums.1 &+= hearsay_paired_products(numbers, rows.1.eight(at: index))
      sums.2 &+= hearsay_paired_products(numbers, rows.2.eight(at: index))
      sums.3 &+= hearsay_paired_products(numbers, rows.3.eight(at: index))
      index &+= 8
    }
    return total(sums)
  }

  /// The products of four rows with two vectors.
  @inline(__always)
  private static func products(
    _ row: UnsafePointer<Int16>,
    _ first: UnsafePointer<Int16>,
    _ second: UnsafePointer<Int16>,
    count: Int
  ) -> (SIMD4<Int32>, SIMD4<Int32>) {
    let rows = (row, row + count, row + 2 * count, row + 3 * count)
    var firsts = (SIMD4<Int32>.zero, SIMD4<Int32>.zero, SIMD4<Int32>.zero, SIMD4<Int32>.zero)
    var seconds = firsts
    var index = 0
    while index < count {
      let numbers = (first.eight(at: index), second.eight(at: index))
      var weights = rows.0.eight(at: index)
      firsts.0 &+= hearsay_paired_products(numbers.0, weights)
      seconds.0 &+= hearsay_paired_products(numbers.1, weights)
      weights = rows.1.eight(at: index)
      firsts.1 &+= hearsay_paired_products(numbers.0, weights)
      seconds.1 &+= hearsay_paired_products(numbers.1, weights)
      weights = rows.2.eight(at: index)
      firsts.2 &+= hearsay_paired_products(numbers.0, weights)
      seconds.2 &+= hearsay_paired_products(numbers.1, weights)
      weights = rows.3.eight(at: index)
      firsts.3 &+= hearsay_paired_products(numbers.0, weights)
      seconds.3 &+= hearsay_paired_products(numbers.1, weights)
      index &+= 8
    }
    return (total(firsts), total(seconds))
  }

  /// The sums of four vectors' numbers.
  @inline(__always)
  private static func total(
    _ sums: (SIMD4<Int32>, SIMD4<Int32>, SIMD4<Int32>, SIMD4<Int32>)
  ) -> SIMD4<Int32> {
    let low = sums.0.lowHalf &+ sums.0.highHalf
    let one = sums.1.lowHalf &+ sums.1.highHalf
    let two = sums.2.lowHalf &+ sums.2.highHalf
    let three = sums.3.lowHalf &+ sums.3.highHalf
    return SIMD4(low.x &+ low.y, one.x &+ one.y, two.x &+ two.y, three.x &+ three.y)
  }
}

extension UnsafePointer<Int16> {
  /// The eight numbers from `index` on, wherever they lie.
  @inline(__always)
  fileprivate func eight(at index: Int) -> SIMD8<Int16> {
    UnsafeRawPointer(self + index).loadUnaligned(as: SIMD8<Int16>.self)
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
