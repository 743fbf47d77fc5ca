/// Dates told from the day of the report or from the day spoken of: yesterday, last week, three years ago.
extension TimeElements {
  /// "yesterday", "last night", "now".
  func deictic(at start: Int) -> Match? {
    guard let published, let (end, value) = times.match(.deictic, at: start, in: words) else {
      return nil
    }
    let fields = value.split(separator: " ")
    guard let days = fields.first.flatMap({ Int($0) }) else { return nil }
    let detail = fields.count > 1 ? String(fields[1]) : ""
    return (.date(.at(.day(published + days, detail: detail))), end)
  }

  /// "three years ago", "a day earlier", "24 hours later", "two days after the attack".
  func counted(at start: Int) -> Match? {
    let number = count(at: start)
    guard let (end, unit, isPlural) = unit(at: number?.end ?? start),
      number != nil || isPlural && (unit == .hour || unit == .minute)
    else { return nil }
    let count = number?.value ?? 0
    let isVague = number?.isVague ?? false
    if let ago = times.match(.ago, at: end, in: words), let published {
      return (.date(moved(published, by: -count, unit, isVague: isVague)), ago.end)
    }
    for (kind, sign) in [(TimeWords.Kind.earlier, -1), (.later, 1)] {
      guard let mentioned, let found = times.match(kind, at: end, in: words) else { continue }
      return (.date(moved(mentioned, by: sign * count, unit, isVague: isVague)), found.end)
    }
    for (kind, sign) in [(TimeWords.Kind.before, -1), (.after, 1)] {
      guard let base = mentioned ?? published, let found = times.match(kind, at: end, in: words)
      else {
        continue
      }
      let isAlone = found.end == words.count || [",", "."].contains(words[found.end])
      let value = moved(base, by: (isAlone ? sign : -sign) * count, unit, isVague: isVague)
      return (isAlone ? .date(value) : .offset(value), isAlone ? found.end : end)
    }
    return nil
  }

  /// "last week", "the past few years", "this morning", "the same day", "the following night", "last Friday".
  func relative(at start: Int) -> Match? {
    let article = times.match(.article, at: start, in: words)
    let first = article?.end ?? start
    for kind in [TimeWords.Kind.back, .forward, .previous, .following, .this, .same] {
      guard let (end, _) = times.match(kind, at: first, in: words) else { continue }
      if let found = moved(kind, at: end, hasArticle: article != nil) { return found }
    }
    guard article != nil, let (end, unit, isPlural) = unit(at: first), unit == .day, !isPlural,
      end < words.count, let mentioned
    else { return nil }
    if let (end, _) = times.match(.before, at: end, in: words) {
      return (.date(.at(.day(mentioned - 1))), end)
    }
    if let (end, _) = times.match(.after, at: end, in: words) {
      return (.date(.at(.day(mentioned + 1))), end)
    }
    return nil
  }

  /// "the weekend": the latest one begun.
  func weekend(at start: Int) -> Match? {
    let first = times.match(.article, at: start, in: words)?.end ?? start
    guard let published, let (end, _) = times.match(.weekend, at: first, in: words) else {
      return nil
    }
    return (
      .date(weekend(from: published.latest(weekday: 6) + (isAhead(start) ? 7 : 0)), isWeak: true),
      end
    )
  }

  /// "summer 2019", "the fall of 2019", "last winter".
  func season(at start: Int) -> Match? {
    let first = times.match(.article, at: start, in: words)?.end ?? start
    guard let (end, value) = times.match(.season, at: first, in: words), let month = Int(value)
    else {
      return nil
    }
    let next = end < words.count && words[end] == "of" ? end + 1 : end
    guard let year = yearNumber(at: next) else { return nil }
    return (.date(season(from: month, of: year)), next + 1)
  }

