/// A claim of a happening, with what it is grouped by.
struct HappeningClaim {
  let slot: Int
  /// The number of the predicate.
  let predicate: Int
  /// The slot of the report; nil for a statement by hand.
  let document: Int?
  let sides: ClaimSides
  let days: ClosedRange<Int>?
  let isSymmetric: Bool

  /// A claim of a longer time belongs to no day.
  private static let longestDays = 4

  /// The days one by one; none for a claim without a time or of a long one.
  var shortDays: ClosedRange<Int>? {
    guard let days, days.lowerBound != .min, days.upperBound != .max,
      days.count <= Self.longestDays
    else { return nil }
    return days
  }

  /// 0 with both sides and a short time, more for each that is missing.
  var rank: Int {
    (sides.agents.isEmpty ? 1 : 0) + (sides.patients.isEmpty ? 1 : 0) + (shortDays == nil ? 3 : 0)
  }
}

/// Groups of claims that can be of one happening: the same predicate, participants that are the same where both are
/// given (one at least), and times that share a day.
///
/// What says most is placed first. A claim goes to the group with the same participants, else to the only group it
/// can belong to; one without a time, or of a long time, looks first in its own report. So a claim about a whole year
/// does not make one happening of all that fell in it. Groups are found by participant and day: O(n) for n claims,
/// but for those of one day and participant.
struct HappeningGroups {
  private(set) var groups: [Group] = []
  private var groupsByDay: [DayKey: [Int]] = [:]
  private var groupsByReport: [ReportKey: [Int]] = [:]
  private var groupsBySides: [SidesKey: [Int]] = [:]

  struct Group {
    fileprivate(set) var claims: [Int]
    fileprivate let sides: ClaimSides
    /// The days that all dated claims of the group share; nil if none is dated.
    fileprivate var days: ClosedRange<Int>?

    fileprivate func fits(_ claim: HappeningClaim) -> Bool {
      if let days = claim.days, let own = self.days, !days.overlaps(own) { return false }
      return sides.canBe(claim.sides, symmetric: claim.isSymmetric)
    }
  }

  private struct DayKey: Hashable {
    let predicate: Int
    let entity: Int
    let isAgent: Bool
    let day: Int
  }

  private struct ReportKey: Hashable {
    let predicate: Int
    let document: Int?
  }

  private struct SidesKey: Hashable {
    let predicate: Int
    let sides: ClaimSides
  }

  /// Groups claims that are given in file order.
  init(of claims: [HappeningClaim]) {
    for rank in 0...5 {
      for claim in claims where claim.rank == rank { place(claim) }
    }
  }

  private mutating func place(_ claim: HappeningClaim) {
    let report = ReportKey(predicate: claim.predicate, document: claim.document)
    let sides = SidesKey(predicate: claim.predicate, sides: claim.sides)
    let index: Int?
    if claim.shortDays != nil {
      index = choice(among: dayKeys(of: claim).flatMap { groupsByDay[$0] ?? [] }, for: claim)
    } else {
      index =
        choice(among: groupsByReport[report] ?? [], for: claim)
        ?? onlyGroup(among: groupsBySides[sides] ?? [], for: claim)
    }
    if let index {
      join(claim, to: index)
    } else {
      open(claim, sides: sides)
    }
    let group = index ?? groups.count - 1
    if groupsByReport[report]?.last != group { groupsByReport[report, default: []].append(group) }
  }

  /// The group of the same participants, or the only group, that a claim can belong to.
  private func choice(among indices: [Int], for claim: HappeningClaim) -> Int? {
    var fitting: [Int] = []
    var exact: [Int] = []
    for index in indices where !fitting.contains(index) && groups[index].fits(claim) {
      fitting.append(index)
      if groups[index].sides == claim.sides { exact.append(index) }
    }
    if let first = exact.min(), exact.count == 1 || claim.shortDays != nil { return first }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The only group of some; none among many, which say nothing of one without a time.
  private func onlyGroup(among indices: [Int], for claim: HappeningClaim) -> Int? {
    guard indices.count == 1, let only = indices.first, groups[only].fits(claim) else { return nil }
    return only
  }

  private mutating func open(_ claim: HappeningClaim, sides: SidesKey) {
    for key in dayKeys(of: claim) { groupsByDay[key, default: []].append(groups.count) }
    groupsBySides[sides, default: []].append(groups.count)
    groups.append(Group(claims: [claim.slot], sides: claim.sides, days: claim.days))
  }

  private mutating func join(_ claim: HappeningClaim, to index: Int) {
    groups[index].claims.append(claim.slot)
    guard let days = claim.days else { return }
    groups[index].days = groups[index].days.map { $0.clamped(to: days) } ?? days
  }

  private func dayKeys(of claim: HappeningClaim) -> [DayKey] {
    guard let days = claim.shortDays else { return [] }
    var keys: [DayKey] = []
    for day in days {
      for (side, isAgent) in [
        (claim.sides.agents, true), (claim.sides.patients, claim.isSymmetric),
      ] {
        for entity in side {
          keys.append(
            DayKey(predicate: claim.predicate, entity: entity, isAgent: isAgent, day: day)
          )
        }
      }
    }
    return keys
  }
}
