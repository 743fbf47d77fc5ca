/// The claims of happenings in groups, as the judgements on happenings join and part them.
struct EventClusters {
  /// The groups by slot, each and all in file order.
  private(set) var groups: [[Int]]

  /// Groups the claims of happenings, withdrawn ones left out.
  init(of graph: Graph) {
    let named = graph.namedSlots
    let reader = HappeningReader(of: graph, named: named)
    // Half of the claims are read on another core.
    let order = graph.claims.order
    let half = order.count / 2
    let second = Meanwhile { reader.claims(order[half...], room: order.count - half) }
    var claims = reader.claims(order[..<half], room: order.count)
    claims += second.value
    let likeness = HappeningLikeness(of: graph, named: named)
    groups = HappeningGroups(of: claims, likeness: likeness).groups
    apply(graph.judgements.filter { !$0.claims.isEmpty }, in: graph.claims)
    for index in groups.indices where groups[index].count > 1 {
      groups[index].sort { graph.claims.position(ofSlot: $0) < graph.claims.position(ofSlot: $1) }
    }
    groups = groups.filter { !$0.isEmpty }.map { (graph.claims.position(ofSlot: $0[0]), $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  private mutating func apply(_ decisions: [Judgement], in claims: Records<Claim>) {
    guard !decisions.isEmpty else { return }
    var groupOf: [Int: Int] = [:]
    for (index, group) in groups.enumerated() {
      for claim in group { groupOf[claim] = index }
    }
    for judgement in decisions {
      let slots = judgement.claims.compactMap { claims.slot(of: $0) }
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
          guard let index = groupOf[slot],
            slots.contains(where: { $0 != slot && groupOf[$0] == index })
          else { continue }
          groups[index].removeAll { $0 == slot }
          groupOf[slot] = groups.count
          groups.append([slot])
        }
      case .same, .different, .rename, .retype, .alias, .note, .star, .retract, .grade:
        continue
      }
    }
  }
}
