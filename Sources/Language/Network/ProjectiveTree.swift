/// The best tree over scored arcs that do not cross (Eisner 1996), with one word under the root.
enum ProjectiveTree {
  /// The head of each word, -1 for the root; O(words³), or O(words²) where the best heads make such a tree already.
  ///
  /// - Parameters:
  ///   - scores: for each word the scores of the root and of each word as its head.
  ///   - count: how many words there are, at least one.
  /// - Returns: the heads of the tree with the highest sum of scores.
  static func heads(_ scores: [Float], count: Int) -> [Int] {
    // Node 0 is the root. Its arcs cost so much that the best tree has just one.
    let size = count + 1
    var arcs = [Float](repeating: -.infinity, count: size * size)
    let cost = scores.reduce(0) { max($0, abs($1)) } * Float(2 * size + 2)
    var greedy = [Int](repeating: 0, count: size)
    for node in 1..<size {
      for head in 0..<size where head != node {
        let score = scores[(node - 1) * size + head]
        arcs[node * size + head] = score - (head == 0 ? cost : 0)
        if score > scores[(node - 1) * size + greedy[node]] { greedy[node] = head }
      }
    }
    return (isTree(greedy) ? greedy : best(arcs, size: size)).dropFirst().map { $0 - 1 }
  }

  /// Whether heads make a tree with one word under the root whose arcs do not cross.
  private static func isTree(_ heads: [Int]) -> Bool {
    guard heads.dropFirst().filter({ $0 == 0 }).count == 1 else { return false }
    for node in 1..<heads.count {
      let (low, high) = (min(node, heads[node]), max(node, heads[node]))
      let crosses = (low + 1..<max(high, low + 1)).contains { heads[$0] < low || heads[$0] > high }
      if crosses { return false }
    }
    return heads.indices.dropFirst().allSatisfy { start in
      var (node, steps) = (start, 0)
      while node != 0, steps < heads.count { (node, steps) = (heads[node], steps + 1) }
      return node == 0
    }
  }

  /// The head of each node, by node.
  private static func best(_ arcs: [Float], size: Int) -> [Int] {
    var chart = Chart(size: size)
    for width in 1..<max(size, 1) {
      for left in 0..<size - width {
        let right = left + width
        var (best, split) = (-Float.infinity, left)
        for middle in left..<right {
          let sum =
            chart.complete[0][left * size + middle] + chart.complete[1][(middle + 1) * size + right]
          if sum > best { (best, split) = (sum, middle) }
        }
        let place = left * size + right
        // Side 0 has its head at the left end, side 1 at the right end.
        chart.open[0][place] = best + arcs[right * size + left]
        chart.open[1][place] = best + arcs[left * size + right]
        chart.openSplit[place] = split
        for middle in left + 1...right {
          let sum = chart.open[0][left * size + middle] + chart.complete[0][middle * size + right]
          if sum > chart.complete[0][place] {
            (chart.complete[0][place], chart.split[0][place]) = (sum, middle)
          }
        }
        for middle in left..<right {
          let sum = chart.complete[1][left * size + middle] + chart.open[1][middle * size + right]
          if sum > chart.complete[1][place] {
            (chart.complete[1][place], chart.split[1][place]) = (sum, middle)
          }
        }
      }
    }
    return chart.heads()
  }

  /// The best spans: complete ones lack no dependents inside, open ones are an arc between their ends.
  private struct Chart {
    let size: Int
    var complete: [[Float]]
    var open: [[Float]]
    var split: [[Int]]
    var openSplit: [Int]

    init(size: Int) {
      self.size = size
      let empty = [Float](repeating: -.infinity, count: size * size)
      complete = [empty, empty]
      open = complete
      openSplit = Array(repeating: 0, count: size * size)
      split = [openSplit, openSplit]
      for node in 0..<size {
        complete[0][node * size + node] = 0
        complete[1][node * size + node] = 0
      }
    }

    /// Follows the best splits down from the whole.
    func heads() -> [Int] {
      var heads = [Int](repeating: -1, count: size)
      var spans = [(left: 0, right: size - 1, side: 0, isOpen: false)]
      while let span = spans.popLast() {
        guard span.left < span.right else { continue }
        let (left, right) = (span.left, span.right)
        let place = left * size + right
        if span.isOpen {
          if span.side == 0 { heads[right] = left } else { heads[left] = right }
          spans.append((left, openSplit[place], 0, false))
          spans.append((openSplit[place] + 1, right, 1, false))
        } else {
          let middle = split[span.side][place]
          if span.side == 0 {
            spans.append((left, middle, 0, true))
            spans.append((middle, right, 0, false))
          } else {
            spans.append((left, middle, 1, false))
            spans.append((middle, right, 1, true))
          }
        }
      }
      return heads
    }
  }
}
