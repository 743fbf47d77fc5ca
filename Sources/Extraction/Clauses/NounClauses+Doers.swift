import KnowledgeGraph
import Language

/// Who does what a noun names, where another phrase or another word of the tree holds him.
extension NounClauses {
  /// Where the doers of a happening stand.
  static let doerPositions: [Position] = [
    .adjective, .possessor, .preposition("by"), .subject,
  ]

  /// "came under the raids of the warplanes": who suffers it is told, so "of" says whose it is.
  func withDoersBehindOf(_ fillers: [Clause.Filler]) -> [Clause.Filler] {
    fillers.map {
      $0.position == .preposition("of") ? .init(position: .subject, token: $0.token) : $0
    }
  }

  /// "the army's killing of a mayor", "the police killing of a mayor", "the US killing of a mayor": who suffers it is told
  /// behind "of", so whose it is or what side or country stands before it does it.
  func withDoersBeforeOf(_ fillers: [Clause.Filler], in sentence: Sentence)
    -> [Clause.Filler]
  {
    let isTold = fillers.contains {
      $0.position == .preposition("of") && !lexicon.isHappening($0.token, in: sentence)
    }
    guard isTold else { return fillers }
    return fillers.map {
      let isDoer =
        $0.position == .possessor && sentence.tags[$0.token] != .pronoun
        || $0.position == .compound
          && (lexicon.isCue(sentence.lemmas[$0.token].lowercased(), of: "groupAdjective")
            || lexicon.isCountry($0.token, in: sentence))
        || $0.position == .adjective && lexicon.isCue(sentence.word($0.token), of: "demonym")
      return isDoer ? .init(position: .subject, token: $0.token) : $0
    }
  }

  /// "The raid was part of an offensive by rebels": who does the whole does its part.
  func doersOfWhole(
    of noun: Int,
    besides fillers: [Clause.Filler],
    in sentence: Sentence,
    at index: Int
  ) -> [Clause.Filler] {
    guard sentence.relation(of: noun) == .nsubj, let part = sentence.head(of: noun),
      lexicon.isCue(sentence.lemmas[part].lowercased(), of: "partOfWhole"),
      !sentence.tree.children(of: part, by: .cop).isEmpty,
      let whole = sentence.tree.children(of: part, by: .nmod).first(where: {
        sentence.preposition(of: $0) == "of"
      }),
      lexicon.isHappening(whole, in: sentence)
        || lexicon.isCue(sentence.lemmas[whole].lowercased(), of: "carrier")
    else { return [] }
    guard !fillers.contains(where: { Self.doerPositions.contains($0.position) }) else { return [] }
    return clause(of: whole, in: sentence, at: index).fillers
      .filter { Self.doerPositions.contains($0.position) }
      .map { .init(position: $0.position, token: $0.token, isShared: true) }
  }

  /// "an attack on a station claimed by rebels", where the tree hangs the participle on the station.
  func claimants(of noun: Int, in sentence: Sentence) -> [Clause.Filler] {
    guard lexicon.isHappening(noun, in: sentence) else { return [] }
    return sentence.tree.children(of: noun, by: .nmod)
      .flatMap { sentence.tree.children(of: $0, by: .acl) }
      .filter { claim in
        let lemma = sentence.verbLemma(claim)
        let kind = sentence.head(of: claim).map { sentence.lemmas[$0].lowercased() }
          .flatMap { lexicon.nounKinds[$0] }
        // "a village claimed by rebels" may be theirs.
        return lexicon.isCue(lemma, of: "committed") && sentence.isPastParticiple(claim)
          && (lemma != "claim" || ![.place, .vehicle, .weapon].contains(kind))
      }
      .flatMap { sentence.tree.children(of: $0, by: .agent) }
      .flatMap { sentence.conjuncts(of: $0) }
      .map { .init(position: .subject, token: $0, isShared: true) }
  }

  /// "helped the army with air strikes on rebels": whose verb has an object does with what the attack is.
  func deed(by clause: Clause, with noun: Int, besides fillers: [Clause.Filler])
    -> [Clause.Filler]
  {
    let predicates = lexicon.triggers.triggers(clause.lemma, as: .verb).map(\.predicate)
    guard !clause.tokens(at: .object).isEmpty,
      !Set(predicates).isDisjoint(with: ["attack", "destroy", "injure", "kill", "support"]),
      !fillers.contains(where: { Self.doerPositions.contains($0.position) })
    else { return [] }
    return clause.tokens(at: .subject)
      .map { .init(position: .subject, token: $0, isShared: true) }
  }

