/// Times of a day that another element or the day spoken of must give.
extension TimeElements {
  /// "morning", "the evening", "overnight".
  func partOfDay(at start: Int) -> Match? {
    if let (end, detail) = times.match(.partAlone, at: start, in: words) {
      return (.detail(detail), end)
    }
    let first = times.match(.article, at: start, in: words)?.end ?? start
    return times.match(.part, at: first, in: words).map {
      (.detail($0.value, isWeak: true), $0.end)
    }
  }

  /// "7 pm", "7:30 p.m.", "6am", "19:00", "noon".
  func clock(at start: Int) -> Match? {
    if let (end, value) = times.match(.moment, at: start, in: words), let hour = Int(value) {
      return (.detail(detail(hour: hour, minute: 0), isWeak: true), end)
    }
    let digits = words[start].prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = digits.split(whereSeparator: { $0 == ":" || $0 == "." })
    guard (1...2).contains(parts.count), parts[0].count <= 2, let hour = Int(parts[0]), hour < 25,
      let minute = parts.count == 1 ? 0 : Int(parts[1]), minute < 60,
      parts.count == 1 || parts[1].count == 2
    else { return nil }
    let rest = String(words[start].dropFirst(digits.count))
    var end = start + 1
    var meridiem = rest.isEmpty ? nil : times.match(.meridiem, at: 0, in: [rest])?.value
    guard rest.isEmpty || meridiem != nil else { return nil }
    if rest.isEmpty, let found = times.match(.meridiem, at: end, in: words) {
      (end, meridiem) = (found.end, found.value)
    }
    let zone = times.match(.zone, at: end, in: words)
    let isClock = meridiem != nil || zone != nil || parts.count == 2 && digits.contains(":")
    guard isClock, meridiem == nil || (1...12).contains(hour) else { return nil }
    let shift = meridiem.flatMap { Int($0) } ?? 0
    let told = meridiem == nil ? hour : hour % 12 + shift
    return (.detail(detail(hour: told, minute: minute), isWeak: meridiem == nil), zone?.end ?? end)
  }

  private func detail(hour: Int, minute: Int) -> String {
    "T\((hour % 24).padded(2)):\(minute.padded(2))"
  }
}
