import KnowledgeGraph
import Language

/// What comes of a happening, and whose doing it is.
extension VerbClauses {
  /// Whether a verb is a participle that tells what came of something ("…, killing five", "…, leading to five deaths").
  func isResult(_ verb: Int, in sentence: Sentence) -> Bool {
    let lemma = sentence.lemmas[verb].lowercased()
    // "charged with killing five", "fled after killing five"
    return sentence.isPresentParticiple(verb)
      && sentence.markers(of: verb).allSatisfy { $0 == "without" }
      && (lexicon.isCue(lemma, of: "result")
        || lexicon.isCue(lemma, of: "bring")
          && sentence.tree.children(of: verb, by: .obl).contains { isHarm($0, in: sentence) })
  }

  /// Whether a noun tells that somebody was killed or hurt.
  func isHarm(_ noun: Int, in sentence: Sentence) -> Bool {
    lexicon.isHarm(sentence.lemmas[noun].lowercased(), as: .noun)
  }

  /// "were busy in the east of the province striking depots": a participle behind a place tells what the clause's doer
  /// does, where no place could.
  func isDeed(_ verb: Int, beyondPlace place: Int, in sentence: Sentence) -> Bool {
    let triggers = lexicon.triggers.triggers(sentence.lemmas[verb].lowercased(), as: .verb)
    return sentence.isPresentParticiple(verb) && isPlace(place, in: sentence)
      && [.obj, .obl, .nmod].contains(sentence.relation(of: place))
      && triggers.contains { $0.predicate == "attack" || $0.predicate == "seize" }
  }

  /// "visited the port, meeting its owners", "issued a statement condemning the raid": a participle behind a comma or what is
  /// written tells what the clause's doer does.
  func isComment(_ verb: Int, behind noun: Int, in sentence: Sentence) -> Bool {
    sentence.isPresentParticiple(verb) && verb > 0
      && (sentence.word(verb - 1) == ","
        || lexicon.isCue(sentence.lemmas[noun].lowercased(), of: "writing"))
      && [.obj, .obl, .nmod].contains(sentence.relation(of: noun))
      && lexicon.isHappening(verb, in: sentence)
      && !sentence.tree.children(of: verb, by: .obj).isEmpty
  }

  /// The clause that a result comes of: of a clause and those around it the nearest that tells a happening ("stormed the
  /// post while its guards slept, killing two").
  func cause(from verb: Int, in sentence: Sentence) -> Int {
    var cause = verb
    for _ in 0..<6
    where !lexicon.isHappening(cause, in: sentence) || isState(cause, in: sentence)
      || isFlight(cause, in: sentence)
    {
      switch sentence.relation(of: cause) {
      // "shelled districts held by rebels, killing two"
      case .acl: cause = sentence.head(of: cause).flatMap(sentence.clause(around:)) ?? cause
      // "clashed with men who tried to climb the wall, killing two"
      case .advcl, .xcomp: cause = sentence.head(of: cause) ?? cause
      case .relativeClause:
        cause = sentence.head(of: cause).flatMap(sentence.clause(around:)) ?? cause
      // "stormed the post, the army said, killing two"
      default: cause = told(byClosing: cause, in: sentence) ?? cause
      }
    }
    return lexicon.isHappening(cause, in: sentence) ? cause : verb
  }

  /// "Soldiers stormed the post, the army said": the clause before who says it.
  private func told(byClosing saying: Int, in sentence: Sentence) -> Int? {
    guard lexicon.isCue(sentence.lemmas[saying].lowercased(), of: "telling") else { return nil }
    if sentence.relation(of: saying) == .parataxis {
      return sentence.head(of: saying).flatMap { $0 < saying ? $0 : nil }
    }
    return sentence.tree.children(of: saying, by: .ccomp).last { $0 < saying }
  }

  /// Whether a participle only tells whose or in whose hands something is ("held by", "backed by").
  private func isState(_ verb: Int, in sentence: Sentence) -> Bool {
    sentence.relation(of: verb) == .acl
      && lexicon.triggers.triggers(sentence.lemmas[verb].lowercased(), as: .verb).allSatisfy {
        $0.predicate == "detain" || lexicon.isCue($0.predicate.rawValue, of: "twoSided")
      }
  }

