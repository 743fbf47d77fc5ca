import KnowledgeGraph
import Language

/// Who does it where the tree hangs the doer elsewhere, or takes what only describes him for the verb.
extension VerbClauses {
  /// "rebels based in Arlen shelled a bus", where the tree takes what only describes the rebels for the verb of the clause:
  /// the side that stands before it.
  func side(stationedBefore verb: Int, in sentence: Sentence) -> Int? {
    guard !sentence.isPresentParticiple(verb), !sentence.isInfinitive(verb),
      sentence.morphology[verb].tense != .present,
      ![.amod, .relativeClause, .root].contains(sentence.relation(of: verb)),
      sentence.tree.children(of: verb, by: .nsubj, .nsubjPassive, .agent, .auxPassive, .mark)
        .isEmpty,
      let before = sentence.tokens.indices[..<verb].last(where: { sentence.tags[$0] == .verb }),
      before > 0, lexicon.isCue(sentence.word(before), of: "stationed"),
      sentence.tree.children(of: before, by: .aux, .auxPassive, .obj).isEmpty,
      let side = sentence.tree.children(of: before, by: .nsubj).first ?? sentence.head(of: before),
      side == before - 1, isSomebody(side, in: sentence)
    else { return nil }
    // What describes the place where they are is told to be done by somebody, or to it alone.
    let isDescription =
      sentence.relation(of: verb) == .acl && sentence.head(of: verb).map { $0 > before } == true
    let isTold =
      sentence.tree.children(of: verb, by: .obj, .xcomp, .advcl)
      .contains { sentence.markers(of: $0).isEmpty } || strayObject(of: verb, in: sentence) != nil
    return isDescription && !isTold ? nil : side
  }

  /// "targeted with shells a town": the object that the tree takes for part of the phrase before it.
  func strayObject(of verb: Int, in sentence: Sentence) -> Int? {
    let phrases = sentence.tree.children(of: verb, by: .obl, .xcomp, .oblUnmarked)
    let inner = phrases.filter { sentence.preposition(of: $0) == "with" }
      .flatMap { sentence.tree.children(of: $0, by: .appos) }
    return (phrases + inner).sorted().first {
      $0 > verb && sentence.preposition(of: $0) == nil
        && [.noun, .properNoun].contains(sentence.tags[$0])
        && lexicon.nounKinds[sentence.lemmas[$0].lowercased()] != .time
    }
  }

  /// Whether the object of a verb may stray: where the doer is told before where he is, or a weapon before the object.
  func mayStray(objectOf verb: Int, in sentence: Sentence) -> Bool {
    if side(stationedBefore: verb, in: sentence) != nil { return true }
    return sentence.tree.children(of: verb, by: .auxPassive).isEmpty
      && !sentence.tree.children(of: verb, by: .nsubj).isEmpty
      && sentence.tree.children(of: verb, by: .obl).contains {
        $0 > verb && sentence.preposition(of: $0) == "with"
          && lexicon.nounKinds[sentence.lemmas[$0].lowercased()] == .weapon
      } && strayObject(of: verb, in: sentence) != nil
  }

  /// The verb with whose object something is done by the happening behind "with": "helped the army with raids".
  func verb(usingHappening noun: Int, in sentence: Sentence) -> Int? {
    guard sentence.preposition(of: noun) == "with",
      lexicon.triggers.triggers(sentence.lemmas[noun].lowercased(), as: .noun)
        .contains(where: { $0.predicate == "attack" }),
      let verb = sentence.clause(around: noun), verb < noun, !isPassive(verb, in: sentence)
    else { return nil }
    return verb
  }

  /// Whether a verb lends its subject to the happening at a position of it: who claims or stages an attack does it.
  func isLending(_ lemma: String, to position: Position) -> Bool {
    (lexicon.lightVerbs[lemma] ?? []).contains {
      $0.noun == position && $0.lender == .subject && !$0.isPatient
    }
  }

  /// Whether a verb stands in the passive; one behind a side and where it is stationed does not, whatever the tree says.
  func isPassive(_ verb: Int, in sentence: Sentence) -> Bool {
    sentence.isPassive(verb) && side(stationedBefore: verb, in: sentence) == nil
  }

