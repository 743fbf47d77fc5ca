import Language

/// Finds the logical subject, object and obliques of verbs, through passives, relatives, control and coordination.
struct VerbClauses: Sendable {
  let lexicon: Lexicon

  /// The clause of a verb.
  func clause(of verb: Int, in sentence: Sentence, at index: Int) -> Clause {
    let tree = sentence.tree
    var construction = Clause.Construction.active
    var fillers: [Clause.Filler] = []
    let isPassive = isPassive(verb, in: sentence)
    if isPassive { construction = .passive }
    let subjects = logicalSubjects(of: verb, in: sentence)
    fillers += subjects.tokens.map {
      .init(position: .subject, token: $0, isShared: subjects.isShared)
    }
    if isPassive {
      fillers += subjects.tokens.flatMap { aims(behind: $0, in: sentence) }
    } else if isGerundOfDoer(verb, in: sentence) {
      fillers += subjects.tokens.flatMap { aims(behind: $0, in: sentence) }
        .map { .init(position: .object, token: $0.token) }
    }
    let objects = logicalObjects(of: verb, in: sentence)
    fillers += objects.tokens.map {
      .init(position: .object, token: $0, isShared: objects.isShared)
    }
    let words = lexicon.words(of: verb, as: .verb, in: sentence)
    for child in tree.children[verb] where child != words.tail {
      switch sentence.relation(of: child) {
      case .iobj:
        fillers += sentence.conjuncts(of: child).map { .init(position: .indirectObject, token: $0) }
      case .obl, .oblUnmarked:
        guard lexicon.eventNoun(before: child, in: sentence) == nil else { continue }
        fillers += lexicon.marked(child, in: sentence)
          .map { antecedent(of: $0, under: verb, in: sentence) }
      case .ccomp, .csubj:
        fillers.append(.init(position: .clause, token: child))
      default:
        break
      }
    }
    fillers +=
      frontedPhrases(sharedBy: verb, in: sentence) + laterPhrases(sharedBy: verb, in: sentence)
      + means(of: verb, in: sentence)
    if let tail = words.tail {
      fillers.removeAll { $0.token == tail }
      fillers += tree.children(of: tail, by: .nmod).flatMap { phrase in
        // "tortured to death by the army", "taken hostage by rebels"
        isPassive && sentence.preposition(of: phrase) == "by"
          ? sentence.conjuncts(of: phrase).map { .init(position: .subject, token: $0) }
          : lexicon.marked(phrase, in: sentence)
      }
      fillers += people(before: tail, in: sentence).map { .init(position: .object, token: $0) }
      // "claimed 20 lives"
      if !tree.children(of: tail, by: .nummod).isEmpty {
        fillers.append(.init(position: .preposition("of"), token: tail))
      }
    }
    switch sentence.relation(of: verb) {
    case .relativeClause: construction = .relative
    case .acl where sentence.isInfinitive(verb), .advcl where sentence.isInfinitive(verb),
      .xcomp where sentence.isInfinitive(verb):
      construction = .infinitive
    case .acl, .advcl, .amod: construction = .participle
    default: break
    }
    return Clause(
      sentence: index,
      head: verb,
      trigger: ([verb, words.tail].compactMap(\.self) + tree.children(of: verb, by: .particle))
        .sorted(),
      lemma: words.lemma,
      construction: construction,
      fillers: fillers
    )
  }

  typealias Found = (tokens: [Int], isShared: Bool)

  /// Who does it: the subject, the agent of a passive, or whom the clause shares it with.
  func logicalSubjects(of verb: Int, in sentence: Sentence) -> Found {
    guard isPassive(verb, in: sentence) || isGerundOfDoer(verb, in: sentence) else {
      return surfaceSubjects(of: verb, in: sentence)
    }
    let agents = sentence.tree.children(of: verb, by: .agent)
    let marked = sentence.tree.children(of: verb, by: .obl).filter {
      sentence.preposition(of: $0) == "by"
    }
    if agents.isEmpty, marked.isEmpty, let stray = agent(behindPlaceOf: verb, in: sentence) {
      return (sentence.conjuncts(of: stray), false)
    }
    return ((agents + marked).flatMap { sentence.conjuncts(of: $0) }, false)
  }

