import KnowledgeGraph
import Language

/// Who stands behind what is said to do harm: a happening's doers, the side that a weapon or a vehicle is of.
extension EventRule {
  /// "a shell fired by rebels hit a school", "army helicopters bombed the town", "five died in a government raid", "rebels
  /// backed by army jets": whose weapon, vehicle or attack does it does it too, where the clause names nobody else.
  func withOwners(
    _ fillers: [Draft.Filler],
    _ trigger: TriggerTable.Trigger,
    _ clause: Clause,
    in report: Report
  ) -> [Draft.Filler] {
    guard ["attack", "destroy", "injure", "kill", "support"].contains(trigger.predicate),
      let role = trigger.slots.lazy.flatMap(\.roles).first(where: Self.doers.contains)
    else { return fillers }
    // "Rebels and army jets raided the town": of what stands beside who does it as well.
    let isKnown = fillers.contains { $0.role == role }
    let taken = Set(fillers.map(\.head))
    let harmed = Set(fillers.compactMap { report.chain(at: $0.head, in: $0.sentence) })
    let isTold = fillers.contains { $0.role != "instrument" && $0.role != "place" }
    let things =
      (isKnown ? [] : fillers.filter { $0.role == "instrument" }.map(\.head))
      + clause.tokens(at: .subject)
      + (trigger.category == .noun ? clause.tokens(at: .preposition("by")) : [])
      // "was hit in an army raid"
      + (trigger.predicate == "attack" && clause.construction == .passive
        ? clause.tokens(at: .preposition("in")).filter {
          lexicon.isHappening($0, in: report.sentences[clause.sentence])
        } : [])
    var seen: Set<Int> = []
    let owners = things.flatMap {
      // Whose attack killed tells nothing without whom it killed.
      isTold
        ? doers(behind: $0, in: clause.sentence, of: report)
        : self.owners(of: $0, in: clause.sentence, of: report)
    }.filter { owner in
      // "five of them died in their attack": who dies in an attack of one's own is not killed by it.
      let isHarmed = report.chain(at: owner, in: clause.sentence).map(harmed.contains) ?? false
      return !isHarmed && !report.isOpen(owner, in: clause.sentence)
        && !taken.contains(owner) && seen.insert(owner).inserted
    }
    return fillers
      + owners.map {
        .init(
          role: role,
          sentence: clause.sentence,
          head: $0,
          range: range(ofSide: $0, in: report.sentences[clause.sentence])
        )
      }
  }

  /// "Elbonian-led raids": the body that the report names as so led, "the Elbonian-led coalition", in place of who leads it,
  /// who is not all of it; nobody where the report names no such body.
  func withLedBodies(
    _ fillers: [Draft.Filler],
    _ trigger: TriggerTable.Trigger,
    in report: Report
  ) -> [Draft.Filler] {
    guard ["attack", "destroy", "explode", "injure", "kill"].contains(trigger.predicate) else {
      return fillers
    }
    return fillers.compactMap { filler in
      let sentence = report.sentences[filler.sentence]
      guard isLeader(filler.head, in: sentence), filler.range == nil else { return filler }
      for (index, other) in report.sentences.enumerated() {
        for token in other.tokens.indices
        where isLeader(token, in: other) && other.word(token) == sentence.word(filler.head) {
          guard let body = other.noun(describedByCompound: token + 2),
            lexicon.isCue(other.lemmas[body].lowercased(), of: "groupAdjective")
          else { continue }
          return .init(role: filler.role, sentence: index, head: body)
        }
      }
      return nil
    }
  }

  /// Whether a word stands before the hyphen of "-led".
  func isLeader(_ token: Int, in sentence: Sentence) -> Bool {
    token + 2 < sentence.count && sentence.word(token + 1) == "-"
      && !sentence.tokens[token].spaceAfter && !sentence.tokens[token + 1].spaceAfter
      && lexicon.participles[sentence.word(token + 2)]?.predicate == "leads"
  }

  /// "Ten rebels were killed in clashes with the army": whom fighters fell against, where nobody else is told to have killed
  /// them; who only lives where others fight may be hit by either side.
  func withOpponents(
    _ fillers: [Draft.Filler],
    _ trigger: TriggerTable.Trigger,
    _ clause: Clause,
    in report: Report
  ) -> [Draft.Filler] {
    let sentence = report.sentences[clause.sentence]
    guard ["injure", "kill"].contains(trigger.predicate), trigger.category == .verb,
      let role = trigger.slots.lazy.flatMap(\.roles).first(where: Self.doers.contains),
      !fillers.contains(where: { $0.role == role || $0.role == "instrument" }),
      case let victims = fillers.filter({ $0.role == "victim" }), !victims.isEmpty,
      victims.allSatisfy({ holdsFighters($0.head, in: clause.sentence, of: report) })
    else { return fillers }
    let fights = clause.fillers.filter {
      [.preposition("during"), .preposition("in")].contains($0.position)
        && nouns.isFight($0.token, in: sentence)
    }
    let taken = Set(fillers.map(\.head))
    let opponents = fights.flatMap { fight in
      nouns.clause(of: fight.token, in: sentence, at: clause.sentence).fillers.filter {
        [.preposition("against"), .preposition("with")].contains($0.position)
          && $0.token > fight.token
      }.map(\.token)
    }.filter { opponent in
      // "in the clashes, with the army capturing a hill": who does something else besides.
      let isBusy = sentence.tree.children(of: opponent, by: .acl).contains {
        sentence.isPresentParticiple($0)
      }
      return !isBusy && !taken.contains(opponent)
        && lexicon.triggers.role(
          role,
          takes: kind(of: opponent, in: clause.sentence, of: report),
          isCommon: lexicon.isCommon(opponent, in: sentence)
        )
    }
    return fillers + opponents.map { .init(role: role, sentence: clause.sentence, head: $0) }
  }

