import Language

/// Finds what completes an event noun: its modifiers, and what a light verb or a copula lends it.
struct NounClauses: Sendable {
  let lexicon: Lexicon
  let verbs: VerbClauses

  /// The clause of a noun.
  func clause(of noun: Int, in sentence: Sentence, at index: Int) -> Clause {
    let tree = sentence.tree
    var construction = Clause.Construction.nominal
    var fillers: [Clause.Filler] = []
    for child in tree.children[noun] {
      let position: Position?
      switch sentence.relation(of: child) {
      case .possessive: position = .possessor
      case .compound where sentence.tags[child] != .numeral: position = .compound
      case .amod: position = adjectivePosition(of: child, in: sentence)
      case .nmod, .obl: position = sentence.preposition(of: child).map { .preposition($0) }
      case .acl: position = nil
      default: position = nil
      }
      guard let position else { continue }
      fillers += sentence.conjuncts(of: child).map { .init(position: position, token: $0) }
    }
    fillers += modifierClauses(of: noun, in: sentence, at: index)
    if let lent = lent(to: noun, in: sentence, at: index) {
      let taken = Set(fillers.map(\.position))
      fillers += lent.filter { !taken.contains($0.position) }
      construction = .lightVerb
    }
    return Clause(
      sentence: index,
      head: noun,
      trigger: [noun],
      lemma: sentence.lemmas[noun].lowercased(),
      construction: construction,
      fillers: fillers
    )
  }

  /// "extremist attack", "Israeli strike": an adjective that names a side, not a quality.
  private func adjectivePosition(of adjective: Int, in sentence: Sentence) -> Position? {
    sentence.tags[adjective] == .properNoun
      || sentence.tokens[adjective].form.first?.isUppercase == true && adjective > 0
      || lexicon.isCue(sentence.lemmas[adjective], of: "groupAdjective") ? .adjective : nil
  }

  /// "the attack carried out by X", "the attack targeting Y": clauses that complete the noun.
  private func modifierClauses(of noun: Int, in sentence: Sentence, at index: Int) -> [Clause
    .Filler]
  {
    sentence.tree.children(of: noun, by: .acl, .relativeClause).flatMap {
      completion(
        of: noun,
        lemma: sentence.lemmas[noun].lowercased(),
        by: verbs.clause(of: $0, in: sentence, at: index)
      )
    }
  }

  /// What the verb that the noun depends on lends it.
  private func lent(to noun: Int, in sentence: Sentence, at index: Int) -> [Clause.Filler]? {
    guard let verb = sentence.head(of: noun), [.verb, .adjective].contains(sentence.tags[verb])
    else {
      return nil
    }
    let fillers = completion(
      of: noun,
      lemma: sentence.lemmas[noun].lowercased(),
      by: verbs.clause(of: verb, in: sentence, at: index)
    )
    return fillers.isEmpty ? nil : fillers
  }

  /// What a verb says of the noun: a light verb lends it a side, "the attack targeted Y" an object.
  private func completion(of noun: Int, lemma: String, by clause: Clause) -> [Clause.Filler] {
    let own = Set(lexicon.triggers.triggers(clause.lemma, as: .verb).map(\.predicate))
    let named = lexicon.triggers.triggers(lemma, as: .noun).map(\.predicate)
    guard clause.tokens(at: .subject).contains(noun) else { return lent(by: clause, to: noun) }
    // "Clashes broke out between X and Y": what marks the verb of an event noun completes the noun.
    let obliques = clause.fillers.filter {
      if case .preposition = $0.position { true } else { false }
    }
    guard !own.isDisjoint(with: named) else { return obliques }
    return clause.tokens(at: .object).map { .init(position: .object, token: $0) } + obliques
  }

  /// What a light verb lends to the noun it governs: its subject as doer or sufferer, and its obliques.
  private func lent(by clause: Clause, to noun: Int) -> [Clause.Filler] {
    for light in lexicon.lightVerbs[clause.lemma] ?? []
    where clause.tokens(at: light.noun).contains(noun) {
      let side = light.subjectIsPatient ? Position.object : .subject
      let subjects = clause.fillers.filter { $0.position == .subject && $0.token != noun }
      let obliques = clause.fillers.filter {
        if case .preposition = $0.position { $0.token != noun } else { false }
      }
      return subjects.map { .init(position: side, token: $0.token, isShared: true) } + obliques
    }
    return []
  }
}
