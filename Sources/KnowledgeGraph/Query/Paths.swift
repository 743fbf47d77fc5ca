/// A way from one entity to another over claims.
public struct Path: Hashable, Sendable {
  /// A step of the way.
  public struct Hop: Hashable, Sendable {
    /// The entity it starts from, canonical.
    public var from: EntityID
    /// The entity it reaches, canonical.
    public var to: EntityID
    /// What links the two, by kind and direction.
    public var links: [Link]
  }

  /// The steps; none if the two ends are one entity.
  public var hops: [Hop]
}

extension Graph {
  /// A shortest way from one entity to another; nil without one.
  ///
  /// Of equals it takes, from the start on, the step with most claims. O(claims), in practice those near the end.
  public func shortestPath(
    from start: EntityID,
    to end: EntityID,
    filter: LinkFilter = LinkFilter()
  ) -> Path? {
    paths(from: start, to: end, limit: 1, maximumLength: .max, filter: filter).first
  }

  /// The `limit` shortest ways without repeating an entity, the shortest first, in a fixed order.
  ///
  /// J. Y. Yen, "Finding the K Shortest Loopless Paths in a Network", Management Science 17 (1971), each spur
  /// searched by A* with the distances to the end in the whole graph. O(limit · length · entities) at worst.
  public func paths(
    from start: EntityID,
    to end: EntityID,
    limit: Int,
    maximumLength: Int = 6,
    filter: LinkFilter = LinkFilter()
  ) -> [Path] {
    guard limit > 0, let from = entities.slot(of: start).map({ identity.canonical[$0] }),
      let to = entities.slot(of: end).map({ identity.canonical[$0] })
    else { return [] }
    var search = PathSearch(
      self,
      from: from,
      to: to,
      limit: limit,
      maximumLength: maximumLength,
      filter: filter
    )
    return search.simplePaths(limit: limit).map { search.walker.path(over: $0) }
  }
}
