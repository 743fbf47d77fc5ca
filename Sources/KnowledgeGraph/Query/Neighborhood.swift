/// The links around an entity, ring by ring.
public struct Neighborhood: Hashable, Sendable {
  /// The links from one entity by one kind in one direction.
  public struct Group: Hashable, Sendable {
    /// The entity that they lead from, canonical.
    public var from: EntityID
    /// What the claims state.
    public var kind: LinkKind
    /// Which way.
    public var direction: LinkDirection
    /// The links, those with most claims first.
    public var links: [Link]
  }

  /// The entity in the middle, canonical.
  public var center: EntityID
  /// For each distance from 1 on, the groups that lead there from the ring before.
  public var rings: [[Group]]

  /// The entities reached, the nearest first, each once.
  public var entities: [EntityID] {
    var seen: Set<EntityID> = [center]
    return rings.joined().flatMap(\.links).map(\.to).filter { seen.insert($0).inserted }
  }
}

extension Graph {
  /// What an entity is linked to, up to a number of steps; nil if the graph does not hold it.
  ///
  /// A ring shows the links to entities that no nearer ring has. O(claims about the entities within the depth)
  public func neighbors(
    of id: EntityID,
    depth: Int = 1,
    filter: LinkFilter = LinkFilter()
  ) -> Neighborhood? {
    guard let center = entities.slot(of: id).map({ identity.canonical[$0] }) else { return nil }
    let walker = LinkWalker(self, filter: filter)
    var inner: Set<Int> = [center]
    var edge = [center]
    var rings: [[Neighborhood.Group]] = []
    for _ in 0..<max(0, depth) {
      var groups: [Neighborhood.Group] = []
      var reached: [Int] = []
      for entity in edge {
        let steps = walker.steps(from: entity).filter { !inner.contains($0.to) }
        let links = LinkWalker.grouped(steps, from: entity, in: self)
        groups += Self.groups(of: links)
        reached += steps.map(\.to)
      }
      guard !groups.isEmpty else { break }
      rings.append(groups)
      edge = inFileOrder(reached)
      inner.formUnion(edge)
    }
    return Neighborhood(center: entities.stored[center].id, rings: rings)
  }

  /// Links in order as groups of one kind and direction.
  private static func groups(of links: [Link]) -> [Neighborhood.Group] {
    var groups: [Neighborhood.Group] = []
    for link in links {
      if let last = groups.last, last.kind == link.kind, last.direction == link.direction {
        groups[groups.count - 1].links.append(link)
      } else {
        groups.append(
          .init(from: link.from, kind: link.kind, direction: link.direction, links: [link])
        )
      }
    }
    return groups
  }
}
