extension Sentence {
  /// Hangs some tokens on other heads, if none of them then hangs on itself.
  mutating func hang(_ changes: [Int: (head: Int, relation: DependencyRelation)]) {
    guard !changes.isEmpty else { return }
    var heads = tree.heads
    var relations = tree.relations
    for (token, change) in changes {
      heads[token] = change.head
      relations[token] = change.relation
    }
    for token in changes.keys {
      var ancestor = token
      for _ in heads where ancestor >= 0 { ancestor = heads[ancestor] }
      guard ancestor < 0 else { return }
    }
    tree = DependencyTree(heads: heads, relations: relations)
  }
}
