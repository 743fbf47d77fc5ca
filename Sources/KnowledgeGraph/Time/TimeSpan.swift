/// A date or an interval of dates, either end perhaps open, as EDTF (ISO 8601-2) writes them.
///
///     TimeSpan("2022-01-20/2022-01-21")?.overlaps(TimeSpan("2022-01")!)   // true
///     TimeSpan("../2019")?.description                                    // "../2019"
public struct TimeSpan: Hashable, Sendable {
  /// The first date; nil if the interval is open at its start.
  public let start: CalendarDate?
  /// The last date; nil if the interval is open at its end.
  public let end: CalendarDate?

  /// A single date.
  public init(_ date: CalendarDate) {
    start = date
    end = date
  }

  /// The interval from one date to another, nil for an open end; nil if both are open or it ends before it starts.
  public init?(from start: CalendarDate?, to end: CalendarDate?) {
    guard start != nil || end != nil else { return nil }
    if let start, let end, end.lastDay < start.firstDay { return nil }
    self.start = start
    self.end = end
  }

  /// The days that it may touch, counted from 1970-01-01.
  public var days: ClosedRange<Int> {
    (start?.firstDay ?? Int.min)...(end?.lastDay ?? Int.max)
  }

  /// Whether the two share a day.
  public func overlaps(_ other: TimeSpan) -> Bool { days.overlaps(other.days) }

  /// Whether `other` lies wholly in it.
  public func contains(_ other: TimeSpan) -> Bool {
    days.lowerBound <= other.days.lowerBound && other.days.upperBound <= days.upperBound
  }
}

extension TimeSpan: LosslessStringConvertible {
  /// Reads a date, or two parted by "/"; ".." or nothing is an open end.
  public init?(_ text: String) {
    let ends = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if ends.count == 1 {
      guard let date = CalendarDate(text) else { return nil }
      self.init(date)
      return
    }
    let dates = ends.map { ["", ".."].contains($0) ? nil : CalendarDate(String($0)) }
    for (end, date) in zip(ends, dates) where date == nil && !["", ".."].contains(end) {
      return nil
    }
    self.init(from: dates[0], to: dates[1])
  }

  /// The date, or the interval with ".." for an open end.
  public var description: String {
    if let start, start == end { return start.description }
    return (start?.description ?? "..") + "/" + (end?.description ?? "..")
  }
}

extension ClaimTime {
  /// The value as dates; nil if it is no EDTF that Hearsay reads.
  public var timeSpan: TimeSpan? { TimeSpan(value) }
}
