/// Writes JSON bytes in the order they are asked for, without white space of its own.
struct JSONWriter: ~Copyable {
  /// What was written.
  private(set) var bytes = ByteBuffer()

  /// Writes JSON that is known when the program is compiled.
  mutating func raw(_ text: StaticString) {
    bytes.append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes bytes that are JSON.
  mutating func raw(_ json: [UInt8]) {
    json.withUnsafeBufferPointer { bytes.append($0) }
  }

  /// Writes one byte of JSON's punctuation.
  mutating func punctuation(_ mark: Unicode.Scalar) { bytes.append(UInt8(ascii: mark)) }

  /// Writes a key and its colon, and a comma before it, but for the first in an object.
  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    raw(key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Forgets what was written, but not the room.
  mutating func clear() { bytes.removeAll() }

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
    var rest = value.magnitude
    var unit: UInt = 1
    while rest / unit > 9 { unit *= 10 }
    while unit > 0 {
      bytes.append(0x30 + UInt8(rest / unit))
      (rest, unit) = (rest % unit, unit / 10)
    }
  }

  /// Writes a number in the fewest digits that read back as the same.
  mutating func number(_ value: Double) {
    for byte in value.description.utf8 { bytes.append(byte) }
  }

  /// Writes a string, escaping no more than JSON asks for.
  mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { text in
      bytes.append(UInt8(ascii: "\""))
      var rest = text[...]
      if !Self.isPlain(text) {
        while let mark = rest.firstIndex(where: Self.needsEscape) {
          bytes.append(UnsafeBufferPointer(rebasing: rest[..<mark]))
          escaped(rest[mark])
          rest = rest[(mark + 1)...]
        }
      }
      bytes.append(UnsafeBufferPointer(rebasing: rest))
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Whether nothing in a string needs an escape; every byte is looked at, several at once.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var marks: UInt8 = 0
    for byte in text { marks |= needsEscape(byte) ? 1 : 0 }
    return marks == 0
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
      for digit in digits.utf8 { bytes.append(digit) }
    default: bytes.append(byte)
    }
  }
}