  /// "died in shelling by the army": a gerund with its doer behind "by" and no object, which the tree takes for a verb.
  private func isGerundOfDoer(_ verb: Int, in sentence: Sentence) -> Bool {
    sentence.isPresentParticiple(verb)
      && (sentence.isMarkedGerund(verb) || isBehindWeapon(verb, in: sentence))
      && sentence.tree.children(of: verb, by: .obj).isEmpty
      && sentence.tree.children(of: verb, by: .obl, .agent).contains {
        sentence.preposition(of: $0) == "by"
      }
  }

  /// "died in mortar shelling by the army", where the tree hangs the shelling on the mortar.
  private func isBehindWeapon(_ gerund: Int, in sentence: Sentence) -> Bool {
    guard sentence.relation(of: gerund) == .acl, let noun = sentence.head(of: gerund) else {
      return false
    }
    return noun == gerund - 1
      && lexicon.nounKinds[sentence.lemmas[noun].lowercased()] == .weapon
  }

  /// To whom it is done: the object, or the subject of a passive.
  private func logicalObjects(of verb: Int, in sentence: Sentence) -> Found {
    if isPassive(verb, in: sentence) {
      let subjects = surfaceSubjects(of: verb, in: sentence)
      return (subjects.tokens + companions(inSuffering: verb, in: sentence), subjects.isShared)
    }
    let objects = sentence.tree.children(of: verb, by: .obj)
    let plain = objects.filter { !sentence.isRelativePronoun($0) && !sentence.isSetOff($0) }
    if !plain.isEmpty { return (plain.flatMap { sentence.conjuncts(of: $0) }, false) }
    if mayStray(objectOf: verb, in: sentence) {
      return (strayObject(of: verb, in: sentence).map { sentence.conjuncts(of: $0) } ?? [], false)
    }
    if let counted = sentence.tree.children(of: verb, by: .obl).first(where: {
      isCounted($0, in: sentence)
    }) {
      return (sentence.conjuncts(of: counted), false)
    }
    if sentence.relation(of: verb) == .relativeClause, let noun = sentence.head(of: verb) {
      let subjects = sentence.tree.children(of: verb, by: .nsubj)
      let subjectIsGap = subjects.isEmpty || subjects.contains { sentence.isRelativePronoun($0) }
      let isStranded = sentence.tree.children(of: verb, by: .obl, .advmod).contains {
        sentence.isRelativePronoun($0) || ["where", "when", "why"].contains(sentence.word($0))
      }
      // "explained to the reporter that rebels clashed": what a conjunction opens does not describe who is told it.
      let isTold = !sentence.markers(of: verb).isEmpty && sentence.preposition(of: noun) == "to"
      if !subjectIsGap && !isStranded && !isTold {
        return (all(describedBy: verb, from: noun, in: sentence), true)
      }
    }
    // "attacked and burned the house": the first verb holds the object that follows the second.
    if sentence.relation(of: verb) == .conj, let first = sentence.head(of: verb) {
      let behind = sentence.tree.children(of: first, by: .obj).filter { $0 > verb }
      return (behind.flatMap { sentence.conjuncts(of: $0) }, true)
    }
    // "attacked and burned the house", where the tree gives the house to the second verb alone.
    if let second = sentence.tree.children(of: verb, by: .conj).first, second == verb + 2,
      ["and", "or"].contains(sentence.word(verb + 1))
    {
      let shared = sentence.tree.children(of: second, by: .obj)
      return (shared.flatMap { sentence.conjuncts(of: $0) }, true)
    }
    return ([], false)
  }

  /// "killed at least six sailors", "killed around six sailors": no preposition but that of a bound stands before a
  /// count, whatever the tree says.
  private func isCounted(_ noun: Int, in sentence: Sentence) -> Bool {
    let kind = lexicon.nounKinds[sentence.lemmas[noun].lowercased()]
    guard sentence.preposition(of: noun) == nil, sentence.tags[noun] == .noun, kind != .time else {
      return false
    }
    return sentence.tree.children(of: noun, by: .nummod).contains { number in
      sentence.tree.children[number].contains {
        $0 < number
          && (sentence.word($0) == "least"
            || sentence.relation(of: $0) == .advmod && (kind == .person || kind == .group))
      }
    }
  }

