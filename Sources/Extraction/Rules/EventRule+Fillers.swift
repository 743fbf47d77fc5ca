import KnowledgeGraph
import Language

/// Which phrases of a clause say who or what.
extension EventRule {
  /// "It was agreed that …": the word that keeps the place of a clause.
  func isExpletive(_ filler: Clause.Filler, of clause: Clause, in sentence: Sentence)
    -> Bool
  {
    sentence.word(filler.token) == "it" && !clause.tokens(at: .clause).isEmpty
      && sentence.isPassive(clause.head)
  }

  /// Whether a phrase says who or what: a modifier of a noun does only where it is a name or of a known kind.
  func isTelling(_ filler: Clause.Filler, kind: MentionKind?, in sentence: Sentence) -> Bool {
    switch filler.position {
    case .compound: kind != nil && kind != .other
    // Between capitals alone a capital marks no name: "RECENT ATTACK".
    case .adjective where sentence.isInCapitals:
      kind != nil || lexicon.isCue(sentence.lemmas[filler.token].lowercased(), of: "groupAdjective")
    case .clause: false
    case .object where isJoinedQuality(filler.token, in: sentence),
      .subject where isJoinedQuality(filler.token, in: sentence):
      kind != nil
    // "on 16 November"
    case .preposition("on")
    where sentence.tags[filler.token] == .numeral && sentence.whole(of: filler.token) == nil:
      false
    case .preposition("at")
    where sentence.tags[filler.token] == .numeral || sentence.word(filler.token) == "least":
      false
    case _ where sentence.tags[filler.token] == .verb: kind != nil
    default:
      Self.phraseHeads.contains(sentence.tags[filler.token])
        && !["the", "a", "an"].contains(sentence.word(filler.token))
        && !sentence.isRelativePronoun(filler.token)
        && !["what", "whatever"].contains(sentence.word(filler.token))
        && !isReciprocal(filler.token, in: sentence)
    }
  }

  /// "the air force loyal to them", where the tree joins the quality to who has it, or makes it one more who does it.
  private func isJoinedQuality(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tags[token] == .adjective
      && (sentence.relation(of: token) == .conj
        || sentence.relation(of: token) == .agent && token > 0
          && [.noun, .properNoun].contains(sentence.tags[token - 1]))
  }

  /// Whether a phrase may as well be where the trigger happens.
  func mayBePlace(
    _ filler: Clause.Filler,
    kind: MentionKind?,
    _ trigger: TriggerTable.Trigger,
    in sentence: Sentence
  ) -> Bool {
    trigger.roles(at: filler.position).contains("place")
      && lexicon.triggers.role(
        "place",
        takes: kind,
        isCommon: lexicon.isCommon(filler.token, in: sentence)
      )
  }

  /// "a debate, held October 8": a day without a preposition is no object.
  func isWhen(_ filler: Clause.Filler, kind: MentionKind?, in sentence: Sentence) -> Bool {
    // "1400 were killed": four figures alone need be no year.
    let isCount =
      sentence.tags[filler.token] == .numeral && sentence.word(filler.token).utf8.count == 4
    // "had been killed by 6 p.m."
    let isHour =
      filler.position == .subject && sentence.relation(of: filler.token) == .agent
      && sentence.tags[filler.token] == .numeral
    return (filler.position == .object || isHour) && [.time, .other, nil].contains(kind)
      && !isCount && places.isTime(filler.token, in: sentence)
  }

  /// "ten raids on Arlen and six on Bergen": the number counts other happenings, and is done to nobody.
  func isAnotherCount(_ filler: Clause.Filler, in sentence: Sentence) -> Bool {
    guard case .preposition = filler.position, sentence.tags[filler.token] == .numeral,
      sentence.relation(of: filler.token) == .conj, let first = sentence.head(of: filler.token)
    else { return false }
    return sentence.tags[first] != .numeral
  }

