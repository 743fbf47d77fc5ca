extension Sentence {
  /// Makes possessors of the names that the tree joins to what they own: "Chancellor Ada Moss's spokesman Sami Noor", where
  /// it takes the whole for one name.
  mutating func partPossessors() {
    for mark in tokens.indices
    where tags[mark] == .particle && tree.relations[mark] == .case
      && (0..<mark).contains(tree.heads[mark])
    {
      var owner = tree.heads[mark]
      while tree.relations[owner] == .flat, (0..<owner).contains(tree.heads[owner]) {
        owner = tree.heads[owner]
      }
      let owned = tokens.indices[(mark + 1)...].first {
        (owner..<mark).contains(tree.heads[$0])
          && (tree.relations[$0] == .flat
            || tree.relations[$0] == .appos && tree.subtree(of: $0).first == mark + 1)
      }
      guard let owned,
        !names.contains(where: { $0.tokens.contains(mark) && $0.tokens.contains(owned) })
      else { continue }
      var changes = [
        owned: (head: tree.heads[owner], relation: tree.relations[owner]),
        owner: (head: owned, relation: .possessive), mark: (head: owner, relation: .case),
      ]
      for token in tokens.indices[(mark + 1)...]
      where token != owned && (owner..<mark).contains(tree.heads[token]) {
        changes[token] = (owned, tree.relations[token])
      }
      hang(changes)
    }
  }
}
