/// The best tree over scored arcs (Chu & Liu 1965, Edmonds 1967), with one word under the root.
enum MaximumSpanningTree {
  /// The head of each word, -1 for the root; O(words³) at worst.
  ///
  /// - Parameters:
  ///   - scores: for each word the scores of the root and of each word as its head.
  ///   - count: how many words there are, at least one.
  /// - Returns: the heads of the tree with the highest sum of scores.
  static func heads(_ scores: [Float], count: Int) -> [Int] {
    // Node 0 is the root. Its arcs cost so much that the best tree has just one.
    let size = count + 1
    var arcs = [Float](repeating: -.infinity, count: size * size)
    let highest = scores.reduce(0) { max($0, abs($1)) }
    for word in 0..<count {
      for head in 0...count where head != word + 1 {
        arcs[(word + 1) * size + head] =
          scores[word * size + head] - (head == 0 ? highest * Float(2 * size + 2) : 0)
      }
    }
    let heads = best(Array(0..<size), arcs: arcs, size: size)
    return (1..<size).map { heads[$0] - 1 }
  }

  /// The head of each of some nodes, by node; the first node is the root.
  private static func best(_ nodes: [Int], arcs: [Float], size: Int) -> [Int] {
    var heads = [Int](repeating: 0, count: size)
    for node in nodes.dropFirst() {
      var best = -Float.infinity
      for head in nodes where head != node && arcs[node * size + head] > best {
        best = arcs[node * size + head]
        heads[node] = head
      }
    }
    guard let cycle = cycle(in: heads, nodes: nodes) else { return heads }
    return broken(cycle, heads: heads, nodes: nodes, arcs: arcs, size: size)
  }

  /// The nodes of a cycle, if there is one.
  private static func cycle(in heads: [Int], nodes: [Int]) -> [Int]? {
    var visit = [Int](repeating: 0, count: heads.count)
    visit[nodes[0]] = -1
    for start in nodes.dropFirst() {
      var node = start
      while visit[node] == 0 {
        visit[node] = start
        node = heads[node]
      }
      guard visit[node] == start else { continue }
      var cycle = [node]
      while heads[cycle[cycle.count - 1]] != node { cycle.append(heads[cycle[cycle.count - 1]]) }
      return cycle
    }
    return nil
  }

  /// Makes the cycle one node (its first), finds the best tree, and opens the cycle where the tree enters it.
  private static func broken(
    _ cycle: [Int],
    heads: [Int],
    nodes: [Int],
    arcs: [Float],
    size: Int
  ) -> [Int] {
    let inside = Set(cycle)
    let one = cycle[0]
    var contracted = arcs
    var entry = [Int](repeating: 0, count: size)
    var exit = [Int](repeating: 0, count: size)
    let others = nodes.filter { !inside.contains($0) }
    for other in others {
      var bestIn = -Float.infinity
      var bestOut = -Float.infinity
      for node in cycle {
        let gain = arcs[node * size + other] - arcs[node * size + heads[node]]
        if gain > bestIn { (bestIn, entry[other]) = (gain, node) }
        if arcs[other * size + node] > bestOut {
          (bestOut, exit[other]) = (arcs[other * size + node], node)
        }
      }
      contracted[one * size + other] = bestIn
      contracted[other * size + one] = bestOut
    }
    let found = best(others + [one], arcs: contracted, size: size)
    var result = heads
    for other in others.dropFirst() {
      result[other] = found[other] == one ? exit[other] : found[other]
    }
    result[entry[found[one]]] = found[one]
    return result
  }
}