  /// "four villages, two of which burned": of what right before a relative pronoun a number counts a part.
  func antecedent(ofPart part: Int, in sentence: Sentence) -> Int? {
    guard sentence.tags[part] == .numeral, let whole = sentence.whole(of: part),
      sentence.isRelativePronoun(whole), part > 1
    else { return nil }
    let noun = sentence.word(part - 1) == "," ? part - 2 : part - 1
    let isPlural = sentence.tags[noun] == .noun && sentence.morphology[noun].number == .plural
    return isPlural && isPeople(noun, in: sentence) == (sentence.word(whole) == "whom")
      ? noun : nil
  }

  /// Whether a number has a noun before it for its head.
  func isStrayNumber(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tags[token] == .numeral
      && [.appos, .nummod].contains(sentence.relation(of: token))
      && sentence.head(of: token).map { $0 < token } ?? false
  }

  /// "a village in Velm, 20 km east of Arlen", where the tree joins how far it is to who or what is there.
  func isDistance(_ token: Int, in sentence: Sentence) -> Bool {
    lexicon.isCue(sentence.lemmas[token].lowercased(), of: "distance")
      && !sentence.tree.children(of: token, by: .nummod).isEmpty
      && sentence.tree.children(of: token, by: .nmod).allSatisfy {
        sentence.preposition(of: $0) != "of"
      }
  }

  /// "visited those hurt in the attacks at the hospital": where those who suffered it are, and not it.
  func isWhereTreated(_ filler: Clause.Filler, of clause: Clause, in sentence: Sentence) -> Bool {
    guard filler.position == .preposition("at"),
      lexicon.isCue(sentence.lemmas[filler.token].lowercased(), of: "careHome")
    else { return false }
    var token = clause.head
    for _ in 0..<4 {
      guard ![.advcl, .ccomp, .conj].contains(sentence.relation(of: token)),
        let verb = sentence.head(of: token)
      else { return false }
      if lexicon.triggers.triggers(sentence.lemmas[verb].lowercased(), as: .verb)
        .contains(where: { $0.predicate == "consult" })
      {
        return true
      }
      token = verb
    }
    return false
  }

  /// "The missile fell into the sea": what lands in open water is aimed at nobody.
  func isInWater(_ fillers: [Draft.Filler], in sentence: Sentence) -> Bool {
    fillers.contains {
      $0.role == "target"
        && lexicon.isCue(sentence.lemmas[$0.head].lowercased(), of: "openWater")
    }
  }

  /// "each other", "one another": who that is stands elsewhere in the clause.
  func isReciprocal(_ token: Int, in sentence: Sentence) -> Bool {
    [token - 1, token].contains { first in
      guard first >= 0, first + 1 < sentence.count else { return false }
      let words = (sentence.word(first), sentence.word(first + 1))
      return words == ("each", "other") || words == ("one", "another")
    }
  }

  /// "Elbonian army raids", "air force raids", "Elbonian-led coalition raids": the characters of a side that the word before
  /// it tells from others; nil for any other.
  func range(ofSide token: Int, in sentence: Sentence) -> TextRange? {
    if token > 2, isLeader(token - 3, in: sentence), sentence.relation(of: token) == .compound,
      lexicon.isCue(sentence.lemmas[token].lowercased(), of: "groupAdjective")
    {
      return sentence.range(of: token - 3..<token + 1)
    }
    guard token > 0, sentence.relation(of: token) == .compound,
      lexicon.isSide(token, ofPeople: token - 1, in: sentence)
        || isForce(token, in: sentence)
    else { return nil }
    return sentence.range(of: token - 1..<token + 1)
  }

  /// "shelled rebel-held Arlen", where the tree gives the shelling to the rebels: what the participle behind the hyphen
  /// describes; any other phrase as it is.
  func held(by filler: Clause.Filler, in sentence: Sentence) -> Clause.Filler {
    let participle = filler.token + 2
    switch filler.position {
    case .object, .preposition: break
    default: return filler
    }
    guard participle < sentence.count, sentence.word(participle - 1) == "-",
      !sentence.tokens[filler.token].spaceAfter, !sentence.tokens[participle - 1].spaceAfter,
      lexicon.participles[sentence.word(participle)] != nil,
      let noun = sentence.noun(describedByCompound: participle)
        // "the rebel-held west of Arlen"
        ?? (participle + 1 < sentence.count && sentence.tags[participle + 1] == .adjective
          ? participle + 1 : nil)
    else { return filler }
    return .init(position: filler.position, token: noun, isShared: filler.isShared)
  }

