import KnowledgeGraph

/// What tells when in a day.
enum DayDetail: Hashable, Sendable {
  case part(CalendarDate.PartOfDay)
  case clock(CalendarDate.ClockTime)
}

extension CalendarDate {
  /// Whether it is a day without part or clock.
  var isWholeDay: Bool { day != nil && part == nil && clock == nil }

  /// The day itself, without part or clock; nil for more than a day.
  var wholeDay: CalendarDate? { day.flatMap { CalendarDate(year: year, month: month, day: $0) } }

  /// The day that many days later; for more than a day, counted from its first.
  func adding(days: Int) -> CalendarDate? {
    let (number, overflow) = firstDay.addingReportingOverflow(days)
    return overflow || number.magnitude > 10_000_000 ? nil : CalendarDate(dayNumber: number)
  }

  /// The month that many months later.
  func adding(months: Int) -> CalendarDate? {
    let count = year * 12 + (month ?? 1) - 1 + months
    return CalendarDate(year: count / 12, month: count % 12 + 1)
  }

  /// The year that many years later.
  func adding(years: Int) -> CalendarDate? { CalendarDate(year: year + years) }

  /// The nearest day of a weekday at or before this day, and that many weeks later.
  func latest(weekday: Int, addingWeeks weeks: Int = 0) -> CalendarDate? {
    self.weekday.flatMap { adding(days: 7 * weeks - ($0 - weekday + 7) % 7) }
  }

  /// The date with a part of day or a clock time; nil unless it is a whole day.
  func detailed(_ detail: DayDetail) -> CalendarDate? {
    guard isWholeDay else { return nil }
    var date = self
    switch detail {
    case .part(let part): date.part = part
    case .clock(let clock): date.clock = clock
    }
    return date
  }
}

extension TimeSpan {
  /// The date, if it is a single one.
  var date: CalendarDate? { start == end ? start : nil }
}
