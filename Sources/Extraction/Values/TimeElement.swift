/// A part of a time expression, as far as one pattern reads it.
enum TimeElement: Hashable, Sendable {
  /// A date of its own; `isWeak` if only a preposition or the like makes it one ("May", "2019").
  case date(DateValue, isWeak: Bool = false)
  /// A part of day or a clock time, which needs a day; `isWeak` as above.
  case detail(String, isWeak: Bool = false)
  /// A day so far from what follows that what follows is dated by it.
  case offset(DateValue)

  /// One element of two that stand together, if they make one.
  func joined(with other: Self) -> Self? {
    switch (self, other) {
    case (.date(.at(let date), _), .detail(let detail, _)),
      (.detail(let detail, _), .date(.at(let date), _)):
      date.detailed(detail).map { .date(.at($0)) }
    case (.detail(let part, let weak), .detail(let clock, _)):
      // "7 pm in the evening": the clock says more.
      .detail(clock.count > part.count ? clock : part, isWeak: weak)
    default: nil
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
