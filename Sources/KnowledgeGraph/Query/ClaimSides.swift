/// Who does what to whom in a claim, by canonical entity, for comparing claims.
struct ClaimSides: Hashable {
  /// The agents; several where a role is filled twice.
  var agents: Set<Int>
  /// The patients.
  var patients: Set<Int>

  init(agents: Set<Int>, patients: Set<Int>) {
    self.agents = agents
    self.patients = patients
  }

  /// Whether the other's participants can be the same: equal where both have them, and one side shared at least.
  func canBe(_ other: ClaimSides, symmetric: Bool) -> Bool {
    matches(other)
      || symmetric && matches(ClaimSides(agents: other.patients, patients: other.agents))
  }

  private func matches(_ other: ClaimSides) -> Bool {
    let sides = [(agents, other.agents), (patients, other.patients)]
    let shared = sides.contains { !$0.isEmpty && !$0.isDisjoint(with: $1) }
    return shared
      && sides.allSatisfy { $0.isEmpty || $1.isEmpty || !$0.isDisjoint(with: $1) }
  }
}

extension Graph {
  /// The agents and patients of a claim.
  ///
  /// A predicate that the ontology does not name has its first entity as agent, all others as patients.
  func sides(of slot: Int) -> ClaimSides {
    let claim = claims.stored[slot]
    let entry = ontology[claim.predicate]
    var sides = ClaimSides(agents: [], patients: [])
    for filler in claimIndex.participants(of: slot) {
      let entity = identity.canonical[filler.entity]
      let role = claim.arguments[filler.argument].role
      if let entry {
        if role == entry.agent { sides.agents.insert(entity) }
        if role == entry.patient { sides.patients.insert(entity) }
      } else if filler.argument == 0 {
        sides.agents.insert(entity)
      } else {
        sides.patients.insert(entity)
      }
    }
    return sides
  }

  /// Whether two claims' times can be the same: they share a day, or one has none.
  func timesAgree(_ a: Claim, _ b: Claim) -> Bool {
    guard let first = a.time?.timeSpan, let second = b.time?.timeSpan else { return true }
    return first.overlaps(second)
  }

  /// The counts that two claims give of the same thing: of one participant in one role, or of what is left open.
  func comparableQuantities(_ a: Int, _ b: Int) -> [(Quantity, Quantity)] {
    let (first, second) = (claims.stored[a], claims.stored[b])
    var pairs: [(Quantity, Quantity)] = []
    if let one = first.quantity, let other = second.quantity { pairs.append((one, other)) }
    for x in claimIndex.participants(of: a) {
      guard let one = first.arguments[x.argument].quantity else { continue }
      for y in claimIndex.participants(of: b) {
        guard let other = second.arguments[y.argument].quantity,
          first.arguments[x.argument].role == second.arguments[y.argument].role,
          identity.canonical[x.entity] == identity.canonical[y.entity]
        else { continue }
        pairs.append((one, other))
      }
    }
    return pairs
  }
}
