/// Groups of claims that are likely of one happening.
///
/// What says most is placed first. A claim goes to the group with the claim most like it, unless some claim of that
/// group cannot be of one happening with it; else it opens a group. Groups are looked for by participant, place, report
/// and wording, within some days: O(n) for n claims, but for those of one participant and week.
struct HappeningGroups {
  /// The slots of each group's claims.
  var groups: [[Int]] { members.map { $0.map { claims[$0].slot } } }

  private let claims: [HappeningClaim]
  private let likeness: HappeningLikeness
  private var members: [[Int]] = []
  private var groupsByKey: [Key: [Int]] = [:]
  /// The group of each claim that is placed, by slot.
  private var groupOf: [Int?]

  /// What a group is found by: a value of some kind, for one predicate in one week.
  private struct Key: Hashable {
    enum Kind: Int { case participant, report, wording, cause }
    /// Predicate, kind and week in one number.
    let scope: Int
    let value: Int

    init(_ predicate: Int, _ kind: Kind, _ value: Int, week: Int) {
      scope = (week << 16 | predicate) << 2 | kind.rawValue
      self.value = value
    }
  }

  /// Groups claims that are given in file order.
  init(of claims: [HappeningClaim], likeness: HappeningLikeness) {
    self.claims = claims
    self.likeness = likeness
    groupOf = Array(repeating: nil, count: (claims.map(\.slot).max() ?? -1) + 1)
    groupsByKey.reserveCapacity(4 * claims.count)
    var byRank: [[Int]] = Array(repeating: [], count: HappeningClaim.ranks)
    for (index, claim) in claims.enumerated() { byRank[claim.rank].append(index) }
    for ranked in byRank {
      for index in ranked { place(index) }
    }
  }

  private mutating func place(_ index: Int) {
    let claim = claims[index]
    let keys = keys(of: claim, around: 0)
    var candidates: [Int] = []
    for key in self.keys(of: claim, around: 1) {
      if let groups = groupsByKey[key] { candidates += groups }
    }
    candidates.sort()
    var best: (group: Int, points: Int)?
    for (place, group) in candidates.enumerated()
    where place == 0 || group != candidates[place - 1] {
      guard let points = points(of: claim, in: group) else { continue }
      if points > best?.points ?? HappeningLikeness.threshold - 1 { best = (group, points) }
    }
    let group = best?.group ?? members.count
    if group == members.count { members.append([]) }
    members[group].append(index)
    groupOf[claim.slot] = group
    for key in keys where groupsByKey[key]?.last != group {
      groupsByKey[key, default: []].append(group)
    }
  }

  /// How much speaks for a claim's being of a group; nil if some claim of it cannot be one with it.
  private func points(of claim: HappeningClaim, in group: Int) -> Int? {
    var best: Int?
    for member in members[group] {
      let other = claims[member]
      let hasSameCause = claim.cause.flatMap { groupOf[$0] }.map { cause in
        other.cause.flatMap { groupOf[$0] } == cause
      }
      guard let points = likeness.points(claim, other, hasSameCause: hasSameCause ?? false) else {
        return nil
      }
      best = max(best ?? points, points)
    }
    return best
  }

  /// What groups that a claim can belong to are found by; `days` around its own are looked at too.
  private func keys(of claim: HappeningClaim, around days: Int) -> [Key] {
    func key(_ kind: Key.Kind, _ value: Int, _ week: Int = 0) -> Key {
      Key(claim.predicate, kind, value, week: week)
    }
    var keys: [Key] = []
    if let document = claim.document { keys.append(key(.report, document)) }
    if let wording = claim.wording { keys.append(key(.wording, wording)) }
    if let cause = claim.cause.flatMap({ groupOf[$0] }) { keys.append(key(.cause, cause)) }
    var entities: [Int] = []
    for entity in claim.sides.agents + claim.sides.patients + claim.places + claim.surroundings {
      entities.insertSorted(entity)
    }
    let weeks: ClosedRange<Int>
    if let window = claim.window {
      weeks =
        (window.lowerBound - days) / Self.daysOfWeek...(window.upperBound + days) / Self.daysOfWeek
    } else if let long = claim.days {
      weeks =
        (long.lowerBound == .min ? long.upperBound : long.lowerBound)
        / Self.daysOfWeek...(long.lowerBound == .min ? long.upperBound : long.lowerBound)
        / Self.daysOfWeek
    } else {
      return keys
    }
    for entity in entities {
      for week in weeks { keys.append(key(.participant, entity, week)) }
    }
    return keys
  }

  private static let daysOfWeek = 8
}
