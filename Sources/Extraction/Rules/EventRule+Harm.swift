import KnowledgeGraph
import Language

/// What trees and words hide of who was harmed, and whether anybody was.
extension EventRule {
  /// "3 killed 12 injured": a headline tells of two fates; whoever is injured was not killed, and who stands before it was.
  func withoutInjured(_ clause: Clause, in sentence: Sentence) -> Clause {
    let injured = clause.tokens(at: .object).filter { object in
      ([object] + sentence.tree.children(of: object, by: .acl, .amod, .xcomp) + [object + 1])
        .contains {
          $0 < sentence.count && lexicon.isCue(sentence.word($0), of: "woundedState")
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
    var clause = clause
    clause.fillers = clause.fillers.map {
      $0.position == .subject
        ? .init(position: .object, token: $0.token, isShared: $0.isShared) : $0
    }
    return clause
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

  /// "a heart attack", "a cardiac arrest": an illness with a happening's name.
  func isAilment(_ clause: Clause, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: clause.head, by: .amod, .compound).contains {
      lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "ailment")
    }
  }

  /// "four civilian deaths": the number before the noun counts those whom it names.
  func withCountOfDeaths(_ fillers: [Draft.Filler], _ clause: Clause, in sentence: Sentence)
    -> [Draft.Filler]
  {
    guard lexicon.isCue(clause.lemma, of: "deaths"),
      sentence.morphology[clause.head].number == .plural,
      let count = sentence.tree.children(of: clause.head, by: .nummod).first
    else { return fillers }
    return fillers.map { filler in
      var filler = filler
      if filler.role == "victim", sentence.tree.heads[filler.head] == clause.head {
        filler.count = count
      }
      return filler
    }
  }
}
