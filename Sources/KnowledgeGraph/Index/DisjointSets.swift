/// Sets of the numbers below a count that are only ever joined (union-find with path halving).
struct DisjointSets: Sendable {
  private var parents: [Int]

  /// Makes a set of each number.
  init(count: Int) { parents = Array(0..<count) }

  /// The number that stands for the set of `member`; O(1) amortised.
  mutating func find(_ member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  /// Joins the set of `b` to that of `a`, whose number then stands for both.
  mutating func join(_ a: Int, _ b: Int) { parents[find(b)] = find(a) }
}
