import KnowledgeGraph
import Language

/// Who fights whom in what a noun names.
extension NounClauses {
  /// "Ten rebels were killed in clashes with the army", "the army took Arlen after clashes with rebels": who falls in a fight
  /// or does something in it is a side of it, where only the other is told, or none ("two guards and a rebel died in clashes").
  func fighters(
    in noun: Int,
    _ fillers: [Clause.Filler],
    by clause: Clause,
    in sentence: Sentence
  ) -> [Clause.Filler] {
    let before: Set<String> = ["after", "amid", "during", "following", "from", "in"]
    // "clashes in which ten rebels were killed"
    let isRelative = clause.tokens(at: .preposition("in")).contains(noun)
    let preposition = isRelative ? "in" : sentence.preposition(of: noun) ?? ""
    let verb = lexicon.triggers.triggers(clause.lemma, as: .verb)
    guard before.contains(preposition), !verb.isEmpty,
      fillers.allSatisfy({ filler in
        switch filler.position {
        case .preposition(let word): word != "between" && word != "among"
        case .compound:
          [nil, .time, .weapon].contains(
            lexicon.nounKinds[sentence.lemmas[filler.token].lowercased()]
          )
            && sentence.tags[filler.token] != .properNoun
        default: false
        }
      })
    else { return [] }
    let isOtherTold = fillers.contains {
      [.preposition("against"), .preposition("with")].contains($0.position)
    }
    let isHarm = verb.contains { ["injure", "kill"].contains($0.predicate) }
    let isDying = verb.contains { $0.roles(at: .subject) == ["victim"] }
    let harmed = !isHarm ? [] : clause.tokens(at: isDying ? .subject : .object)
    guard isOtherTold else {
      let sides = harmed.filter { isFighter($0, in: sentence) }
      let isKillerTold = !isDying && !clause.tokens(at: .subject).isEmpty
      guard ["during", "in"].contains(preposition), !isKillerTold else { return [] }
      return harmed.count < 2 ? shared(sides) : areFoes(harmed, in: sentence) ? shared(harmed) : []
    }
    let told = Set(fillers.map(\.token))
    let doers =
      isDying
      ? []
      : clause.tokens(at: .subject).filter { isFighter($0, in: sentence) && !told.contains($0) }
    return shared(doers.isEmpty ? harmed.filter { mayFight($0, in: sentence) } : doers)
  }

  private func shared(_ tokens: [Int]) -> [Clause.Filler] {
    tokens.map { .init(position: .subject, token: $0, isShared: true) }
  }

  /// "two guards and a rebel": two sides, of which one is a state's and the other rises against it.
  private func areFoes(_ sides: [Int], in sentence: Sentence) -> Bool {
    let count = { (cue: String) in
      sides.count { lexicon.isCue(sentence.lemmas[$0].lowercased(), of: cue) }
    }
    return sides.count == 2 && count("stateForce") == 1 && count("insurgentForce") == 1
  }

  /// Whether somebody who fell in a fight fought in it: a fighter, a protester, a person with a name.
  private func mayFight(_ token: Int, in sentence: Sentence) -> Bool {
    isFighter(token, in: sentence)
      || lexicon.isCue(sentence.lemmas[token].lowercased(), of: "brawler")
      || sentence.names.contains { $0.kind == .person && $0.tokens.contains(token) }
  }

  /// Whether a noun stands for fighters: of "members of the Elbonian Front" the front does.
  func isFighter(_ noun: Int, in sentence: Sentence) -> Bool {
    let lemma = sentence.lemmas[noun].lowercased()
    if lexicon.isCue(lemma, of: "combatant") || lexicon.isCue(lemma, of: "groupAdjective") {
      return true
    }
    guard lemma == "member" else { return false }
    return sentence.tree.children(of: noun, by: .nmod).contains { body in
      sentence.preposition(of: body) == "of"
        && sentence.tree.subtree(of: body).contains { word in
          sentence.names.contains { $0.kind == .organization && $0.tokens.contains(word) }
        }
    }
  }

  /// "clashed with rebels, resulting in ten deaths": who fights need not have killed whom the fight did.
  func isOutcomeOfFight(_ clause: Clause, in sentence: Sentence) -> Bool {
    guard lexicon.isCue(clause.lemma, of: "bring"),
      [.acl, .advcl].contains(sentence.relation(of: clause.head)),
      let verb =
        (sentence.head(of: clause.head).flatMap {
          sentence.tags[$0] == .verb ? $0 : sentence.clause(around: $0)
        })
    else { return false }
    return lexicon.triggers.triggers(sentence.verbLemma(verb), as: .verb)
      .contains { $0.predicate == "clash" }
  }