  /// The subject that stands with a verb, or that it shares.
  func surfaceSubjects(of verb: Int, in sentence: Sentence, depth: Int = 0) -> Found {
    let tree = sentence.tree
    guard depth < 8 else { return ([], false) }
    let own = ownSubjects(of: verb, in: sentence)
    if let subject = own.first {
      if sentence.isRelativePronoun(subject),
        let noun = sentence.noun(describedBy: verb) ?? noun(before: subject, in: sentence)
      {
        guard sentence.word(subject) != "who" else {
          let person = person(beyond: noun, in: sentence)
          return (all(describedBy: verb, from: person, in: sentence), false)
        }
        let happening = happening(at: noun, causing: verb, in: sentence)
        return (happening.map { [$0] } ?? all(describedBy: verb, from: noun, in: sentence), false)
      }
      if let first = firstConjunct(before: subject, of: verb, in: sentence) {
        return (sentence.conjuncts(of: first) + sentence.conjuncts(of: subject), false)
      }
      // Of two subjects without "and" the tree has taken one out of another clause; the nearer before it is the verb's.
      let near = own.last { $0 < verb } ?? subject
      let isOne = (min(subject, near)..<near).allSatisfy { sentence.word($0) != "and" }
      return ((isOne ? [near] : own).flatMap { sentence.conjuncts(of: $0) }, false)
    }
    guard let head = sentence.head(of: verb) else { return ([], false) }
    if let side = side(stationedBefore: verb, in: sentence) {
      return (sentence.conjuncts(of: side), true)
    }
    if let doer = doer(behindForBefore: verb, in: sentence) {
      return (sentence.conjuncts(of: doer), true)
    }
    switch sentence.relation(of: verb) {
    // "were hurt in raids and shelling", where the tree joins the shelling to the verb.
    case .conj where isNounInDisguise(verb, joinedTo: head, in: sentence):
      return ([], false)
    // "accuses rebels of burning villages and killing people", where the tree joins the killing to the accusing.
    case .conj where isCharge(verb, under: head, in: sentence):
      return (tree.children(of: head, by: .obj).flatMap { sentence.conjuncts(of: $0) }, true)
    // "stormed the base ending the siege and killing two"
    case .conj where isResult(verb, in: sentence) && sentence.relation(of: head) == .acl:
      let noun = sentence.head(of: head)
      guard sentence.isPresentParticiple(head), let noun, !isSomebody(noun, in: sentence),
        let clause = sentence.clause(around: noun)
      else { return (surfaceSubjects(of: head, in: sentence, depth: depth + 1).tokens, true) }
      let deed = cause(from: clause, in: sentence)
      return (doers(of: deed, in: sentence, depth: depth + 1), true)
    case .conj:
      // "left two dead and wounded five"
      let first = lexicon.leaver(of: head, in: sentence) ?? head
      let subjects = tree.children(of: first, by: .nsubj, .nsubjPassive)
      if sentence.tags[first] == .verb || !subjects.isEmpty {
        return (surfaceSubjects(of: first, in: sentence, depth: depth + 1).tokens, true)
      }
      return ([], false)
    // "a raid on Arlen where rebels fight the army killed two", where the tree gives the killing to the fight.
    case .xcomp
    where isFiniteInDisguise(verb, in: sentence) && sentence.relation(of: head) == .relativeClause:
      return (sentence.head(of: head).map { [topNoun(over: $0, in: sentence)] } ?? [], false)
    case .xcomp, .ccomp:
      if lexicon.objectControl.contains(sentence.lemmas[head]), !sentence.isPassive(head),
        sentence.morphology[verb].verbForm != .finite, !sentence.isPastParticiple(verb)
      {
        let objects = tree.children(of: head, by: .obj, .iobj)
        if !objects.isEmpty { return (objects.flatMap { sentence.conjuncts(of: $0) }, true) }
      }
      if let addressees = addressees(of: head, before: verb, in: sentence) {
        return (addressees, true)
      }
      guard sentence.relation(of: verb) == .xcomp else {
        if let noun = noun(describedThroughSaying: verb, in: sentence) { return ([noun], false) }
        // "rebels, armed with rifles, attacked", where the tree makes two clauses of one.
        let before = tree.children(of: head, by: .ccomp).last { $0 < verb }
        guard let before, sentence.morphology[verb].verbForm == .finite,
          !tree.children(of: before, by: .nsubj).isEmpty
        else { return ([], false) }
        return (surfaceSubjects(of: before, in: sentence, depth: depth + 1).tokens, true)
      }
      return (surfaceSubjects(of: head, in: sentence, depth: depth + 1).tokens, true)
    case .advcl:
      let noSubject = sentence.isInfinitive(verb) || sentence.morphology[verb].verbForm != .finite
      guard noSubject else { return ([], false) }
      if let people = people(describedBy: verb, in: sentence)
        ?? noun(behindPrepositionBefore: verb, in: sentence)
      {
        return ([people], true)
      }
      if let accused = accused(of: verb, under: head, in: sentence) { return (accused, true) }
      if isResult(verb, in: sentence) {
        return (doers(of: cause(from: head, in: sentence), in: sentence, depth: depth + 1), true)
      }
      // "were killed in shelling": who suffers it does not do it.
      if sentence.isPassive(head), sentence.markers(of: verb).contains("in") { return ([], false) }
      if sentence.isMarkedGerund(verb) || sentence.isInfinitive(verb),
        lexicon.objectControl.contains(sentence.lemmas[head]), !sentence.isPassive(head)
      {
        let objects = tree.children(of: head, by: .obj)
        if !objects.isEmpty { return (objects.flatMap { sentence.conjuncts(of: $0) }, true) }
      }
      if let addressees = addressees(of: head, before: verb, in: sentence) {
        return (addressees, true)
      }
      // "was granted leave by the army to send a convoy": whom something is given may do it.
      if sentence.isPassive(head),
        isPermitted(verb, under: head, in: sentence)
      {
        return (surfaceSubjects(of: head, in: sentence, depth: depth + 1).tokens, true)
      }
      if sentence.isPassive(head), !sentence.isPassive(verb), sentence.isInfinitive(verb) {
        return (logicalSubjects(of: head, in: sentence).tokens, true)
      }
      return (surfaceSubjects(of: head, in: sentence, depth: depth + 1).tokens, true)
    case .relativeClause where isFiniteInDisguise(verb, in: sentence):
      return ([topNoun(over: head, in: sentence)], false)
    case .relativeClause:
      return tree.children(of: verb, by: .obj).contains(where: { !sentence.isRelativePronoun($0) })
        || tree.children(of: verb, by: .obj).isEmpty ? ([head], false) : ([], false)
    case .acl where isControlled(head, of: verb, in: sentence):
      return ([head], true)
    case .acl where isFiniteInDisguise(verb, in: sentence):
      if let deed = deed(goneOnWithBy: verb, in: sentence) {
        return (surfaceSubjects(of: deed, in: sentence, depth: depth + 1).tokens, true)
      }
      return (sentence.conjuncts(of: doer(beyond: head, in: sentence)), false)
    case .acl:
      guard sentence.isInfinitive(verb) || sentence.isMarkedGerund(verb) else {
        let isAtTime =
          sentence.relation(of: head) == .obj
          && lexicon.nounKinds[sentence.lemmas[head].lowercased()] == .time
        if isResult(verb, in: sentence) && !lexicon.isHappening(head, in: sentence)
          || isAtTime && sentence.isPresentParticiple(verb)
          || isDeed(verb, beyondPlace: head, in: sentence)
          || sentence.isPresentParticiple(verb) && isTimed(verb, in: sentence)
          || isComment(verb, behind: head, in: sentence),
          let clause = sentence.clause(around: head)
        {
          let deed = isResult(verb, in: sentence) ? cause(from: clause, in: sentence) : clause
          return (doers(of: deed, in: sentence, depth: depth + 1), true)
        }
        if lexicon.isHappening(head, in: sentence),
          let people = people(describedBy: verb, in: sentence)
        {
          return ([people], true)
        }
        return (described(by: verb, from: head, in: sentence), false)
      }
      return (holders(ofNoun: head, of: verb, in: sentence, depth: depth + 1), true)
    case .amod:
      return ([head], false)
    // "resumed bombing Arlen"
    case .obj where isGoneOnWith(verb, by: head, in: sentence):
      return (surfaceSubjects(of: head, in: sentence, depth: depth + 1).tokens, true)
    default:
      return ([], false)
    }
  }

