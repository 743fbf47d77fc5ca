/// A dependency tree over the tokens of one sentence, as arrays of indices.
public struct DependencyTree: Hashable, Sendable {
  /// The head of each token; -1 for the root (and for every token of a tree not yet parsed).
  public private(set) var heads: [Int]
  /// How each token hangs on its head.
  public private(set) var relations: [DependencyRelation]
  /// The dependents of each token, in order.
  public private(set) var children: [[Int]]

  /// A tree that is not parsed yet: every token a root.
  public init(count: Int) {
    self.init(
      heads: Array(repeating: -1, count: count),
      relations: Array(repeating: .root, count: count)
    )
  }

  /// Makes a tree of each token's head and relation; heads are token indices, -1 for the root.
  public init(heads: [Int], relations: [DependencyRelation]) {
    precondition(heads.count == relations.count, "a tree needs one relation a head")
    self.heads = heads
    self.relations = relations
    self.children = Array(repeating: [], count: heads.count)
    for (token, head) in heads.enumerated() where head >= 0 { children[head].append(token) }
  }

  /// The first root; 0 in a tree without one.
  public var root: Int { heads.firstIndex(of: -1) ?? 0 }

  /// The token and all that hang on it, directly or not, in order; O(size of the subtree).
  public func subtree(of token: Int) -> [Int] {
    var found = [token]
    var next = 0
    while next < found.count {
      found += children[found[next]]
      next += 1
    }
    return found.sorted()
  }

  /// The token and those that it hangs on, the nearest first; O(depth).
  public func ancestors(of token: Int) -> [Int] {
    var found = [token]
    while found.count < heads.count, heads[found[found.count - 1]] >= 0 {
      found.append(heads[found[found.count - 1]])
    }
    return found
  }

  /// The dependents of `token` by one of `relations`, in order.
  public func children(of token: Int, by relations: DependencyRelation...) -> [Int] {
    children[token].filter { relations.contains(self.relations[$0]) }
  }
}
