/// Puts the bytes of a model's section together; numbers are little-endian.
package struct SectionWriter: Sendable {
  /// The bytes so far.
  package private(set) var bytes: [UInt8] = []

  /// Starts an empty section.
  package init() {}

  /// Appends a number.
  package mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends bytes as they are.
  package mutating func append(_ bytes: [UInt8]) { self.bytes += bytes }

  /// Appends how many numbers there are, then the numbers.
  package mutating func append<Number: FixedWidthInteger>(array numbers: [Number]) {
    append(UInt32(numbers.count))
    for number in numbers { append(number) }
  }

  /// Appends the length of a string in UTF-8, then the string.
  package mutating func append(_ string: String) {
    append(array: Array(string.utf8))
  }
}
