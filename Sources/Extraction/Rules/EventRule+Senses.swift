import KnowledgeGraph
import Language

/// What tells another sense of a verb or noun by the kinds of what it is said of.
extension EventRule {
  /// Whether the phrases that a trigger takes show that it names no such happening here.
  func isMeantOtherwise(
    _ fillers: [Draft.Filler],
    _ clause: Clause,
    _ trigger: TriggerTable.Trigger,
    in report: Report
  ) -> Bool {
    switch trigger.predicate {
    case "attack":
      isFigure(fillers, clause, in: report) || isOfWords(fillers, clause, in: report)
    case "guard": isLasting(fillers, clause, in: report.sentences[clause.sentence])
    default: false
    }
  }

  /// "A bus struck a wall", "the plane crashed and hit a fence": what traffic runs into is not attacked.
  func isCollision(_ clause: Clause, in sentence: Sentence) -> Bool {
    guard lexicon.isCue(clause.lemma, of: "collide"), !isOnPurpose(clause.head, in: sentence) else {
      return false
    }
    let crashes =
      sentence.relation(of: clause.head) == .conj
      && sentence.head(of: clause.head).map {
        lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "crash")
      } == true
    return clause.tokens(at: .subject).contains { subject in
      let lemma = sentence.lemmas[subject].lowercased()
      let isVehicle = lexicon.nounKinds[lemma] == .vehicle
      let isArmed = sentence.tree.subtree(of: subject).contains {
        lexicon.nounKinds[sentence.lemmas[$0].lowercased()] == .weapon
          || lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "combatant")
      }
      return isVehicle && !isArmed && (crashes || lexicon.isCue(lemma, of: "traffic"))
    }
  }

  /// "in a deliberate attack", "driven by a suicide bomber", "struck a post and exploded": whether what runs into something is
  /// sent to.
  private func isOnPurpose(_ verb: Int, in sentence: Sentence) -> Bool {
    let first = sentence.relation(of: verb) == .conj ? sentence.head(of: verb) : nil
    return sentence.tree.subtree(of: first ?? verb).contains { word in
      let lemma = sentence.lemmas[word].lowercased()
      if lexicon.isCue(lemma, of: "onPurpose") || lexicon.nounKinds[lemma] == .weapon {
        return true
      }
      let deeds: Set<Predicate> =
        sentence.relation(of: word) == .conj
        ? ["attack", "explode", "kill"] : ["attack", "explode"]
      return word != verb && !lexicon.isCue(lemma, of: "collide")
        && [.noun, .verb].contains(sentence.tags[word])
        && lexicon.triggers.triggers(lemma, as: sentence.tags[word] == .noun ? .noun : .verb)
          .contains { deeds.contains($0.predicate) }
    }
  }

  /// "Taxes hit families hard": whether what a verb of attack is told of is a hardship.
  private func isFigure(_ fillers: [Draft.Filler], _ clause: Clause, in report: Report) -> Bool {
    let sentence = report.sentences[clause.sentence]
    let subjects = clause.fillers.filter { $0.position == .subject && !$0.isShared }.map(\.token)
    return lexicon.isCue(clause.lemma, of: "collide") && !sentence.isPassive(clause.head)
      && !subjects.isEmpty
      && subjects.allSatisfy { subject in
        lexicon.isCue(sentence.lemmas[subject].lowercased(), of: "hardship")
          && !fillers.contains { $0.head == subject }
      }
  }

  /// "The senator attacked the bad habits of voters", "a scathing attack on the mayor": whether a single person attacks
  /// what nobody can hit, or the attack is said to be one of words.
  private func isOfWords(_ fillers: [Draft.Filler], _ clause: Clause, in report: Report) -> Bool {
    let sentence = report.sentences[clause.sentence]
    if sentence.tags[clause.head] == .noun {
      return sentence.tree.children(of: clause.head, by: .amod, .compound).contains {
        lexicon.isCue(sentence.word($0), of: "verbal")
      }
    }
    let attackers = fillers.filter { $0.role == "attacker" }
    let targets = fillers.filter { $0.role == "target" }
    return lexicon.isCue(clause.lemma, of: "reproach") && !fillers.contains { $0.role == "place" }
      && !attackers.isEmpty && !targets.isEmpty
      && attackers.allSatisfy {
        report.kind(of: $0.head, in: $0.sentence) == .person
          && report.sentences[$0.sentence].morphology[$0.head].number != .plural
          && !isMilitary($0.head, in: report.sentences[$0.sentence])
      }
      && targets.allSatisfy {
        sentence.tags[$0.head] == .noun && lexicon.isCommon($0.head, in: sentence)
          && [nil, .other].contains(kind(of: $0.head, in: $0.sentence, of: report))
          && isOfPersons($0.head, in: sentence)
      }
  }

  /// Whether a phrase gives somebody the title of a soldier.
  private func isMilitary(_ person: Int, in sentence: Sentence) -> Bool {
    sentence.tree.subtree(of: person).contains {
      lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "military")
    }
  }

  /// "the habits of his rivals", unlike "the rebels' positions": whether somebody owns something, and none who fights.
  private func isOfPersons(_ thing: Int, in sentence: Sentence) -> Bool {
    let owners = sentence.tree.children(of: thing, by: .nmod, .possessive)
    return !owners.isEmpty
      && owners.allSatisfy { owner in
        let lemma = sentence.lemmas[owner].lowercased()
        return
          (sentence.tags[owner] == .pronoun || sentence.tags[owner] == .determiner
          || sentence.names.contains { $0.kind == .person && $0.tokens.contains(owner) }
          || lexicon.nounKinds[lemma] == .person)
          && !["combatant", "groupAdjective", "military"].contains { lexicon.isCue(lemma, of: $0) }
      }
  }

  /// "fired on fleeing villagers", "corridors for civilians and surrendering rebels": the people right behind such a
  /// participle are who flees or gives up, whatever the tree says.
  func withFugitives(_ clause: Clause, in sentence: Sentence) -> Clause {
    let verb = clause.head
    let people = verb + 1
    guard verb > 0, people < sentence.count, sentence.isPresentParticiple(verb),
      clause.tokens(at: .object).contains(people), isPeople(people, in: sentence),
      sentence.morphology[people].number == .plural,
      sentence.tree.children(of: verb, by: .aux).isEmpty,
      ![.noun, .properNoun, .pronoun, .punctuation, .auxiliary, .verb]
        .contains(sentence.tags[verb - 1]),
      !["after", "before", "by", "from", "since", "when", "while"].contains(sentence.word(verb - 1))
    else { return clause }
    var clause = clause
    clause.fillers = clause.fillers.filter { ![.subject, .object].contains($0.position) }
    clause.fillers += sentence.conjuncts(of: people).map { .init(position: .subject, token: $0) }
    return clause
  }

  /// "protected areas", "secured voting": a participle before a noun that tells what the thing is like, and of no deed.
  private func isLasting(_ fillers: [Draft.Filler], _ clause: Clause, in sentence: Sentence)
    -> Bool
  {
    sentence.relation(of: clause.head) == .amod && sentence.isPastParticiple(clause.head)
      && sentence.head(of: clause.head).map { $0 > clause.head } == true
      && fillers.allSatisfy { $0.role == "object" || $0.role == "place" }
  }
}
