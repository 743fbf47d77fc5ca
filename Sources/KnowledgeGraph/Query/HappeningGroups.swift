/// Groups of claims that are likely of one happening.
///
/// What says most is placed first, and last what was caused, which is known by what caused it, and meetings of those
/// without a name. Claims of two predicates are never of one happening, so that the claims of some predicates are
/// grouped on another core.
struct HappeningGroups {
  /// The slots of each group's claims.
  var groups: [[Int]] { halves.flatMap(\.groups) }

  /// The groups of one half of the claims and of the other.
  private var halves: [PredicateGroups]

  /// Groups claims that are given in file order.
  init(of claims: [HappeningClaim], likeness: HappeningLikeness) {
    let half = Self.halves(of: claims)
    let second = Meanwhile {
      Self.groups(of: claims, where: { half[$0] == 1 }, likeness)
    }
    halves = [Self.groups(of: claims, where: { half[$0] == 0 }, likeness)]
    halves.append(second.value)
    placeLast(claims, half)
  }

  /// The half that each predicate is of: 0 or 1, so that both have about as many claims.
  private static func halves(of claims: [HappeningClaim]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for claim in claims { counts[claim.predicate, default: 0] += 1 }
    var sizes = [0, 0]
    var halves: [Int: Int] = [:]
    for (predicate, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let half = sizes[0] <= sizes[1] ? 0 : 1
      sizes[half] += count
      halves[predicate] = half
    }
    return halves
  }

  /// The groups of the claims of some predicates, without those that are placed last.
  private static func groups(
    of claims: [HappeningClaim],
    where isWanted: (Int) -> Bool,
    _ likeness: HappeningLikeness
  ) -> PredicateGroups {
    var groups = PredicateGroups(of: claims, likeness: likeness)
    let wanted = claims.indices.filter {
      !claims[$0].isPlacedLast && isWanted(claims[$0].predicate)
    }
    for index in ranked(wanted, of: claims) { groups.place(index, groupsOfCauses: [:]) }
    return groups
  }

  private mutating func placeLast(_ claims: [HappeningClaim], _ halfOf: [Int: Int]) {
    let causes = Set(claims.compactMap(\.cause))
    // The groups of all causes, numbered over both halves.
    var groups: [Int: Int] = [:]
    for (half, placed) in halves.enumerated() {
      for (group, slots) in placed.groups.enumerated() {
        for slot in slots where causes.contains(slot) { groups[slot] = 2 * group + half }
      }
    }
    for index in Self.ranked(claims.indices.filter { claims[$0].isPlacedLast }, of: claims) {
      guard let half = halfOf[claims[index].predicate] else { continue }
      groups[claims[index].slot] = 2 * halves[half].place(index, groupsOfCauses: groups) + half
    }
  }

  /// Claims by rank, those of one rank in file order.
  private static func ranked(_ indices: [Int], of claims: [HappeningClaim]) -> [Int] {
    var byRank: [[Int]] = Array(repeating: [], count: HappeningClaim.ranks)
    for index in indices { byRank[claims[index].rank].append(index) }
    return byRank.flatMap(\.self)
  }
}
