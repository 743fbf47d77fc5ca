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
    guard lexicon.isCue(clause.lemma, of: "collide") else { return false }
    let beside =
      sentence.tree.children(of: clause.head, by: .conj)
      + [sentence.head(of: clause.head)].compactMap(\.self)
    let crashes = beside.contains { lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "crash") }
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

  /// "Taxes hit families hard": whether what a verb of attack is told of is a thing that attacks nobody.
  private func isFigure(_ fillers: [Draft.Filler], _ clause: Clause, in report: Report) -> Bool {
    let sentence = report.sentences[clause.sentence]
    let subjects = clause.fillers.filter { $0.position == .subject && !$0.isShared }.map(\.token)
    return lexicon.isCue(clause.lemma, of: "collide") && !sentence.isPassive(clause.head)
      && !subjects.isEmpty
      && subjects.allSatisfy { subject in
        lexicon.isCommon(subject, in: sentence) && !fillers.contains { $0.head == subject }
          && !lexicon.isCue(sentence.lemmas[subject].lowercased(), of: "gunfire")
          && [nil, .other].contains(kind(of: subject, in: clause.sentence, of: report))
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
    return lexicon.isCue(clause.lemma, of: "reproach") && !attackers.isEmpty && !targets.isEmpty
      && attackers.allSatisfy {
        report.kind(of: $0.head, in: $0.sentence) == .person
          && report.sentences[$0.sentence].morphology[$0.head].number != .plural
      }
      && targets.allSatisfy {
        sentence.tags[$0.head] == .noun && lexicon.isCommon($0.head, in: sentence)
          && [nil, .other].contains(kind(of: $0.head, in: $0.sentence, of: report))
          && isOfPersons($0.head, in: sentence)
      }
  }

  /// "the habits of his rivals", unlike "the rebels' positions": whether something has an owner, and none who fights.
  private func isOfPersons(_ thing: Int, in sentence: Sentence) -> Bool {
    let owners = sentence.tree.children(of: thing, by: .nmod, .possessive)
    return !owners.isEmpty
      && owners.allSatisfy { owner in
        !["combatant", "groupAdjective"].contains {
          lexicon.isCue(sentence.lemmas[owner].lowercased(), of: $0)
        }
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
      ![.noun, .properNoun, .pronoun, .punctuation, .auxiliary].contains(sentence.tags[verb - 1])
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
