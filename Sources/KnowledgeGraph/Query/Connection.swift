/// A small network that joins entities.
public struct Connection: Hashable, Sendable {
  /// The ways that make it up, each from what was joined before to the next entity.
  public var paths: [Path]
  /// The entities that no claims link to the first.
  public var apart: [EntityID]
}

extension Graph {
  /// Joins entities by few links: the one that lies nearest to what is joined so far comes next, by a shortest way.
  ///
  /// H. Takahashi and A. Matsuyama, "An approximate solution for the Steiner problem in graphs", Mathematica Japonica 24
  /// (1980). O(entities · claims near them)
  public func connection(
    of ids: [EntityID],
    filter: LinkFilter = LinkFilter()
  ) -> Connection {
    let slots = ids.compactMap { entities.slot(of: $0) }.map { identity.canonical[$0] }
    var walker = LinkWalker(self, filter: filter, exempt: Set(slots))
    var joined = slots.first.map { [$0] } ?? []
    var open = Set(slots.dropFirst()).subtracting(joined)
    var paths: [Path] = []
    while !open.isEmpty, let way = walker.way(from: joined, to: open), let end = way.last {
      open.remove(end)
      for slot in way where !joined.contains(slot) { joined.append(slot) }
      open.subtract(joined)
      paths.append(walker.path(over: way))
    }
    let apart = inFileOrder(Array(open)).map { entities.stored[$0].id }
    return Connection(paths: paths, apart: apart)
  }

  /// The entities linked to both of two, those with most claims first, each with the links to either.
  public func commonNeighbors(
    of a: EntityID,
    and b: EntityID,
    filter: LinkFilter = LinkFilter()
  ) -> [(entity: EntityID, first: [Link], second: [Link])] {
    func links(_ id: EntityID) -> [EntityID: [Link]] {
      let found = neighbors(of: id, filter: filter)?.rings.first ?? []
      return Dictionary(grouping: found.flatMap(\.links), by: \.to)
    }
    let (first, second) = (links(a), links(b))
    let shared = inFileOrder(first.keys.filter { second[$0] != nil }.compactMap(entities.slot))
    return shared.map { entities.stored[$0].id }.map {
      (entity: $0, first: first[$0] ?? [], second: second[$0] ?? [])
    }.enumerated().sorted { x, y in
      func claims(_ links: [Link]) -> Int { Set(links.flatMap(\.claims)).count }
      let weights = [x, y].map { min(claims($0.element.first), claims($0.element.second)) }
      return (-weights[0], x.offset) < (-weights[1], y.offset)
    }.map(\.element)
  }
}

extension LinkWalker {
  /// A shortest way from any of some entities to any of others, ends included; nil without one.
  fileprivate mutating func way(from starts: [Int], to ends: Set<Int>) -> [Int]? {
    var before: [Int: Int] = [:]
    var seen = Set(starts)
    var edge = starts
    while !edge.isEmpty {
      var next: [Int] = []
      for entity in edge {
        for neighbor in neighbors(of: entity) where seen.insert(neighbor).inserted {
          before[neighbor] = entity
          if ends.contains(neighbor) {
            var way = [neighbor]
            while let last = way.last, let previous = before[last] { way.append(previous) }
            return way.reversed()
          }
          next.append(neighbor)
        }
      }
      edge = next
    }
    return nil
  }
}
