extension Discourse {
  /// How many sentences back a quotation may begin of which somebody is looked for in it.
  private static let longestQuotation = 5

  /// Whether nothing forbids a pronoun to stand for a phrase: number, gender, kind, grammar; `nested`, where the tree is
  /// wrong to put the one into the other.
  func matches(_ candidate: Int, _ index: Int, nested: Bool = false) -> Bool {
    let other = referents[candidate]
    guard let pronoun = referents[index].pronoun, nested || !areNested(candidate, index),
      !isInCompound(other), !isCredit(candidate),
      !isCoargument(candidate, index), !isOfCoargument(candidate, index),
      !isDescribed(candidate, byClauseOf: index),
      clusters.agree(candidate, index)
    else { return false }
    if let person = other.pronoun?.person, person != .third { return false }
    if let turn = turns[referents[index].mention.sentence], isSpeaker(candidate, in: turn) {
      return false
    }
    // "He told the paper that it must pay", but "he told the paper, describing it as".
    if other.isAddressee, pronoun.gender == .neuter, referents[index].role != .subject {
      return false
    }
    guard !isOnlyQuoted(candidate, for: index),
      ![.credit, .dateline].contains(sentences[other.mention.sentence].kind)
    else {
      return false
    }
    let facts = clusters.facts(of: candidate)
    if referents[index].isSpeaker, !facts.kind.canSpeak, !isCountry(candidate) { return false }
    if isOwnerOfMembers(index), !canOwnMembers(candidate) { return false }
    let isDeedOfMany =
      pronoun.number == .plural && !referents[index].isSpeaker && other.number != .plural
    if isDeedOfMany || isArmed(index), isObserver(candidate) {
      return false
    }
    switch (pronoun.number, pronoun.gender) {
    case (.plural, _):
      if other.pronoun != nil, other.number == .singular { return false }
      return facts.kind != .time && !isOneThing(candidate) && !isOnePerson(candidate)
        && (!isOfBoth(index) || other.number == .plural || profiles[candidate].isJoined)
    case (_, .neuter?):
      return other.number != .plural && facts.kind != .person && facts.kind != .time
    default:
      return other.number != .plural
        && (facts.kind == .person
          || facts.kind == .other && (!referents[index].isSpeaker || mayBePerson(candidate)))
    }
  }

  /// Whether a phrase of no known kind may be for a person: a name, or a noun made like those for people.
  func mayBePerson(_ candidate: Int) -> Bool {
    let other = referents[candidate]
    guard clusters.facts(of: candidate).kind == .other else { return true }
    guard other.mention.form == .nominal, !clusters.facts(of: candidate).isNamed else {
      return true
    }
    return lexicon.isMadeLikePerson(other.head)
      || sentences[other.mention.sentence].names.contains {
        $0.kind == .person && $0.tokens.upperBound == other.mention.tokens.upperBound
      }
  }

  /// Whether a phrase stands for who says something elsewhere, or for an organization.
  func isKnownToSpeak(_ candidate: Int) -> Bool {
    referents[candidate].isSpeaker
      || [.organization, .group].contains(clusters.facts(of: candidate).kind)
  }

  /// "they both".
  private func isOfBoth(_ index: Int) -> Bool {
    let mention = referents[index].mention
    let next = mention.tokens.upperBound
    let sentence = sentences[mention.sentence]
    return next < sentence.count && sentence.lowercased(next) == "both"
  }

  /// Whether a phrase is for a single thing that nobody would call "they".
  private func isOneThing(_ candidate: Int) -> Bool {
    let other = referents[candidate]
    guard other.number == .singular, !profiles[candidate].isJoined else { return false }
    switch clusters.facts(of: candidate).kind {
    case .facility, .weapon, .vehicle, .event: return true
    case .person, .organization, .group, .place, .time, .other: return false
    }
  }

  /// Whether a phrase is for a single person, whom the news calls "he" or "she".
  private func isOnePerson(_ candidate: Int) -> Bool {
    let other = referents[candidate]
    return clusters.facts(of: candidate).kind == .person && !profiles[candidate].isJoined
      && (other.mention.form == .name
        || other.mention.form == .nominal && other.number == .singular)
  }

  /// Who said it is not somebody of whom only the quotation tells, nor a person whom it names.
  func isOnlyQuoted(_ candidate: Int, for index: Int) -> Bool {
    let (other, referent) = (referents[candidate], referents[index])
    guard referent.isSpeaker, referent.quotation == nil else { return false }
    return !other.isSpeaker && other.quotation != nil
      || [.masculine, .feminine].contains(referent.pronoun?.gender)
        && isNamed(candidate, inWordsOf: index)
  }