  /// "forced villagers to flee", "accuses rebels of looting", where the tree hangs the verb on the villagers, the rebels.
  private func isControlled(_ noun: Int, of verb: Int, in sentence: Sentence) -> Bool {
    guard sentence.isInfinitive(verb) || sentence.isMarkedGerund(verb),
      let governor = sentence.head(of: noun)
    else { return false }
    if let addressees = addressees(of: governor, before: verb, in: sentence) {
      return addressees.contains(noun)
    }
    guard sentence.relation(of: noun) == .obj else { return false }
    return lexicon.objectControl.contains(sentence.lemmas[governor])
      || sentence.markers(of: verb).contains("for") && isSomebody(noun, in: sentence)
  }

  /// "guards and rebels killed by a mine", "a guard, and a cook, killed by a mine": a participle right behind the last of
  /// several describes them all.
  private func described(by participle: Int, from noun: Int, in sentence: Sentence) -> [Int] {
    let all = sentence.conjuncts(of: noun).filter { $0 < participle }
    guard sentence.isPastParticiple(participle) || sentence.isPresentParticiple(participle),
      let last = all.last,
      let end = sentence.tree.subtree(of: last).last(where: { $0 < participle }),
      end == participle - 1 && sentence.word(end) != ","
        || sentence.isPastParticiple(participle) && sentence.word(participle - 1) == ","
          && [participle - 1, participle - 2].contains(end)
    else { return [noun] }
    // "six dead and 22 injured in the attack": a bare number has a state of its own.
    return last == participle - 1 && last != noun && sentence.tags[last] == .numeral ? [last] : all
  }

