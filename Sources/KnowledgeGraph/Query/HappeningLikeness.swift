/// How much speaks for two claims' being of one happening.
///
/// What is counted: participants, the rarer sort more; the place; the day; an exact count; one report; one cause; the
/// same words. Claims whose participants, days or words cannot be those of one happening are never one, whatever else
/// they share.
struct HappeningLikeness: Sendable {
  /// So much must speak for it.
  static let threshold = 3

  private let graph: Graph
  /// Whether a name stands for an entity, by canonical slot.
  private let named: [Bool]
  private let nesting: PlaceNesting

  /// What two claims' fillers of one side say.
  private enum Relation: Equatable { case same(Int), open, apart }

  init(of graph: Graph, named: [Bool]) {
    self.graph = graph
    self.named = named
    nesting = PlaceNesting(of: graph)
  }

  /// The points that speak for it; nil where the two cannot be one.
  ///
  /// `hasSameCause` says that what caused them is one already.
  func points(_ a: HappeningClaim, _ b: HappeningClaim, hasSameCause: Bool) -> Int? {
    let isOneReport = a.document == b.document
    if !isOneReport, let wording = a.wording, wording == b.wording, areNear(a, b) {
      return Self.threshold + 2
    }
    guard let time = time(a, b, isOneReport), let sides = sides(a, b, isOneReport) else {
      return nil
    }
    if sides.agent == .apart || sides.patient == .apart {
      guard let points = dispute(sides, time, isOneReport) else { return nil }
      return points + place(a, b, isByOneThing: true)
    }
    var points = time.points + (isOneReport ? 1 : 0) + (hasSameCause ? 3 : 0)
    let isOfOnePatient = if case .same = sides.patient { true } else { false }
    let meetAtBuilding = meetAtBuilding(a, b)
    points += place(a, b, isByOneThing: isOfOnePatient || meetAtBuilding)
    var isTied = hasSameCause || meetAtBuilding || !Set(a.places).isDisjoint(with: b.places)
    for case .same(let worth) in [sides.agent, sides.patient] {
      points += worth
      isTied = true
    }
    if a.isSymmetric, sides.agent == .open || sides.patient == .open, !meetAtBuilding {
      points -= 1
    }
    if !a.matter.isEmpty || !b.matter.isEmpty, a.sides.patients.isEmpty, b.sides.patients.isEmpty {
      guard areAlike(a.matter, b.matter) else { return nil }
      points += 2
    }
    if let count = a.counts.filter({ b.counts[$0.key] == $0.value }).values.max(),
      !countOthers(a, b, sides.patient)
    {
      points += count < Self.tellingCount ? 1 : 2
      isTied = isTied || count >= Self.tellingCount
    }
    return isTied && !(time.isNear && points == Self.threshold) ? points : 0
  }

  /// A count that two happenings rarely share.
  private static let tellingCount = 5
  /// Two texts are of one matter where they share so much of their words.
  private static let alikeShare = 0.6
  /// Reports without dates of their happenings are of one if they are so near.
  private static let nearDays = 3

  /// Whether what two claims count are people of two sorts: seven members of a party and seven civilians, or a named
  /// party's dead and dead militants.
  private func countOthers(_ a: HappeningClaim, _ b: HappeningClaim, _ patient: Relation) -> Bool {
    if case .same = patient { return false }
    guard let one = kind(of: a), let other = kind(of: b) else { return false }
    let (isOfParty, isOfOtherParty) = (namesPatient(a), namesPatient(b))
    if isOfParty != isOfOtherParty, (isOfParty ? other : one).noun != nil,
      (isOfParty ? one : other).noun == nil
    {
      return true
    }
    return one.relation(to: other) == nil
  }

  private func namesPatient(_ claim: HappeningClaim) -> Bool {
    claim.sides.patients.contains { named[$0] }
  }

  /// What sort of people a claim counts as patients.
  private func kind(of happening: HappeningClaim) -> CountedKind? {
    let claim = graph.claims.stored[happening.slot]
    let patients = happening.sides.patients
    guard let patient = patients.first, let role = graph.ontology[claim.predicate]?.patient,
      let argument = claim.argument(role)
    else { return nil }
    return CountedKind(
      of: patients.contains { named[$0] }
        ? graph.spanText(of: argument, in: claim)
        : graph.name(ofSlot: patient),
      counted: argument.quantity,
      in: claim.predicate
    )
  }

  /// Whether the claims' reports are of one week.
  private func areNear(_ a: HappeningClaim, _ b: HappeningClaim) -> Bool {
    guard let one = a.told, let other = b.told else { return a.told == b.told }
    return abs(one - other) <= Graph.daysOfAStory
  }

