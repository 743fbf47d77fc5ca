/// A year, month or day of the Gregorian calendar, perhaps with a time or a part of the day, after EDTF (ISO 8601-2).
public struct CalendarDate: Hashable, Sendable {
  /// A part of the day, as TIMEX3 writes it behind T.
  public enum PartOfDay: String, CaseIterable, Sendable {
    case morning = "MO"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
  }

  /// A time of day in hours and minutes, 00:00 to 23:59.
  public struct ClockTime: Hashable, Sendable {
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int

    /// Makes a time; nil outside the day.
    public init?(hour: Int, minute: Int) {
      guard 0..<24 ~= hour, 0..<60 ~= minute else { return nil }
      self.hour = hour
      self.minute = minute
    }
  }

  /// The year, 0 to 9999.
  public let year: Int
  /// The month, 1 to 12; nil for a whole year.
  public let month: Int?
  /// The day of the month; nil for a whole month.
  public let day: Int?
  /// The part of the day; nil for the whole day.
  public var part: PartOfDay?
  /// The time of day.
  public var clock: ClockTime?
  /// Whether it is only about then ("~").
  public var isApproximate = false

  /// Makes a date; nil if the calendar has none such.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard 0...9999 ~= year else { return nil }
    if let month {
      guard 1...12 ~= month else { return nil }
      if let day, !(1...Self.days(in: month, of: year) ~= day) { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that lies `days` after 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  public init?(dayNumber days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The first day of the date, counted from 1970-01-01.
  public var firstDay: Int { Self.dayNumber(year, month ?? 1, day ?? 1) }

  /// The last day of the date, counted from 1970-01-01.
  public var lastDay: Int {
    let month = month ?? 12
    return Self.dayNumber(year, month, day ?? Self.days(in: month, of: year))
  }

  /// The day of the week, 1 for Monday to 7 for Sunday; nil for more than a day.
  public var weekday: Int? { day == nil ? nil : (firstDay % 7 + 10) % 7 + 1 }

  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 2: return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}