  /// "shelled the villages of Arlen and Dorn": each of the places that a noun for several is followed by; any other phrase
  /// as it is.
  func members(of filler: Clause.Filler, in sentence: Sentence) -> [Clause.Filler] {
    guard sentence.tags[filler.token] == .noun,
      sentence.morphology[filler.token].number == .plural,
      verbs.isPlace(filler.token, in: sentence),
      let first = sentence.tree.children(of: filler.token, by: .nmod).first(where: {
        sentence.preposition(of: $0) == "of"
      })
    else { return [filler] }
    let names = sentence.conjuncts(of: first)
    guard names.count > 1,
      names.allSatisfy({ isShortPlaceName($0, in: sentence) })
    else { return [filler] }
    return names.map { .init(position: filler.position, token: $0, isShared: filler.isShared) }
  }

  /// Whether a name is one of a place, and not of several that have lost their commas.
  private func isShortPlaceName(_ token: Int, in sentence: Sentence) -> Bool {
    guard let name = sentence.names.first(where: { $0.tokens.contains(token) }),
      name.kind == .place
    else { return false }
    let end = name.tokens.upperBound
    let isWhole =
      end >= sentence.count || ![.noun, .properNoun].contains(sentence.tags[end])
      || sentence.names.contains { $0.tokens.lowerBound == end }
    return isWhole
      && name.tokens.count { sentence.tokens[$0].form.first?.isUppercase == true } <= 2
  }

  /// Whether a phrase behind a preposition only says when ("on April 13"), where to what ("north of Arlen") or how ("on
  /// two fronts").
  func isSetting(_ filler: Clause.Filler, of clause: Clause, in sentence: Sentence) -> Bool {
    guard case .preposition = filler.position else { return false }
    let isFronts =
      sentence.word(filler.token) == "fronts"
      && !sentence.tree.children(of: filler.token, by: .nummod, .det).isEmpty
    return isFronts
      || places.isTime(filler.token, in: sentence)
      || places.isBehindRelation(filler.token, of: clause.head, in: sentence)
  }

  /// "killed in shelling by rebels on a school": what stands behind "on" is what a gerund without an object is aimed at.
  func withAims(_ clause: Clause, in sentence: Sentence) -> Clause {
    guard sentence.isPresentParticiple(clause.head), clause.tokens(at: .object).isEmpty,
      sentence.tree.children(of: clause.head, by: .aux, .nsubj).isEmpty
    else { return clause }
    var clause = clause
    clause.fillers = clause.fillers.map { filler in
      filler.position == .preposition("on") && !isSetting(filler, of: clause, in: sentence)
        ? .init(position: .object, token: filler.token, isShared: filler.isShared) : filler
    }
    return clause
  }

  /// "seized a village and a camp from rebels", "the town's recapture": whom what is seized was taken from, where the tree
  /// hangs him on it; the town that nobody is told to have lost to its owner was taken itself.
  func withOrigins(_ clause: Clause, in index: Int, of report: Report) -> Clause {
    let sentence = report.sentences[index]
    var clause = clause
    // "Arlen's takeover by rebels", "Arlen's recapture"
    let isTaken =
      !clause.tokens(at: .preposition("by")).isEmpty || lexicon.isCue(clause.lemma, of: "takenBack")
    if clause.tokens(at: .preposition("of")).isEmpty, isTaken {
      clause.fillers = clause.fillers.map { filler in
        filler.position == .possessor && kind(of: filler.token, in: index, of: report) == .place
          && !places.isRegion(filler.token, in: sentence)
          ? .init(position: .object, token: filler.token) : filler
      }
    }
    clause.fillers += clause.tokens(at: .object)
      .flatMap { sentence.tree.children(of: $0, by: .nmod) }
      .filter { sentence.preposition(of: $0) == "from" }
      .flatMap { lexicon.marked($0, in: sentence) }
      .filter { verbs.isSomebody($0.token, in: sentence) }
    return clause
  }
}