  /// "chemicals against troops trying to storm the town": the people right before a participle that tells no result and no
  /// means, where the tree joins it to a verb or a happening.
  func people(describedBy participle: Int, in sentence: Sentence) -> Int? {
    let noun = participle - 1
    guard noun >= 0, sentence.isPresentParticiple(participle), !isResult(participle, in: sentence),
      sentence.markers(of: participle).isEmpty,
      sentence.tree.children(of: participle, by: .nsubj).isEmpty,
      sentence.tags[noun] == .noun, sentence.morphology[noun].number == .plural,
      [.obj, .obl, .nmod, .conj].contains(sentence.relation(of: noun)),
      [.person, .group].contains(lexicon.nounKinds[sentence.lemmas[noun].lowercased()])
    else { return nil }
    let lemma = sentence.lemmas[participle].lowercased()
    let triggers = lexicon.triggers.triggers(lemma, as: .verb)
    let isMeans =
      lexicon.isCue(lemma, of: "use")
      || triggers.contains { $0.roles(at: .object) == ["instrument"] }
    // "ambushed troops capturing dozens"
    let isGain =
      sentence.relation(of: noun) == .obj
      && triggers.contains {
        ["abduct", "arrest", "detain", "release", "seize"].contains($0.predicate)
      }
    return isMeans || isGain ? nil : noun
  }

  /// "as rebels and their allies attacked", where the tree gives the first of two subjects to the clause before: the noun
  /// right before the "and" that opens the subject.
  func firstConjunct(before subject: Int, of verb: Int, in sentence: Sentence) -> Int? {
    guard sentence.relation(of: verb) == .conj, let outer = sentence.head(of: verb),
      let first = sentence.tree.subtree(of: subject).first,
      // "and" may hang on the verb or on the subject that it opens.
      case let start = sentence.tree.children(of: subject, by: .cc).contains(first)
        ? first + 1 : first, start > 1, start <= verb, sentence.word(start - 1) == "and",
      start > first || sentence.head(of: start - 1) == verb
    else { return nil }
    return sentence.tree.children[outer].first { noun in
      noun > outer && sentence.tree.subtree(of: noun).last == start - 2
        && [.noun, .properNoun].contains(sentence.tags[noun])
        && ([.iobj, .obj, .obl].contains(sentence.relation(of: noun))
          && sentence.lemmas[outer] == "say" && sentence.preposition(of: noun) == nil
          || sentence.relation(of: noun) == .obl && sentence.preposition(of: noun) == "as")
    }
  }

  /// "were killed as jets hit a bus", "after a jet badly damaged a bus", where the tree makes a phrase of "as jets": the noun
  /// that ends where a verb without a subject begins.
  func nounBehindConjunction(before verb: Int, in sentence: Sentence) -> Int? {
    guard !sentence.isPresentParticiple(verb), !sentence.isInfinitive(verb),
      [.ccomp, .conj, .advcl, .parataxis].contains(sentence.relation(of: verb)),
      sentence.tree.children(of: verb, by: .auxPassive, .agent, .mark).isEmpty
    else { return nil }
    var start = verb
    while start > 0, sentence.tags[start - 1] == .adverb, sentence.head(of: start - 1) == verb {
      start -= 1
    }
    let hasObject = !sentence.tree.children(of: verb, by: .obj).isEmpty
    return sentence.tokens.indices[..<start].last { noun in
      sentence.relation(of: noun) == .obl && [.noun, .properNoun].contains(sentence.tags[noun])
        && (sentence.preposition(of: noun) == "as"
          || sentence.preposition(of: noun) == "after" && hasObject)
        && sentence.head(of: noun) != verb && sentence.tree.subtree(of: noun).last == start - 1
    }
  }

  /// "600 people including 40 nurses were killed", where the tree gives the people to another clause: the noun before
  /// what is only included.
  func whole(including part: Int, in sentence: Sentence) -> Int? {
    guard sentence.preposition(of: part) == "including", sentence.tags[part] == .noun,
      let start = sentence.tree.subtree(of: part).first, start > 0,
      [.noun, .properNoun].contains(sentence.tags[start - 1])
    else { return nil }
    return start - 1
  }

