import KnowledgeGraph
import Language

/// Who stands behind what is said to do harm: a happening's doers, the side that a weapon or a vehicle is of.
extension EventRule {
  /// "carried out a raid that killed five": who carries out what kills has killed as well.
  func withDoersOfHappenings(_ clause: Clause, in report: Report) -> Clause {
    let sentence = report.sentences[clause.sentence]
    var clause = clause
    for subject in clause.tokens(at: .subject)
    where sentence.tags[subject] == .noun && lexicon.isHappening(subject, in: sentence) {
      clause.fillers += nouns.doers(ofHappening: subject, in: sentence, at: clause.sentence)
        .filter {
          let kind = kind(of: $0, in: clause.sentence, of: report)
          return [.person, .organization, .group, .place].contains(kind)
        }
        .map { .init(position: .subject, token: $0, isShared: true) }
    }
    return clause
  }

  /// "a shell fired by rebels hit a school", "army helicopters bombed the town", "dropped bombs": whose weapon or vehicle does
  /// it does it too, where the clause names nobody else.
  func withOwners(
    _ fillers: [Draft.Filler],
    _ trigger: TriggerTable.Trigger,
    _ clause: Clause,
    in report: Report
  ) -> [Draft.Filler] {
    guard ["attack", "destroy", "injure", "kill"].contains(trigger.predicate),
      let role = trigger.slots.lazy.flatMap(\.roles).first(where: {
        ["agent", "attacker", "killer"].contains($0)
      }),
      !fillers.contains(where: { $0.role == role })
    else { return fillers }
    let taken = Set(fillers.map(\.head))
    let things =
      fillers.filter { $0.role == "instrument" }.map(\.head) + clause.tokens(at: .subject)
    var seen: Set<Int> = []
    let owners = things.flatMap { self.owners(of: $0, in: clause.sentence, of: report) }
      .filter { !taken.contains($0) && seen.insert($0).inserted }
    return fillers + owners.map { .init(role: role, sentence: clause.sentence, head: $0) }
  }

  /// The sides that a weapon or a vehicle is of; of "Elbonian rebel jets" the rebels alone.
  private func owners(of thing: Int, in index: Int, of report: Report) -> [Int] {
    let sentence = report.sentences[index]
    let isVehicle = kind(of: thing, in: index, of: report) == .vehicle
    guard isVehicle || kind(of: thing, in: index, of: report) == .weapon else { return [] }
    var sides: [Int] = []
    var countries: [Int] = []
    for child in sentence.tree.children[thing] {
      let isSide = lexicon.isCue(sentence.lemmas[child].lowercased(), of: "groupAdjective")
      switch sentence.relation(of: child) {
      case .compound where isSide, .amod where isSide: sides.append(child)
      case .compound where places.isRegion(child, in: sentence): countries.append(child)
      // "fighter jets" are nobody's.
      case .compound where sentence.tags[child] == .noun: continue
      case .amod where isVehicle && lexicon.isCue(sentence.word(child), of: "demonym"):
        countries.append(child)
      case .possessive, .compound:
        if isParty(child, in: index, of: report) { sides.append(child) }
      case .nmod where sentence.preposition(of: child) == "of":
        if isParty(child, in: index, of: report) { sides += sentence.conjuncts(of: child) }
      case .acl where sentence.isPassive(child) && usesWeapons(child, in: sentence):
        sides += verbs.logicalSubjects(of: child, in: sentence).tokens
          .filter { isParty($0, in: index, of: report) }
      default: continue
      }
    }
    return sides.isEmpty ? countries : sides
  }

  /// Whether a verb says that somebody fires, plants or drops its object.
  private func usesWeapons(_ verb: Int, in sentence: Sentence) -> Bool {
    lexicon.triggers.triggers(sentence.verbLemma(verb), as: .verb)
      .contains { $0.predicate == "attack" && $0.roles(at: .object) == ["instrument"] }
  }

  /// "Arlen and Bergen said their raids": with whom the name that "their" takes up stands, as it means them all.
  func companions(of pronoun: Int, in index: Int, of report: Report) -> [Int] {
    let sentence = report.sentences[index]
    guard sentence.tags[pronoun] == .pronoun, sentence.morphology[pronoun].number == .plural,
      let chain = report.chain(at: pronoun, in: index)
    else { return [] }
    let mentions = report.analysis.mentions
    let last = report.analysis.chains[chain].mentions.last {
      mentions[$0].sentence == index && mentions[$0].head < pronoun
    }
    guard let before = last.map({ mentions[$0] }), before.form == .name,
      sentence.relation(of: before.head) != .conj,
      sentence.morphology[before.head].number != .plural
    else { return [] }
    return sentence.conjuncts(of: before.head).filter { $0 != before.head && $0 < pronoun }
  }

  /// Whether a phrase stands for people, a side or a country that may act.
  private func isParty(_ token: Int, in index: Int, of report: Report) -> Bool {
    switch kind(of: token, in: index, of: report) {
    case .person, .organization, .group: true
    case .place: places.isRegion(token, in: report.sentences[index])
    default: false
    }
  }
}
