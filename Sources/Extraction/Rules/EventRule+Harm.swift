import KnowledgeGraph
import Language

/// What trees and words hide of who was harmed, and whether anybody was.
extension EventRule {
  /// "Blast Kills Injures Over 70", where the tree takes the second verb of a headline for whom the first killed: whom both
  /// did harm to.
  func withSharedVictim(_ clause: Clause, in sentence: Sentence) -> Clause {
    var clause = clause
    clause.fillers = clause.fillers.map { filler in
      let isVerb =
        filler.position == .object && filler.token == clause.head + 1
        && lexicon.triggers.triggers(sentence.lemmas[filler.token].lowercased(), as: .verb)
          .contains { $0.predicate == "injure" }
      guard isVerb,
        let victim = sentence.tree.children(of: filler.token, by: .nmod, .obj, .dep)
          .first(where: { $0 > filler.token && sentence.preposition(of: $0) == nil })
      else { return filler }
      return .init(position: .object, token: victim, isShared: true)
    }
    return clause
  }

  /// "committed a massacre in Arlen killing ten": whom what came of it befell.
  func withVictimsOfResult(
    _ clause: Clause,
    _ trigger: TriggerTable.Trigger,
    in sentence: Sentence
  ) -> Clause {
    guard trigger.category == .noun, sentence.relation(of: clause.head) == .obj,
      clause.tokens(at: .object).isEmpty, clause.tokens(at: .preposition("of")).isEmpty,
      let verb = sentence.head(of: clause.head)
    else { return clause }
    let results = sentence.tokens.indices[clause.head...].filter { token in
      guard verbs.isResult(token, in: sentence),
        lexicon.triggers.triggers(sentence.lemmas[token].lowercased(), as: .verb)
          .contains(where: { $0.predicate == trigger.predicate }),
        let head = sentence.head(of: token)
      else { return false }
      return head == verb
        || sentence.relation(of: token) == .acl && sentence.clause(around: head) == verb
    }
    var clause = clause
    clause.fillers += results.flatMap { sentence.tree.children(of: $0, by: .obj) }
      .flatMap { sentence.conjuncts(of: $0) }
      .map { .init(position: .object, token: $0, isShared: true) }
    return clause
  }

  /// "3 killed 12 injured": a headline tells of two fates; whoever is injured was not killed, and who stands before it was.
  func withoutInjured(_ clause: Clause, in sentence: Sentence) -> Clause {
    let injured = clause.tokens(at: .object).filter { object in
      ([object] + sentence.tree.children(of: object, by: .acl, .amod, .xcomp) + [object + 1])
        .contains {
          // "killed three clerks injured two others" tells of a second deed.
          $0 < sentence.count && lexicon.isCue(sentence.word($0), of: "woundedState")
            && sentence.tree.children(of: $0, by: .obj).isEmpty
        }
    }
    guard !injured.isEmpty else { return clause }
    var clause = clause
    clause.fillers = clause.fillers.compactMap { filler in
      switch filler.position {
      case .object: nil
      case .subject: .init(position: .object, token: filler.token, isShared: filler.isShared)
      default: filler
      }
    }
    return clause
  }

  /// "Two killed in a blast", "13 injured": whom a verb of harm counts without an object was harmed, whatever the tree says.
  func withCountedVictim(_ clause: Clause, in sentence: Sentence) -> Clause {
    let verb = clause.head
    guard sentence.tags[verb] == .verb, !sentence.isPassive(verb), !sentence.isInfinitive(verb),
      !sentence.isPresentParticiple(verb), sentence.morphology[verb].tense != .present,
      sentence.tree.children(of: verb, by: .aux).isEmpty, clause.tokens(at: .object).isEmpty,
      clause.tokens(at: .subject).contains(where: { subject in
        // "Hundreds killed as the fight goes on"
        sentence.tags[subject] == .numeral
          || !sentence.tree.children(of: subject, by: .nummod).isEmpty
          || sentence.morphology[subject].number == .plural
            && lexicon.isCue(sentence.lemmas[subject].lowercased(), of: "somebody")
      })
    else { return clause }
    return clause.moving(.subject, to: .object)
  }

