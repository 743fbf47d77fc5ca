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
    let clauses =
      tree.children(of: noun, by: .acl, .relativeClause)
      + [sentence.head(of: noun)].compactMap(\.self)
      .filter { [.verb, .adjective].contains(sentence.tags[$0]) }
    for verb in clauses {
      let clause = verbs.clause(of: verb, in: sentence, at: index)
      let taken = Set(fillers.map(\.position))
      let lent = lent(by: clause, to: noun).filter { !taken.contains($0.position) }
      if !lent.isEmpty { construction = .lightVerb }
      fillers += lent
      fillers += completion(of: noun, lemma: sentence.lemmas[noun].lowercased(), by: clause)
        .filter { !taken.contains($0.position) }
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

  /// What a verb says of the noun that is its subject: "the attack targeted Y", "clashes broke out between X and Y".
  private func completion(of noun: Int, lemma: String, by clause: Clause) -> [Clause.Filler] {
    let own = Set(lexicon.triggers.triggers(clause.lemma, as: .verb).map(\.predicate))
    let named = lexicon.triggers.triggers(lemma, as: .noun).map(\.predicate)
    guard clause.tokens(at: .subject).contains(noun) else { return [] }
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
