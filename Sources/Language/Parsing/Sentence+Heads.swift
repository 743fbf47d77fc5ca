extension Sentence {
  /// Hangs some tokens on other heads.
  mutating func hang(_ changes: [Int: (head: Int, relation: DependencyRelation)]) {
    guard !changes.isEmpty else { return }
    var heads = tree.heads
    var relations = tree.relations
    for (token, change) in changes {
      heads[token] = change.head
      relations[token] = change.relation
    }
    tree = DependencyTree(heads: heads, relations: relations)
  }
}
