/// Reads JSON (RFC 8259) from bytes, a token at a time, counting lines; the bytes must be valid UTF-8 and outlive it.
///
///     try scanner.beginObject()
///     while let key = try scanner.nextKey() {
///       switch key {
///       case "id": id = try scanner.string()
///       default: try scanner.skipValue()
///       }
///     }
struct JSONScanner {
  /// A key as it stands in the bytes.
  struct Key {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    var text: String { String(decoding: bytes, as: UTF8.self) }

    static func ~= (pattern: StaticString, key: Key) -> Bool {
      let count = pattern.utf8CodeUnitCount
      guard count == key.bytes.count else { return false }
      for index in 0..<count where pattern.utf8Start[index] != key.bytes[index] { return false }
      return true
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of the next byte.
  private(set) var position = 0
  /// The line of the next byte, from 1.
  private(set) var line = 1
  /// The offset of the last key's opening quote.
  private(set) var keyStart = 0
  private var isFirst = true
  private var key: Key?

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Goes back to a place it was at, before a value.
  mutating func move(to place: (position: Int, line: Int)) {
    (position, line) = place
  }

  /// The bytes from an offset up to the next byte.
  func bytes(from start: Int) -> [UInt8] { Array(bytes[start..<position]) }

  /// The number of bytes that are left.
  var remaining: Int { bytes.count - position }

  /// Whether an object is next.
  mutating func startsObject() -> Bool {
    skipSpace()
    return position < bytes.count && bytes[position] == UInt8(ascii: "{")
  }

  /// Enters an object.
  mutating func beginObject() throws(ReadFailure) {
    guard try next() == UInt8(ascii: "{") else { throw wrongType(.object) }
    position += 1
    isFirst = true
  }

  /// The next key of the object, with its value behind it; nil behind the last, and the object is left.
  mutating func nextKey() throws(ReadFailure) -> Key? {
    guard try advances(before: UInt8(ascii: "}")) else {
      key = nil
      return nil
    }
    guard try next() == UInt8(ascii: "\"") else { throw .unexpected }
    keyStart = position
    let start = position + 1
    _ = try stringEnd()
    let key = Key(bytes: UnsafeBufferPointer(rebasing: bytes[start..<(position - 1)]))
    guard try next() == UInt8(ascii: ":") else { throw .unexpected }
    position += 1
    self.key = key
    return key
  }

  /// Enters an array.
  mutating func beginArray() throws(ReadFailure) {
    guard try next() == UInt8(ascii: "[") else { throw wrongType(.array) }
    position += 1
    isFirst = true
  }

  /// Whether the array has another value, which is then next; if not, the array is left.
  mutating func nextElement() throws(ReadFailure) -> Bool {
    try advances(before: UInt8(ascii: "]"))
  }

  /// Reads a string.
  mutating func string() throws(ReadFailure) -> String {
    guard try next() == UInt8(ascii: "\"") else { throw wrongType(.string) }
    let start = position + 1
    let hasEscapes = try stringEnd()
    let body = UnsafeBufferPointer(rebasing: bytes[start..<(position - 1)])
    return hasEscapes ? try Self.unescaped(body) : String(decoding: body, as: UTF8.self)
  }

  /// Reads a whole number that fits 64 bits.
  mutating func integer() throws(ReadFailure) -> Int {
    let first = try next()
    let isNegative = first == UInt8(ascii: "-")
    var at = position + (isNegative ? 1 : 0)
    var value = 0
    let start = at
    while at < bytes.count, case let digit = bytes[at] &- 0x30, digit < 10 {
      let (tens, isLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isLarger) = tens.addingReportingOverflow(Int(digit))
      guard !isLarge, !isLarger else { throw wrongType(.integer) }
      value = sum
      at += 1
    }
    let isWhole = at == bytes.count || ![0x2E, 0x45, 0x65].contains(bytes[at])
    guard at > start, isWhole, bytes[start] != 0x30 || at == start + 1 else {
      throw wrongType(.integer)
    }
    position = at
    return isNegative ? -value : value
  }

  /// Reads a number.
  mutating func number() throws(ReadFailure) -> Double {
    _ = try next()
    let start = position
    var (digits, mantissa, fraction) = (0, 0, 0)
    var at = start
    while at < bytes.count, case let byte = bytes[at], Self.isOfNumber(byte) {
      if byte &- 0x30 < 10, digits < 16 {
        mantissa = mantissa * 10 + Int(byte &- 0x30)
        digits += 1
      }
      at += 1
    }
    let text = bytes[start..<at]
    fraction = text.firstIndex(of: 0x2E).map { at - $0 - 1 } ?? 0
    position = at
    // Up to 15 digits and 22 places, both numbers are exact, and so is the rounding of their quotient.
    let isPlain = text.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E }
    if isPlain, digits == text.count - (fraction > 0 ? 1 : 0), 1...15 ~= digits, fraction < 16 {
      return Double(mantissa) / Self.powersOfTen[fraction]
    }
    guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else {
      position = start
      throw wrongType(.number)
    }
    return value
  }