  private func time(
    _ a: HappeningClaim,
    _ b: HappeningClaim,
    _ isOneReport: Bool
  ) -> (points: Int, isNear: Bool)? {
    if a.isLong || b.isLong { return a.days == b.days ? (0, false) : nil }
    if let one = a.days, let other = b.days {
      if one.overlaps(other) { return (1, false) }
      let gap = max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound)
      return gap <= 1 ? (0, true) : nil
    }
    if isOneReport { return (0, false) }
    guard let one = a.window, let other = b.window, one.overlaps(other) else { return nil }
    if a.days == nil, b.days == nil, let first = a.told, let second = b.told,
      abs(first - second) > Self.nearDays
    {
      return nil
    }
    return (0, false)
  }

  private func sides(
    _ a: HappeningClaim,
    _ b: HappeningClaim,
    _ isOneReport: Bool
  ) -> (agent: Relation, patient: Relation)? {
    func relate(_ other: ClaimSides) -> (agent: Relation, patient: Relation) {
      (
        relation(a.sides.agents, other.agents, isOneReport, isPatient: a.isSymmetric),
        relation(a.sides.patients, other.patients, isOneReport, isPatient: true)
      )
    }
    var straight = relate(b.sides)
    if straight.patient == .apart,
      doShare(a.guarded, b.sides.patients) || doShare(b.guarded, a.sides.patients)
    {
      straight.patient = .same(1)
    }
    guard a.isSymmetric, straight.agent == .apart || straight.patient == .apart else {
      return straight
    }
    return meetAtBuilding(a, b) ? (.open, .open) : relate(b.sides.swapped)
  }

  /// Whether two sides meet at a building in both claims, on a day or the next, and one says no more of them than what
  /// they are: where gunmen fought guards at a gate, those of the other claim did.
  private func meetAtBuilding(_ a: HappeningClaim, _ b: HappeningClaim) -> Bool {
    guard a.isNameless != b.isNameless, a.sides.isWhole, b.sides.isWhole,
      let one = a.shortDays, let other = b.shortDays,
      one.lowerBound - 1 <= other.upperBound, other.lowerBound - 1 <= one.upperBound
    else { return false }
    return a.scenes.contains {
      b.scenes.contains($0) && graph.type(ofSlot: $0) == .facility
    }
  }

  private func doShare(_ a: [Int], _ b: [Int]) -> Bool { a.contains(where: b.contains) }

  private func relation(
    _ a: [Int],
    _ b: [Int],
    _ isOneReport: Bool,
    isPatient: Bool
  ) -> Relation {
    guard !a.isEmpty, !b.isEmpty else { return .open }
    let shared = a.filter(b.contains)
    if !shared.isEmpty { return .same(shared.map { worth($0, isPatient: isPatient) }.max() ?? 1) }
    let isUnnamed = !a.contains { named[$0] } || !b.contains { named[$0] }
    return isUnnamed && !isOneReport ? .open : .apart
  }

  /// A party does many things on a day; a building, a person or a thing has fewer done to it.
  private func worth(_ entity: Int, isPatient: Bool) -> Int {
    switch graph.type(ofSlot: entity) {
    case .facility, .person, .weapon, .vehicle: isPatient ? 2 : 1
    case .organization, .group, .place, .other: 1
    }
  }

  /// The points of two claims that reports dispute: one deed on one thing on one day, of two agents.
  private func dispute(
    _ sides: (agent: Relation, patient: Relation),
    _ time: (points: Int, isNear: Bool),
    _ isOneReport: Bool
  ) -> Int? {
    guard sides.agent == .apart, sides.patient == .same(2), !isOneReport, time.points > 0 else {
      return nil
    }
    return 2
  }

  /// What the places say; they lie in one another in ways that reports do not tell, so that two are not excluded.
  private func place(_ a: HappeningClaim, _ b: HappeningClaim, isByOneThing: Bool) -> Int {
    let shared = a.surroundings.filter(b.surroundings.contains)
    let isByOneBuilding = isByOneThing && shared.contains { graph.type(ofSlot: $0) == .facility }
    guard !a.places.isEmpty, !b.places.isEmpty else {
      return isByOneBuilding ? 2 : shared.isEmpty ? 0 : 1
    }
    if a.places.contains(where: b.places.contains) { return shared.isEmpty ? 1 : 2 }
    let isNested = a.places.contains { one in
      b.places.contains { nesting.isWithin(one, $0) || nesting.isWithin($0, one) }
    }
    return isNested ? 1 : -1
  }

  private func areAlike(_ a: Set<Int>, _ b: Set<Int>) -> Bool {
    let shared = a.intersection(b).count
    return shared > 0
      && Double(shared) >= Self.alikeShare * Double(a.count + b.count - shared)
  }
}
