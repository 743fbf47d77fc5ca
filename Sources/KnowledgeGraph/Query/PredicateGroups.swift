/// Groups of claims of some predicates, which are placed one by one.
///
/// A claim goes to the group with the claim most like it, unless some claim of that group cannot be of one happening
/// with it; else it opens a group. Groups are looked for by participant, place, report and wording, within some days:
/// O(n) for n claims, but for those of one participant and week.
struct PredicateGroups: Sendable {
  /// The slots of each group's claims.
  var groups: [[Int]] { members.map { $0.map { claims[$0].slot } } }

  private let claims: [HappeningClaim]
  private let likeness: HappeningLikeness
  private var members: [[Int]] = []
  /// The list of the groups that a key finds.
  private var listOfKey: [Key: Int] = [:]
  private var groupsOfList = Postings()

  /// What a group is found by: a value of some kind, for one predicate in one week, mixed into one number.
  ///
  /// There are several keys a claim, and numbers are hashed soonest. Should two keys be one by chance, a group more is
  /// looked at.
  private typealias Key = Int

  private enum KeyKind: Int { case participant, report, wording, cause }

  /// Gets ready to group claims.
  init(of claims: [HappeningClaim], likeness: HappeningLikeness) {
    self.claims = claims
    self.likeness = likeness
    listOfKey.reserveCapacity(2 * claims.count)
  }

  /// Puts a claim, given by index, into the group that it belongs to; returns the group.
  ///
  /// `groupsOfCauses` has the groups of the claims that are causes, by slot.
  @discardableResult
  mutating func place(_ index: Int, groupsOfCauses: [Int: Int]) -> Int {
    // Borrowed: to copy a claim takes longer than to compare it.
    let all = claims
    let claims = all.span
    let cause = claims[index].cause.flatMap { groupsOfCauses[$0] }
    let keys = keys(of: claims[index], cause: cause)
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
      let points = points(of: claims[index], in: group) { other in
        cause != nil && other.flatMap { groupsOfCauses[$0] } == cause
      }
      guard let points else { continue }
      if points > best?.points ?? HappeningLikeness.threshold - 1 { best = (group, points) }
    }
    let group = best?.group ?? members.count
    if group == members.count { members.append([]) }
    members[group].append(index)
    for (key, list) in zip(keys.own, lists) {
      groupsOfList.append(group, to: list ?? newList(of: key))
    }
    return group
  }

  private mutating func newList(of key: Key) -> Int {
    let list = groupsOfList.listCount
    listOfKey[key] = list
    groupsOfList.grow(to: list + 1)
    return list
  }

  /// How much speaks for a claim's being of a group; nil if some claim of it cannot be one with it.
  private func points(
    of claim: HappeningClaim,
    in group: Int,
    hasSameCause: (Int?) -> Bool
  ) -> Int? {
    let claims = claims.span
    var best: Int?
    for member in members[group] {
      let isOfOneCause = hasSameCause(claims[member].cause)
      guard let points = likeness.points(claim, claims[member], hasSameCause: isOfOneCause) else {
        return nil
      }
      best = max(best ?? points, points)
    }
    return best
  }

  /// What groups that a claim can belong to are found by: its own keys, and those of the weeks that its own touch.
  private func keys(of claim: HappeningClaim, cause: Int?) -> (own: [Key], near: [Key]) {
    func key(_ kind: KeyKind, _ value: Int, _ week: Int = 0) -> Key {
      let scope = (week << 16 | claim.predicate) << 2 | kind.rawValue
      return scope &* 0x1E37_79B9_7F4A_7C15 ^ value
    }
    var (own, near): ([Key], [Key]) = ([], [])
    if let document = claim.document { own.append(key(.report, document)) }
    if let wording = claim.wording { own.append(key(.wording, wording)) }
    if let cause { own.append(key(.cause, cause)) }
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
