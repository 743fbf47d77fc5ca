import KnowledgeGraph
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
    let marked = markedLemma(of: noun, in: sentence)
    let words = lexicon.words(of: noun, as: .noun, in: sentence)
    let phrases = tree.children[noun].filter { $0 != words.tail }
    let misplaced = (sentence.head(of: noun).map { tree.children[$0] } ?? []).filter {
      lexicon.eventNoun(before: $0, in: sentence) == noun
    }
    let series = counted(noun, in: sentence)
    let behindSeries =
      series == noun ? [] : tree.children(of: series, by: .nmod).filter { $0 > noun }
    for child in phrases + misplaced + behindSeries
      + (words.tail.map { tree.children[$0] } ?? [])
    {
      let position: Position?
      switch sentence.relation(of: child) {
      case .amod where leader(before: child, in: sentence) != nil:
        fillers += [leader(before: child, in: sentence)].compactMap(\.self)
          .map { .init(position: .adjective, token: $0) }
        position = nil
      case .possessive: position = .possessor
      case .compound where lexicon.isSide(child, ofPeople: child - 1, in: sentence):
        position = .adjective
      case .compound where sentence.tags[child] != .numeral: position = .compound
      // "a dynamite attack", "civilian casualties", whatever the tagger takes the noun for.
      case .amod where isNounByTable(child, in: sentence): position = .compound
      case .amod: position = adjectivePosition(of: child, in: sentence)
      case .nmod, .obl:
        fillers += lexicon.marked(child, in: sentence)
        switch sentence.preposition(of: child) {
        // "a raid with rockets on the port"
        case "by", "with": fillers += verbs.aims(behind: child, in: sentence)
        case "of":
          let agents = agents(behind: child, of: noun, in: sentence)
          let doers = Set(agents.map(\.token))
          fillers = fillers.filter { !doers.contains($0.token) } + agents
        default: break
        }
        position = nil
      default: position = nil
      }
      guard let position else { continue }
      if let owner = sentence.noun(describedByWhose: child) {
        fillers.append(.init(position: position, token: owner))
        continue
      }
      if position == .compound { fillers += nationality(before: child, in: sentence) }
      if position == .adjective || position == .compound {
        fillers += side(joinedTo: noun, before: child, in: sentence)
      }
      // Of "Elbonian army raids" the army is what raids.
      let sides =
        position != .adjective
        ? [] : tree.children(of: noun, by: .compound)
      fillers += sentence.conjuncts(of: child)
        .filter { word in
          !sides.contains { lexicon.isSide($0, ofPeople: word, in: sentence) }
        }
        .map { .init(position: position, token: $0) }
    }
    fillers += shared(with: noun, besides: fillers, in: sentence)
    fillers = withDoersBeforeOf(fillers, in: sentence)
    let predicated = predicated(of: noun, in: sentence)
    if marked == nil, predicated.contains(where: { $0.position == .object }) {
      fillers = withDoersBehindOf(fillers)
    }
    fillers += predicated + doers(of: noun, in: sentence) + claimants(of: noun, in: sentence)
    fillers += accused(of: series, in: sentence)
    fillers += doersOfWhole(of: noun, besides: fillers, in: sentence, at: index)
    if marked != nil, sentence.relation(of: noun) == .nmod, let head = sentence.head(of: noun) {
      fillers.append(.init(position: .object, token: head))
    }
    // "flew there in support of the army": what is done under such a phrase is done by its doer.
    if marked != nil, let verb = sentence.clause(around: noun) {
      let doers = verbs.clause(of: verb, in: sentence, at: index).tokens(at: .subject)
      if !doers.isEmpty { construction = .lightVerb }
      fillers += doers.map { .init(position: .subject, token: $0, isShared: true) }
    }
    fillers = blamed(fillers, for: series, in: sentence)
    let isFight = isFight(noun, in: sentence)
    for verb in governors(of: series, in: sentence) {
      let clause = verbs.clause(of: verb, in: sentence, at: index)
      fillers += means(usedFor: series, besides: fillers, by: clause, in: sentence)
      if isFight { fillers += fighters(in: series, fillers, by: clause, in: sentence) }
      fillers += parties(to: series, besides: fillers, by: clause, in: sentence)
      fillers += fallen(in: series, besides: fillers, by: clause, in: sentence)
      let taken = Set(fillers.map(\.position))
      let lent = lent(by: clause, to: series, in: sentence).filter { !taken.contains($0.position) }
      if !lent.isEmpty { construction = .lightVerb }
      // "The army began its assault": the pronoun says again who does.
      if lent.contains(where: {
        $0.position == .subject && !lexicon.isHappening($0.token, in: sentence)
      }) {
        fillers.removeAll { $0.position == .possessor && sentence.tags[$0.token] == .pronoun }
      }
      fillers += lent
      if lent.contains(where: { $0.position == .object }) { fillers = withDoersBehindOf(fillers) }
      fillers += completion(of: series, lemma: words.lemma, by: clause)
        .filter { !taken.contains($0.position) }
    }
    if isFight { fillers += sidesBehindPlace(of: series, besides: fillers, in: sentence) }
    if let verb = verbs.verb(usingHappening: noun, in: sentence) {
      let clause = verbs.clause(of: verb, in: sentence, at: index)
      let lent = deed(by: clause, with: noun, besides: fillers)
      if !lent.isEmpty { construction = .lightVerb }
      fillers += lent
    }
    return Clause(
      sentence: index,
      head: noun,
      trigger: [noun, words.tail].compactMap(\.self).sorted(),
      lemma: marked ?? words.lemma,
      construction: construction,
      fillers: fillers
    )
  }

  /// "blamed the attack on rebels", where the tree hangs the rebels on the attack: who is said to have done it.
  private func blamed(_ fillers: [Clause.Filler], for noun: Int, in sentence: Sentence)
    -> [Clause.Filler]
  {
    guard let object = object(holding: noun, in: sentence), let verb = sentence.head(of: object),
      let light = (lexicon.lightVerbs[sentence.verbLemma(verb)] ?? []).first(where: {
        $0.noun == .object && !$0.isPatient && $0.lender != .subject
      })
    else { return fillers }
    return fillers.map {
      $0.position == light.lender ? .init(position: .subject, token: $0.token) : $0
    }
  }

  /// "the problem of shootings": the object that a noun is, or that it tells more of.
  private func object(holding noun: Int, in sentence: Sentence) -> Int? {
    switch sentence.relation(of: noun) {
    case .obj: noun
    case .nmod where sentence.preposition(of: noun) == "of":
      sentence.head(of: noun).flatMap { sentence.relation(of: $0) == .obj ? $0 : nil }
    default: nil
    }
  }

  /// Whether an adjective is a weapon's noun, or one of people who are no side.
  private func isNounByTable(_ adjective: Int, in sentence: Sentence) -> Bool {
    let lemma = sentence.lemmas[adjective].lowercased()
    return lexicon.nounKinds[lemma] == .weapon || lexicon.isCue(lemma, of: "peopleAdjective")
  }

  /// "a town under the control of rebels": the noun with the preposition before it, where the table joins the two.
  private func markedLemma(of noun: Int, in sentence: Sentence) -> String? {
    guard let preposition = sentence.preposition(of: noun) else { return nil }
    let joined = "\(preposition)_\(sentence.lemmas[noun].lowercased())"
    return lexicon.triggers.triggers(joined, as: .noun).isEmpty ? nil : joined
  }

  /// "a series of strikes", "weeks of clashes": the noun that stands in a clause for the happenings that it counts, or for
  /// the time that they take.
  func counted(_ noun: Int, in sentence: Sentence) -> Int {
    guard sentence.relation(of: noun) == .nmod, sentence.preposition(of: noun) == "of",
      let head = sentence.head(of: noun)
    else { return noun }
    let lemma = sentence.lemmas[head].lowercased()
    return lexicon.isCue(lemma, of: "series") || lexicon.nounKinds[lemma] == .time ? head : noun
  }

  /// The words whose clauses say something of a noun: what describes it, what it depends on, and the verb of a fixed
  /// phrase that it depends on ("claimed responsibility for the attack").
  private func governors(of noun: Int, in sentence: Sentence) -> [Int] {
    let isClause = { (token: Int) in [.verb, .adjective].contains(sentence.tags[token]) }
    var governors = sentence.tree.children(of: noun, by: .acl, .relativeClause)
      .filter { !isOfLaterHappening($0, behind: noun, in: sentence) }
    // "an attack that they say was carried out by rebels"
    governors += sentence.tree.children(of: noun, by: .relativeClause)
      .flatMap { sentence.tree.children(of: $0, by: .ccomp) }
      .filter { verbs.noun(describedThroughSaying: $0, in: sentence) == noun }
    guard let head = sentence.head(of: noun) else { return governors }
    if isClause(head) {
      governors.append(head)
    } else if sentence.relation(of: noun) == .conj, lexicon.isHappening(head, in: sentence) {
      let later = sentence.tree.children(of: head, by: .acl, .relativeClause)
        .filter { isOfLaterHappening($0, behind: head, in: sentence) }
      governors += (self.governors(of: head, in: sentence) + later)
        .filter { $0 < head || $0 > noun }
    } else if sentence.relation(of: noun) == .conj, let verb = sentence.head(of: head), verb > noun,
      [.nsubj, .nsubjPassive].contains(sentence.relation(of: head)), isClause(verb)
    {
      governors.append(verb)
    } else if let verb = sentence.head(of: head), isClause(verb),
      lexicon.words(of: verb, as: .verb, in: sentence).tail == head
    {
      governors.append(verb)
    }
    return governors
  }

  /// "The rebels are behind the attack", "the town is under attack": what a copula lends to a noun behind a preposition.
  private func predicated(of noun: Int, in sentence: Sentence) -> [Clause.Filler] {
    guard let preposition = sentence.preposition(of: noun),
      let light = lexicon.lightVerbs["be"]?.first(where: { $0.noun == .preposition(preposition) })
    else { return [] }
    guard !sentence.tree.children(of: noun, by: .cop).isEmpty else {
      // "people in districts under siege"
      let isAttack = lexicon.triggers.triggers(sentence.lemmas[noun].lowercased(), as: .noun)
        .contains { $0.predicate == "attack" }
      let head = sentence.relation(of: noun) == .nmod ? sentence.head(of: noun) : nil
      return [head].compactMap(\.self).filter {
        light.isPatient && isAttack && sentence.tags[$0] == .noun
          && !lexicon.isHappening($0, in: sentence)
      }.map { .init(position: .object, token: $0, isShared: true) }
    }
    // "The rebels are believed to be behind the attack".
    let raising = sentence.relation(of: noun) == .xcomp ? sentence.head(of: noun) : nil
    let holder = raising.flatMap { sentence.isPassive($0) ? $0 : nil } ?? noun
    return sentence.tree.children(of: holder, by: .nsubj, .nsubjPassive)
      .flatMap { subject in
        // "the town that is under siege"
        sentence.isRelativePronoun(subject)
          ? [sentence.noun(describedBy: holder)].compactMap(\.self)
          : sentence.conjuncts(of: subject)
      }
      .filter { !sentence.isNone($0) }
      .map { .init(position: light.isPatient ? .object : .subject, token: $0, isShared: true) }
  }

  /// "the perpetrators of the attack", "the union's responsibility for the attack", "the victims of the attack": whom the
  /// noun before says did or suffered it.
  private func doers(of noun: Int, in sentence: Sentence) -> [Clause.Filler] {
    guard let head = sentence.head(of: noun), sentence.relation(of: noun) == .nmod,
      sentence.tags[head] == .noun
    else { return [] }
    let lemma = sentence.lemmas[head].lowercased()
    if lexicon.isCue(lemma, of: "doer") {
      return [.init(position: .subject, token: head, isShared: true)]
    }
    // "the victims of the attack", unlike "rescued survivors following the attack"
    if lexicon.isCue(lemma, of: "sufferer"), !isFight(noun, in: sentence),
      ["at", "from", "in", "of"].contains(sentence.preposition(of: noun) ?? "")
    {
      return sufferers(saidBy: head, in: sentence)
        .map { .init(position: .object, token: $0, isShared: true) }
    }
    guard lexicon.isCue(lemma, of: "blame"),
      ["for", "in"].contains(sentence.preposition(of: noun) ?? "")
    else { return [] }
    return sentence.tree.children(of: head, by: .possessive)
      .map { .init(position: .subject, token: $0, isShared: true) }
  }

  /// Whether a noun tells of a fight, whose sides nobody is who only suffers it.
  func isFight(_ noun: Int, in sentence: Sentence) -> Bool {
    lexicon.triggers.triggers(sentence.lemmas[noun].lowercased(), as: .noun)
      .contains { $0.predicate == "clash" }
  }

  /// "The mayor was the target of an attack": who is said to have suffered it, or the noun itself.
  private func sufferers(saidBy noun: Int, in sentence: Sentence) -> [Int] {
    guard !sentence.tree.children(of: noun, by: .cop).isEmpty else { return [noun] }
    return sentence.tree.children(of: noun, by: .nsubj).flatMap { subject in
      sentence.isRelativePronoun(subject)
        ? [sentence.noun(describedBy: noun)].compactMap(\.self) : sentence.conjuncts(of: subject)
    }
  }

  /// "extremist attack", "Israeli strike": an adjective that names a side, not a quality nor what somebody else made it
  /// ("UN-brokered").
  private func adjectivePosition(of adjective: Int, in sentence: Sentence) -> Position? {
    let word = sentence.word(adjective)
    guard !(word.contains("-") && word.hasSuffix("ed")),
      !lexicon.isCue(sentence.lemmas[adjective].lowercased(), of: "eventQuality")
    else { return nil }
    return sentence.tags[adjective] == .properNoun
      || sentence.tokens[adjective].form.first?.isUppercase == true
        && (!sentence.tags[..<adjective].allSatisfy { $0 == .punctuation }
          || lexicon.isCue(word, of: "demonym"))
      || lexicon.isCue(sentence.lemmas[adjective], of: "groupAdjective") ? .adjective : nil
  }

  /// What a verb says of the noun that is its subject: "the attack targeted Y", "clashes broke out between X and Y", "a blast
  /// rocked Y".
  private func completion(of noun: Int, lemma: String, by clause: Clause) -> [Clause.Filler] {
    let verbs = lexicon.triggers.triggers(clause.lemma, as: .verb)
    let own = Set(verbs.filter { $0.roles(at: .object) != ["instrument"] }.map(\.predicate))
    let named = lexicon.triggers.triggers(lemma, as: .noun).map(\.predicate)
    guard clause.tokens(at: .subject).contains(noun) else {
      // "clashes reported between X and Y", "clashes were reported in Arlen"
      guard clause.tokens(at: .object).contains(noun) else { return [] }
      let isNoticed = lexicon.isCue(clause.lemma, of: "noticed")
      return clause.fillers.filter {
        [.preposition("between"), .preposition("through")].contains($0.position)
          || isNoticed && [.preposition("in"), .preposition("near")].contains($0.position)
      }
    }
    // "the blast hit a bus": what it hit it was aimed at.
    let isHit = own.contains("attack") && named.contains("explode")
    let obliques = clause.fillers.filter {
      if case .preposition = $0.position { true } else { false }
    }
    if lexicon.isCue(clause.lemma, of: "shaking") {
      return obliques
        + clause.tokens(at: .object).map { .init(position: .preposition("in"), token: $0) }
    }
    guard isHit || !own.isDisjoint(with: named) else {
      return own.isEmpty ? obliques : obliques.filter { $0.position != .preposition("of") }
    }
    return clause.tokens(at: .object).map { .init(position: .object, token: $0) } + obliques
  }

  /// "survived all the killing": who survives deaths is none of the dead.
  private func isSurvived(_ noun: Int, _ clause: Clause, in sentence: Sentence) -> Bool {
    lexicon.isCue(sentence.lemmas[clause.head].lowercased(), of: "survival")
      && lexicon.triggers.triggers(sentence.lemmas[noun].lowercased(), as: .noun)
        .contains { $0.predicate == "kill" }
  }

  /// Whether the subject of a verb of harm did it: "13 killed in an attack" counts those who suffered it, whatever the tree
  /// says.
  private func isDoer(of clause: Clause, in sentence: Sentence) -> Bool {
    let isHarm = lexicon.triggers.triggers(clause.lemma, as: .verb).contains {
      !$0.roles(at: .object).isEmpty
    }
    return !isHarm
      || !clause.tokens(at: .object).isEmpty
        && !clause.tokens(at: .subject).contains {
          sentence.tags[$0] == .numeral || !sentence.tree.children(of: $0, by: .nummod).isEmpty
        }
  }

  /// Whether a light verb tells who does what its noun names: what comes of something ("led to", "resulted in") is its doing
  /// where people are harmed, but a town that "had ten murders" did none.
  private func isLending(_ light: Lexicon.LightVerb, _ lemma: String, harm isHarm: Bool) -> Bool {
    if lemma == "have" { return !isHarm }
    return light.noun == .object || isHarm || !lexicon.isCue(lemma, of: "bring")
  }

  /// "raids in a town held by rebels": who holds talks or a protest takes part, whoever holds a town.
  private func isGathering(_ noun: Int, in sentence: Sentence) -> Bool {
    lexicon.triggers.triggers(sentence.lemmas[noun].lowercased(), as: .noun)
      .contains { ["consult", "protest"].contains($0.predicate) }
  }

  /// What a light verb lends to the noun it governs: a phrase of its own as doer or sufferer, and its obliques.
  ///
  /// Who kill together in a war do not fight each other.
  /// "No group claimed the attack" lends nobody, nor does who "has not claimed responsibility for" it.
  private func lent(by clause: Clause, to noun: Int, in sentence: Sentence) -> [Clause.Filler] {
    for light in lexicon.lightVerbs[clause.lemma] ?? []
    where clause.tokens(at: light.noun).contains(noun)
      && !(light.noun != .object && clause.lemma != sentence.verbLemma(clause.head)
        && sentence.isDenied(clause.head))
      && !(light.isPatient
        && (isFight(noun, in: sentence) || isSurvived(noun, clause, in: sentence)))
      && !(light.noun == .preposition("in") && isFight(noun, in: sentence)
        && clause.tokens(at: .subject).count > 1
        && opponents(in: noun, of: clause, in: sentence).isEmpty)
      && (light.noun != .preposition("in") || isDoer(of: clause, in: sentence))
      && isLending(light, clause.lemma, harm: verbs.isHarm(noun, in: sentence))
      && (clause.lemma != "hold" || isGathering(noun, in: sentence))
      // "ten bases were hit in the raid", unlike "the army hit ten bases in the raid"
      && (light.noun != .preposition("in") || light.lender != .object
        || clause.tokens(at: .subject).isEmpty)
      && !isOutcomeOfFight(clause, in: sentence)
    {
      let side = light.isPatient ? Position.object : .subject
      let lenders = clause.fillers.filter {
        $0.position == light.lender && $0.token != noun && !sentence.isNone($0.token)
      }
      let obliques = clause.fillers.filter {
        if case .preposition = $0.position {
          $0.token != noun && $0.position != light.lender
        } else {
          false
        }
      }
      return lenders.map { .init(position: side, token: $0.token, isShared: true) } + obliques
        + opponents(in: noun, of: clause, in: sentence)
    }
    return []
  }
}
