import Foundation

/// The day of a report in the ways that people write one.
///
///     2022-01-21   2022/1/21   20220121   2022-01-21T19:30:00+02:00   21.1.2022   21/01/2022
///     January 21, 2022   Fri, 21 Jan 2022 19:30:00 GMT   7 pm on the 21st of January 2022
///
/// "03/05/2022" is in March in one country and in May in another, so it is no day.
enum PublicationDay {
  /// The day as YYYY-MM-DD; nil where the text does not tell exactly one.
  static func iso(of text: String) -> String? {
    if CalendarDate.isDay(text) { return text }
    let day = text.replacing(/T?\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?/, with: " ")
      .replacing(/(?i)\d{1,2}\s?[ap]\.?m\b/, with: " ")
    let numbers = day.split { !$0.isASCII || !$0.isNumber }
    let months = day.split { !$0.isLetter }.compactMap(month)
    switch months.count {
    case 0: return date(of: numbers, isDayFirst: text.contains("."))?.description
    case 1: return date(of: numbers, in: months[0])?.description
    default: return nil
    }
  }

  /// The day of a month in words, given by its number and the year's.
  private static func date(of numbers: [Substring], in month: Int) -> CalendarDate? {
    let years = numbers.filter { $0.count == 4 }
    let days = numbers.filter { $0.count < 3 }
    guard numbers.count == 2, let year = years.first, let day = days.first else { return nil }
    return date(Int(year), month, Int(day))
  }

  /// The day of three numbers, or of eight digits.
  private static func date(of numbers: [Substring], isDayFirst: Bool) -> CalendarDate? {
    if numbers.count == 1, numbers[0].count == 8 {
      let digits = numbers[0]
      let (year, rest) = (digits.prefix(4), digits.dropFirst(4))
      return date(Int(year), Int(rest.prefix(2)), Int(rest.suffix(2)))
    }
    guard numbers.count == 3, numbers[1].count < 3 else { return nil }
    let values = numbers.compactMap { Int($0) }
    guard values.count == 3 else { return nil }
    if numbers[0].count == 4, numbers[2].count < 3 { return date(values[0], values[1], values[2]) }
    guard numbers[2].count == 4, numbers[0].count < 3 else { return nil }
    if isDayFirst || values[0] > 12 || values[0] == values[1] {
      return date(values[2], values[1], values[0])
    }
    return values[1] > 12 ? date(values[2], values[0], values[1]) : nil
  }

  private static func date(_ year: Int?, _ month: Int?, _ day: Int?) -> CalendarDate? {
    guard let year, let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The number of an English month, from 1, by its name or three letters and more of it.
  private static func month(called word: Substring) -> Int? {
    guard word.count > 2 else { return nil }
    return months.firstIndex { $0.hasPrefix(word.lowercased()) }.map { $0 + 1 }
  }

  private static let months: [String] = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = Locale(identifier: "en_US_POSIX")
    return calendar.monthSymbols.map { $0.lowercased() }
  }()
}
