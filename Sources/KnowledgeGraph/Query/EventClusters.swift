/// Groups the claims of happenings: the same predicate, participants that are the same where both are given (one at
/// least), and times that share a day; judgements on happenings join and part.
///
/// A claim never joins two groups: it goes to the group with the same participants first, then to the only one it
/// can belong to. So a claim about a whole year does not make one happening of all that fell in it.
struct EventClusters {
  /// The events by their first claim, in file order.
  private(set) var events: [Event] = []

  private let graph: Graph
  private var groups: [Group] = []
  /// The groups of a predicate and a participant.
  private var groupsByKey: [Key: [Int]] = [:]

  private struct Key: Hashable {
    let predicate: Predicate
    let entity: Int
    let isAgent: Bool
  }

  private struct Group {
    var claims: [Int]
    var sides: ClaimSides
    /// The days that all dated claims of the group share; nil if none is dated.
    var days: ClosedRange<Int>?
    var documents: Set<Int?>
  }

  init(of graph: Graph) {
    self.graph = graph
    let happenings = graph.claims.order.filter { slot in
      graph.ontology.isHappening(graph.claims.stored[slot].predicate)
        && !graph.curation.retracted.contains(slot)
    }
    let ranked = happenings.map { (slot: $0, rank: rank(of: $0)) }
      .sorted {
        ($0.rank, graph.claims.position(ofSlot: $0.slot)) < (
          $1.rank, graph.claims.position(ofSlot: $1.slot)
        )
      }
    for (slot, _) in ranked { place(slot) }
    events = judged(groups.map(\.claims)).map(event)
  }

  /// What says most is placed first: 0 with both sides and a short time, more for each that is missing.
  private func rank(of slot: Int) -> Int {
    let sides = graph.sides(of: slot)
    let days = graph.claims.stored[slot].time?.timeSpan?.days
    let isLong = days.map { $0.lowerBound == .min || $0.upperBound == .max || $0.count > 3 } ?? true
    return (sides.agents.isEmpty ? 1 : 0) + (sides.patients.isEmpty ? 1 : 0) + (isLong ? 3 : 0)
  }

  private mutating func place(_ slot: Int) {
    let claim = graph.claims.stored[slot]
    let sides = graph.sides(of: slot)
    let days = claim.time?.timeSpan?.days
    let isSymmetric = graph.ontology[claim.predicate]?.isSymmetric ?? false
    let keys = keys(of: sides, in: claim.predicate, symmetric: isSymmetric)
    let candidates = Set(keys.flatMap { groupsByKey[$0] ?? [] }).sorted().filter { index in
      let group = groups[index]
      return group.sides.canBe(sides, symmetric: isSymmetric)
        && (days == nil || group.days == nil || days?.overlaps(group.days ?? 0...0) == true)
    }
    let home = graph.claimHomes[slot].document
    let exact = candidates.filter { groups[$0].sides == sides }
    let near = (exact.isEmpty ? candidates : exact).filter { groups[$0].documents.contains(home) }
    let fitting = near.isEmpty ? (exact.isEmpty ? candidates : exact) : near
    if let index = fitting.first, fitting.count == 1 || days != nil && !exact.isEmpty {
      join(slot, to: index, days: days)
    } else {
      for key in keys { groupsByKey[key, default: []].append(groups.count) }
      groups.append(Group(claims: [slot], sides: sides, days: days, documents: [home]))
    }
  }

  private mutating func join(_ slot: Int, to index: Int, days: ClosedRange<Int>?) {
    groups[index].claims.append(slot)
    groups[index].documents.insert(graph.claimHomes[slot].document)
    if let days {
      groups[index].days = groups[index].days.map { $0.clamped(to: days) } ?? days
    }
  }

  private func keys(of sides: ClaimSides, in predicate: Predicate, symmetric: Bool) -> [Key] {
    sides.agents.map { Key(predicate: predicate, entity: $0, isAgent: true) }
      + sides.patients.map { Key(predicate: predicate, entity: $0, isAgent: symmetric) }
  }

  /// Applies the judgements on happenings to groups of claims.
  private func judged(_ groups: [[Int]]) -> [[Int]] {
    var groupOf: [Int: Int] = [:]
    for (index, claims) in groups.enumerated() {
      for claim in claims { groupOf[claim] = index }
    }
    var groups = groups
    for judgement in graph.judgements {
      let slots = judgement.claims.compactMap { graph.claims.slot(of: $0) }
        .filter { groupOf[$0] != nil }
      switch judgement.decision {
      case .sameHappening:
        guard let first = slots.first.flatMap({ groupOf[$0] }) else { continue }
        for other in slots.dropFirst().compactMap({ groupOf[$0] }) where other != first {
          for claim in groups[other] { groupOf[claim] = first }
          groups[first] += groups[other]
          groups[other] = []
        }
      case .differentHappening:
        for slot in slots.dropFirst() {
          guard let index = groupOf[slot], groups[index].count > 1,
            slots.contains(where: { $0 != slot && groupOf[$0] == index })
          else { continue }
          groups[index].removeAll { $0 == slot }
          groupOf[slot] = groups.count
          groups.append([slot])
        }
      case .same, .different, .rename, .retype, .alias, .note, .retract, .grade:
        continue
      }
    }
    return groups.filter { !$0.isEmpty }
      .map { $0.sorted { graph.claims.position(ofSlot: $0) < graph.claims.position(ofSlot: $1) } }
      .sorted { graph.claims.position(ofSlot: $0[0]) < graph.claims.position(ofSlot: $1[0]) }
  }

  private func event(_ slots: [Int]) -> Event {
    let first = graph.claims.stored[slots[0]]
    return Event(
      id: EventID(rawValue: "v" + first.id.rawValue.dropFirst()),
      predicate: first.predicate,
      claims: slots.map { graph.claims.stored[$0].id }
    )
  }
}