  /// "blamed rebels for the raid", "accused them of a string of attacks", where the tree hangs the deed on whom it is said of.
  func accused(of noun: Int, in sentence: Sentence) -> [Clause.Filler] {
    guard sentence.relation(of: noun) == .nmod, let preposition = sentence.preposition(of: noun),
      let party = sentence.head(of: noun), sentence.relation(of: party) == .obj,
      verbs.isSomebody(party, in: sentence), let verb = sentence.head(of: party),
      (lexicon.lightVerbs[sentence.verbLemma(verb)] ?? []).contains(where: {
        $0.noun == .preposition(preposition) && $0.lender == .object && !$0.isPatient
      })
    else { return [] }
    return sentence.conjuncts(of: party)
      .map { .init(position: .subject, token: $0, isShared: true) }
  }

  /// "The rebels left under a deal with the army": whom a pact sends away is a party to it, where only the other is told.
  func parties(
    to pact: Int,
    besides fillers: [Clause.Filler],
    by clause: Clause,
    in sentence: Sentence
  ) -> [Clause.Filler] {
    guard sentence.preposition(of: pact) == "under",
      lexicon.triggers.triggers(sentence.lemmas[pact].lowercased(), as: .noun)
        .contains(where: { $0.predicate == "agree" }),
      fillers.contains(where: { $0.position == .preposition("with") }),
      !fillers.contains(where: { Self.doerPositions.contains($0.position) })
    else { return [] }
    let subjects = clause.tokens(at: .subject)
    return (subjects.isEmpty ? clause.tokens(at: .object) : subjects)
      .filter { isFighter($0, in: sentence) }
      .map { .init(position: .subject, token: $0, isShared: true) }
  }

