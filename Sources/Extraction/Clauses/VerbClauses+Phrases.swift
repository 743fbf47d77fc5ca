import KnowledgeGraph
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

  /// "Five were killed and ten wounded in raids", "Five killed ten wounded in raids": what stands behind the last of two fates
  /// holds for both.
  func laterPhrases(sharedBy verb: Int, in sentence: Sentence) -> [Clause.Filler] {
    let tree = sentence.tree
    guard isFate(verb, in: sentence), let last = fate(behind: verb, in: sentence),
      tree.children(of: verb, by: .obl, .agent).allSatisfy({ $0 < last })
    else { return [] }
    return tree.children(of: last, by: .obl, .agent).filter { $0 > last }.flatMap { phrase in
      sentence.preposition(of: phrase) == "by"
        ? sentence.conjuncts(of: phrase).map {
          .init(position: .subject, token: $0, isShared: true)
        }
        : lexicon.marked(phrase, in: sentence)
          .map { .init(position: $0.position, token: $0.token, isShared: true) }
    }
  }

  /// The prepositions inside a count of people, and that of a day.
  private static let innerPrepositions: Set<String> = [
    "about", "around", "at", "of", "on", "over", "than", "to", "up",
  ]

  /// "were killed and a number of others injured": the participle of the fate told next, with nothing but "and" and
  /// whom it befell between the two, whatever the tree makes of them.
  private func fate(behind verb: Int, in sentence: Sentence) -> Int? {
    var token = verb + 1
    var isJoined = false
    while token < sentence.count, token < verb + 16 {
      let word = sentence.word(token)
      switch sentence.tags[token] {
      case .verb where word == "got" || word == "including": break
      case .verb:
        let isActive = !sentence.tree.children(of: token, by: .obj).isEmpty
        let isNext = isJoined || isCount(token - 1, in: sentence)
        return isNext && !isActive && isHarming(token, in: sentence) ? token : nil
      case .coordinatingConjunction: isJoined = isJoined || word == "and" || word == "or"
      case .adposition where !Self.innerPrepositions.contains(word): return nil
      case .punctuation where word != ",": return nil
      case .pronoun, .subordinatingConjunction: return nil
      default: break
      }
      token += 1
    }
    return nil
  }

  /// Whether a token is a number, or a noun that one counts.
  private func isCount(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tags[token] == .numeral || !sentence.tree.children(of: token, by: .nummod).isEmpty
  }

  /// Whether a verb tells that somebody was killed or hurt, in the passive or with a number of people alone ("Five killed").
  private func isFate(_ verb: Int, in sentence: Sentence) -> Bool {
    isHarming(verb, in: sentence)
      && (sentence.isPassive(verb)
        || sentence.morphology[verb].tense == .past
          && sentence.tree.children(of: verb, by: .aux).isEmpty
          && sentence.tree.children(of: verb, by: .nsubj).contains {
            $0 < verb
              && (isCount($0, in: sentence)
                || isBeforeFate(verb, in: sentence) && hasBareCount(verb, in: sentence))
          }
          && (sentence.tree.children(of: verb, by: .obj).isEmpty
            || isBeforeFate(verb, in: sentence)))
  }

  /// "A woman killed 30 injured", "Five men killed ten injured": whether the tree takes those of the next fate for whom the first
  /// killed.
  private func isBeforeFate(_ verb: Int, in sentence: Sentence) -> Bool {
    let objects = sentence.tree.children(of: verb, by: .obj)
    return !objects.isEmpty
      && objects.allSatisfy { $0 + 1 < sentence.count && isHarming($0 + 1, in: sentence) }
  }

  /// Whether a verb has a number and nothing more for its object: that of the next fate, and none of "killed ten guards hurt in
  /// the raid".
  private func hasBareCount(_ verb: Int, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: verb, by: .obj).allSatisfy { sentence.tags[$0] == .numeral }
  }

  /// Whether a past form tells that somebody was killed or hurt.
  func isHarming(_ verb: Int, in sentence: Sentence) -> Bool {
    !sentence.isPresentParticiple(verb)
      && lexicon.isHarm(sentence.lemmas[verb].lowercased(), as: .verb)
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
    if let number = number(before: verb, in: sentence) ?? others(before: verb, in: sentence) {
      return [number]
    }
    let plain = subjects.filter { sentence.preposition(of: $0) == nil }
    // "struck several towns including a camp killing five": what is included kills nobody.
    if isResult(verb, in: sentence), !subjects.isEmpty,
      subjects.allSatisfy({ sentence.preposition(of: $0) == "including" })
    {
      return []
    }
    // "rebels advancing from Arlen stormed the base", where the tree makes all before the storming its subject
    if subjects.isEmpty,
      let gerund = sentence.tree.children(of: verb, by: .csubj).first,
      sentence.isPresentParticiple(gerund),
      let subject = sentence.tree.children(of: gerund, by: .nsubj).first
    {
      return [subject]
    }
    if subjects.isEmpty, let noun = nounBehindConjunction(before: verb, in: sentence) {
      return [noun]
    }
    if plain.isEmpty, let first = subjects.first, let whole = whole(including: first, in: sentence)
    {
      return [whole]
    }
    return (plain.isEmpty ? subjects : plain).map { whole(before: $0, in: sentence) ?? $0 }
  }

  /// "ten sailors most of them officers were killed": the noun before a part of "them", which is told of all of them.
  private func whole(before part: Int, in sentence: Sentence) -> Int? {
    guard let them = sentence.whole(of: part), sentence.tags[them] == .pronoun,
      !sentence.isRelativePronoun(them), let start = sentence.tree.subtree(of: part).first,
      start > 0
    else { return nil }
    let before = sentence.word(start - 1) == "," ? start - 2 : start - 1
    return before >= 0 && sentence.tags[before] == .noun ? before : nil
  }

  /// "27 were killed and dozens more wounded", "eight more have been captured": whom "more" counts right before the second of
  /// two fates.
  private func others(before verb: Int, in sentence: Sentence) -> Int? {
    guard [.conj, .parataxis].contains(sentence.relation(of: verb)),
      isHarming(verb, in: sentence) || sentence.isPassive(verb),
      let more = sentence.tokens.indices[..<verb].last(where: { sentence.tags[$0] != .auxiliary }),
      more > 0, sentence.word(more) == "more",
      sentence.tree.children(of: verb, by: .nsubj, .nsubjPassive).isEmpty
    else { return nil }
    let count = more - 1
    return [.noun, .adjective, .numeral].contains(sentence.tags[count]) ? count : nil
  }

  /// "three killed two injured", "one was killed and another wounded": a bare number right before a past form without a subject
  /// of its own, whatever the tree takes it for.
  private func number(before verb: Int, in sentence: Sentence) -> Int? {
    let number = verb - 1
    guard number >= 0,
      sentence.tags[number] == .numeral || sentence.relation(of: number) == .det,
      sentence.tree.children(of: verb, by: .nsubj, .nsubjPassive).isEmpty
    else { return nil }
    // "another wounded", unlike "another escaped"
    if sentence.relation(of: number) == .det,
      !lexicon.triggers.triggers(sentence.lemmas[verb].lowercased(), as: .verb).contains(where: {
        ["abduct", "arrest", "detain", "injure", "kill"].contains($0.predicate)
      })
    {
      return nil
    }
    if sentence.head(of: number) == verb {
      return [.compound, .det, .discourse, .nummod].contains(sentence.relation(of: number))
        ? number : nil
    }
    // "kills six guards 22 injured", "union: 22 injured in a blast"
    if let noun = sentence.head(of: verb), sentence.head(of: number) == noun, noun < number,
      sentence.morphology[verb].tense == .past,
      [.acl, .amod].contains(sentence.relation(of: verb)),
      [.appos, .nummod].contains(sentence.relation(of: number))
    {
      return number
    }
    return sentence.relation(of: number) == .obj && sentence.relation(of: verb) == .xcomp
      && sentence.head(of: number) == sentence.head(of: verb) && sentence.isPastParticiple(verb)
      ? number : nil
  }

  /// "paved the way for rebels to attack", "foiled attempts by rebels to attack": who stands behind "for" right before an
  /// infinitive, or behind "by" with a noun, does it.
  func doer(behindForBefore infinitive: Int, in sentence: Sentence) -> Int? {
    guard sentence.isInfinitive(infinitive),
      let to = sentence.tree.children(of: infinitive, by: .mark).first(where: {
        sentence.word($0) == "to"
      })
    else { return nil }
    return sentence.tokens.indices[..<to].last { noun in
      [.nmod, .obl].contains(sentence.relation(of: noun))
        && (sentence.preposition(of: noun) == "for"
          || sentence.preposition(of: noun) == "by" && sentence.relation(of: noun) == .nmod)
        && sentence.tree.subtree(of: noun).last == to - 1
        && isSide(noun, in: sentence)
    }
  }

  /// "was killed in the east of the town by gunfire": the agent of a passive that the tree hangs on a place.
  func agent(behindPlaceOf verb: Int, in sentence: Sentence) -> Int? {
    sentence.tree.subtree(of: verb).first { agent in
      guard agent > verb, sentence.relation(of: agent) == .nmod,
        sentence.preposition(of: agent) == "by", let place = sentence.head(of: agent),
        sentence.clause(around: place) == verb
      else { return false }
      return isPlace(place, in: sentence) && !isPlace(agent, in: sentence)
    }
  }

  /// Whether a noun stands for people, or a name for what is no place: "the race for president" is for an office.
  private func isSide(_ noun: Int, in sentence: Sentence) -> Bool {
    if let name = sentence.names.first(where: { $0.tokens.contains(noun) }) {
      return name.kind != .place
    }
    return [.person, .group, .organization]
      .contains(lexicon.nounKinds[sentence.lemmas[noun].lowercased()])
      && (sentence.morphology[noun].number == .plural
        || !sentence.tree.children(of: noun, by: .det, .possessive, .nummod).isEmpty)
  }

  /// Whether a phrase stands for somebody who does things: people, a name, a pronoun for people.
  func isSomebody(_ token: Int, in sentence: Sentence) -> Bool {
    isSide(token, in: sentence) || sentence.names.contains { $0.tokens.contains(token) }
      || sentence.tags[token] == .pronoun && !["it", "this", "that"].contains(sentence.word(token))
  }

  /// Whether a noun names a place or one of its kind ("the district").
  func isPlace(_ noun: Int, in sentence: Sentence) -> Bool {
    lexicon.nounKinds[sentence.lemmas[noun].lowercased()] == .place
      || isPlaceName(noun, in: sentence)
  }

  private func isPlaceName(_ noun: Int, in sentence: Sentence) -> Bool {
    sentence.names.contains { $0.kind == .place && $0.tokens.contains(noun) }
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
