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

  /// "the attack by rebels on the port", "shells fired by rebels of the union on the port": what the tree hangs on the doer
  /// is what the deed is aimed at.
  func aims(behind doer: Int, in sentence: Sentence) -> [Clause.Filler] {
    let phrases = sentence.tree.children(of: doer, by: .nmod)
    let inner = phrases.flatMap { sentence.tree.children(of: $0, by: .nmod) }
    return (phrases + inner)
      .filter { ["against", "on", "upon"].contains(sentence.preposition(of: $0) ?? "") }
      .flatMap { lexicon.marked($0, in: sentence) }
  }

  /// The subjects that the tree gives a verb: a bare number right before it is one ("20 wounded"), what only "including"
  /// adds is none where another stands.
  func ownSubjects(of verb: Int, in sentence: Sentence) -> [Int] {
    let subjects = sentence.tree.children(of: verb, by: .nsubj, .nsubjPassive)
    guard !subjects.isEmpty else {
      return sentence.tree.children(of: verb, by: .nummod, .compound).filter {
        $0 == verb - 1 && sentence.tags[$0] == .numeral
      }
    }
    let plain = subjects.filter { sentence.preposition(of: $0) == nil }
    return plain.isEmpty ? subjects : plain
  }

  /// "called on all sides to withdraw": whom a verb asks behind the preposition that the table joins to it.
  func addressees(of verb: Int, before infinitive: Int, in sentence: Sentence) -> [Int]? {
    guard sentence.isInfinitive(infinitive) else { return nil }
    let lemma = sentence.lemmas[verb].lowercased()
    let addressees = sentence.tree.children(of: verb, by: .obl).filter { phrase in
      guard let preposition = sentence.preposition(of: phrase) else { return false }
      return phrase < infinitive && lexicon.objectControl.contains("\(lemma)_\(preposition)")
    }
    return addressees.isEmpty ? nil : addressees.flatMap { sentence.conjuncts(of: $0) }
  }

  /// "took 20 villagers hostage", where the tree gives the villagers to the hostage.
  func people(before tail: Int, in sentence: Sentence) -> [Int] {
    guard sentence.relation(of: tail) == .obj else { return [] }
    return sentence.tree.children(of: tail, by: .compound).filter {
      [.person, .group].contains(lexicon.nounKinds[sentence.lemmas[$0].lowercased()])
    }
  }
}
