/// Which places lie in which, as claims say so.
struct PlaceNesting: Sendable {
  private var parents: [Int: Set<Int>] = [:]

  /// A place in a place in a place in a place.
  private static let depth = 3

  init(of graph: Graph) {
    for slot in graph.claimIndex.claims(with: "located_in")
    where !graph.curation.retracted.contains(slot) {
      guard graph.claims.stored[slot].isContainment else { continue }
      let sides = graph.sides(of: slot)
      for inner in sides.agents { parents[inner, default: []].formUnion(sides.patients) }
    }
  }

  /// Whether a place lies in another, by a few steps at most.
  func isWithin(_ inner: Int, _ outer: Int) -> Bool {
    var reached: Set<Int> = [inner]
    for _ in 0..<Self.depth {
      reached = Set(reached.flatMap { parents[$0] ?? [] })
      if reached.contains(outer) { return true }
    }
    return false
  }
}

extension Claim {
  /// Whether it says that something lies in a place, and not only near or north of it.
  public var isContainment: Bool {
    predicate == "located_in" && polarity == .positive && qualifier == nil
  }
}
