import KnowledgeGraph

/// Dates told from the day of the report or from the day spoken of: yesterday, last week, three years ago.
extension TimeElements {
  /// "yesterday", "last night", "now".
  func deictic(at start: Int) -> Match? {
    guard let published, let (end, value) = times.match(.deictic, at: start, in: words) else {
      return nil
    }
    let fields = value.split(separator: " ")
    guard let days = fields.first.flatMap({ Int($0) }), let day = published.adding(days: days)
    else {
      return nil
    }
    let detailed = fields.count > 1 ? part(fields[1]).flatMap { day.detailed(.part($0)) } : day
    return TimeElement(detailed).map { ($0, end) }
  }

  /// "three years ago", "a day earlier", "24 hours later", "two days after the attack".
  func counted(at start: Int) -> Match? {
    let number = count(at: start)
    guard let (end, unit, isPlural) = unit(at: number?.end ?? start),
      number != nil || isPlural && (unit == .hour || unit == .minute)
    else { return nil }
    let distance = Distance(
      count: number?.value ?? 0,
      unit: unit,
      isVague: number?.isVague ?? false
    )
    if let ago = times.match(.ago, at: end, in: words), let published {
      return distance.back.element(from: published).map { ($0, ago.end) }
    }
    for (kind, distance) in [(TimeWords.Kind.earlier, distance.back), (.later, distance)] {
      guard let base = mentioned(for: unit), let found = times.match(kind, at: end, in: words)
      else { continue }
      return distance.element(from: base).map { ($0, found.end) }
    }
    for (kind, distance) in [(TimeWords.Kind.before, distance), (.after, distance.back)] {
      guard let base = mentioned(for: unit) ?? published,
        let found = times.match(kind, at: end, in: words)
      else { continue }
      if isEnd(found.end) {
        return distance.back.element(from: base).map { ($0, found.end) }
      }
      guard case .date(let span, _)? = distance.element(from: base) else { return nil }
      return (.offset(span), end)
    }
    return nil
  }

  /// "last week", "the past few years", "this morning", "the same day", "the following night", "last Friday".
  func relative(at start: Int) -> Match? {
    let article = times.match(.article, at: start, in: words)
    let first = article?.end ?? start
    for kind in [TimeWords.Kind.back, .forward, .previous, .following, .this, .same] {
      guard let (end, _) = times.match(kind, at: first, in: words),
        let direction = Direction(kind, hasArticle: article != nil),
        let base = direction.isFromMention ? mentioned.day ?? published : published
      else { continue }
      if let found = named(direction, from: base, at: end)
        ?? lasting(direction, from: base, at: end)
      {
        return found
      }
    }
    guard article != nil, let (end, unit, isPlural) = unit(at: first), unit == .day, !isPlural
    else {
      return nil
    }
    for (kind, days) in [(TimeWords.Kind.before, -1), (.after, 1)] {
      guard let found = times.match(kind, at: end, in: words), isEnd(found.end) else { continue }
      return TimeElement(mentioned.day?.adding(days: days)).map { ($0, found.end) }
    }
    return nil
  }

  /// "the weekend": the latest one begun.
  func weekend(at start: Int) -> Match? {
    let first = times.match(.article, at: start, in: words)?.end ?? start
    guard let published, let (end, _) = times.match(.weekend, at: first, in: words),
      case .date(let span, _)? = weekend(published, addingWeeks: isAhead(start) ? 1 : 0)
    else { return nil }
    return (.date(span, isWeak: true), end)
  }

  /// "summer 2019", "the fall of 2019".
  func season(at start: Int) -> Match? {
    let first = times.match(.article, at: start, in: words)?.end ?? start
    guard let (end, value) = times.match(.season, at: first, in: words), let month = Int(value)
    else {
      return nil
    }
    let next = behindOf(end)
    guard let year = yearNumber(at: next) else { return nil }
    return season(from: month, of: year).map { ($0, next + 1) }
  }

