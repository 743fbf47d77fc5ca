/// Finds the claims that speak of the same happening or state as another, remembering the groups.
struct CompanionFinder {
  private let graph: Graph
  /// The claims of each claim's happening.
  private var happenings: [Int: [Int]]?
  private var states: [Predicate: States] = [:]

  /// The claims of a state's predicate.
  private struct States {
    /// By each pair of an agent and a patient.
    var whole: [ClaimSides: [Int]] = [:]
    /// Those that leave a side open.
    var partial = Participants()
    var all = Participants()
  }

  /// Claims by who takes part on which side.
  private struct Participants {
    private var agents: [Int: [Int]] = [:]
    private var patients: [Int: [Int]] = [:]

    mutating func add(_ slot: Int, _ sides: ClaimSides) {
      for agent in sides.agents { agents[agent, default: []].append(slot) }
      for patient in sides.patients { patients[patient, default: []].append(slot) }
    }

    /// The claims that share one of some participants.
    func claims(sharing sides: ClaimSides) -> [Int] {
      sides.agents.flatMap { agents[$0] ?? [] } + sides.patients.flatMap { patients[$0] ?? [] }
    }
  }

  init(of graph: Graph) { self.graph = graph }

  /// The other claims, not withdrawn, in file order; none for a claim that was withdrawn itself.
  mutating func companions(of slot: Int) -> [Int] {
    guard !graph.curation.retracted.contains(slot) else { return [] }
    let predicate = graph.claims.stored[slot].predicate
    return graph.ontology.isHappening(predicate)
      ? ofHappening(slot) : ofState(slot, predicate)
  }

  private mutating func ofHappening(_ slot: Int) -> [Int] {
    let happenings = happenings ?? grouped()
    self.happenings = happenings
    return (happenings[slot] ?? []).filter { $0 != slot }
  }

  private func grouped() -> [Int: [Int]] {
    var happenings: [Int: [Int]] = [:]
    for group in EventClusters(of: graph).groups {
      for claim in group { happenings[claim] = group }
    }
    return happenings
  }

  private mutating func ofState(_ slot: Int, _ predicate: Predicate) -> [Int] {
    let states = states[predicate] ?? grouped(predicate)
    self.states[predicate] = states
    let sides = graph.sides(of: slot)
    let isSymmetric = graph.ontology[predicate]?.isSymmetric ?? false
    let days = graph.days(of: slot)
    let words = graph.plainWords(of: slot)
    let sharing = { (participants: Participants) in
      participants.claims(sharing: sides)
        + (isSymmetric ? participants.claims(sharing: sides.swapped) : [])
    }
    let candidates =
      sides.isWhole
      ? pairs(of: sides, symmetric: isSymmetric).flatMap { states.whole[$0] ?? [] }
        + sharing(states.partial)
      : sharing(states.all)
    return graph.inClaimOrder(
      candidates.filter { other in
        let others = graph.days(of: other)
        return other != slot && graph.sides(of: other).canBe(sides, symmetric: isSymmetric)
          && graph.plainWords(of: other) == words
          && (days == nil || others == nil || days?.overlaps(others ?? 0...0) == true)
      }
    )
  }

  private func grouped(_ predicate: Predicate) -> States {
    var states = States()
    for slot in graph.claimIndex.claims(with: predicate)
    where !graph.curation.retracted.contains(slot) {
      let sides = graph.sides(of: slot)
      states.all.add(slot, sides)
      if !sides.isWhole { states.partial.add(slot, sides) }
      for pair in pairs(of: sides, symmetric: false) {
        states.whole[pair, default: []].append(slot)
      }
    }
    return states
  }

  private func pairs(of sides: ClaimSides, symmetric: Bool) -> [ClaimSides] {
    let pairs = sides.agents.flatMap { agent in
      sides.patients.map { ClaimSides(agents: [agent], patients: [$0]) }
    }
    return symmetric ? pairs + pairs.map(\.swapped) : pairs
  }
}

extension Graph {
  /// The words that fill a claim's roles without standing for an entity, by role.
  fileprivate func plainWords(of slot: Int) -> [Role: Set<Int>] {
    let claim = claims.stored[slot]
    guard let document = claimHomes[slot].document.map({ documents.stored[$0] }) else { return [:] }
    return claim.arguments.reduce(into: [:]) { words, argument in
      guard argument.entity == nil, argument.claim == nil, let span = argument.span else { return }
      words[argument.role, default: []].formUnion(Wording.words(of: document.text(of: span)))
    }
  }
}