  /// What a word like "last" makes of the unit, part of day or name behind it.
  private func moved(_ kind: TimeWords.Kind, at index: Int, hasArticle: Bool) -> Match? {
    let isSpoken = kind == .previous || kind == .following || kind == .same
    let isNextDay = kind == .forward && hasArticle
    guard let base = isSpoken || isNextDay ? mentioned ?? published : published else { return nil }
    let sign =
      switch kind {
      case .back, .previous: -1
      case .forward, .following: 1
      default: 0
      }
    if let number = count(at: index), let (end, unit, _) = unit(at: number.end), sign != 0 {
      return (.date(stretch(from: base, by: sign * number.value, unit)), end)
    }
    if let (end, unit, isPlural) = unit(at: index) {
      guard isPlural else { return (.date(period(unit, from: base, moved: sign)), end) }
      return sign == 0 ? nil : (.date(stretch(from: base, by: sign * 3, unit)), end)
    }
    if let (end, detail) = times.match(.part, at: index, in: words) {
      return (.date(.at(.day(base + sign, detail: detail))), end)
    }
    if let (end, value) = times.match(.weekday, at: index, in: words), let weekday = Int(value) {
      let latest = base.latest(weekday: weekday)
      let day = sign > 0 ? latest + 7 : sign < 0 && latest == base ? latest - 7 : latest
      return (
        .date(.at(.day(sign == 0 && isAhead(index) && latest != base ? latest + 7 : day))), end
      )
    }
    if let (end, value) = times.match(.month, at: index, in: words), let month = Int(value) {
      let now = base.components
      let isPast = sign < 0 ? month < now.month : month <= now.month
      let year = sign > 0 ? now.year + (month <= now.month ? 1 : 0) : now.year - (isPast ? 0 : 1)
      return (.date(.at(.month(year: sign == 0 ? now.year : year, month: month))), end)
    }
    if let (end, _) = times.match(.weekend, at: index, in: words) {
      let latest = base.latest(weekday: 6)
      let isDuring = base.weekday >= 6
      let shift =
        sign > 0 ? 7 : sign < 0 && isDuring ? -7 : sign == 0 && isAhead(index) && !isDuring ? 7 : 0
      return (.date(weekend(from: latest + shift)), end)
    }
    if let (end, value) = times.match(.season, at: index, in: words), let month = Int(value) {
      let now = base.components
      let year =
        sign > 0
        ? now.year + (month <= now.month ? 1 : 0)
        : now.year - (month + 2 < now.month || sign == 0 ? 0 : 1)
      return (.date(season(from: month, of: year)), end)
    }
    return nil
  }

  /// The unit that a day lies in, or one that many units off.
  private func period(_ unit: TimeUnit, from day: CalendarDay, moved count: Int) -> DateValue {
    switch unit {
    case .minute, .hour: .at(.day(day))
    case .day: .at(.day(day + count))
    case .week: week(of: day + 7 * count)
    case .month: moved(day, by: count, .month, isVague: false)
    case .year: moved(day, by: count, .year, isVague: false)
    case .decade: .at(.decade((day.components.year / 10 + count) * 10))
    }
  }

  /// The date that many units off a day, as exact as the unit; a number that is not told gives a stretch.
  private func moved(_ day: CalendarDay, by count: Int, _ unit: TimeUnit, isVague: Bool)
    -> DateValue
  {
    guard !isVague else { return stretch(from: day, by: count, unit) }
    let now = day.components
    switch unit {
    case .minute: return .at(.day(day))
    case .hour: return .at(.day(day + count / 24))
    case .day: return .at(.day(day + count))
    case .week: return count.magnitude < 2 ? .at(.day(day + 7 * count)) : week(of: day + 7 * count)
    case .month: return .at(.month(year: now.year, month: now.month, adding: count))
    case .year: return .at(.year(now.year + count))
    case .decade: return .at(.year(now.year + 10 * count))
    }
  }

  /// The stretch of that many units up to a day, or from it on.
  private func stretch(from day: CalendarDay, by count: Int, _ unit: TimeUnit) -> DateValue {
    let now = day.components
    let near: CalendarDate
    let far: CalendarDate
    switch unit {
    case .minute, .hour, .day, .week:
      let days =
        unit == .week ? 7 * count : unit == .day ? count : unit == .hour ? (count - 23) / 24 : 0
      (near, far) = (.day(day), .day(day + days))
    case .month:
      near = .month(year: now.year, month: now.month)
      far = .month(year: now.year, month: now.month, adding: count)
    case .year, .decade:
      (near, far) = (.year(now.year), .year(now.year + (unit == .decade ? 10 * count : count)))
    }
    return count < 0 ? .span(far, near) : .span(near, far)
  }

  private func week(of day: CalendarDay) -> DateValue {
    let monday = day.latest(weekday: 1)
    return .span(.day(monday), .day(monday + 6))
  }

  private func weekend(from saturday: CalendarDay) -> DateValue {
    .span(.day(saturday), .day(saturday + 1))
  }

  private func season(from month: Int, of year: Int) -> DateValue {
    .span(.month(year: year, month: month), .month(year: year, month: month, adding: 2))
  }
}
