/// Writes JSON bytes in the order they are asked for, without white space of its own.
struct JSONWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Writes JSON that is known when the program is compiled.
  mutating func raw(_ text: StaticString) {
    bytes += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Writes bytes that are JSON.
  mutating func raw(_ json: [UInt8]) { bytes += json }

  /// Writes one byte of JSON's punctuation.
  mutating func punctuation(_ mark: Unicode.Scalar) { bytes.append(UInt8(ascii: mark)) }

  /// Writes a key and its colon, and a comma before it, but for the first in an object.
  mutating func key(_ key: StaticString) {
    separate()
    // A graph has millions of keys, so that room is made once for each.
    bytes.append(addingCapacity: key.utf8CodeUnitCount + 3) { room in
      room.append(UInt8(ascii: "\""))
      for index in 0..<key.utf8CodeUnitCount { room.append(key.utf8Start[index]) }
      room.append(UInt8(ascii: "\""))
      room.append(UInt8(ascii: ":"))
    }
  }

  /// Makes room, so that growing moves nothing.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Forgets what was written, but not the room.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Writes a comma, but for the first thing in an object or array.
  mutating func separate() {
    guard let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") else {
      return
    }
    bytes.append(UInt8(ascii: ","))
  }

  /// Writes a whole number.
  mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(of: value.magnitude)
  }

  private mutating func digits(of value: UInt) {
    if value > 9 { digits(of: value / 10) }
    bytes.append(0x30 + UInt8(value % 10))
  }

  /// Writes a number in the fewest digits that read back as the same.
  mutating func number(_ value: Double) { bytes += value.description.utf8 }

  /// Writes a string, escaping no more than JSON asks for.
  mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { text in
      var rest = text[...]
      while let mark = rest.firstIndex(where: Self.needsEscape) {
        bytes += UnsafeBufferPointer(rebasing: rest[..<mark])
        escaped(rest[mark])
        rest = rest[(mark + 1)...]
      }
      bytes += UnsafeBufferPointer(rebasing: rest)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw(#"\""#)
    case UInt8(ascii: "\\"): raw(#"\\"#)
    case 0x0A: raw(#"\n"#)
    case 0x0D: raw(#"\r"#)
    case 0x09: raw(#"\t"#)
    case 0..<0x20:
      raw(#"\u00"#)
      let digits = String(byte, radix: 16)
      if digits.utf8.count == 1 { bytes.append(0x30) }
      bytes += digits.utf8
    default: bytes.append(byte)
    }
  }
}
