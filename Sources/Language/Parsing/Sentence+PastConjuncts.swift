extension Sentence {
  /// Joins every past tense that the tree joins to an infinitive to the clause around that: "said they would stay and
  /// called for talks", "refused to leave and sold the house".
  mutating func liftPastConjuncts() {
    var heads = tree.heads
    for verb in tokens.indices where tags[verb] == .verb && tree.relations[verb] == .conj {
      let first = tree.heads[verb]
      guard first < verb, tags[first] == .verb, morphology[first].verbForm == .infinitive,
        morphology[verb].tense == .past, !hasOwnSubjectOrAuxiliary(verb),
        let clause = finiteClause(above: first), clause < first
      else { continue }
      heads[verb] = clause
    }
    if heads != tree.heads { tree = DependencyTree(heads: heads, relations: tree.relations) }
  }

  private func hasOwnSubjectOrAuxiliary(_ verb: Int) -> Bool {
    !tree.children(of: verb, by: .nsubj, .nsubjPassive, .csubj, .aux, .auxPassive, .cop).isEmpty
  }

  /// The nearest verb in a past tense with a subject of its own that an infinitive completes.
  private func finiteClause(above infinitive: Int) -> Int? {
    var token = infinitive
    while [.ccomp, .xcomp, .conj].contains(tree.relations[token]), tree.heads[token] >= 0 {
      token = tree.heads[token]
      if tags[token] == .verb, morphology[token].verbForm == .finite,
        morphology[token].tense == .past, !tree.children(of: token, by: .nsubj).isEmpty
      {
        return token
      }
    }
    return nil
  }
}
