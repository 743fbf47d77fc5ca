import KnowledgeGraph

/// Times of a day that another element or the day spoken of must give.
extension TimeElements {
  /// "morning", "the evening", "overnight".
  func partOfDay(at start: Int) -> Match? {
    if let (end, code) = times.match(.partAlone, at: start, in: words), let part = part(code) {
      return (.detail(.part(part)), end)
    }
    let first = times.match(.article, at: start, in: words)?.end ?? start
    guard let (end, code) = times.match(.part, at: first, in: words), let part = part(code) else {
      return nil
    }
    return (.detail(.part(part), isWeak: true), end)
  }

  /// "7 pm", "7:30 p.m.", "6am", "19:00", "noon".
  func clock(at start: Int) -> Match? {
    if let (end, value) = times.match(.moment, at: start, in: words),
      let time = Int(value).flatMap({ CalendarDate.ClockTime(hour: $0, minute: 0) })
    {
      return (.detail(.clock(time), isWeak: true), end)
    }
    if let time = militaryTime(words[start]),
      let zone = times.match(.zone, at: start + 1, in: words)
    {
      return (.detail(.clock(time)), zone.end)
    }
    let digits = words[start].prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = digits.split(whereSeparator: { $0 == ":" || $0 == "." })
    guard (1...2).contains(parts.count), parts[0].count <= 2, let hour = Int(parts[0]),
      parts.count == 1 || parts[1].count == 2, let minute = parts.count == 1 ? 0 : Int(parts[1])
    else { return nil }
    let rest = String(words[start].dropFirst(digits.count))
    var end = start + 1
    var meridiem = rest.isEmpty ? nil : times.match(.meridiem, at: 0, in: [rest])?.value
    guard rest.isEmpty || meridiem != nil else { return nil }
    if rest.isEmpty, let found = times.match(.meridiem, at: end, in: words) {
      (end, meridiem) = (found.end, found.value)
    }
    let zone = times.match(.zone, at: end, in: words)
    guard meridiem != nil || zone != nil || digits.contains(":"),
      meridiem == nil || (1...12).contains(hour),
      let time = CalendarDate.ClockTime(
        hour: meridiem.flatMap { Int($0) }.map { hour % 12 + $0 } ?? hour % 24,
        minute: minute
      )
    else { return nil }
    return (.detail(.clock(time), isWeak: meridiem == nil), zone?.end ?? end)
  }

  /// "1930", which only a zone behind it makes a time.
  private func militaryTime(_ word: String) -> CalendarDate.ClockTime? {
    guard word.utf8.count == 4, let number = Int(word), number >= 0 else { return nil }
    return CalendarDate.ClockTime(hour: number / 100, minute: number % 100)
  }

  /// The part of day of a code of the table.
  func part(_ code: some StringProtocol) -> CalendarDate.PartOfDay? {
    CalendarDate.PartOfDay(rawValue: String(code))
  }
}
