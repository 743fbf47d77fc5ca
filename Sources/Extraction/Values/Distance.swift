import KnowledgeGraph

/// So many units of time, forwards or, negative, back.
struct Distance: Hashable, Sendable {
  /// What "recent months" or "a few months" count as.
  static let untold = 3

  var count: Int
  var unit: TimeUnit
  /// Whether it tells a stretch up to or from a day, not the day at its end.
  var isVague = false

  /// The same distance the other way.
  var back: Self { Self(count: -count, unit: unit, isVague: isVague) }

  /// What lies that far from a day, as exact as the unit.
  func element(from day: CalendarDate) -> TimeElement? {
    if isVague { return stretch(from: day) }
    return switch unit {
    case .minute: TimeElement(day)
    case .hour: TimeElement(day.adding(days: count / 24))
    case .day: TimeElement(day.adding(days: count))
    case .week: count.magnitude < 2 ? TimeElement(day.adding(days: 7 * count)) : period(from: day)
    case .month, .year, .decade: TimeElement(end(from: day))
    }
  }

  /// The whole unit that lies that far from the one that a day lies in.
  func period(from day: CalendarDate) -> TimeElement? {
    switch unit {
    case .minute, .hour: return TimeElement(day)
    case .day: return TimeElement(day.adding(days: count))
    case .week:
      let monday = day.latest(weekday: 1, addingWeeks: count)
      return TimeElement(from: monday, to: monday?.adding(days: 6))
    case .month, .year: return TimeElement(end(from: day))
    case .decade:
      let first = (day.year / 10 + count) * 10
      return TimeElement(from: CalendarDate(year: first), to: CalendarDate(year: first + 9))
    }
  }

  /// All from a day up to what lies that far, or back to it.
  private func stretch(from day: CalendarDate) -> TimeElement? {
    let near: CalendarDate? =
      switch unit {
      case .minute, .hour, .day, .week: day
      case .month: day.adding(months: 0)
      case .year, .decade: day.adding(years: 0)
      }
    return count < 0
      ? TimeElement(from: end(from: day), to: near) : TimeElement(from: near, to: end(from: day))
  }

  private func end(from day: CalendarDate) -> CalendarDate? {
    switch unit {
    case .minute: day
    case .hour: day.adding(days: (count + (count < 0 ? -23 : 23)) / 24)
    case .day: day.adding(days: count)
    case .week: day.adding(days: 7 * count)
    case .month: day.adding(months: count)
    case .year: day.adding(years: count)
    case .decade: day.adding(years: 10 * count)
    }
  }
}

/// A unit of time.
enum TimeUnit: String, Sendable { case minute, hour, day, week, month, year, decade }