  /// Whether a gerund without object or auxiliary is joined to a finite verb, and so names a happening.
  private func isNounInDisguise(_ gerund: Int, joinedTo verb: Int, in sentence: Sentence) -> Bool {
    sentence.isPresentParticiple(gerund) && sentence.tags[verb] == .verb
      && !sentence.isPresentParticiple(verb)
      && sentence.tree.children(of: gerund, by: .obj, .aux).isEmpty
      && lexicon.isHappening(gerund, in: sentence)
  }

  /// Whether a gerund without auxiliary is joined to a verb that charges somebody with a deed.
  private func isCharge(_ gerund: Int, under verb: Int, in sentence: Sentence) -> Bool {
    sentence.isPresentParticiple(gerund) && !sentence.isPresentParticiple(verb)
      && !sentence.isPassive(verb) && sentence.tree.children(of: gerund, by: .aux).isEmpty
      && (lexicon.lightVerbs[sentence.lemmas[verb]] ?? []).contains {
        $0.noun == .preposition("of") && $0.lender == .object && !$0.isPatient
      }
  }

  /// "accused X of shelling Y", "jailed X for shelling Y": whom "of" or "from" before a verb says it of, or "for" where
  /// that is somebody.
  private func accused(of verb: Int, under head: Int, in sentence: Sentence) -> [Int]? {
    let markers = sentence.markers(of: verb)
    guard
      markers.contains(where: { ["of", "from"].contains($0) })
        || markers.contains("for")
          && sentence.tree.children(of: head, by: .obj).contains(where: {
            isSomebody($0, in: sentence)
          })
    else { return nil }
    let objects =
      sentence.isPassive(head)
      ? sentence.tree.children(of: head, by: .nsubj, .nsubjPassive)
      : sentence.tree.children(of: head, by: .obj)
    if objects.isEmpty, sentence.isPassive(head), sentence.relation(of: head) == .acl {
      return sentence.head(of: head).map { [$0] }
    }
    return objects.isEmpty ? nil : objects.flatMap { sentence.conjuncts(of: $0) }
  }
}