  /// "with ten people being held there", "resulted in ten people being killed": who suffers a passive without a subject, right
  /// before it behind a preposition.
  func noun(behindPrepositionBefore verb: Int, in sentence: Sentence) -> Int? {
    guard let outer = sentence.head(of: verb), sentence.markers(of: verb).isEmpty,
      sentence.tree.children(of: verb, by: .auxPassive).contains(where: {
        sentence.word($0) == "being"
      }), let start = sentence.tree.subtree(of: verb).first
    else { return nil }
    return sentence.tree.children(of: outer, by: .obl).last { noun in
      noun < verb && ["in", "of", "with"].contains(sentence.preposition(of: noun))
        && sentence.tree.subtree(of: noun).last == start - 1
    }
  }

  /// "a clerk from Arlen who shot a guard", "a member of the union who shot a guard": whom a "who" stands for, beyond the
  /// place, the time or the organisation where the tree hangs its clause.
  func person(beyond noun: Int, in sentence: Sentence) -> Int {
    var person = noun
    for _ in 0..<4 {
      if isPeople(person, in: sentence) { return person }
      guard isPlaceTimeOrBody(person, in: sentence), let head = sentence.head(of: person),
        head < person,
        [.nmod, .obl, .acl].contains(sentence.relation(of: person))
      else { return noun }
      person = head
      if sentence.tags[person] == .verb, sentence.relation(of: person) == .acl,
        let described = sentence.head(of: person)
      {
        person = described
      }
    }
    return isPeople(person, in: sentence) ? person : noun
  }

  private func isPlaceTimeOrBody(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tags[token] == .verb || sentence.names.contains { $0.tokens.contains(token) }
      || [.facility, .organization, .place, .time].contains(
        lexicon.nounKinds[sentence.lemmas[token].lowercased()]
      )
  }

  /// Whether a phrase is a person's name, or a noun or pronoun for people.
  private func isPeople(_ token: Int, in sentence: Sentence) -> Bool {
    if let name = sentence.names.first(where: { $0.tokens.contains(token) }) {
      return name.kind == .person
    }
    return [.pronoun, .numeral].contains(sentence.tags[token])
      || [.person, .group].contains(lexicon.nounKinds[sentence.lemmas[token].lowercased()])
  }

  /// The noun right before a relative pronoun, a comma between them or not.
  func noun(before pronoun: Int, in sentence: Sentence) -> Int? {
    var token = pronoun - 1
    if token >= 0, sentence.word(token) == "," { token -= 1 }
    return token >= 0 && [.noun, .properNoun].contains(sentence.tags[token]) ? token : nil
  }

  /// "Strikes on towns across the north killed ten": a past form with an object describes no noun without a relative
  /// pronoun, whatever the tree says.
  func isFiniteInDisguise(_ verb: Int, in sentence: Sentence) -> Bool {
    let isRelative = sentence.tree.children[verb].contains { sentence.isRelativePronoun($0) }
    guard !isRelative, !sentence.isInfinitive(verb), !sentence.isPresentParticiple(verb) else {
      return false
    }
    return !sentence.tree.children(of: verb, by: .obj).isEmpty
      || sentence.countedObject(of: verb) != nil
  }

  /// The noun that heads the whole phrase around a noun, through what participles say of it ("a blast claimed by rebels").
  func topNoun(over noun: Int, in sentence: Sentence) -> Int {
    var top = noun
    for _ in 0..<6 {
      guard var head = sentence.head(of: top), head < top else { break }
      if [.agent, .obl].contains(sentence.relation(of: top)),
        sentence.relation(of: head) == .acl, sentence.isPastParticiple(head),
        let described = sentence.head(of: head)
      {
        head = described
      } else if sentence.relation(of: top) != .nmod {
        break
      }
      guard [.noun, .properNoun].contains(sentence.tags[head]) else { break }
      top = head
    }
    return top
  }

  /// "rebels who hold the hill stormed the base", where the tree hangs the storming on the hill: whom the words between
  /// describe.
  func doer(beyond noun: Int, in sentence: Sentence) -> Int {
    let top = topNoun(over: noun, in: sentence)
    guard top == noun, [.agent, .obj, .obl].contains(sentence.relation(of: noun)),
      let governor = sentence.head(of: noun), governor < noun, sentence.tags[governor] == .verb,
      [.acl, .relativeClause].contains(sentence.relation(of: governor)),
      sentence.relation(of: noun) != .obj || lexicon.isHappening(governor, in: sentence),
      let described = sentence.head(of: governor), described < governor,
      [.noun, .properNoun].contains(sentence.tags[described])
    else { return top }
    return topNoun(over: described, in: sentence)
  }
}
