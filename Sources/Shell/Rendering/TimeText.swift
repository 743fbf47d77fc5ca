import KnowledgeGraph

/// Times as people read them.
enum TimeText {
  /// A time behind a verb: "on 2022-01-20", "in 2022-01", "since 2022".
  static func phrase(_ value: String) -> String {
    let day = day(value)
    guard let span = TimeSpan(value), let start = span.start, span.end != nil else { return day }
    return (start.day == nil ? "in " : "on ") + day
  }

  /// "2022-01-20 evening", "2022-01-20–21", "until 2019", or the text itself where it is no EDTF.
  static func day(_ value: String) -> String {
    guard let span = TimeSpan(value) else { return value }
    switch (span.start, span.end) {
    case (let start?, let end?) where start == end: return text(start)
    case (let start?, let end?): return text(start) + "–" + ending(of: end, after: start)
    case (let start?, nil): return "since " + text(start)
    case (nil, let end?): return "until " + text(end)
    case (nil, nil): return value
    }
  }

  /// The times of claims, each once, in order; none that holds another one of them, which says more.
  static func cell(of claims: [Claim]) -> Cell {
    let values = Set(claims.compactMap { $0.time?.value }).sorted()
    let precise = values.filter { value in
      !values.contains { $0 != value && $0.hasPrefix(value) && !$0.contains("/") }
    }
    let times = precise.map(day)
    return Cell(
      StyledText(times.joined(separator: ", ")),
      value: times.isEmpty ? .nothing : .words(times)
    )
  }

  private static func text(_ date: CalendarDate) -> String {
    var day = date
    day.part = nil
    day.clock = nil
    day.isApproximate = false
    var text = (date.isApproximate ? "about " : "") + day.description
    if let part = date.part { text += " " + name(of: part) }
    if let clock = date.clock { text += " \(padded(clock.hour)):\(padded(clock.minute))" }
    return text
  }

  /// The end of an interval without the year and month that its start has.
  private static func ending(of end: CalendarDate, after start: CalendarDate) -> String {
    guard end.part == nil, end.clock == nil, start.part == nil, start.clock == nil,
      end.year == start.year, let month = end.month, let day = end.day
    else { return text(end) }
    return month == start.month ? padded(day) : "\(padded(month))-\(padded(day))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func name(of part: CalendarDate.PartOfDay) -> String {
    switch part {
    case .morning: "morning"
    case .afternoon: "afternoon"
    case .evening: "evening"
    case .night: "night"
    }
  }
}
