/// Takes the bytes of a model's section apart, in the order in which `SectionWriter` put them.
package struct SectionReader: Sendable {
  private let bytes: [UInt8]
  private let name: String
  private var position = 0

  /// Reads `bytes`; `name` is for errors.
  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// That the section holds what it must not.
  package var damaged: ModelError { .damagedSection(name: name) }

  /// Reads a number.
  package mutating func read<Number: FixedWidthInteger>(_: Number.Type) throws(ModelError) -> Number
  {
    let size = MemoryLayout<Number>.size
    guard size <= bytes.count - position else { throw damaged }
    let number = bytes.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: position, as: Number.self)
    }
    position += size
    return Number(littleEndian: number)
  }

  /// Reads `count` bytes.
  package mutating func readBytes(_ count: Int) throws(ModelError) -> [UInt8] {
    guard count <= bytes.count - position else { throw damaged }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  /// Reads an array of numbers with its count before it.
  package mutating func readArray<Number: FixedWidthInteger>(
    of type: Number.Type
  ) throws(ModelError) -> [Number] {
    let count = Int(try read(UInt32.self))
    let size = MemoryLayout<Number>.size
    guard count <= (bytes.count - position) / size else { throw damaged }
    let start = position
    position += count * size
    let numbers = [Number](unsafeUninitializedCapacity: count) { numbers, initializedCount in
      bytes.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(numbers).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: $0[start..<start + count * size])
        )
      }
      initializedCount = count
    }
    return Number(1).littleEndian == 1 ? numbers : numbers.map(Number.init(littleEndian:))
  }

  /// Reads a string with its length before it.
  package mutating func readString() throws(ModelError) -> String {
    String(decoding: try readArray(of: UInt8.self), as: UTF8.self)
  }
}
