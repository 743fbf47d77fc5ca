extension Discourse {
  /// How many sentences back a pronoun, or a noun for something called otherwise, looks.
  private static let reach = 5
  /// How many phrases of its class before those a noun looks at, so that the time a text takes grows with its length.
  private static let memory = 60

  /// Links pronouns and noun phrases with what they take up, from the first to the last.
  ///
  /// Grammar, number, gender and kind say what they may take up; which of it, `choose` says by its number among the
  /// candidates, nil for none.
  mutating func linkAnaphors(choosing choose: (AntecedentOptions) -> Int?) {
    var lastSpeaker: Int?
    var lastReporter: Int?
    var voices: [String: Int] = [:]
    var byClass: [String: [Int]] = [:]
    for (index, referent) in referents.enumerated() {
      if let lastReporter, isOpen(index), speaksOn(index, after: lastReporter) {
        link(lastReporter, index)
      } else if referent.pronoun != nil {
        linkPronoun(index, lastSpeaker: lastSpeaker, &voices, choosing: choose)
      } else if referent.mention.form == .nominal, referent.mention.kind != .time {
        linkNominal(index, byClass[referent.headClass] ?? [], lastSpeaker, choosing: choose)
      }
      if referent.mention.form != .pronoun, referent.mention.kind != .time {
        byClass[referent.headClass, default: []].append(index)
        if let title = referent.title.last {
          byClass[lexicon.nounClass(of: title), default: []].append(index)
        }
      }
      if referent.isSpeaker { lastSpeaker = index }
      if isReporting(index) { lastReporter = index }
    }
  }

  private mutating func linkBest(
    _ candidates: [Int],
    _ index: Int,
    lastSpeaker: Int?,
    mayBeNone: Bool = true,
    choosing choose: (AntecedentOptions) -> Int?
  ) {
    guard !candidates.isEmpty else { return }
    var options = options(of: index, among: candidates, lastSpeaker: lastSpeaker)
    options.mayBeNone = mayBeNone
    guard let choice = choose(options), !isThing(candidates[choice], for: index) else { return }
    link(candidates[choice], index)
  }

  /// Whether what a "he" or "she" was found to take up is no person: who it is stays open then.
  private func isThing(_ candidate: Int, for index: Int) -> Bool {
    switch referents[index].pronoun?.gender {
    case .masculine, .feminine: !mayBePerson(candidate)
    case .neuter, nil: false
    }
  }

  /// Links a noun phrase; a bare "the group" or "the fighters" takes up a group or fighters if the text has named any.
  private mutating func linkNominal(
    _ index: Int,
    _ sameClass: [Int],
    _ lastSpeaker: Int?,
    choosing choose: (AntecedentOptions) -> Int?
  ) {
    guard mayTakeUp(index) else { return }
    let candidates = nominalCandidates(of: index, sameClass: sameClass)
    let sure =
      observer(lastSpeaker, speakingOnAs: index).map { [$0] } ?? sure(of: index, among: candidates)
    linkBest(
      sure.isEmpty ? candidates : sure,
      index,
      lastSpeaker: lastSpeaker,
      mayBeNone: sure.isEmpty,
      choosing: choose
    )
  }

  /// Whether a noun phrase may take up something: it has "the" or "this", or is neither told of as new nor counted nor
  /// for people, weapons or deeds, which without "the" are others each time.
  private func mayTakeUp(_ index: Int) -> Bool {
    let referent = referents[index]
    guard !referent.modifiers.contains("other"), !bringsClause(referent),
      clusters.facts(of: index).isNamed || !introducesName(referent)
    else { return false }
    if referent.isAnaphoric { return true }
    return referent.definiteness != .indefinite && referent.mention.kind == .other
      && !referent.isCounted && !lexicon.quantityNouns.contains(referent.head)
      && !isInCompound(referent)
  }

  /// "the rights group Open Karvia": a noun with a name right behind it is for what the name is, found or not.
  private func introducesName(_ referent: Referent) -> Bool {
    let (sentence, noun) = (sentences[referent.mention.sentence], referent.mention.head)
    guard noun + 1 < sentence.count, sentence.tags[noun + 1] == .properNoun,
      sentence.tokens[noun].form.first?.isLowercase == true
    else { return false }
    return sentence.tree.children(of: noun, by: .flat, .appos, .compound, .description).contains {
      sentence.tags[$0] == .properNoun && sentence.tree.subtree(of: $0).contains(noun + 1)
    }
  }

  /// "the fact that it rained": whether a clause says what the noun is for.
  private func bringsClause(_ referent: Referent) -> Bool {
    let sentence = sentences[referent.mention.sentence]
    return sentence.tree.children(of: referent.mention.head, by: .acl, .ccomp).contains { clause in
      clause > referent.mention.head
        && sentence.tree.children(of: clause, by: .mark).contains {
          sentence.lowercased($0) == "that"
        }
    }
  }

  /// Those candidates one of which a noun must be: what a name calls so ("the observatory"), the fighters named before
  /// for "the fighters", what was called so before, a group for "the group".
  private func sure(of index: Int, among candidates: [Int]) -> [Int] {
    let referent = referents[index]
    guard referent.isAnaphoric, !referent.isRestricted, !referent.isCounted else { return [] }
    let called = candidates.filter { candidate in
      (referents[candidate].headClass == referent.headClass || isTitled(candidate, as: index))
        && referents[candidate].mention.form != .pronoun
        && areKnown(referent.modifiers, of: candidate)
    }
    let named = called.filter { candidate in
      let other = referents[candidate]
      return lexicon.memberRoles[referent.head] == .acts
        ? clusters.facts(of: candidate).isNamed
        : other.mention.form == .name
          && (other.head == referent.head || isTitled(candidate, as: index))
    }
    guard referent.modifiers.isEmpty, profiles[index].complement == 0 else { return called }
    guard named.isEmpty else { return named }
    return candidates.filter {
      called.contains($0) || clusters.facts(of: $0).isNamed && isKindWord(index, for: $0)
    }
  }

  /// Whether all that is said of a thing before its noun was said of the candidate too.
  private func areKnown(_ modifiers: [String], of candidate: Int) -> Bool {
    clusters.facts(of: candidate).words.isSuperset(of: modifiers)
  }

  /// Whether a noun says no more than what kind of thing a phrase stands for: "the facility", "the group".
  func isKindWord(_ index: Int, for candidate: Int) -> Bool {
    let facts = clusters.facts(of: candidate)
    let word = referents[index].headClass
    return word == MentionKind.group.rawValue
      ? facts.isNamed && (facts.kind == .organization || facts.kind == .group)
      : word == facts.kind.rawValue
  }

  private mutating func linkPronoun(
    _ index: Int,
    lastSpeaker: Int?,
    _ voices: inout [String: Int],
    choosing choose: (AntecedentOptions) -> Int?
  ) {
    let referent = referents[index]
    guard let pronoun = referent.pronoun, isOpen(index), !isExpletive(index) else { return }
    switch pronoun.person {
    case .third:
      // "The ministry said two had died, but it did not say where": a sentence goes on with who speaks in it.
      if referent.isSpeaker, let lastSpeaker, matches(lastSpeaker, index),
        referents[lastSpeaker].mention.sentence == referent.mention.sentence,
        referents[lastSpeaker].quotation == referent.quotation
      {
        link(lastSpeaker, index)
        return
      }
      if let teller = teller(of: index) {
        link(teller, index)
        return
      }
      if let party = asked(of: index) ?? judged(of: index), link(party, index) { return }
      guard !isOfEitherSide(index) else { return }
      if goesOn(index), let lastSpeaker, matches(lastSpeaker, index),
        referent.mention.sentence - referents[lastSpeaker].mention.sentence <= 1
      {
        link(lastSpeaker, index)
        return
      }
      // "It rains", but "they saw it", "it said".
      let candidates = pronounCandidates(of: index)
      let speakers = isReporting(index) ? candidates.filter(isKnownToSpeak) : []
      let isNeuter = pronoun.gender == .neuter
      linkBest(
        isNeuter && !speakers.isEmpty ? speakers : candidates,
        index,
        lastSpeaker: lastSpeaker,
        mayBeNone: isNeuter && referent.role == .subject && speakers.isEmpty,
        choosing: choose
      )
    case .first:
      if let quotation = referent.quotation {
        if let speaker = speaker(of: quotation, around: index) ?? lastSpeaker {
          // "“We saw it,” she said": who she is comes before who we are.
          if speaker > index, referents[speaker].pronoun?.person == .third {
            linkPronoun(speaker, lastSpeaker: lastSpeaker, &voices, choosing: choose)
          }
          link(speaker, index)
        }
      } else if turns[referent.mention.sentence] == nil, let speaker = speaker(around: index),
        link(speaker, index)
      {
        return
      } else {
        let turn = turns[referent.mention.sentence]
        if let turn, pronoun.number == .singular, let speaker = speaker(of: turn),
          link(speaker, index)
        {
          return
        }
        let name = turn.map(speakerName) ?? ""
        linkVoice(index, &voices, key: "\(pronoun.number?.rawValue ?? "") \(name)")
      }
    case .second:
      if let turn = turns[referent.mention.sentence], referent.quotation == nil,
        let listener = listener(in: turn), link(listener, index)
      {
        return
      }
      linkVoice(index, &voices, key: "2 \(referent.quotation ?? 0)")
    case .relative, .demonstrative:
      break
    }
  }

  /// "Police fired at the protesters as they fled": whether a pronoun may as well be for who does something as for whom
  /// it is done to.
  private func isOfEitherSide(_ index: Int) -> Bool {
    let referent = referents[index]
    let number = referent.mention.sentence
    let (sentence, tree) = (sentences[number], sentences[number].tree)
    guard referent.pronoun?.number == .plural, referent.governor >= 0,
      [.nsubj, .nsubjPassive].contains(tree.relations[referent.mention.head]),
      tree.relations[referent.governor] == .advcl,
      tree.children[referent.governor].contains(where: {
        ["as", "when", "while"].contains(sentence.lowercased($0))
      })
    else { return false }
    let verb = tree.heads[referent.governor]
    let isSide = { (token: Int) in
      guard token < referent.mention.head,
        let side = self.referent(sentence: number, head: token)
      else { return false }
      return matches(side, index) && referents[side].number != .singular
        && [.group, .organization, .person].contains(clusters.facts(of: side).kind)
    }
    return tree.children(of: verb, by: .nsubj).contains(where: isSide)
      && tree.children(of: verb, by: .obj, .obl).contains(where: isSide)
  }

  /// Whether nothing before it says what a pronoun stands for: in "she is a nurse", only what stands behind it does.
  private func isOpen(_ index: Int) -> Bool { clusters.facts(of: index).members.first == index }

  private mutating func linkVoice(_ index: Int, _ voices: inout [String: Int], key: String) {
    guard clusters.facts(of: index).members.count == 1 else { return }
    if let first = voices[key] { clusters.join(first, index) } else { voices[key] = index }
  }

  /// Whom the text calls by the name before a turn of an interview.
  private func speaker(of turn: InterviewTurn) -> Int? {
    turn.name.tokens.lazy.compactMap { self.referent(sentence: turn.name.sentence, head: $0) }.first
  }

  /// Whether a phrase names who speaks in a turn of an interview, who calls himself "I".
  func isSpeaker(_ candidate: Int, in turn: InterviewTurn) -> Bool {
    speaker(of: turn).map { clusters.root(of: $0) == clusters.root(of: candidate) } ?? false
  }

  /// Whom who asks something in a turn of an interview talks to: the only other who speaks in it.
  private func listener(in turn: InterviewTurn) -> Int? {
    guard isQuestion(turn) else { return nil }
    let own = speakerName(of: turn)
    let others = turns.values.filter { speakerName(of: $0) != own }
    guard let first = others.min(by: { $0.name.sentence < $1.name.sentence }),
      others.allSatisfy({ speakerName(of: $0) == speakerName(of: first) && !isQuestion($0) })
    else { return nil }
    return speaker(of: first)
  }

  private func isQuestion(_ turn: InterviewTurn) -> Bool {
    turn.words.last.map { sentences[$0.sentence].tokens.last?.form == "?" } ?? false
  }

  private func speakerName(of turn: InterviewTurn) -> String {
    sentences[turn.name.sentence].tokens[turn.name.tokens].map(\.form).joined(separator: " ")
  }

  /// Who speaks the quotation, if the sentence of the pronoun or another that the quotation stands in says so.
  private func speaker(of quotation: Int, around index: Int) -> Int? {
    let own = referents[index].mention.sentence
    let near = quotationSentences[quotation].filter { abs($0 - own) <= Self.reach }
    let order = [own] + near.filter { $0 > own } + near.reversed().filter { $0 < own }
    for sentence in order {
      for head in headed[sentence] where head >= 0 {
        if isSpeaker(head, of: quotation) { return head }
      }
    }
    return nil
  }

  private func isSpeaker(_ referent: Int, of quotation: Int) -> Bool {
    referents[referent].isSpeaker && referents[referent].quotation != quotation
  }

  private func pronounCandidates(of index: Int) -> [Int] {
    var candidates: [Int] = []
    let sentence = referents[index].mention.sentence
    for candidate in stride(from: index - 1, through: 0, by: -1) {
      guard sentence - referents[candidate].mention.sentence <= Self.reach else { break }
      if matches(candidate, index), !isDoer(candidate, besideSuffererOf: index) {
        candidates.append(candidate)
      }
    }
    return candidates
  }

  /// What a noun phrase may take up: a phrase near by of a kind that agrees, or one of its class however far; without
  /// "the" or "this", one of the same words.
  private func nominalCandidates(of index: Int, sameClass: [Int]) -> [Int] {
    let referent = referents[index]
    var candidates: [Int] = []
    var reached = index
    if referent.isAnaphoric {
      for candidate in stride(from: index - 1, through: 0, by: -1) {
        guard referent.mention.sentence - referents[candidate].mention.sentence <= Self.reach
        else { break }
        reached = candidate
        if isOfKind(candidate, index), fits(candidate, index) { candidates.append(candidate) }
      }
    }
    for candidate in sameClass.reversed().lazy.drop(while: { $0 >= reached }).prefix(Self.memory)
    where referent.isAnaphoric || profiles[candidate].words == profiles[index].words {
      if fits(candidate, index) { candidates.append(candidate) }
    }
    return candidates
  }

  /// Whether a phrase is of the class or the kind of a definite one.
  private func isOfKind(_ candidate: Int, _ index: Int) -> Bool {
    let (other, referent) = (referents[candidate], referents[index])
    guard other.mention.form != .pronoun else { return false }
    if other.headClass == referent.headClass { return true }
    // "told the daily that the group": a listener is not whom the words are about.
    if other.isAddressee { return false }
    let kind = clusters.facts(of: candidate).kind
    return referent.mention.kind != .other && kind != .other
      && kind.agrees(with: referent.mention.kind)
  }

  /// "The suburbs of Arlen" are not "the eastern suburbs of Arlen" alone.
  private func isPart(_ candidate: Int, of index: Int) -> Bool {
    let referent = referents[index]
    return referent.mention.kind == .place && profiles[index].complement != 0
      && referents[candidate].modifiers.contains {
        lexicon.directions[$0] != nil && !referent.modifiers.contains($0)
      }
  }

  /// Whether nothing forbids a noun phrase to take up a phrase before it.
  private func fits(_ candidate: Int, _ index: Int) -> Bool {
    let referent = referents[index]
    guard !areNested(candidate, index), !isCredit(candidate), clusters.agree(candidate, index),
      clusters.root(of: candidate) != clusters.root(of: index),
      !isOnlyQuoted(candidate, for: index), !isSubject(candidate, overClauseOf: index),
      !isTeller(candidate, of: index), !isArmed(index) || !isObserver(candidate),
      !isOfAnotherLevel(candidate, than: index), !isOfAnotherRank(candidate, than: index),
      !isOfAnotherState(candidate, than: index),
      clusters.facts(of: candidate).isApart
        == (referent.isHeld || lexicon.memberRoles[referent.head] == .held)
    else { return false }
    let other = referents[candidate]
    if let one = referent.number, let two = other.number, one != two { return false }
    // The mayor of one town is not that of another.
    let (own, theirs) = (profiles[index], profiles[candidate])
    guard other.headClass == referent.headClass, other.mention.form != .name else { return true }
    return !isPart(candidate, of: index)
      && (own.complement == 0 || own.complement == theirs.complement)
      && (own.whereabouts == 0 || own.whereabouts == theirs.whereabouts)
  }
}
