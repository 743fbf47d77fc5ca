/// Dates as the calendar has them: weekdays, months, days of months, years.
extension TimeElements {
  /// "2022-01-20".
  func isoDate(at start: Int) -> Match? {
    if let day = CalendarDay(words[start]) { return (.date(.at(.day(day))), start + 1) }
    guard start + 5 <= words.count, let day = CalendarDay(words[start..<start + 5].joined()) else {
      return nil
    }
    return (.date(.at(.day(day))), start + 5)
  }

  /// "Thursday", "Thursday, January 20", "Sun 16 Apr 2017".
  func weekdayDate(at start: Int) -> Match? {
    let full = times.match(.weekday, at: start, in: words)
    guard isCapital[start], let found = full ?? times.match(.weekdayShort, at: start, in: words),
      let weekday = Int(found.value)
    else { return nil }
    let next = behindComma(found.end)
    if let date = monthDate(at: next) ?? dayMonth(at: next), case .date(.at(.day), _) = date.element
    {
      return date
    }
    guard full != nil, let published else { return nil }
    let latest = published.latest(weekday: weekday)
    let day = isAhead(start) && latest != published ? latest + 7 : latest
    return (.date(.at(.day(day))), found.end)
  }

  /// "January 20, 2022", "Jan. 20", "January 20-22", "January 2022", "January".
  func monthDate(at start: Int) -> Match? {
    guard start < words.count, isCapital[start] else { return nil }
    let full = times.match(.month, at: start, in: words)
    guard let found = full ?? times.match(.monthShort, at: start, in: words),
      let month = Int(found.value)
    else { return nil }
    if let day = dayOfMonth(at: found.end) {
      let dash = found.end + 1
      if dash + 1 < words.count, times.isA(.link, words[dash]), let last = dayOfMonth(at: dash + 1),
        last > day, let first = self.day(day, month: month, at: start, behind: dash + 2),
        let second = self.day(last, month: month, at: start, behind: dash + 2)
      {
        return (.date(.span(.day(first.day), .day(second.day))), first.end)
      }
      if let dated = self.day(day, month: month, at: start, behind: found.end + 1) {
        return (.date(.at(.day(dated.day))), dated.end)
      }
    }
    if let year = yearNumber(at: behindComma(found.end)) {
      return (.date(.at(.month(year: year, month: month))), behindComma(found.end) + 1)
    }
    guard full != nil, let date = nearest(month: month, at: start) else { return nil }
    return (.date(.at(date), isWeak: true), found.end)
  }

  /// "20 January 2022", "the 20th of January".
  func dayMonth(at start: Int) -> Match? {
    guard let day = dayOfMonth(at: start) else { return nil }
    let next = start + 1 < words.count && words[start + 1] == "of" ? start + 2 : start + 1
    guard next < words.count, isCapital[next],
      let found = times.match(.month, at: next, in: words)
        ?? times.match(.monthShort, at: next, in: words),
      let month = Int(found.value),
      let dated = self.day(day, month: month, at: start, behind: found.end)
    else { return nil }
    return (.date(.at(.day(dated.day))), dated.end)
  }

  /// "2019", "the 1990s"; only where a preposition or the like stands before it.
  func year(at start: Int) -> Match? {
    if let year = yearNumber(at: start) {
      return (.date(.at(.year(year)), isWeak: true), start + 1)
    }
    guard words[start].utf8.count == 5, words[start].hasSuffix("0s"),
      let year = Int(words[start].dropLast()), (1500..<2200).contains(year)
    else { return nil }
    return (.date(.at(.decade(year))), start + 1)
  }

  /// The month that the report means: the latest one begun, or the next one if the happening is to come.
  func nearest(month: Int, at start: Int) -> CalendarDate? {
    guard let now = published?.components else { return nil }
    if isAhead(start) {
      return .month(year: month < now.month ? now.year + 1 : now.year, month: month)
    }
    return .month(year: month > now.month ? now.year - 1 : now.year, month: month)
  }

  /// A day of a month in the year that stands behind it, or in the one that brings it nearest to the report.
  private func day(_ day: Int, month: Int, at start: Int, behind end: Int) -> (
    day: CalendarDay, end: Int
  )? {
    if let year = yearNumber(at: behindComma(end)),
      let date = CalendarDay(year: year, month: month, day: day)
    {
      return (date, behindComma(end) + 1)
    }
    guard let published else { return nil }
    let year = published.components.year
    let days = (year - 1...year + 1).compactMap { CalendarDay(year: $0, month: month, day: day) }
    let told = isAhead(start) ? days.first { $0 >= published } : days.last { $0 <= published + 7 }
    return told.map { ($0, end) }
  }
}