  /// Whether a quotation in the sentence of a phrase names somebody, as who speaks it names others.
  private func isNamed(_ candidate: Int, inWordsOf index: Int) -> Bool {
    let sentence = referents[index].mention.sentence
    let facts = clusters.facts(of: candidate)
    let isOther = { (member: Int) in
      let other = self.referents[member]
      return other.mention.form == .name
        && other.quotation.map { self.quotationSentences[$0].contains(sentence) } == true
    }
    let start = facts.memberCount(before: index)
    return facts.members[..<start].reversed().lazy
      .prefix { sentence - self.referents[$0].mention.sentence <= Self.longestQuotation }
      .contains(where: isOther)
      || facts.members[start...].lazy.prefix { self.referents[$0].mention.sentence == sentence }
        .contains(where: isOther)
  }

  /// "The council met the board": who does something is called by a pronoun, not by a noun, where its own clause goes on.
  func isSubject(_ candidate: Int, overClauseOf index: Int) -> Bool {
    let (a, b) = (referents[candidate].mention, referents[index].mention)
    guard a.sentence == b.sentence, a.head < b.head else { return false }
    let tree = sentences[b.sentence].tree
    var token = b.head
    while [.obj, .iobj, .obl, .agent, .nmod, .compound, .conj, .xcomp]
      .contains(tree.relations[token])
    {
      token = tree.heads[token]
      let subjects = tree.children(of: token, by: .nsubj, .nsubjPassive)
      guard subjects.isEmpty else { return subjects.contains(a.head) }
    }
    return false
  }

  /// "The observatory said the army had left": who says it is not whom another noun in their words is for, but for one
  /// that says what they are ("the Dorn Front said the group").
  func isTeller(_ candidate: Int, of index: Int) -> Bool {
    let (a, b) = (referents[candidate].mention, referents[index].mention)
    guard a.sentence == b.sentence, a.head < b.head, referents[candidate].isSpeaker,
      referents[candidate].headClass != referents[index].headClass,
      !isKindWord(index, for: candidate)
    else { return false }
    let tree = sentences[b.sentence].tree
    guard [.nsubj, .nsubjPassive].contains(tree.relations[b.head]) else { return false }
    var clause = tree.heads[b.head]
    guard clause >= 0, sentences[b.sentence].morphology[tree.heads[a.head]].verbForm == .finite
    else { return false }
    // "The Herald said a guard told them that the man had left"
    while tree.relations[clause] == .ccomp, tree.heads[clause] != tree.heads[a.head] {
      clause = tree.heads[clause]
    }
    return tree.relations[clause] == .ccomp
  }

  /// "The vice president" is not "the president", nor is either who was only called the other.
  func isOfAnotherRank(_ candidate: Int, than index: Int) -> Bool {
    let (other, referent) = (referents[candidate], referents[index])
    guard referent.mention.kind == .person,
      other.headClass == referent.headClass
        || other.title.last.map(lexicon.nounClass) == referent.headClass
    else { return false }
    let words = other.modifiers + other.name.prefix(1) + other.title
    return words.contains { lexicon.rankWords.contains($0) && !referent.modifiers.contains($0) }
      || referent.modifiers.contains {
        lexicon.rankWords.contains($0) && !lexicon.tenureWords.contains($0)
          && !clusters.facts(of: candidate).words.contains($0)
      }
  }

  /// "President Moss", then "the president", but not "the president of Arlen": whether a noun is what a person's name was
  /// given as his title.
  func isTitled(_ candidate: Int, as index: Int) -> Bool {
    referents[candidate].title.last == referents[index].head && profiles[index].complement == 0
      && profiles[index].whereabouts == 0
  }

  /// "The army" is that of the state, not one of those whose names have more words than their people's: "the Free
  /// Elbonian Army".
  func isOfAnotherState(_ candidate: Int, than index: Int) -> Bool {
    let (other, referent) = (referents[candidate], referents[index])
    guard referent.modifiers.isEmpty, other.mention.form == .name, other.head == referent.head,
      lexicon.stateBodies.contains(referent.head)
    else { return false }
    return !other.name.allSatisfy(lexicon.saysState)
  }

  /// "(AFP)": who passes words on is not who they tell of.
  func isCredit(_ candidate: Int) -> Bool {
    referents[candidate].mention.kind == .organization && isInBrackets(candidate)
  }

  /// "its" of "its fighters".
  private func isOwnerOfMembers(_ index: Int) -> Bool {
    let referent = referents[index]
    let sentence = sentences[referent.mention.sentence]
    return referent.governor >= 0
      && sentence.tree.relations[referent.mention.head] == .possessive
      && lexicon.memberRoles[sentence.lemmas[referent.governor].lowercased()] == .acts
  }

  /// "its" of "its air strikes", "it" of "it shelled Arlen": who has or does what only armed bodies do.
  func isArmed(_ index: Int) -> Bool {
    let referent = referents[index]
    let sentence = sentences[referent.mention.sentence]
    return referent.governor >= 0
      && [.possessive, .nsubj].contains(sentence.tree.relations[referent.mention.head])
      && lexicon.armedWords.contains(sentence.lemmas[referent.governor].lowercased())
  }