  /// "blew up a car as worshippers got out, killing two": who gets away harms nobody.
  private func isFlight(_ verb: Int, in sentence: Sentence) -> Bool {
    sentence.relation(of: verb) == .advcl
      && !Set(["as", "when", "while"]).isDisjoint(with: sentence.markers(of: verb))
      && lexicon.triggers.triggers(sentence.verbLemma(verb), as: .verb)
        .contains { $0.predicate == "escape" }
  }

  /// Whose doing the result of a clause is: its subject, in the passive its agent; a happening or a weapon is either way
  /// ("shells were fired, killing two").
  func doers(of verb: Int, in sentence: Sentence, depth: Int) -> [Int] {
    let subjects = surfaceSubjects(of: verb, in: sentence, depth: depth).tokens
    guard isPassive(verb, in: sentence) else { return subjects }
    let causes = subjects.filter {
      lexicon.isHappening($0, in: sentence)
        || lexicon.nounKinds[sentence.lemmas[$0].lowercased()] == .weapon
    }
    return causes + logicalSubjects(of: verb, in: sentence).tokens
  }

  /// "an attack on a depot that killed five", "a fight with rebels that went on and left five dead": what came of it, the attack
  /// did and not the depot, the fight and not the rebels.
  func happening(at noun: Int, causing verb: Int, in sentence: Sentence) -> Int? {
    let verbs = [verb] + sentence.tree.children(of: verb, by: .conj)
    guard
      verbs.contains(where: { lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "result") }),
      sentence.relation(of: noun) == .nmod,
      ["against", "at", "between", "in", "near", "of", "on", "with"].contains(
        sentence.preposition(of: noun)
      ),
      let happening = sentence.head(of: noun), sentence.tags[happening] == .noun,
      lexicon.isHappening(happening, in: sentence)
    else { return nil }
    return happening
  }

  /// The predicates that tell what is done to somebody or something.
  private static let deeds: Set<KnowledgeGraph.Predicate> = [
    "abduct", "arrest", "attack", "destroy", "detain", "injure", "kill", "release", "seize",
  ]

  /// "killed three clerks injured two others and burned a car": the verb with which a past form goes on that the tree takes
  /// for what describes those killed.
  func deed(goneOnWithBy verb: Int, in sentence: Sentence) -> Int? {
    guard sentence.morphology[verb].tense == .past, lexicon.isHappening(verb, in: sentence),
      let noun = sentence.head(of: verb), !lexicon.isHappening(noun, in: sentence),
      let deed = sentence.clause(around: noun), deed < noun, !isPassive(deed, in: sentence),
      ![.acl, .relativeClause].contains(sentence.relation(of: deed)),
      sentence.morphology[deed].tense == .past,
      ![.vehicle, .weapon].contains(lexicon.nounKinds[sentence.lemmas[noun].lowercased()])
    else { return nil }
    let lemma = lexicon.words(of: deed, as: .verb, in: sentence).lemma
    return lexicon.triggers.triggers(lemma, as: .verb)
      .contains { Self.deeds.contains($0.predicate) } ? deed : nil
  }

  /// "was killed with his wife and two guards": the people who suffer a passive together with its subject.
  func companions(inSuffering verb: Int, in sentence: Sentence) -> [Int] {
    let triggers = lexicon.triggers.triggers(sentence.lemmas[verb].lowercased(), as: .verb)
    guard
      triggers.contains(where: {
        ["abduct", "arrest", "detain", "injure", "kill", "release"].contains($0.predicate)
      })
    else { return [] }
    let isShared = ownSubjects(of: verb, in: sentence).isEmpty
    return sentence.tree.children(of: verb, by: .obl).filter { person in
      guard person > verb, sentence.preposition(of: person) == "with" else { return false }
      // "before being killed along with his family"
      let with = sentence.tree.children(of: person, by: .case).first ?? person
      if with > 0, ["along", "together"].contains(sentence.word(with - 1)) { return isShared }
      let whole = sentence.whole(of: person).map { [$0] } ?? []
      return ([person] + whole).contains {
        lexicon.nounKinds[sentence.lemmas[$0].lowercased()] == .person
          && !sentence.tree.children(of: $0, by: .nummod, .possessive).isEmpty
      }
    }.flatMap { sentence.conjuncts(of: $0) }
  }

  /// Whether "after" or "before" tells when the doer of the clause did it: "gave a speech after meeting the mayor".
  func isTimed(_ gerund: Int, in sentence: Sentence) -> Bool {
    sentence.markers(of: gerund).contains { ["after", "before", "since", "while"].contains($0) }
  }
}