  /// "Arlen bombed in a raid", "School hit after talks": a town or a building that opens a headline suffered what a past
  /// form without an object tells of it, where something else shows the passive.
  func withPlaceStruck(
    _ clause: Clause,
    _ trigger: TriggerTable.Trigger,
    of report: Report
  ) -> Clause {
    let sentence = report.sentences[clause.sentence]
    let verb = clause.head
    let struck: Set<Role> = ["object", "target", "territory"]
    guard trigger.category == .verb, trigger.predicate == "attack",
      !struck.isDisjoint(with: trigger.roles(at: .object)),
      clause.trigger.count == 1, clause.tokens(at: .object).isEmpty,
      !sentence.isPassive(verb), sentence.morphology[verb].tense == .past,
      sentence.tree.children(of: verb, by: .aux, .ccomp, .xcomp).isEmpty,
      !["against", "at", "on"].contains(where: { !clause.tokens(at: .preposition($0)).isEmpty }),
      clause.fillers.contains(where: { $0.position == .subject && !$0.isShared }),
      clause.tokens(at: .subject).allSatisfy({ subject in
        guard sentence.phrase(of: subject).lowerBound == 0,
          sentence.tree.children(of: subject, by: .det).isEmpty
        else { return false }
        switch kind(of: subject, in: clause.sentence, of: report) {
        case .facility:
          return isStruckHere(verb, in: sentence)
            || sentence.tree.children(of: verb, by: .obl).contains {
              sentence.preposition(of: $0) == "after"
            }
        case .place:
          return !places.isRegion(subject, in: sentence) && isStruckHere(verb, in: sentence)
        default: return false
        }
      })
    else { return clause }
    return clause.moving(.subject, to: .object)
  }

