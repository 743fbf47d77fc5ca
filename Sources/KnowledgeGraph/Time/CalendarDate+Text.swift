extension CalendarDate: LosslessStringConvertible {
  /// Reads "2022", "2022-01", "2022-01-20", "2022-01-20TEV", "2022-01-20T19:30", each perhaps with "~" or "?" behind.
  ///
  /// Digits given as X are open: "2022-01-XX" is the month. Seconds are read and dropped.
  public init?(_ text: String) {
    var text = Substring(text)
    var isApproximate = false
    while let mark = text.last, "~?%".contains(mark) {
      isApproximate = true
      text.removeLast()
    }
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    var fields = (halves.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    while fields.count > 1, fields.last == "XX" { fields.removeLast() }
    let lengths = [4, 2, 2]
    guard fields.count <= 3, zip(fields, lengths).allSatisfy({ $0.count == $1 }) else { return nil }
    let numbers = fields.compactMap(Self.number)
    guard numbers.count == fields.count, let year = numbers.first else { return nil }
    self.init(
      year: year,
      month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil
    )
    self.isApproximate = isApproximate
    if halves.count == 2 {
      guard day != nil else { return nil }
      if let part = PartOfDay(rawValue: String(halves[1])) {
        self.part = part
      } else if let clock = Self.clock(halves[1]) {
        self.clock = clock
      } else {
        return nil
      }
    }
  }

  /// The date as EDTF.
  public var description: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    if let part {
      text += "T" + part.rawValue
    } else if let clock {
      text += "T" + Self.padded(clock.hour, to: 2) + ":" + Self.padded(clock.minute, to: 2)
    }
    return isApproximate ? text + "~" : text
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? Int(text) : nil
  }

  private static func clock(_ text: Substring) -> ClockTime? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard 2...3 ~= fields.count, fields.allSatisfy({ $0.count == 2 }) else { return nil }
    let numbers = fields.compactMap(number)
    guard numbers.count == fields.count else { return nil }
    return ClockTime(hour: numbers[0], minute: numbers[1])
  }

  private static func padded(_ number: Int, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: Swift.max(0, length - digits.count)) + digits
  }
}
