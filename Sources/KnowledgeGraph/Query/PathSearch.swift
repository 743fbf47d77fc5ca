/// Yen's search for the shortest simple paths between two entities, by canonical slot.
struct PathSearch {
  private let start: Int
  private let end: Int
  private let maximumLength: Int
  /// Walks with the direction of the filter.
  private(set) var walker: LinkWalker
  /// The distance to the end, of all entities that reach it within the maximum length.
  private var distances: [Int: Int] = [:]

  init(
    _ graph: Graph,
    from start: Int,
    to end: Int,
    limit: Int,
    maximumLength: Int,
    filter: LinkFilter
  ) {
    self.start = start
    self.end = end
    self.maximumLength = maximumLength
    walker = LinkWalker(graph, filter: filter, exempt: [start, end])
    distances = Self.distances(
      to: end,
      from: start,
      in: graph,
      filter: filter,
      maximumLength: maximumLength,
      isShortestEnough: limit == 1
    )
  }

  /// Distances to the end, found backwards ring by ring: as far as the maximum length, or as the start if that will do.
  private static func distances(
    to end: Int,
    from start: Int,
    in graph: Graph,
    filter: LinkFilter,
    maximumLength: Int,
    isShortestEnough: Bool
  ) -> [Int: Int] {
    var reversed = filter
    switch filter.direction {
    case .outgoing: reversed.direction = .incoming
    case .incoming: reversed.direction = .outgoing
    case .mutual, nil: break
    }
    var walker = LinkWalker(graph, filter: reversed, exempt: [start, end])
    var distances = [end: 0]
    var ring = [end]
    var distance = 0
    while !ring.isEmpty, distance < maximumLength, !isShortestEnough || distances[start] == nil {
      distance += 1
      var next: [Int] = []
      for entity in ring where entity != start {
        for neighbor in walker.neighbors(of: entity) where distances[neighbor] == nil {
          distances[neighbor] = distance
          next.append(neighbor)
        }
      }
      ring = next
    }
    return distances
  }

  /// The shortest simple paths as entities, at most `limit`.
  mutating func simplePaths(limit: Int) -> [[Int]] {
    if start == end { return [[start]] }
    guard let first = shortest(after: [start], without: []) else { return [] }
    var found = [first]
    var candidates: [[Int]] = []
    var known: Set<[Int]> = [first]
    while found.count < limit, let last = found.last {
      for spur in 0..<(last.count - 1) {
        let root = Array(last[...spur])
        let taken = found.filter { $0.starts(with: root) && $0.count > spur + 1 }
        let blocked = Set(taken.map { $0[spur + 1] })
        guard let path = shortest(after: root, without: blocked), known.insert(path).inserted
        else { continue }
        candidates.append(path)
      }
      guard let next = candidates.indices.min(by: { precedes(candidates[$0], candidates[$1]) })
      else { break }
      found.append(candidates.remove(at: next))
    }
    return found
  }

  /// The shortest path that begins with `root`, whose next entity is none of `blocked` (A*, all steps of length 1).
  private mutating func shortest(after root: [Int], without blocked: Set<Int>) -> [Int]? {
    guard let spur = root.last, let bound = distances[spur] else { return nil }
    var before: [Int: Int] = [:]
    var closed = Set(root)
    let length = root.count - 1
    // Buckets by length of the path through the entity; the estimate never falls, so they are emptied in order.
    var buckets: [[(entity: Int, depth: Int)]] = [[(spur, 0)]]
    var estimate = 0
    var opened = [spur: 0]
    while estimate < buckets.count, length + bound + estimate <= maximumLength {
      var place = 0
      while place < buckets[estimate].count {
        let (entity, depth) = buckets[estimate][place]
        place += 1
        if entity == end { return root + steps(back: before, to: spur) }
        guard opened[entity] == depth, entity == spur || closed.insert(entity).inserted
        else { continue }
        for next in walker.neighbors(of: entity) where !closed.contains(next) {
          guard entity != spur || !blocked.contains(next), let rest = distances[next],
            depth + 1 < opened[next, default: .max]
          else { continue }
          opened[next] = depth + 1
          before[next] = entity
          let bucket = depth + 1 + rest - bound
          while buckets.count <= bucket { buckets.append([]) }
          buckets[bucket].append((next, depth + 1))
        }
      }
      estimate += 1
    }
    return nil
  }

  /// The entities behind the spur on the way to the end.
  private func steps(back before: [Int: Int], to spur: Int) -> [Int] {
    var steps: [Int] = []
    var entity = end
    while entity != spur, let previous = before[entity] {
      steps.append(entity)
      entity = previous
    }
    return steps.reversed()
  }

  /// Shorter paths first, then by the file order of their entities.
  private func precedes(_ a: [Int], _ b: [Int]) -> Bool {
    if a.count != b.count { return a.count < b.count }
    let entities = walker.graph.entities
    return a.lexicographicallyPrecedes(b) {
      entities.position(ofSlot: $0) < entities.position(ofSlot: $1)
    }
  }
}