  /// Whether a phrase behind a past form tells by whom, or in what attack, something was struck.
  private func isStruckHere(_ verb: Int, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: verb, by: .agent, .obl).contains {
      let preposition = sentence.preposition(of: $0)
      return preposition == "by" && !places.isTime($0, in: sentence)
        || preposition == "in" && sentence.tags[$0] == .noun
          && lexicon.isHappening($0, in: sentence)
    }
  }

  /// "Those killed included a clerk", "among those hurt were two guards", "the mayor was among ten men killed": whom a clause
  /// names as some of those whom another tells of; "those" stands for nobody else then.
  func withMembers(_ fillers: [Draft.Filler], _ clause: Clause, in sentence: Sentence)
    -> [Draft.Filler]
  {
    guard sentence.relation(of: clause.head) == .acl,
      let whole = fillers.first(where: {
        ["detainee", "victim"].contains($0.role) && sentence.head(of: clause.head) == $0.head
      })
    else { return fillers }
    let members = members(of: whole.head, in: sentence)
    let isNamed =
      members.areAll && !members.tokens.isEmpty && sentence.word(whole.head) == "those"
    return fillers.filter { !isNamed || $0.head != whole.head }
      + members.tokens.map { .init(role: whole.role, sentence: whole.sentence, head: $0) }
  }

  /// Whom a clause names as some of a group, and whether it tells of no others.
  private func members(of group: Int, in sentence: Sentence) -> (tokens: [Int], areAll: Bool) {
    let tree = sentence.tree
    let isAmong = sentence.preposition(of: group) == "among"
    if isAmong, !tree.children(of: group, by: .cop).isEmpty {
      return (tree.children(of: group, by: .nsubj).flatMap { sentence.conjuncts(of: $0) }, true)
    }
    guard let head = sentence.head(of: group) else { return ([], true) }
    if isAmong, group < head, !tree.children(of: head, by: .cop).isEmpty {
      return (sentence.conjuncts(of: head), true)
    }
    guard sentence.relation(of: group) == .nsubj else { return ([], true) }
    let verbs = ([head] + tree.children(of: head, by: .conj)).filter {
      lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "include")
    }
    let included = verbs.flatMap { tree.children(of: $0, by: .obj) }
    return (included.flatMap { sentence.conjuncts(of: $0) }, verbs.contains(head))
  }

  /// "were killed in an offensive they had launched": what those who fell did themselves did not kill them.
  func withoutOwnDeeds(_ fillers: [Draft.Filler], in sentence: Sentence) -> [Draft.Filler] {
    guard fillers.contains(where: { $0.role == "victim" }),
      !fillers.contains(where: { ["agent", "killer"].contains($0.role) })
    else { return fillers }
    return fillers.filter { filler in
      filler.role != "instrument"
        || !sentence.tree.children(of: filler.head, by: .relativeClause).contains { verb in
          verbs.isLending(sentence.verbLemma(verb), to: .object)
            && sentence.tree.children(of: verb, by: .nsubj).contains {
              sentence.tags[$0] == .pronoun && !sentence.isRelativePronoun($0)
            }
        }
    }
  }

  /// "attacked the mayor for his plans", "for leaving", "on paying no taxes": a verb of attack with a ground is one of words.
  func isReproach(_ clause: Clause, in sentence: Sentence) -> Bool {
    guard sentence.tags[clause.head] == .verb else { return false }
    // "ambushed them for refusing" is done with weapons, "attacked them for refusing" mostly in words.
    let isOfWords = lexicon.isCue(clause.lemma, of: "reproach")
    // "attacked the war as a waste".
    if isOfWords, !clause.tokens(at: .preposition("as")).isEmpty { return true }
    return clause.tokens(at: .preposition("for")).contains { ground in
      sentence.tags[ground] == .noun
        && lexicon.nounKinds[sentence.lemmas[ground].lowercased()] != .time
    }
      || clause.tokens(at: .preposition("on")).contains {
        // "attacked Moss on his record": on nothing that lies anywhere.
        !sentence.tree.children(of: $0, by: .possessive).isEmpty
          && [nil, .other].contains(lexicon.nounKinds[sentence.lemmas[$0].lowercased()])
          && sentence.tags[$0] == .noun
      }
      || sentence.tree.children(of: clause.head, by: .advcl).contains {
        sentence.markers(of: $0).contains {
          ["on", "over"].contains($0) || $0 == "for" && isOfWords
        }
      }
  }

  /// "farmers engaged in trade": who takes part in something is not attacked.
  func isTakingPart(_ clause: Clause, in sentence: Sentence) -> Bool {
    sentence.tags[clause.head] == .verb && clause.tokens(at: .subject).isEmpty
      && (lexicon.lightVerbs[clause.lemma] ?? []).contains {
        $0.noun != .object && $0.lender == .subject && !clause.tokens(at: $0.noun).isEmpty
      }
  }

  /// "The islands were hit by a storm": what nature or the times do is nobody's attack.
  func isMisfortune(_ clause: Clause, in sentence: Sentence) -> Bool {
    clause.tokens(at: .subject).contains { subject in
      // "Hurricane Lorenzo" is one too, "storm troops" are none.
      let name =
        sentence.tags[subject] == .properNoun
        ? sentence.tree.children(of: subject, by: .compound, .description, .flat) : []
      return ([subject] + name).contains {
        lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "forceOfNature")
      }
    }
  }

  /// "the bombing of Arlen" is an attack, "a car bombing" a blast: whether a word for both means the other here; a blast is
  /// counted, or told of by what went off.
  func isOtherBombing(_ clause: Clause, _ trigger: TriggerTable.Trigger, in sentence: Sentence)
    -> Bool
  {
    let predicates = lexicon.triggers.triggers(clause.lemma, as: .noun).map(\.predicate)
    guard predicates.contains("attack"), predicates.contains("explode") else { return false }
    let isDevice = { (token: Int) in
      // "a suicide bombing", "a mosque bombing"
      [.weapon, .vehicle, .facility, .event]
        .contains(lexicon.nounKinds[sentence.lemmas[token].lowercased()])
    }
    let isCarried = sentence.lemmas[clause.head].lowercased() != clause.lemma
    let isCounted =
      sentence.morphology[clause.head].number == .plural
      || !sentence.tree.children(of: clause.head, by: .nummod).isEmpty
      || sentence.tree.children(of: clause.head, by: .det)
        .contains { !["the", "this", "that", "all"].contains(sentence.word($0)) }
    let isAimed = ["against", "of", "on"].contains {
      !clause.tokens(at: .preposition($0)).isEmpty
    }
    let isDefinite = !sentence.tree.children(of: clause.head, by: .det).isEmpty
    let isBlast =
      clause.tokens(at: .compound).contains(where: isDevice)
      || !isCarried && (isCounted || isDefinite && !isAimed)
    return trigger.predicate != (isBlast ? "explode" : "attack")
  }

  /// "hurt the party": what hurts nobody who is counted, and is no happening and no weapon, does so in a manner of speaking.
  func isSetback(_ clause: Clause, in report: Report) -> Bool {
    let sentence = report.sentences[clause.sentence]
    guard lexicon.isCue(clause.lemma, of: "setback"), sentence.tags[clause.head] == .verb,
      !clause.tokens(at: .object).isEmpty
    else { return false }
    // "hurt a guard", "hurt protesters", unlike "hurt the president".
    let isCounted = clause.tokens(at: .object).contains { object in
      sentence.tags[object] == .numeral || !sentence.tree.children(of: object, by: .nummod).isEmpty
        || lexicon.isCue(sentence.lemmas[object].lowercased(), of: "somebody")
        || isPeople(object, in: sentence)
          && !sentence.tree.children(of: object, by: .det).contains { sentence.word($0) == "the" }
    }
    // "was hurt by his words", "by leaving early", unlike "by a shell", "by falling glass".
    if sentence.isPassive(clause.head) {
      let causes = clause.tokens(at: .subject)
      let isOwnDeed =
        causes.isEmpty
        && sentence.tree.children(of: clause.head, by: .advcl)
          .contains { sentence.markers(of: $0) == ["by"] }
      let isAbstract =
        !causes.isEmpty
        && causes.allSatisfy {
          lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "disappointment")
        }
      let isAmount = clause.tokens(at: .object).contains {
        sentence.tags[$0] == .numeral || !sentence.tree.children(of: $0, by: .nummod).isEmpty
      }
      return !isAmount && (isOwnDeed || isAbstract)
    }
    let isMeant = clause.tokens(at: .subject).contains {
      [.event, .vehicle, .weapon].contains(kind(of: $0, in: clause.sentence, of: report))
    }
    return !isCounted && !isMeant
  }

  /// "the death of six and the loss of a bridge", "killing ten guards and damaging shops", where the tree joins a thing to the
  /// people who were harmed: the people alone.
  func withoutThings(_ fillers: [Draft.Filler], in report: Report) -> [Draft.Filler] {
    let isThing = { (filler: Draft.Filler) in
      let sentence = report.sentences[filler.sentence]
      guard filler.role == "victim", sentence.tags[filler.head] == .noun,
        sentence.relation(of: filler.head) == .conj, let first = sentence.head(of: filler.head),
        isPeople(first, in: sentence)
      else { return false }
      switch kind(of: filler.head, in: filler.sentence, of: report) {
      case .event, .facility, .vehicle, .weapon: return true
      // "the loss of a bridge", but "a guard and a hairdresser"
      case .other, nil: return !sentence.tree.children(of: filler.head, by: .nmod).isEmpty
      case .group, .organization, .person, .place, .time: return false
      }
    }
    return fillers.filter { !isThing($0) }
  }

  /// "Fifty were wounded or missing": the number counts neither alone; a pronoun's counts all whom it stands for.
  func withoutCountsOfOthers(_ fillers: [Draft.Filler], _ clause: Clause, in sentence: Sentence)
    -> [Draft.Filler]
  {
    guard isOneOfFates(clause.head, in: sentence) else { return fillers }
    return fillers.map { filler in
      var filler = filler
      filler.countsOthers =
        ["detainee", "victim"].contains(filler.role) && sentence.tags[filler.head] != .pronoun
      return filler
    }
  }

  /// Whether "or" joins a verb to what else may have befallen the same: "were killed or wounded", "wounded or missing".
  private func isOneOfFates(_ verb: Int, in sentence: Sentence) -> Bool {
    let first = sentence.relation(of: verb) == .conj ? sentence.head(of: verb) ?? verb : verb
    let hasObject = !sentence.tree.children(of: first, by: .obj).isEmpty
    return sentence.tags[first] == .verb
      && sentence.tree.children(of: first, by: .conj).contains { other in
        let isShared =
          sentence.tree.children(of: other, by: .nsubj, .nsubjPassive).isEmpty
          && !(hasObject && !sentence.tree.children(of: other, by: .obj).isEmpty)
        return isShared && [.verb, .adjective].contains(sentence.tags[other])
          && sentence.tree.children(of: other, by: .cc).contains { sentence.word($0) == "or" }
      }
  }

  /// "four civilian deaths", "suffered 12 casualties": the number before the noun counts those whom it names or befalls.
  func withCountOfDeaths(_ fillers: [Draft.Filler], _ clause: Clause, in sentence: Sentence)
    -> [Draft.Filler]
  {
    let isOfInjured = lexicon.triggers.triggers(clause.lemma, as: .noun)
      .contains { $0.predicate == "injure" }
    guard isOfInjured || lexicon.isCue(clause.lemma, of: "deaths"),
      sentence.morphology[clause.head].number == .plural,
      let count = sentence.tree.children(of: clause.head, by: .nummod).first
    else { return fillers }
    return fillers.map { filler in
      var filler = filler
      if filler.role == "victim",
        sentence.tree.heads[filler.head] == clause.head
          || clause.tokens(at: .object).contains(filler.head)
      {
        filler.count = count
      }
      return filler
    }
  }
}
