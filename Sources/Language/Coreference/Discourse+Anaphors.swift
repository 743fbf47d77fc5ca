extension Discourse {
  /// How many sentences back a pronoun, or a noun for something called otherwise, looks.
  private static let reach = 5

  /// Links pronouns and noun phrases with what they take up, from the first to the last.
  ///
  /// Grammar, number, gender and kind say what they may take up; which of it, `choose` says by its number among the
  /// candidates, nil for none.
  mutating func linkAnaphors(choosing choose: (AntecedentOptions) -> Int?) {
    var lastSpeaker: Int?
    var voices: [String: Int] = [:]
    var byHead: [String: [Int]] = [:]
    for (index, referent) in referents.enumerated() {
      if referent.pronoun != nil {
        linkPronoun(index, lastSpeaker: lastSpeaker, &voices, choosing: choose)
      } else if referent.mention.form == .nominal, referent.mention.kind != .time {
        linkNominal(index, byHead[referent.headClass] ?? [], lastSpeaker, choosing: choose)
      }
      if referent.mention.form != .pronoun, referent.mention.kind != .time {
        byHead[referent.headClass, default: []].append(index)
      }
      if referent.isSpeaker { lastSpeaker = index }
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
    if let choice = choose(options) { link(candidates[choice], index) }
  }

  /// Links a noun phrase; a bare "the group" or "the fighters" takes up a group or fighters if the text has named any.
  private mutating func linkNominal(
    _ index: Int,
    _ sameClass: [Int],
    _ lastSpeaker: Int?,
    choosing choose: (AntecedentOptions) -> Int?
  ) {
    let referent = referents[index]
    let isMember = lexicon.memberRoles[referent.head] == .acts
    // What is told of as new takes up nothing, nor do fighters without "the": whose they are, linkOwnMembers says.
    guard referent.definiteness != .indefinite, !referent.modifiers.contains("other"),
      !isMember || referent.isAnaphoric
    else { return }
    let candidates = nominalCandidates(of: index, sameHead: sameClass)
    var sure: [Int] = []
    if referent.isAnaphoric, referent.modifiers.isEmpty, !referent.isRestricted,
      !referent.isCounted,
      profiles[index].complement == 0
    {
      sure = candidates.filter { candidate in
        clusters.facts(of: candidate).isNamed
          && (isMember && referents[candidate].headClass == referent.headClass
            || isKindWord(index, for: candidate))
      }
    }
    linkBest(
      sure.isEmpty ? candidates : sure,
      index,
      lastSpeaker: lastSpeaker,
      mayBeNone: sure.isEmpty,
      choosing: choose
    )
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
    guard let pronoun = referent.pronoun, isAlone(index), !isExpletive(index) else { return }
    switch pronoun.person {
    case .third:
      // "The ministry said … It said": of a person the ranker knows better.
      if referent.isSpeaker, pronoun.gender == .neuter || pronoun.number == .plural,
        let lastSpeaker, matches(lastSpeaker, index)
      {
        link(lastSpeaker, index)
        return
      }
      linkBest(pronounCandidates(of: index), index, lastSpeaker: lastSpeaker, choosing: choose)
    case .first:
      if let quotation = referent.quotation {
        if let speaker = speaker(of: quotation, around: index) ?? lastSpeaker {
          link(speaker, index)
        }
      } else {
        linkVoice(index, &voices, key: pronoun.number?.rawValue ?? "")
      }
    case .second:
      linkVoice(index, &voices, key: "2 \(referent.quotation ?? 0)")
    case .relative, .demonstrative:
      break
    }
  }

  private func isAlone(_ index: Int) -> Bool { clusters.facts(of: index).members.count == 1 }

  private mutating func linkVoice(_ index: Int, _ voices: inout [String: Int], key: String) {
    if let first = voices[key] { clusters.join(first, index) } else { voices[key] = index }
  }

  /// Who speaks the quotation, if the sentence of the pronoun says so.
  private func speaker(of quotation: Int, around index: Int) -> Int? {
    let sentence = referents[index].mention.sentence
    return referents.indices.first {
      referents[$0].mention.sentence == sentence && referents[$0].isSpeaker
        && referents[$0].quotation != quotation
    }
  }

  private func pronounCandidates(of index: Int) -> [Int] {
    var candidates: [Int] = []
    let sentence = referents[index].mention.sentence
    for candidate in stride(from: index - 1, through: 0, by: -1) {
      guard sentence - referents[candidate].mention.sentence <= Self.reach else { break }
      if matches(candidate, index) { candidates.append(candidate) }
    }
    return candidates
  }

  /// What a noun phrase may take up: a phrase near by of a kind that agrees, or one of its class however far; without
  /// "the" or "this", one with the same noun.
  private func nominalCandidates(of index: Int, sameHead: [Int]) -> [Int] {
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
    for candidate in sameHead.reversed()
    where candidate < reached
      && (referent.isAnaphoric || referents[candidate].head == referent.head)
    {
      if fits(candidate, index) { candidates.append(candidate) }
    }
    return candidates
  }

  /// Whether a phrase is of the class or the kind of a definite one.
  private func isOfKind(_ candidate: Int, _ index: Int) -> Bool {
    let (other, referent) = (referents[candidate], referents[index])
    guard other.mention.form != .pronoun else { return false }
    if other.headClass == referent.headClass { return true }
    let kind = clusters.facts(of: candidate).kind
    return referent.mention.kind != .other && kind != .other
      && kind.agrees(with: referent.mention.kind)
  }

  /// Whether nothing forbids a noun phrase to take up a phrase before it.
  private func fits(_ candidate: Int, _ index: Int) -> Bool {
    let referent = referents[index]
    guard !areNested(candidate, index), clusters.agree(candidate, index),
      clusters.root(of: candidate) != clusters.root(of: index),
      clusters.facts(of: candidate).isApart
        == (referent.isHeld || lexicon.memberRoles[referent.head] == .held)
    else { return false }
    if let one = referent.number, let two = referents[candidate].number, one != two { return false }
    return true
  }

  /// Whether nothing forbids a pronoun to stand for a phrase: number, gender, kind, grammar.
  private func matches(_ candidate: Int, _ index: Int) -> Bool {
    let other = referents[candidate]
    guard let pronoun = referents[index].pronoun, !areNested(candidate, index),
      !isInCompound(other),
      !isCoargument(candidate, index), !isDescribed(candidate, byClauseOf: index),
      clusters.agree(candidate, index)
    else { return false }
    if let person = other.pronoun?.person, person != .third { return false }
    // "He told the paper that it must pay", but "he told the paper, describing it as".
    if other.isAddressee, pronoun.gender == .neuter, referents[index].role != .subject {
      return false
    }
    guard ![.credit, .dateline].contains(sentences[other.mention.sentence].kind) else {
      return false
    }
    let facts = clusters.facts(of: candidate)
    if referents[index].isSpeaker, !facts.kind.canSpeak { return false }
    switch (pronoun.number, pronoun.gender) {
    case (.plural, _):
      if other.pronoun != nil, other.number == .singular { return false }
      return facts.kind != .time
    case (_, .neuter?):
      return other.number != .plural && facts.kind != .person && facts.kind != .time
    default:
      return other.number != .plural && (facts.kind == .person || facts.kind == .other)
    }
  }

  /// Whether a name is a part of a word, which a pronoun does not take up: "US" of "US-backed".
  private func isInCompound(_ referent: Referent) -> Bool {
    let sentence = sentences[referent.mention.sentence]
    let next = referent.mention.head + 1
    return next + 1 < sentence.count && sentence.isHyphen(next)
      && sentence.morphology[next + 1].verbForm == .participle
  }

  /// Whether "it" only stands in for a clause: "it is unclear whether".
  private func isExpletive(_ index: Int) -> Bool {
    let referent = referents[index]
    guard referent.pronoun?.gender == .neuter, referent.role == .subject, referent.governor >= 0
    else {
      return false
    }
    let sentence = sentences[referent.mention.sentence]
    let tree = sentence.tree
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
