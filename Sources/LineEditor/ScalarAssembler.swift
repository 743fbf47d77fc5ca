/// Puts Unicode scalars together from UTF-8 as it is typed, byte by byte, reading none ahead.
///
/// Bytes that are not UTF-8 are passed over.
struct ScalarAssembler {
  private var bytes: [UInt8] = []

  /// Takes a byte; returns the scalar that it completes, if any.
  mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 != 0x80 { bytes = [] }
    bytes.append(byte)
    guard bytes.count == length(of: bytes[0]) else { return nil }
    defer { bytes = [] }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  /// How many bytes a scalar has that starts with this one; 0 if none does.
  private func length(of lead: UInt8) -> Int {
    switch lead {
    case 0x00..<0x80: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF8: 4
    default: 0
    }
  }
}
