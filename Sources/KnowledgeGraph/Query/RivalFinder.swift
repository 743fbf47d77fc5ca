/// Finds claims that give one happening or state to another agent, or to another day, though nothing joins them.
///
/// The ontology says which predicates exclude which, and, by naming itself, which has one agent.
struct RivalFinder {
  private let graph: Graph
  private var excluding: [Predicate: Set<Predicate>] = [:]

  /// Reports that date a happening differently are seldom off by more days.
  private static let daysOff = 2
  /// The PLOVER types of deeds that leave a mark, and are dated.
  private static let deeds: Set<String> = ["ASSAULT", "COERCE"]

  init(of graph: Graph) {
    self.graph = graph
    for entry in graph.ontology.entries {
      for other in entry.excludes {
        excluding[entry.predicate, default: []].insert(other)
        excluding[other, default: []].insert(entry.predicate)
      }
    }
  }

  /// The claims on a claim's patients whose predicate excludes its own or is the same deed. O(claims about the patients)
  func rivals(of slot: Int) -> [Int] {
    let predicate = graph.claims.stored[slot].predicate
    var wanted = excluding[predicate] ?? []
    if isDeed(predicate) { wanted.insert(predicate) }
    guard !wanted.isEmpty else { return [] }
    let members = graph.sides(of: slot).patients.flatMap { graph.identity.members(of: $0) }
    return graph.claimSlots(about: members).filter { other in
      other != slot && wanted.contains(graph.claims.stored[other].predicate)
        && !graph.curation.retracted.contains(other)
    }
  }

  /// Why two of them cannot both hold; nil if they can.
  func contradiction(
    _ a: Int,
    _ b: Int,
    _ areOfOneHappening: Bool,
    _ origins: inout OriginFinder
  ) -> Conflict.Reason? {
    let (first, second) = (graph.claims.stored[a], graph.claims.stored[b])
    let (one, other) = (graph.sides(of: a), graph.sides(of: b))
    guard first.polarity == .positive, second.polarity == .positive,
      first.modality == .asserted, second.modality == .asserted,
      ClaimSides.share(one.patients, other.patients) == true
    else { return nil }
    let shared = ClaimSides.share(one.agents, other.agents)
    if first.predicate != second.predicate {
      return shared == true && areOfOneTime(a, b)
        ? .predicates(first.predicate, second.predicate) : nil
    }
    let isHappening = graph.ontology.isHappening(first.predicate)
    guard !isHappening || (one.patients + other.patients).allSatisfy(isSingle) else { return nil }
    if shared == false {
      guard areOfOneHappening || isOnce(first.predicate) && areOfOneTime(a, b),
        !areTied(one.agents[0], other.agents[0], &origins)
      else { return nil }
      return .agents(
        graph.entities.stored[one.agents[0]].id,
        graph.entities.stored[other.agents[0]].id
      )
    }
    guard isHappening, (one.patients + other.patients).allSatisfy(isNamed) else { return nil }
    return dates(a, b)
  }

  /// Whether a deed has one agent, as the ontology says.
  private func isOnce(_ predicate: Predicate) -> Bool {
    excluding[predicate]?.contains(predicate) == true
  }

  private func isDeed(_ predicate: Predicate) -> Bool {
    guard let entry = graph.ontology[predicate], entry.kind == .event, !entry.isSymmetric else {
      return false
    }
    return entry.plover.map(Self.deeds.contains) ?? false
  }

  /// Whether two claims have the same days.
  private func areOfOneTime(_ a: Int, _ b: Int) -> Bool {
    graph.days(of: a).map { $0 == graph.days(of: b) } ?? false
  }

  /// Whether an entity is one person or building with a name, or a building that is one in several reports, to which
  /// one thing happens at a time.
  private func isSingle(_ slot: Int) -> Bool {
    let type = graph.type(ofSlot: slot)
    guard type == .facility || type == .person else { return false }
    return isNamed(slot)
      || type == .facility && graph.identity.members(of: slot).count > 1
  }

  private func isNamed(_ slot: Int) -> Bool {
    graph.identity.members(of: slot).contains { graph.entities.stored[$0].isNamed }
  }

  /// Whether two agents may be one side: without a name, of one organisation, or linked by a claim on what lasts.
  private func areTied(_ a: Int, _ b: Int, _ origins: inout OriginFinder) -> Bool {
    guard isNamed(a), isNamed(b) else { return true }
    if origins.root(of: a) == origins.root(of: b) { return true }
    let claims = graph.claimSlots(about: graph.identity.members(of: a))
    return claims.contains { claim in
      !graph.ontology.isHappening(graph.claims.stored[claim].predicate)
        && graph.claimIndex.participants(of: claim).contains {
          graph.identity.canonical[$0.entity] == b
        }
    }
  }

  /// The two days that reports give one happening; nil where either tells of both.
  private func dates(_ a: Int, _ b: Int) -> Conflict.Reason? {
    guard let mine = ownDay(of: a), let others = ownDay(of: b), mine != others,
      abs(mine - others) <= Self.daysOff,
      let first = graph.claims.stored[a].time, let second = graph.claims.stored[b].time,
      let report = graph.claimHomes[a].document, let other = graph.claimHomes[b].document,
      report != other, !tells(report, of: a, on: others), !tells(other, of: b, on: mine)
    else { return nil }
    return .dates(first, second)
  }

  /// The one day that a claim's own words date it to.
  private func ownDay(of slot: Int) -> Int? {
    guard let scope = TollScope(of: slot, in: graph), !scope.isOfAll, graph.days(of: slot) != nil,
      scope.days.count == 1
    else { return nil }
    return scope.days.lowerBound
  }

  /// Whether a report tells of the same deed on a day.
  private func tells(_ document: Int, of slot: Int, on day: Int) -> Bool {
    let predicate = graph.claims.stored[slot].predicate
    let patients = graph.sides(of: slot).patients
    return graph.claimIndex.byDocument[document].contains { other in
      graph.claims.stored[other].predicate == predicate
        && graph.days(of: other)?.contains(day) == true
        && ClaimSides.share(patients, graph.sides(of: other).patients) == true
    }
  }
}
