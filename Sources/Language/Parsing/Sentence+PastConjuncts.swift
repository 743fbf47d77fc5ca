extension Sentence {
  /// Joins every past tense that the tree joins to an infinitive, or with an object of its own to a participle, to the
  /// clause around that: "said they would stay and called for talks", "refused to leave and sold the house", "took the
  /// hills overlooking the port and burned a depot", "killed a man named Moss and injured ten".
  mutating func liftPastConjuncts() {
    var heads = tree.heads
    for verb in tokens.indices where tags[verb] == .verb && tree.relations[verb] == .conj {
      let first = tree.heads[verb]
      guard first < verb, tags[first] == .verb, morphology[verb].tense == .past,
        !hasOwnSubjectOrAuxiliary(verb),
        let clause = morphology[first].verbForm == .infinitive
          ? finiteClause(above: first) : pastClause(around: first, of: verb),
        clause < first
      else { continue }
      heads[verb] = clause
    }
    if heads != tree.heads { tree = DependencyTree(heads: heads, relations: tree.relations) }
  }

  /// The nearest verb with a subject around a participle that an active verb with an object cannot go on with.
  private func pastClause(around participle: Int, of verb: Int) -> Int? {
    guard [.acl, .advcl].contains(tree.relations[participle]),
      [.gerund, .participle].contains(morphology[participle].verbForm),
      tree.children(of: participle, by: .aux, .auxPassive).isEmpty,
      !tree.children(of: verb, by: .obj).isEmpty
    else { return nil }
    var token = tree.heads[participle]
    while token >= 0 {
      if tags[token] == .verb, !tree.children(of: token, by: .nsubj, .nsubjPassive).isEmpty,
        morphology[token].tense == .past || tree.relations[token] != .relativeClause
      {
        return token
      }
      token = tree.heads[token]
    }
    return nil
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