  /// What a word like "last" makes of the unit or number of units behind it.
  private func lasting(_ direction: Direction, from base: CalendarDate, at index: Int) -> Match? {
    if let number = count(at: index), let (end, unit, _) = unit(at: number.end), direction.sign != 0
    {
      let distance = Distance(count: direction.sign * number.value, unit: unit, isVague: true)
      return distance.element(from: base).map { ($0, end) }
    }
    guard let (end, unit, isPlural) = unit(at: index) else { return nil }
    if isPlural {
      guard direction.sign != 0 else { return nil }
      let distance = Distance(count: direction.sign * Distance.untold, unit: unit, isVague: true)
      return distance.element(from: base).map { ($0, end) }
    }
    if direction.isUpToNow {
      let distance = Distance(count: -1, unit: unit, isVague: true)
      return distance.element(from: base).map { ($0, end) }
    }
    let told = direction.isFromMention ? mentioned(for: unit) ?? base : base
    return Distance(count: direction.sign, unit: unit).period(from: told).map { ($0, end) }
  }

  /// What a word like "last" makes of the weekday, month, season or part of day behind it.
  private func named(_ direction: Direction, from base: CalendarDate, at index: Int) -> Match? {
    let sign = direction.sign
    if let (end, code) = times.match(.part, at: index, in: words), let part = part(code) {
      return TimeElement(base.adding(days: sign)?.detailed(.part(part))).map { ($0, end) }
    }
    if let (end, value) = times.match(.weekday, at: index, in: words), let weekday = Int(value) {
      let isSame = base.weekday == weekday
      let isNext = sign > 0 || sign == 0 && !isSame && isAhead(index)
      let weeks = isNext ? 1 : sign < 0 && isSame ? -1 : 0
      return TimeElement(base.latest(weekday: weekday, addingWeeks: weeks)).map { ($0, end) }
    }
    if let (end, _) = times.match(.weekend, at: index, in: words), let weekday = base.weekday {
      let isDuring = weekday >= 6
      let isNext = sign > 0 || sign == 0 && !isDuring && isAhead(index)
      let weeks = isNext ? 1 : sign < 0 && isDuring ? -1 : 0
      return weekend(base, addingWeeks: weeks).map { ($0, end) }
    }
    guard let now = base.month else { return nil }
    if let (end, value) = times.match(.month, at: index, in: words), let month = Int(value) {
      let years = sign > 0 ? (month <= now ? 1 : 0) : sign < 0 ? (month >= now ? -1 : 0) : 0
      return TimeElement(CalendarDate(year: base.year + years, month: month)).map { ($0, end) }
    }
    if let (end, value) = times.match(.season, at: index, in: words), let month = Int(value) {
      let years = sign > 0 ? (month <= now ? 1 : 0) : sign < 0 ? (month + 2 >= now ? -1 : 0) : 0
      return season(from: month, of: base.year + years).map { ($0, end) }
    }
    return nil
  }

  /// Whether a phrase is over before a word: nothing that "before" or "after" could govern stands there.
  private func isEnd(_ index: Int) -> Bool {
    index >= words.count || times.isA(.stop, words[index])
  }

  private func weekend(_ base: CalendarDate, addingWeeks weeks: Int) -> TimeElement? {
    let saturday = base.latest(weekday: 6, addingWeeks: weeks)
    return TimeElement(from: saturday, to: saturday?.adding(days: 1))
  }

  private func season(from month: Int, of year: Int) -> TimeElement? {
    let first = CalendarDate(year: year, month: month)
    return TimeElement(from: first, to: first?.adding(months: 2))
  }
}

/// Where a word like "last" or "following" points to.
private struct Direction {
  /// -1 back, 1 forward, 0 neither.
  let sign: Int
  /// Whether from the day spoken of, not from that of the report.
  let isFromMention: Bool
  /// Whether a unit behind it reaches up to the report: "the past year", not "last year".
  let isUpToNow: Bool

  init?(_ kind: TimeWords.Kind, hasArticle: Bool) {
    isUpToNow = kind == .back && hasArticle
    switch kind {
    case .back: (sign, isFromMention) = (-1, false)
    case .forward: (sign, isFromMention) = (1, hasArticle)
    case .previous: (sign, isFromMention) = (-1, true)
    case .following: (sign, isFromMention) = (1, true)
    case .this: (sign, isFromMention) = (0, false)
    case .same: (sign, isFromMention) = (0, true)
    default: return nil
    }
  }
}
