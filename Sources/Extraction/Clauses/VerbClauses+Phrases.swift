import Language

extension VerbClauses {
  /// "Near Arlen, rebels attacked a base and killed two": a phrase before the subject holds for every verb behind it.
  func frontedPhrases(sharedBy verb: Int, in sentence: Sentence) -> [Clause.Filler] {
    let tree = sentence.tree
    guard sentence.relation(of: verb) == .conj, let first = sentence.head(of: verb),
      sentence.tags[first] == .verb,
      tree.children(of: verb, by: .nsubj, .nsubjPassive).isEmpty,
      let subject = tree.children(of: first, by: .nsubj, .nsubjPassive).first
    else { return [] }
    return tree.children(of: first, by: .obl).filter { $0 < subject }
      .flatMap { lexicon.marked($0, in: sentence) }
      .map { .init(position: $0.position, token: $0.token, isShared: true) }
  }

  /// "used rockets to attack the port", "attacked the port using rockets": with what it is done.
  func means(of verb: Int, in sentence: Sentence) -> [Clause.Filler] {
    let tree = sentence.tree
    let isUse = { (token: Int) in lexicon.isCue(sentence.lemmas[token].lowercased(), of: "use") }
    let users =
      tree.children(of: verb, by: .advcl).filter { isUse($0) && sentence.isPresentParticiple($0) }
      + [sentence.head(of: verb)].compactMap(\.self).filter {
        isUse($0) && sentence.isInfinitive(verb)
          && [.advcl, .xcomp, .acl].contains(sentence.relation(of: verb))
      }
    return users.flatMap { user in
      tree.children(of: user, by: sentence.isPassive(user) ? .nsubjPassive : .obj)
        .flatMap { sentence.conjuncts(of: $0) }
        .map { .init(position: .preposition("with"), token: $0, isShared: true) }
    }
  }
}