  /// Whether null is next.
  mutating func startsNull() throws(ReadFailure) -> Bool { try next() == UInt8(ascii: "n") }

  /// Reads true or false.
  mutating func boolean() throws(ReadFailure) -> Bool {
    switch try next() {
    case UInt8(ascii: "t"): try skip("true")
    case UInt8(ascii: "f"):
      try skip("false")
      return false
    default: throw wrongType(.boolean)
    }
    return true
  }

  /// Passes over any value.
  mutating func skipValue(depth: Int = 0) throws(ReadFailure) {
    guard depth < 500 else { throw .unexpected }
    switch try next() {
    case UInt8(ascii: "{"):
      try beginObject()
      while try nextKey() != nil { try skipValue(depth: depth + 1) }
    case UInt8(ascii: "["):
      try beginArray()
      while try nextElement() { try skipValue(depth: depth + 1) }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try skip("true")
    case UInt8(ascii: "f"): try skip("false")
    case UInt8(ascii: "n"): try skip("null")
    default: _ = try number()
    }
  }

  /// Passes over white space; false if something stands behind it.
  mutating func isAtEnd() -> Bool {
    skipSpace()
    return position == bytes.count
  }

  // MARK: -

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
  }

  private func wrongType(_ expected: GraphFileError.Expected) -> ReadFailure {
    guard position < bytes.count else { return .truncated }
    let starts = "{[\"tfn-0123456789".utf8
    return starts.contains(bytes[position])
      ? .wrongType(key: key?.text ?? "", expected: expected) : .unexpected
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      position += 1
    }
  }

  /// The next byte that is no white space.
  private mutating func next() throws(ReadFailure) -> UInt8 {
    skipSpace()
    guard position < bytes.count else { throw .truncated }
    return bytes[position]
  }

  /// Passes the comma before a further member, or the closing bracket.
  private mutating func advances(before closing: UInt8) throws(ReadFailure) -> Bool {
    let byte = try next()
    if byte == closing {
      position += 1
      isFirst = false
      return false
    }
    if isFirst {
      isFirst = false
    } else {
      guard byte == UInt8(ascii: ",") else { throw .unexpected }
      position += 1
      guard try next() != closing else { throw .unexpected }
    }
    return true
  }

  private mutating func skip(_ word: StaticString) throws(ReadFailure) {
    for index in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count else { throw .truncated }
      guard bytes[position] == word.utf8Start[index] else { throw .unexpected }
      position += 1
    }
  }

  /// Passes the string that starts here, its quotes included; whether it has escapes.
  private mutating func stringEnd() throws(ReadFailure) -> Bool {
    var hasEscapes = false
    var at = position + 1
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        position = at + 1
        return hasEscapes
      case UInt8(ascii: "\\"):
        hasEscapes = true
        at += 2
      case 0..<0x20: throw .unexpected
      default: at += 1
      }
    }
    throw .truncated
  }

  private static func unescaped(_ body: UnsafeBufferPointer<UInt8>) throws(ReadFailure) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(body.count)
    var at = 0
    while at < body.count {
      let end = body[at...].firstIndex(of: UInt8(ascii: "\\")) ?? body.count
      plain += UnsafeBufferPointer(rebasing: body[at..<end])
      at = end
      guard at < body.count else { break }
      let escape = body[at + 1]
      at += 2
      switch escape {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain.append(escape)
      case UInt8(ascii: "n"): plain.append(0x0A)
      case UInt8(ascii: "t"): plain.append(0x09)
      case UInt8(ascii: "r"): plain.append(0x0D)
      case UInt8(ascii: "b"): plain.append(0x08)
      case UInt8(ascii: "f"): plain.append(0x0C)
      case UInt8(ascii: "u"): plain += UTF8.encode(try scalar(in: body, at: &at)) ?? .init()
      default: throw .unexpected
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The scalar of four hexadecimal digits, or of two such with `\u` between them where they are a pair of surrogates.
  private static func scalar(
    in body: UnsafeBufferPointer<UInt8>,
    at position: inout Int
  ) throws(ReadFailure) -> Unicode.Scalar {
    let high = try codeUnit(in: body, at: &position)
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard position + 1 < body.count, body[position] == UInt8(ascii: "\\"),
      body[position + 1] == UInt8(ascii: "u")
    else { throw .unexpected }
    position += 2
    let low = try codeUnit(in: body, at: &position)
    guard 0xD800..<0xDC00 ~= high, 0xDC00..<0xE000 ~= low,
      let scalar = Unicode.Scalar(0x10000 + (UInt32(high - 0xD800) << 10) + UInt32(low - 0xDC00))
    else { throw .unexpected }
    return scalar
  }

  private static func codeUnit(
    in body: UnsafeBufferPointer<UInt8>,
    at position: inout Int
  ) throws(ReadFailure) -> UInt16 {
    guard position + 4 <= body.count,
      let unit = UInt16(
        String(decoding: body[position..<(position + 4)], as: UTF8.self),
        radix: 16
      ),
      body[position] != UInt8(ascii: "+"), body[position] != UInt8(ascii: "-")
    else { throw .unexpected }
    position += 4
    return unit
  }
}
