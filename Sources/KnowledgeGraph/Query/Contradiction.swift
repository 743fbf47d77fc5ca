extension Graph {
  /// Why two claims of one happening or state cannot both hold; nil if they can.
  ///
  /// Their participants must be the same, not only able to be: a denial that leaves a side open denies only what its own
  /// report tells.
  func contradiction(_ a: Int, _ b: Int) -> Conflict.Reason? {
    let (first, second) = (claims.stored[a], claims.stored[b])
    guard tellOfOneTime(a, b), ClaimSides.areSame(sides(of: a), sides(of: b), in: entry(of: a))
    else { return nil }
    let counts = comparableQuantities(a, b)
    let areOfSameSize = counts.allSatisfy { $0.isCompatible(with: $1) }
    if first.polarity != second.polarity {
      guard
        claimHomes[a].document == claimHomes[b].document
          || ClaimSides.share(sides(of: a).patients, sides(of: b).patients) == true
            && ClaimSides.share(sides(of: a).agents, sides(of: b).agents) == true
      else { return nil }
      return first.modality.isOfDeed == second.modality.isOfDeed && areOfSameSize ? .polarity : nil
    }
    guard first.polarity == .positive else { return nil }
    if Set([first.modality, second.modality]) == [.asserted, .attempted] {
      return areOfSameSize && countsSides(a) == countsSides(b)
        && ClaimSides.share(sides(of: a).patients, sides(of: b).patients) == true
        ? .attempt : nil
    }
    guard first.modality.isOfDeed, second.modality.isOfDeed,
      let (mine, others) = counts.first(where: { !$0.isCompatible(with: $1) })
    else { return nil }
    return areCountedApart(a, b) || isPart(a, of: b, mine, others)
      ? nil : .quantities(mine, others)
  }

  private func entry(of slot: Int) -> Ontology.Entry? { ontology[claims.stored[slot].predicate] }

  private func countsSides(_ slot: Int) -> Bool {
    claims.stored[slot].arguments.contains { $0.quantity != nil }
  }

  /// Whether two claims can be of one time: those of one report, those whose dates share a day, those without a date
  /// whose reports are of one week.
  private func tellOfOneTime(_ a: Int, _ b: Int) -> Bool {
    if claimHomes[a].document == claimHomes[b].document { return true }
    if let mine = days(of: a), let others = days(of: b) { return mine.overlaps(others) }
    guard let mine = publicationDay(of: a), let others = publicationDay(of: b) else { return false }
    return abs(mine - others) <= Self.daysOfAStory
  }

  /// For how long reports go on about one thing.
  static let daysOfAStory = 7

  /// The day of a claim's report; nil for a statement by hand and for a report without a date.
  func publicationDay(of slot: Int) -> Int? {
    claimHomes[slot].document.flatMap { documents.stored[$0].day }
  }

  /// Whether the days that two claims count in are known, and are others.
  private func areCountedApart(_ a: Int, _ b: Int) -> Bool {
    guard let mine = TollScope(of: a, in: self), let others = TollScope(of: b, in: self) else {
      return false
    }
    return !mine.days.overlaps(others.days)
  }

  /// Whether one count is of a day and the other of all days, so that the one may be a part of the other.
  private func isPart(_ a: Int, of b: Int, _ mine: Quantity, _ others: Quantity) -> Bool {
    guard let first = TollScope(of: a, in: self), let second = TollScope(of: b, in: self),
      first.isOfAll != second.isOfAll
    else { return false }
    let (part, whole) = first.isOfAll ? (others, mine) : (mine, others)
    return part.bounds.lowerBound <= whole.bounds.upperBound
  }
}

extension ClaimSides {
  /// Whether two claims have the same participants: agents and patients shared, or absent in both; a side that only
  /// one of them leaves open is no difference in a happening with the other side shared.
  static func areSame(_ a: Self, _ b: Self, in entry: Ontology.Entry?) -> Bool {
    func match(_ a: Self, _ b: Self) -> Bool {
      let (agents, patients) = (share(a.agents, b.agents), share(a.patients, b.patients))
      guard agents != false, patients != false else { return false }
      if agents == true, patients == true { return true }
      let isHappening = entry?.kind != .state
      return (agents == true || patients == true)
        && (isHappening
          || a.agents.isEmpty == b.agents.isEmpty
            && a.patients.isEmpty == b.patients.isEmpty)
    }
    return match(a, b) || entry?.isSymmetric == true && match(a, b.swapped)
  }
}