  /// Whether a phrase stands for an organization or names people who fight: "ten rebels", "members of the militia".
  private func holdsFighters(_ token: Int, in index: Int, of report: Report) -> Bool {
    let sentence = report.sentences[index]
    return report.kind(of: token, in: index) == .organization
      || ([token] + sentence.tree.children(of: token, by: .compound, .amod, .nmod)).contains {
        lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "combatant")
      }
  }

  /// The roles of those who do harm, or lend their weapons.
  private static let doers: Set<Role> = ["agent", "attacker", "backer", "killer"]

  /// Who is behind what harms: the sides that a weapon is of, who does an attack.
  func doers(behind thing: Int, in index: Int, of report: Report) -> [Int] {
    owners(of: thing, in: index, of: report) + doers(ofHappening: thing, in: index, of: report)
  }

  /// Who does the attack or sets off the blast that a noun names, or whose weapons do.
  private func doers(ofHappening noun: Int, in index: Int, of report: Report) -> [Int] {
    let sentence = report.sentences[index]
    guard sentence.tags[noun] == .noun else { return [] }
    // "a series of army raids"
    let counted = sentence.tree.children(of: noun, by: .nmod).first {
      nouns.counted($0, in: sentence) == noun
    }
    guard lexicon.isHappening(counted ?? noun, in: sentence) else { return [] }
    let clause = nouns.clause(of: counted ?? noun, in: sentence, at: index)
    for trigger in lexicon.triggers.triggers(clause.lemma, as: .noun)
    where ["attack", "explode"].contains(trigger.predicate) {
      let fillers = fillers(of: clause, trigger, in: report)
      let doers = fillers.filter { Self.doers.contains($0.role) }.map(\.head)
      guard doers.isEmpty else {
        // "raids by the army and Elbonian jets"
        return doers
          + (clause.tokens(at: .subject) + clause.tokens(at: .preposition("by")))
          .flatMap { owners(of: $0, in: index, of: report) }.filter { !doers.contains($0) }
      }
      return fillers.filter { $0.role == "instrument" }
        .flatMap { owners(of: $0.head, in: index, of: report) }
    }
    return []
  }

  /// The sides that a weapon, a vehicle or gunfire is of; of "Elbonian rebel jets" the rebels alone.
  private func owners(of thing: Int, in index: Int, of report: Report) -> [Int] {
    let sentence = report.sentences[index]
    let isVehicle =
      kind(of: thing, in: index, of: report) == .vehicle || isGunfire(thing, in: sentence)
    guard isVehicle || kind(of: thing, in: index, of: report) == .weapon else { return [] }
    var sides: [Int] = []
    var countries: [Int] = []
    var others: [Int] = []
    for child in sentence.tree.children[thing] {
      let isSide = { lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "groupAdjective") }
      switch sentence.relation(of: child) {
      // "army and coalition jets"
      case .compound where isSide(child), .amod where isSide(child):
        sides += sentence.conjuncts(of: child).filter(isSide)
      case .compound where places.isRegion(child, in: sentence): countries.append(child)
      // "fighter jets" are nobody's.
      case .compound where sentence.tags[child] == .noun:
        // "rebel rocket fire", where the tree hangs the rebels on the rockets
        sides += sentence.tree.children(of: child, by: .amod, .compound).filter {
          lexicon.nounKinds[sentence.lemmas[child].lowercased()] == .weapon
            && lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "groupAdjective")
        }
        // "Elbonian artillery and coalition jets"
        others += sentence.conjuncts(of: child).dropFirst().filter {
          $0 == thing - 1
            && lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "groupAdjective")
        }
      case .amod where isVehicle && lexicon.isCue(sentence.word(child), of: "demonym"):
        // Of "Elbonian or Sarkian jets" either may: the claim is doubted.
        countries += sentence.conjuncts(of: child).filter {
          lexicon.isCue(sentence.word($0), of: "demonym")
        }
      case .possessive, .compound:
        if isParty(child, in: index, of: report) { sides.append(child) }
      case .nmod where sentence.preposition(of: child) == "of":
        if isParty(child, in: index, of: report) { sides += sentence.conjuncts(of: child) }
      case .acl where sentence.isPassive(child) && usesWeapons(child, in: sentence):
        // "bombs dropped by army jets"
        sides += verbs.logicalSubjects(of: child, in: sentence).tokens.flatMap {
          isParty($0, in: index, of: report) ? [$0] : owners(of: $0, in: index, of: report)
        }
      default: continue
      }
    }
    // "rebels fired a shell that fell near a school"
    if sides.isEmpty, sentence.relation(of: thing) == .obj, let verb = sentence.head(of: thing),
      usesWeapons(verb, in: sentence)
    {
      sides += verbs.logicalSubjects(of: verb, in: sentence).tokens
        .filter { isParty($0, in: index, of: report) }
    }
    return (sides.isEmpty ? countries : sides) + others
  }

  /// Whether a verb says that somebody fires, plants or drops its object.
  private func usesWeapons(_ verb: Int, in sentence: Sentence) -> Bool {
    lexicon.triggers.triggers(sentence.verbLemma(verb), as: .verb)
      .contains { $0.predicate == "attack" && $0.roles(at: .object) == ["instrument"] }
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
