extension Sentence {
  /// Hangs some tokens on other heads: all of them, or none if one would then hang on itself.
  ///
  /// - Returns: whether they hang there.
  @discardableResult
  mutating func hang(_ changes: [Int: (head: Int, relation: DependencyRelation)]) -> Bool {
    guard !changes.isEmpty else { return true }
    var heads = tree.heads
    var relations = tree.relations
    for (token, change) in changes {
      heads[token] = change.head
      relations[token] = change.relation
    }
    for token in changes.keys {
      var ancestor = token
      for _ in heads where ancestor >= 0 { ancestor = heads[ancestor] }
      guard ancestor < 0 else { return false }
    }
    tree = DependencyTree(heads: heads, relations: relations)
    return true
  }
}
