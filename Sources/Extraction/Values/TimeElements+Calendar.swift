import KnowledgeGraph

/// Dates as the calendar has them: weekdays, months, days of months, years.
extension TimeElements {
  /// "2022-01-20".
  func isoDate(at start: Int) -> Match? {
    if let day = CalendarDate(words[start]), day.isWholeDay {
      return (.date(TimeSpan(day)), start + 1)
    }
    guard start + 5 <= words.count, let day = CalendarDate(words[start..<start + 5].joined()),
      day.isWholeDay
    else { return nil }
    return (.date(TimeSpan(day)), start + 5)
  }

  /// "Thursday", "Thursday, January 20", "Sun 16 Apr 2017".
  func weekdayDate(at start: Int) -> Match? {
    let full = times.match(.weekday, at: start, in: words)
    guard isCapital[start], let found = full ?? times.match(.weekdayShort, at: start, in: words),
      let weekday = Int(found.value)
    else { return nil }
    let next = behindComma(found.end)
    if let date = monthDate(at: next) ?? dayMonth(at: next), !date.element.isWeak { return date }
    guard full != nil, let published else { return nil }
    let weeks = isAhead(start) && published.weekday != weekday ? 1 : 0
    return TimeElement(published.latest(weekday: weekday, addingWeeks: weeks)).map {
      ($0, found.end)
    }
  }

  /// "January 20, 2022", "January 20-22", "January 2022", "January".
  func monthDate(at start: Int) -> Match? {
    guard start < words.count, isCapital[start] else { return nil }
    let full = times.match(.month, at: start, in: words)
    guard let found = full ?? times.match(.monthShort, at: start, in: words),
      let month = Int(found.value)
    else { return nil }
    if let days = days(of: month, at: start, behind: found.end) { return days }
    if let year = year(behind: found.end),
      let element = TimeElement(CalendarDate(year: year.number, month: month))
    {
      return (element, year.end)
    }
    guard full != nil, let element = TimeElement(nearest(month: month, at: start), isWeak: true)
    else {
      return nil
    }
    return (element, found.end)
  }

  /// "20 January 2022", "the 20th of January".
  func dayMonth(at start: Int) -> Match? {
    let first = times.match(.article, at: start, in: words)?.end ?? start
    guard let day = dayOfMonth(at: first) else { return nil }
    let next = behindOf(first + 1)
    guard next < words.count, isCapital[next],
      let found = times.match(.month, at: next, in: words)
        ?? times.match(.monthShort, at: next, in: words),
      let month = Int(found.value), let told = date(day, of: month, at: start, behind: found.end),
      let element = TimeElement(told.date)
    else { return nil }
    return (element, told.end)
  }

  /// "2019", which only a preposition or the like makes a year; "1990s".
  func year(at start: Int) -> Match? {
    if let year = yearNumber(at: start) {
      return TimeElement(CalendarDate(year: year), isWeak: true).map { ($0, start + 1) }
    }
    let word = times.match(.article, at: start, in: words)?.end ?? start
    guard word < words.count, words[word].utf8.count == 5, words[word].hasSuffix("0s"),
      let first = Int(words[word].dropLast()), Self.years.contains(first)
    else { return nil }
    return TimeElement(from: CalendarDate(year: first), to: CalendarDate(year: first + 9))
      .map { ($0, word + 1) }
  }

  /// The month that the report means: the latest one begun, or the next one if the happening is to come.
  func nearest(month: Int, at start: Int) -> CalendarDate? {
    guard let published, let now = published.month else { return nil }
    let years = isAhead(start) ? (month < now ? 1 : 0) : (month > now ? -1 : 0)
    return CalendarDate(year: published.year + years, month: month)
  }

  /// The year behind a month: "2019", ", 2019", "of last year".
  private func year(behind end: Int) -> (number: Int, end: Int)? {
    let next = behindComma(end)
    if let number = yearNumber(at: next) { return (number, next + 1) }
    guard let (element, end) = relative(at: behindOf(end)), case .date(let span, _) = element,
      let date = span.date, date.month == nil
    else { return nil }
    return (date.year, end)
  }

  /// One day of a month, or the first and the last of some.
  private func days(of month: Int, at start: Int, behind end: Int) -> Match? {
    guard let first = dayOfMonth(at: end) else { return nil }
    if end + 1 < words.count, times.isA(.link, words[end + 1]), let last = dayOfMonth(at: end + 2),
      let begin = date(first, of: month, at: start, behind: end + 3),
      let stop = date(last, of: month, at: start, behind: end + 3),
      let element = TimeElement(from: begin.date, to: stop.date)
    {
      return (element, stop.end)
    }
    guard let told = date(first, of: month, at: start, behind: end + 1) else { return nil }
    return TimeElement(told.date).map { ($0, told.end) }
  }

  /// A day of a month in the year that stands behind it, or in the one that brings it nearest to the report.
  private func date(
    _ day: Int,
    of month: Int,
    at start: Int,
    behind end: Int
  ) -> (date: CalendarDate, end: Int)? {
    if let year = year(behind: end),
      let date = CalendarDate(year: year.number, month: month, day: day)
    {
      return (date, year.end)
    }
    guard let published else { return nil }
    let dates = (-1...1).compactMap {
      CalendarDate(year: published.year + $0, month: month, day: day)
    }
    // A report may be dated a few days before what it tells.
    let told =
      isAhead(start)
      ? dates.first { $0.firstDay >= published.firstDay }
      : dates.last { $0.firstDay <= published.firstDay + 7 }
    return told.map { ($0, end) }
  }
}