  /// "Elbonian strikes and raids carried out by rebels": what follows the later of two happenings says nothing of the first,
  /// which has a side of its own.
  func isOfLaterHappening(_ clause: Int, behind noun: Int, in sentence: Sentence) -> Bool {
    let tree = sentence.tree
    return tree.children(of: noun, by: .conj).contains {
      $0 < clause && lexicon.isHappening($0, in: sentence)
    }
      && tree.children(of: noun, by: .amod, .compound, .possessive).contains {
        sentence.relation(of: $0) == .possessive
          || lexicon.isCue(sentence.word($0), of: "demonym")
          || lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "groupAdjective")
      }
  }

  /// "Elbonian-led raids", "a rebel-claimed raid": who leads or does what the noun names, before the hyphen of a participle;
  /// of "Elbonian-led coalition raids" the coalition is led.
  func leader(before participle: Int, in sentence: Sentence) -> Int? {
    guard participle > 1, sentence.word(participle - 1) == "-",
      lexicon.participles[sentence.word(participle)]?.predicate == "leads"
        || verbs.isLending(sentence.lemmas[participle], to: .object),
      let noun = sentence.head(of: participle),
      !sentence.tree.children(of: noun, by: .compound).contains(where: {
        lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "groupAdjective")
      })
    else { return nil }
    return participle - 2
  }

  /// "Rockets were used in the attack", "used rockets in an attack": with what it was done, and by whom where nobody else is
  /// told to have done it.
  func means(
    usedFor noun: Int,
    besides fillers: [Clause.Filler],
    by clause: Clause,
    in sentence: Sentence
  ) -> [Clause.Filler] {
    let isIn = clause.tokens(at: .preposition("in")).contains(noun)
    guard lexicon.isCue(clause.lemma, of: "use"),
      isIn || clause.tokens(at: .preposition("for")).contains(noun)
    else { return [] }
    let isKnown = fillers.contains { Self.doerPositions.contains($0.position) }
    let users = isKnown || !isIn || isFight(noun, in: sentence) ? [] : clause.tokens(at: .subject)
    return users.map { .init(position: .subject, token: $0, isShared: true) }
      + clause.tokens(at: .object)
      .map { .init(position: .preposition("with"), token: $0, isShared: true) }
  }

  /// "the killing of a pilot by rebels", where the tree hangs the rebels on the pilot: who does it.
  func agents(behind patient: Int, of noun: Int, in sentence: Sentence) -> [Clause.Filler] {
    guard !lexicon.isHappening(patient, in: sentence),
      sentence.tree.children(of: noun, by: .nmod).allSatisfy({
        sentence.preposition(of: $0) != "by"
      })
    else { return [] }
    return sentence.conjuncts(of: patient)
      .flatMap { sentence.tree.children(of: $0, by: .nmod) }
      .filter { sentence.preposition(of: $0) == "by" }
      .flatMap { agent in
        lexicon.marked(agent, in: sentence)
          + others(behind: agent, joinedTo: patient, in: sentence)
          .map { .init(position: .preposition("by"), token: $0) }
      }
  }

  /// "the shelling of Arlen by the army and the militias", where the tree joins the militias to Arlen: who stands behind the
  /// doer and is no place as what suffers it is, or follows a list that an "and" has closed.
  private func others(behind agent: Int, joinedTo patient: Int, in sentence: Sentence) -> [Int] {
    let conjuncts = sentence.tree.children(of: patient, by: .conj)
    let isClosed = conjuncts.contains {
      $0 < agent && !sentence.tree.children(of: $0, by: .cc).isEmpty
    }
    return conjuncts.filter { other in
      let isNoPlace =
        verbs.isPlace(patient, in: sentence) && !verbs.isPlace(other, in: sentence)
        && verbs.isSomebody(other, in: sentence)
      return other > agent && sentence.preposition(of: other) == nil && (isClosed || isNoPlace)
    }
  }

  /// "Elbonian airstrikes and rocket attacks on Arlen": what stands before the first of two happenings and behind the last
  /// holds for both, where the other has none of its kind and no article parts them.
  func shared(with noun: Int, besides fillers: [Clause.Filler], in sentence: Sentence)
    -> [Clause.Filler]
  {
    let tree = sentence.tree
    let isPhrase = { (word: Int) in [.nmod, .obl].contains(sentence.relation(of: word)) }
    let later = tree.children(of: noun, by: .conj)
    if let last = later.last, later.allSatisfy({ isOneMore($0, in: sentence) }) {
      guard !tree.children[noun].contains(where: { $0 > noun && isPhrase($0) }) else { return [] }
      return tree.children[last].filter { $0 > last && isPhrase($0) }
        .flatMap { lexicon.marked($0, in: sentence) }
    }
    guard sentence.relation(of: noun) == .conj, let first = sentence.head(of: noun),
      sentence.tags[first] == .noun, lexicon.isHappening(first, in: sentence),
      isOneMore(noun, in: sentence)
    else { return [] }
    let taken = Set(fillers.map(\.position))
    let misplaced = (sentence.head(of: first).map { tree.children[$0] } ?? []).filter {
      lexicon.eventNoun(before: $0, in: sentence) == first
    }
    let behind = (tree.children[first].filter { $0 > noun && isPhrase($0) } + misplaced)
      .flatMap { lexicon.marked($0, in: sentence) }
    let sides =
      taken.isDisjoint(with: [.adjective, .possessor, .preposition("by")])
      ? tree.children(of: first, by: .amod, .compound, .possessive).filter {
        $0 < first
          && (lexicon.isCue(sentence.word($0), of: "demonym")
            || lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "groupAdjective"))
      }.flatMap { sentence.conjuncts(of: $0) }
        .filter { !lexicon.isSide($0 + 1, ofPeople: $0, in: sentence) } : []
    return behind.filter { !taken.contains($0.position) }
      + sides.map { .init(position: .adjective, token: $0, isShared: true) }
  }

  /// Whether a happening that "and" joins to another stands without an article, number, possessor or side of its own.
  private func isOneMore(_ noun: Int, in sentence: Sentence) -> Bool {
    sentence.tags[noun] == .noun && lexicon.isHappening(noun, in: sentence)
      && sentence.tree.children(of: noun, by: .det, .nummod, .possessive, .case).isEmpty
      && sentence.tree.children(of: noun, by: .amod, .compound).allSatisfy {
        !lexicon.isCue(sentence.word($0), of: "demonym")
          && !lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "groupAdjective")
      }
  }

  /// "Government and Elbonian raids", where the tree takes the government for a phrase of its own: the bare side that "and"
  /// joins to the side right before the happening.
  func side(joinedTo noun: Int, before side: Int, in sentence: Sentence) -> [Clause.Filler] {
    guard sentence.relation(of: noun) == .conj, let first = sentence.head(of: noun),
      side == first + 2, sentence.word(first + 1) == "and",
      lexicon.isCue(sentence.lemmas[first].lowercased(), of: "groupAdjective"),
      sentence.tree.children[first].allSatisfy({ child in
        child >= noun || [.case, .det].contains(sentence.relation(of: child))
          || lexicon.isCue(sentence.word(child), of: "demonym")
      })
    else { return [] }
    return [.init(position: .adjective, token: first)]
  }

  /// "Elbonian air raids", where the tree hangs the nationality on the word between; a side has its own.
  func nationality(before compound: Int, in sentence: Sentence) -> [Clause.Filler] {
    let lemma = sentence.lemmas[compound].lowercased()
    switch lexicon.nounKinds[lemma] {
    case .person, .group, .organization, .place: return []
    default: if lexicon.isCue(lemma, of: "groupAdjective") { return [] }
    }
    return sentence.tree.children(of: compound, by: .amod)
      .filter { $0 == compound - 1 && lexicon.isCue(sentence.word($0), of: "demonym") }
      .flatMap { sentence.conjuncts(of: $0) }
      .map { .init(position: .adjective, token: $0) }
  }
}
