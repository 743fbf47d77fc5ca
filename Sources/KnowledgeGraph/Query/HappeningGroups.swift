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
  /// The list of the groups that a key finds.
  private var listOfKey: [Key: Int] = [:]
  private var groupsOfList = Postings()
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

    // There are several keys a claim, and one number is hashed sooner than two.
    func hash(into hasher: inout Hasher) {
      hasher.combine(UInt(bitPattern: scope) &* 0x9E37_79B9_7F4A_7C15 ^ UInt(bitPattern: value))
    }
  }

  /// Groups claims that are given in file order.
  init(of claims: [HappeningClaim], likeness: HappeningLikeness) {
    self.claims = claims
    self.likeness = likeness
    groupOf = Array(repeating: nil, count: (claims.map(\.slot).max() ?? -1) + 1)
    listOfKey.reserveCapacity(4 * claims.count)
    var byRank: [[Int]] = Array(repeating: [], count: HappeningClaim.ranks)
    for (index, claim) in claims.enumerated() { byRank[claim.rank].append(index) }
    for ranked in byRank {
      for index in ranked { place(index) }
    }
  }

  private mutating func place(_ index: Int) {
    let claim = claims[index]
    let keys = keys(of: claim)
    var candidates: [Int] = []
    let lists = keys.own.map { listOfKey[$0] }
    for case let list? in lists { groupsOfList.append(list, to: &candidates) }
    for key in keys.near {
      if let list = listOfKey[key] { groupsOfList.append(list, to: &candidates) }
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
    for (key, list) in zip(keys.own, lists) {
      groupsOfList.append(group, to: list ?? newList(of: key))
    }
  }

  private mutating func newList(of key: Key) -> Int {
    let list = groupsOfList.listCount
    listOfKey[key] = list
    groupsOfList.grow(to: list + 1)
    return list
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

  /// What groups that a claim can belong to are found by: its own keys, and those of the weeks that its own touch.
  private func keys(of claim: HappeningClaim) -> (own: [Key], near: [Key]) {
    func key(_ kind: Key.Kind, _ value: Int, _ week: Int = 0) -> Key {
      Key(claim.predicate, kind, value, week: week)
    }
    var (own, near): ([Key], [Key]) = ([], [])
    if let document = claim.document { own.append(key(.report, document)) }
    if let wording = claim.wording { own.append(key(.wording, wording)) }
    if let cause = claim.cause.flatMap({ groupOf[$0] }) { own.append(key(.cause, cause)) }
    guard let days = claim.window ?? claim.days?.knownEnd else { return (own, near) }
    let weeks = days.lowerBound / Self.daysOfWeek...days.upperBound / Self.daysOfWeek
    // The day before and the day behind may be of one happening still, but not those of a long time.
    let slack = claim.window == nil ? 0 : 1
    let nearWeeks =
      (days.lowerBound - slack) / Self.daysOfWeek...(days.upperBound + slack) / Self.daysOfWeek
    var entities: [Int] = []
    for entity in claim.sides.agents + claim.sides.patients + claim.places + claim.surroundings {
      entities.insertSorted(entity)
    }
    for entity in entities {
      for week in nearWeeks {
        let key = key(.participant, entity, week)
        if weeks.contains(week) { own.append(key) } else { near.append(key) }
      }
    }
    return (own, near)
  }

  private static let daysOfWeek = 8
}

extension ClosedRange<Int> {
  /// The first of some days, or the last where the first is open.
  fileprivate var knownEnd: ClosedRange<Int> {
    let end = lowerBound == .min ? upperBound : lowerBound
    return end...end
  }
}
