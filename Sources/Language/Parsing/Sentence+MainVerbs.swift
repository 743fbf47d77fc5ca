/// Tells the verb of a clause from a participle before it that describes the subject.
extension Sentence {
  /// "The rebels equipped with tanks stormed the port", where the tree takes the equipping for the verb of the clause, and
  /// the storming for what describes the tanks.
  mutating func freeMainVerbs() {
    for verb in tokens.indices where tags[verb] == .verb && isActiveWithoutSubject(verb) {
      guard let first = participle(before: verb),
        let subject = tree.children(of: first, by: .nsubj, .nsubjPassive).first,
        tree.subtree(of: subject).last == first - 1, tags[first - 1] != .pronoun,
        let start = tree.subtree(of: subject).first
      else { continue }
      var changes = [
        verb: (head: tree.heads[first], relation: tree.relations[first]), subject: (verb, .nsubj),
        first: (subject, DependencyRelation.acl),
      ]
      for child in tree.children[first] where child < start || child > verb {
        changes[child] = (verb, tree.relations[child])
      }
      guard hang(changes) else { continue }
      morphology[first].verbForm = .participle
      morphology[verb].verbForm = .finite
    }
  }

  /// Whether a past form with an object describes a noun or a verb by the tree.
  private func isActiveWithoutSubject(_ verb: Int) -> Bool {
    morphology[verb].tense == .past && [.acl, .advcl].contains(tree.relations[verb])
      && !tree.children(of: verb, by: .obj).isEmpty
      && tree.children(of: verb, by: .nsubj, .nsubjPassive, .aux, .auxPassive, .mark, .advmod)
        .isEmpty
  }

  /// The past form without object that governs a verb through nothing but the phrase between the two.
  private func participle(before verb: Int) -> Int? {
    var first = tree.heads[verb]
    while first >= 0, tags[first] != .verb {
      guard first < verb, [.agent, .nmod, .obj, .obl].contains(tree.relations[first]) else {
        return nil
      }
      first = tree.heads[first]
    }
    guard first >= 0, first < verb, morphology[first].tense == .past,
      [.root, .ccomp, .conj, .parataxis].contains(tree.relations[first]),
      tree.children(of: first, by: .aux, .auxPassive, .ccomp, .xcomp).isEmpty,
      tree.children(of: first, by: .obj).allSatisfy({
        $0 > verb || !tree.children(of: $0, by: .case).isEmpty
      }),
      !tokens[first..<verb].contains(where: { $0.form == "," })
    else { return nil }
    let between = Set(tree.subtree(of: first))
    let phrases = tree.children(of: first, by: .obl, .agent, .obj).filter { $0 < verb }
    // "were wounded as rebels near the port attacked it"
    let isClause = phrases.contains { phrase in
      tree.children(of: phrase, by: .case).contains { ["after", "as"].contains(lowercased($0)) }
    }
    return !phrases.isEmpty && !isClause && (first..<verb).allSatisfy(between.contains)
      ? first : nil
  }
}
