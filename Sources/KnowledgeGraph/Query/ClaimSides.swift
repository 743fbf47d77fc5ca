/// Who does what to whom in a claim, by canonical entity, for comparing claims.
struct ClaimSides: Hashable {
  /// The agents, sorted; several where a role is filled twice.
  var agents: [Int] = []
  /// The patients, sorted.
  var patients: [Int] = []

  /// Whether nobody takes part.
  var isEmpty: Bool { agents.isEmpty && patients.isEmpty }

  /// Whether both sides are given.
  var isWhole: Bool { !agents.isEmpty && !patients.isEmpty }

  /// The sides with agent and patient changed.
  var swapped: ClaimSides { ClaimSides(agents: patients, patients: agents) }

  /// Whether the other's participants can be the same: shared where both have them, and one side at least.
  func canBe(_ other: ClaimSides, symmetric: Bool) -> Bool {
    matches(other) || symmetric && matches(other.swapped)
  }

  private func matches(_ other: ClaimSides) -> Bool {
    let agents = Self.share(self.agents, other.agents)
    let patients = Self.share(self.patients, other.patients)
    return agents != false && patients != false && (agents ?? patients) != nil
  }

  /// Whether two lists share a member; nil if one is empty.
  static func share(_ a: [Int], _ b: [Int]) -> Bool? {
    a.isEmpty || b.isEmpty ? nil : a.contains(where: b.contains)
  }
}

extension Graph {
  /// The agents and patients of a claim.
  ///
  /// A predicate that the ontology does not name has its first entity as agent, all others as patients.
  func sides(of slot: Int) -> ClaimSides {
    let claim = claims.stored[slot]
    let entry = ontology[claim.predicate]
    var sides = ClaimSides()
    for filler in claimIndex.participants(of: slot) {
      let entity = identity.canonical[filler.entity]
      let role = claim.arguments[filler.argument].role
      if entry.map({ role == $0.agent }) ?? (filler.argument == 0) {
        sides.agents.insertSorted(entity)
      } else if entry.map({ role == $0.patient }) ?? true {
        sides.patients.insertSorted(entity)
      }
    }
    return sides
  }

  /// The days of a claim; nil without a time that can be read.
  func days(of slot: Int) -> ClosedRange<Int>? { claimIndex.days[slot] }

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

  /// Slots of claims without repetition, in file order.
  func inClaimOrder(_ slots: some Sequence<Int>) -> [Int] {
    Set(slots).sorted { claims.position(ofSlot: $0) < claims.position(ofSlot: $1) }
  }
}