  /// "killed ten rebels in clashes": the fighters who fell are the other side.
  func opponents(in fight: Int, of clause: Clause, in sentence: Sentence) -> [Clause.Filler] {
    guard sentence.preposition(of: fight) == "in", isFight(fight, in: sentence),
      !clause.tokens(at: .subject).isEmpty,
      lexicon.isHarm(clause.lemma, as: .verb)
    else { return [] }
    return clause.tokens(at: .object).filter { isFighter($0, in: sentence) }
      .map { .init(position: .object, token: $0, isShared: true) }
  }

  /// "killed two clerks in a raid", "army raids killed ten rebels", "ten rebels were killed in army raids": whom an
  /// attack killed or hurt it was aimed at, where nothing else is told so; people who do not fight, only where
  /// who harmed them did it so.
  func fallen(
    in attack: Int,
    besides fillers: [Clause.Filler],
    by clause: Clause,
    in sentence: Sentence
  ) -> [Clause.Filler] {
    let aims: [Position] = [
      .object, .preposition("against"), .preposition("at"), .preposition("of"), .preposition("on"),
      .preposition("over"), .preposition("to"),
    ]
    guard
      lexicon.triggers.triggers(sentence.lemmas[attack].lowercased(), as: .noun)
        .contains(where: { $0.predicate == "attack" }),
      lexicon.triggers.triggers(clause.lemma, as: .verb).contains(where: {
        ["injure", "kill"].contains($0.predicate) && $0.roles(at: .object) == ["victim"]
      }),
      !fillers.contains(where: { aims.contains($0.position) }),
      // Who is not all of those who strike does not strike alone ("Elbonian-led strikes").
      sentence.tree.children(of: attack, by: .amod).allSatisfy({
        leader(before: $0, in: sentence) == nil
      })
    else { return [] }
    let isDoer = clause.tokens(at: .subject).contains(attack)
    let isMeans = clause.tokens(at: .preposition("in")).contains(attack)
    guard isDoer || isMeans else { return [] }
    let people = clause.tokens(at: .object)
    let isDone =
      isMeans && !verbs.isPassive(clause.head, in: sentence)
      && clause.tokens(at: .subject).contains { verbs.isSomebody($0, in: sentence) }
    // "were killed in an offensive they had launched"
    let isDoerTold = fillers.contains {
      Self.doerPositions.contains($0.position) && sentence.tags[$0.token] != .pronoun
    }
    // "killed three gunmen in the attack": somebody else's.
    let isOwn =
      !isDoerTold
      && !sentence.tree.children(of: attack, by: .amod, .compound).contains {
        isFighter($0, in: sentence)
      }
      && !sentence.tree.children(of: attack, by: .det).contains {
        ["that", "the", "these", "this", "those"].contains(sentence.word($0))
      }
    if isDone, !isOwn { return [] }
    return shared(
      isDone
        ? people.filter { !lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "raider") }
        : isDoer || isDoerTold ? people.filter { isFighter($0, in: sentence) } : []
    )
    .map { .init(position: .object, token: $0.token, isShared: true) }
  }

  /// "Clashes broke out in the north of Arlen between rebels and the army", where the tree hangs the sides on the place, or on
  /// the time.
  func sidesBehindPlace(
    of fight: Int,
    besides fillers: [Clause.Filler],
    in sentence: Sentence
  ) -> [Clause.Filler] {
    let told: [Position] = [.preposition("against"), .preposition("between"), .preposition("with")]
    guard !fillers.contains(where: { told.contains($0.position) }) else { return [] }
    let isSaidOf = [.nsubj, .nsubjPassive, .obj].contains(sentence.relation(of: fight))
    let top = isSaidOf ? sentence.head(of: fight) ?? fight : fight
    let sides = sentence.tree.subtree(of: top).first { side in
      side > fight && sentence.preposition(of: side) == "between"
        && isInPlace(side, below: top, in: sentence)
    }
    return sides.map { lexicon.marked($0, in: sentence) } ?? []
  }

  /// Whether a phrase hangs on another, or on where or when that is; "the border between Elbonia and Sarkia" is one place.
  private func isInPlace(_ phrase: Int, below top: Int, in sentence: Sentence) -> Bool {
    var token = phrase
    for _ in 0..<4 {
      guard [.nmod, .obl].contains(sentence.relation(of: token)),
        let head = sentence.head(of: token)
      else { return false }
      if head == top { return true }
      let isBorder =
        token == phrase && sentence.tags[head] == .noun && verbs.isPlace(phrase, in: sentence)
      // "fighting erupted during the night between rebels and the army"
      let isTime = lexicon.nounKinds[sentence.lemmas[head].lowercased()] == .time
      guard verbs.isPlace(head, in: sentence) || isTime, !isBorder else { return false }
      token = head
    }
    return false
  }
}