  /// Whether a phrase stands for a body that only tells what others do: "the rights group", "Dorn Monitor".
  func isObserver(_ candidate: Int) -> Bool {
    clusters.facts(of: candidate).kind != .person
      && (!clusters.facts(of: candidate).words.isDisjoint(with: lexicon.observerWords)
        || lexicon.observerWords.contains(referents[candidate].head))
  }

  /// Whether a phrase stands for somebody who can have fighters: not for where something is done.
  private func canOwnMembers(_ candidate: Int) -> Bool {
    let facts = clusters.facts(of: candidate)
    switch facts.kind {
    case .person, .organization, .group: return true
    case .place: return referents[candidate].role != .other
    case .other: return facts.isNamed || referents[candidate].pronoun != nil
    case .facility, .weapon, .vehicle, .event, .time: return false
    }
  }

  /// Whether a phrase is a part of a word, which is neither taken up nor takes up anything: "US" of "US-backed".
  func isInCompound(_ referent: Referent) -> Bool {
    let sentence = sentences[referent.mention.sentence]
    let next = referent.mention.head + 1
    return next + 1 < sentence.count && sentence.isHyphen(next)
      && sentence.morphology[next + 1].verbForm == .participle
  }

  /// Whether "it" only stands in for a clause: "it is unclear whether", "it was the mayor who called".
  func isExpletive(_ index: Int) -> Bool {
    let referent = referents[index]
    guard referent.pronoun?.gender == .neuter, referent.role == .subject, referent.governor >= 0
    else {
      return false
    }
    let sentence = sentences[referent.mention.sentence]
    let tree = sentence.tree
    let isCleft = tree.children(of: referent.governor, by: .relativeClause).contains { clause in
      tree.subtree(of: clause).first.map { ["that", "who"].contains(sentence.lowercased($0)) }
        ?? false
    }
    // "It is a militia that holds the port" says what it is.
    let isIndefinite = tree.children(of: referent.governor, by: .det).contains {
      ["a", "an"].contains(sentence.lowercased($0))
    }
    if isCleft, !isIndefinite, !tree.children(of: referent.governor, by: .cop).isEmpty {
      return true
    }
    let predicates = [referent.governor] + tree.children(of: referent.governor, by: .xcomp)
    return predicates.contains { predicate in
      sentence.tags[predicate] == .adjective
        && tree.children(of: predicate, by: .ccomp, .csubj, .advcl, .xcomp).contains { clause in
          !tree.children(of: clause, by: .mark).isEmpty
        }
    }
  }

  /// Whether the two depend on one verb, so that only a reflexive could make them one.
  private func isCoargument(_ candidate: Int, _ index: Int) -> Bool {
    let (a, b) = (referents[candidate], referents[index])
    guard a.mention.sentence == b.mention.sentence, a.governor == b.governor, a.governor >= 0 else {
      return false
    }
    let tree = sentences[b.mention.sentence].tree
    return tree.relations[b.mention.head] != .possessive && tree.relations[b.mention.head] != .conj
  }

  /// "It accused it": whether one that depends on the same verb stands for the candidate too.
  private func isOfCoargument(_ candidate: Int, _ index: Int) -> Bool {
    let (facts, mention) = (clusters.facts(of: candidate), referents[index].mention)
    let word = sentences[mention.sentence].lowercased(mention.head)
    guard !word.hasSuffix("self"), !word.hasSuffix("selves") else { return false }
    return facts.members[..<facts.memberCount(before: index)].reversed().lazy
      .prefix { self.referents[$0].mention.sentence == mention.sentence }
      .contains { self.isCoargument($0, index) }
  }

  /// "Guards were shot by rebels", "they were taken to Arlen": who suffered in a passive goes on to suffer, not who did
  /// it.
  func isDoer(_ candidate: Int, besideSuffererOf index: Int) -> Bool {
    let (other, own) = (referents[candidate].mention, referents[index].mention)
    guard sentences[own.sentence].tree.relations[own.head] == .nsubjPassive,
      sentences[other.sentence].tree.relations[other.head] == .agent
    else { return false }
    return sentences[other.sentence].tree
      .children(of: referents[candidate].governor, by: .nsubjPassive)
      .contains { head in
        referent(sentence: other.sentence, head: head).map { matches($0, index) } ?? false
      }
  }

  /// "the areas they control": the noun that a clause describes has its own place in it, and is no other phrase of it.
  private func isDescribed(_ candidate: Int, byClauseOf index: Int) -> Bool {
    let (a, b) = (referents[candidate], referents[index])
    guard a.mention.sentence == b.mention.sentence, b.governor >= 0 else { return false }
    let tree = sentences[b.mention.sentence].tree
    return tree.relations[b.governor] == .relativeClause && tree.heads[b.governor] == a.mention.head
      && [.nsubj, .obj].contains(tree.relations[b.mention.head])
  }
}

extension MentionKind {
  /// Whether things of the kind say things, as far as is known.
  fileprivate var canSpeak: Bool {
    switch self {
    case .person, .organization, .group, .other: true
    case .facility, .place, .weapon, .vehicle, .event, .time: false
    }
  }
}
