/// A date as far as a text gives it.
enum CalendarDate: Hashable, Sendable {
  /// The years of a decade, by the first.
  case decade(Int)
  case year(Int)
  case month(year: Int, month: Int)
  /// A day, with a part of it as TIMEX3 writes it ("TEV") or a clock time ("T19:00"), or with neither.
  case day(CalendarDay, detail: String = "")

  /// The month that many months before or after a month.
  static func month(year: Int, month: Int, adding months: Int) -> Self {
    let count = year * 12 + month - 1 + months
    return .month(year: count / 12, month: count % 12 + 1)
  }

  /// The day, if it is as exact as a day.
  var day: CalendarDay? {
    if case .day(let day, _) = self { day } else { nil }
  }

  /// The date with a part of day or a clock time; nil unless it is a mere day.
  func detailed(_ detail: String) -> Self? {
    if case .day(let day, "") = self { .day(day, detail: detail) } else { nil }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date in EDTF.
  var description: String {
    switch self {
    case .decade(let year): "\((year / 10).padded(3))X"
    case .year(let year): year.padded(4)
    case .month(let year, let month): "\(year.padded(4))-\(month.padded(2))"
    case .day(let day, let detail): "\(day)\(detail)"
    }
  }
}

/// What a time expression says: a date, or a stretch between two, open where an end is nil.
enum DateValue: Hashable, Sendable {
  case at(CalendarDate)
  case span(CalendarDate?, CalendarDate?)

  /// The first date, nil if open.
  var start: CalendarDate? {
    switch self {
    case .at(let date): date
    case .span(let start, _): start
    }
  }

  /// The last date, nil if open.
  var end: CalendarDate? {
    switch self {
    case .at(let date): date
    case .span(_, let end): end
    }
  }
}

extension DateValue: CustomStringConvertible {
  /// The value in EDTF: "2022-01-20", "2022-01-20/2022-01-21", "2019/..".
  var description: String {
    switch self {
    case .at(let date): date.description
    case .span(let start, let end):
      "\(start?.description ?? "..")/\(end?.description ?? "..")"
    }
  }
}
