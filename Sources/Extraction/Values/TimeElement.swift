import KnowledgeGraph

/// A part of a time expression, as far as one pattern reads it.
enum TimeElement: Hashable, Sendable {
  /// A date of its own; `isWeak` if only a preposition or the like makes it one ("May", "2019").
  case date(TimeSpan, isWeak: Bool = false)
  /// A part of day or a clock time, which needs a day; `isWeak` as above.
  case detail(DayDetail, isWeak: Bool = false)
  /// A date so far from what follows that what follows is dated by it.
  case offset(TimeSpan)

  /// A single date, if there is one.
  init?(_ date: CalendarDate?, isWeak: Bool = false) {
    guard let date else { return nil }
    self = .date(TimeSpan(date), isWeak: isWeak)
  }

  /// The stretch between two dates, if there are two in order.
  init?(from start: CalendarDate?, to end: CalendarDate?) {
    guard let start, let end, let span = TimeSpan(from: start, to: end) else { return nil }
    self = .date(span)
  }

  /// One element of two that stand together, if they make one.
  func joined(with other: Self) -> Self? {
    switch (self, other) {
    case (.date(let span, _), .detail(let detail, _)), (.detail(let detail, _), .date(let span, _)):
      TimeElement(span.date?.detailed(detail))
    case (.detail(.clock, _), .detail(.part, _)):
      // "7 pm in the evening": the clock says more.
      self
    case (.detail(.part, _), .detail(.clock, _)):
      other
    default:
      nil
    }
  }

  /// Whether only a preposition or the like makes it a time.
  var isWeak: Bool {
    switch self {
    case .date(_, let isWeak), .detail(_, let isWeak): isWeak
    case .offset: false
    }
  }
}
