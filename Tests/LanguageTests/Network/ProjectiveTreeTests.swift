import Testing

@testable import Language

@Suite struct ProjectiveTreeTests {
  /// Each row has the scores of the root, then of each word, as the head of one word.
  @Test(arguments: [
    // A chain from the root.
    ([[9, 0, 0], [0, 9, 0]], [-1, 0]),
    // The words like each other best; the cheapest way out of the cycle is taken.
    ([[5, 0, 9], [1, 9, 0]], [-1, 0]),
    // Both would hang on the root; only one may.
    ([[9, 0, 1], [8, 2, 0]], [-1, 0]),
    // The best head of the second word is the fourth, but that arc would cross another.
    ([[9, 0, 0, 0, 0], [0, 2, 0, 0, 9], [0, 9, 0, 0, 0], [0, 1, 0, 8, 0]], [-1, 0, 0, 2]),
    ([[3]], [-1]),
  ])
  func findsTheBestTreeWithOneRoot(scores: [[Float]], heads: [Int]) {
    #expect(ProjectiveTree.heads(Array(scores.joined()), count: scores.count) == heads)
  }

  /// Against all trees of four words whose arcs do not cross, with many scores.
  @Test func isAsGoodAsTryingAllTrees() {
    var state: UInt64 = 1
    func next() -> Float {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(state >> 40) / 1_000_000
    }
    for _ in 0..<50 {
      let scores = (0..<4).map { _ in (0..<5).map { _ in next() } }
      let found = ProjectiveTree.heads(Array(scores.joined()), count: 4)
      var best = -Float.infinity
      for code in 0..<625 {
        let heads = [code % 5, code / 5 % 5, code / 25 % 5, code / 125].map { $0 - 1 }
        if Self.isTree(heads) { best = max(best, Self.sum(scores, heads)) }
      }
      #expect(Self.isTree(found))
      #expect(abs(Self.sum(scores, found) - best) < 0.01)
    }
  }

  private static func sum(_ scores: [[Float]], _ heads: [Int]) -> Float {
    heads.enumerated().reduce(0) { $0 + scores[$1.offset][$1.element + 1] }
  }

  private static func isTree(_ heads: [Int]) -> Bool {
    guard heads.filter({ $0 == -1 }).count == 1 else { return false }
    let isCrossed = heads.indices.contains { word in
      let (low, high) = (min(word, heads[word]), max(word, heads[word]))
      return heads.indices.contains { $0 > low && $0 < high && !(low...high).contains(heads[$0]) }
    }
    return !isCrossed
      && heads.indices.allSatisfy { word in
        var (node, steps) = (word, 0)
        while node >= 0, steps < 5 { (node, steps) = (heads[node], steps + 1) }
        return node < 0
      }
  }
}
