/// What stands before the prose of a report: `Key: value` lines and a blank line, or ` date YYYY-MM-DD `.
///
///     Title: SDF regains ground
///     Outlet: Kurdpress (North Press)
///     Date: 2022-01-22
///
///     The forces …
///
/// Lines are a header if each is `Key: value` and one of the keys is Title, Outlet, Date or URL, in any case.
struct ReportHeader {
  private(set) var title: String?
  private(set) var outlet: String?
  /// The name in brackets behind the outlet.
  private(set) var agency: String?
  /// The date as it is written.
  private(set) var date: String?
  private(set) var url: String?
  /// The line of the date, from 1.
  private(set) var dateLine = 1
  /// The value of the Title line.
  private(set) var titleSpan: TextSpan?
  /// Where the prose starts.
  private(set) var bodyStart = 0

  /// Reads the beginning of a text; O(header).
  init(of text: String) {
    var text = text
    let bytes = text.withUTF8 { Array(UnsafeBufferPointer(rebasing: $0.prefix(Self.longest))) }
    if !readPrefix(of: bytes) { readLines(of: bytes) }
  }

  /// A header is looked for in so many bytes.
  private static let longest = 10_000

  private mutating func readPrefix(of bytes: [UInt8]) -> Bool {
    let word = Array("date ".utf8)
    let start = bytes.first == 0x20 ? 1 : 0
    let end = start + word.count + 10
    guard bytes.count >= end, bytes[start...].starts(with: word) else { return false }
    let date = bytes[(end - 10)..<end]
    let isDate = zip(date, "0000-00-00".utf8).allSatisfy { byte, shape in
      shape == 0x30 ? 0x30...0x39 ~= byte : byte == shape
    }
    guard isDate, bytes.count == end || [0x20, 0x0A, 0x0D].contains(bytes[end]) else {
      return false
    }
    self.date = String(decoding: date, as: UTF8.self)
    bodyStart = min(bytes.count, end + 1)
    return true
  }

  private mutating func readLines(of bytes: [UInt8]) {
    var header = self
    var isHeader = false
    var start = 0
    var number = 0
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = Self.trimmed(bytes[start..<end])
      start = min(bytes.count, end + 1)
      if line.isEmpty { break }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), Self.isKey(line[..<colon])
      else { return }
      let value = Self.trimmed(line[(colon + 1)...])
      isHeader = header.take(value, of: line[..<colon], line: number) || isHeader
    }
    guard isHeader else { return }
    header.bodyStart = start
    self = header
  }

  private static func isKey(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard 1...30 ~= bytes.count else { return false }
    return bytes.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x2D || $0 == 0x20 }
  }

  /// Takes a line; false if its key is none of ours.
  private mutating func take(
    _ bytes: ArraySlice<UInt8>,
    of key: ArraySlice<UInt8>,
    line: Int
  ) -> Bool {
    let value = String(decoding: bytes, as: UTF8.self)
    switch String(decoding: key, as: UTF8.self).lowercased() {
    case "title":
      guard !value.isEmpty else { return true }
      title = value
      titleSpan = TextSpan(bytes.startIndex, bytes.endIndex)
    case "outlet": (outlet, agency) = Self.outletAndAgency(value)
    case "date":
      date = value.isEmpty ? nil : value
      dateLine = line
    case "url": url = value.isEmpty ? nil : value
    default: return false
    }
    return true
  }

  /// "Kurdpress (North Press)" as outlet and agency.
  static func outletAndAgency(_ value: String) -> (outlet: String?, agency: String?) {
    guard value.hasSuffix(")"), let open = value.lastIndex(of: "("), open > value.startIndex else {
      return (value.isEmpty ? nil : value, nil)
    }
    let outlet = String(decoding: trimmed(Array(value[..<open].utf8)[...]), as: UTF8.self)
    let agency = String(value[value.index(after: open)...].dropLast())
    return (outlet.isEmpty ? nil : outlet, agency.isEmpty ? nil : agency)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let front = bytes.drop(while: isSpace)
    return front.prefix(
      (front.lastIndex { !isSpace($0) } ?? front.startIndex - 1) + 1 - front.startIndex
    )
  }
}
