import KnowledgeGraph
import Language

/// Happenings and relations that a verb or an event noun names, by the table of triggers.
///
/// - Matches: a verb or noun of `triggers.tsv` with at least one phrase in a role of its frame.
/// - Claims: the trigger's predicate; every phrase whose kind the role takes.
/// - Example: "Gunmen stormed a barracks" is attack(attacker: gunmen, target: a barracks); so is "the gunmen's attack on
///   a barracks".
/// - Not: a strict trigger without an object of a known kind ("held a meeting").
struct EventRule: ClaimRule {
  let lexicon: Lexicon
  let places: PlaceReader
  let verbs: VerbClauses
  let nouns: NounClauses

  /// The parts of speech that head a phrase which says who or what.
  static let phraseHeads: Set<UniversalTag> = [
    .noun, .properNoun, .pronoun, .numeral, .adjective, .determiner, .verb, .symbol, .other,
  ]

  init(lexicon: Lexicon, places: PlaceReader) {
    self.lexicon = lexicon
    self.places = places
    verbs = VerbClauses(lexicon: lexicon)
    nouns = NounClauses(lexicon: lexicon, verbs: verbs)
  }

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.compactMap { token in
      switch sentence.tags[token] {
      case .verb where !isBesideHyphen(token, in: sentence) && !isLeft(token, in: sentence):
        let clause = verbs.clause(of: token, in: sentence, at: index)
        return draft(of: clause, as: .verb, in: report)
      case .noun, .properNoun:
        return nominal(token, in: sentence, at: index, of: report)
      default:
        return nil
      }
    }
  }

  /// Whether the rule for tolls reads it: "left six killed", "a toll of six dead and ten wounded".
  private func isLeft(_ token: Int, in sentence: Sentence) -> Bool {
    if isAmongTheDead(token, in: sentence) || isAmongTheCounted(token, in: sentence) { return true }
    return
      (sentence.lemmas[token] == "kill" || lexicon.isCue(sentence.word(token), of: "woundedState"))
      && lexicon.leaver(of: token, in: sentence) != nil
  }

  /// "put the toll at 90 dead and 200 wounded", where the tree joins the wounded to the verb.
  func isAmongTheCounted(_ token: Int, in sentence: Sentence) -> Bool {
    token > 2 && lexicon.isCue(sentence.word(token), of: "woundedState")
      && sentence.tags[token - 1] == .numeral && sentence.word(token - 2) == "and"
      && lexicon.isCue(sentence.word(token - 3), of: "dead")
  }

  /// "carried the dead and wounded": people, whatever the tree takes the word for.
  private func isAmongTheDead(_ token: Int, in sentence: Sentence) -> Bool {
    token > 2 && lexicon.isCue(sentence.word(token), of: "woundedState")
      && ["and", "or"].contains(sentence.word(token - 1))
      && lexicon.isCue(sentence.word(token - 2), of: "dead") && sentence.word(token - 3) == "the"
  }

  /// Whether a participle is part of a compound: of "US-backed", which `CompoundParticipleRule` reads, or "burned-out".
  private func isBesideHyphen(_ token: Int, in sentence: Sentence) -> Bool {
    let isGlued = { (hyphen: Int) in
      sentence.word(hyphen) == "-" && !sentence.tokens[hyphen].spaceAfter
    }
    return token > 0 && isGlued(token - 1)
      || token + 1 < sentence.count && !sentence.tokens[token].spaceAfter && isGlued(token + 1)
  }

  /// The claim of an event noun: not where it only describes another ("attack helicopter"), unless that one carries it
  /// ("assassination attempt").
  private func nominal(_ token: Int, in sentence: Sentence, at index: Int, of report: Report)
    -> Draft?
  {
    guard ![.compound, .flat].contains(sentence.relation(of: token)),
      !isPartOfName(token, in: sentence)
    else { return nil }
    let clause = nouns.clause(of: token, in: sentence, at: index)
    if !lexicon.triggers.triggers(clause.lemma, as: .noun).isEmpty {
      return draft(of: clause, as: .noun, in: report)
    }
    guard lexicon.isCue(clause.lemma, of: "carrier") else { return nil }
    let carried = sentence.tree.children(of: token, by: .compound).last {
      !lexicon.triggers.triggers(sentence.lemmas[$0].lowercased(), as: .noun).isEmpty
    }
    return carried.flatMap { draft(of: clause.carrying($0, in: sentence), as: .noun, in: report) }
  }

  /// The best reading of a clause: that of the trigger whose roles take most of its phrases, of two rather the one that takes
  /// its object ("was shot at the fair").
  private func draft(
    of clause: Clause,
    as category: TriggerTable.Category,
    in report: Report
  ) -> Draft? {
    var best: Draft?
    let objects = Set(clause.tokens(at: .object))
    let rank = { (draft: Draft) in
      let takesObject = draft.fillers.contains {
        $0.sentence == clause.sentence && objects.contains($0.head)
      }
      return (draft.fillers.count, takesObject ? 1 : 0)
    }
    for trigger in lexicon.triggers.triggers(clause.lemma, as: category)
    where trigger.predicate != "causes" {
      guard let draft = draft(of: clause, by: trigger, in: report) else { continue }
      if best.map({ rank(draft) > rank($0) }) ?? true { best = draft }
    }
    return best
  }

  private func draft(
    of clause: Clause,
    by trigger: TriggerTable.Trigger,
    in report: Report
  ) -> Draft? {
    let sentence = report.sentences[clause.sentence]
    var clause =
      trigger.category == .verb && trigger.roles(at: .object) == ["instrument"]
      ? withPhrasesOfObjects(clause, in: sentence)
      : isTransitive(clause, trigger, in: sentence) ? clause : clause.intransitive
    if trigger.roles(at: .object) == ["target"] { clause = withAims(clause, in: sentence) }
    if trigger.predicate == "seize" {
      clause = withOrigins(clause, in: clause.sentence, of: report)
    }
    if trigger.predicate == "kill" {
      clause = withoutInjured(withSharedVictim(clause, in: sentence), in: sentence)
      clause = withVictimsOfResult(clause, trigger, in: sentence)
    }
    if trigger.roles(at: .object).contains("victim") {
      clause = withCountedVictim(clause, in: sentence)
    }
    clause = withPlaceStruck(clause, trigger, of: report)
    if ["concede", "escape"].contains(trigger.predicate) {
      clause = withFugitives(clause, in: sentence)
    }
    if trigger.predicate == "attack",
      isReproach(clause, in: sentence) || isMisfortune(clause, in: sentence)
        || isTakingPart(clause, in: sentence) || isCollision(clause, in: sentence)
    {
      return nil
    }
    if isSetback(clause, in: report) { return nil }
    if trigger.category == .noun,
      lexicon.isAilment(clause.head, in: sentence) || isOtherBombing(clause, trigger, in: sentence)
        || isWork(clause, in: sentence)
    {
      return nil
    }
    if trigger.category == .verb,
      repeatsItsSubject(clause, trigger, in: sentence) || isIdiom(clause, in: sentence)
        || isQuality(clause, trigger, in: sentence)
    {
      return nil
    }
    var fillers = fillers(of: clause, trigger, in: report)
    fillers = withPlace(
      of: trigger.roles(at: .object),
      withSides(fillers),
      trigger,
      clause,
      in: sentence
    )
    fillers = withOwners(fillers, trigger, clause, in: report)
    fillers = withCountOfDeaths(fillers, clause, in: sentence)
    fillers = withOpponents(fillers, trigger, clause, in: report)
    fillers = withoutThings(fillers, in: report)
    fillers = withMembers(fillers, clause, in: sentence)
    fillers = withoutOwnDeeds(fillers, in: sentence)
    fillers = withoutCountsOfOthers(fillers, clause, in: sentence)
    if trigger.roles(at: .subject) == ["instrument"], isInWater(fillers, in: sentence) {
      return nil
    }
    if isMeantOtherwise(fillers, clause, trigger, in: report) { return nil }
    guard let fillers = fillersOfKind(fillers, trigger, in: clause.sentence, of: report) else {
      return nil
    }
    let core = trigger.slots.flatMap(\.roles).filter { $0 != "place" && $0 != "instrument" }
    let sides = Set(fillers.map(\.role)).intersection(core)
    if trigger.isStrict {
      let patients = Set(
        trigger.roles(at: .object) + trigger.roles(at: .preposition("on"))
          + trigger.roles(at: .preposition("at"))
      )
      // "the shop deals with shortages"
      let isPact = trigger.category == .noun && trigger.predicate == "agree"
      let known = fillers.contains {
        let kind = kind(of: $0.head, in: clause.sentence, of: report)
        // "targeted therapies"
        let isQuality = kind == .other && sentence.relation(of: clause.head) == .amod
        return patients.contains($0.role) && kind != nil && !isQuality
          && (!isPact || Self.partyKinds.contains(kind) || sentence.tags[$0.head] == .properNoun)
      }
      guard
        known || areParties(fillers, of: clause, in: report)
          || trigger.category == .noun && isFromAir(clause, in: sentence)
      else { return nil }
    }
    let isBareEvent =
      trigger.category == .noun && ["explode", "clash", "attack"].contains(trigger.predicate)
    guard !sides.isEmpty || isBareEvent, hasBothSides(fillers, trigger) else { return nil }
    let told = withLedBodies(fillers, trigger, in: report)
    guard isBareEvent || !told.isEmpty else { return nil }
    return Draft(
      predicate: trigger.predicate,
      rule: clause.construction.rawValue,
      sentence: clause.sentence,
      head: clause.head,
      trigger: clause.trigger,
      fillers: told + companionsElsewhere(fillers, in: report),
      isAnaphoric: isAnaphoric(clause, trigger, in: sentence),
      doubts: doubts(of: clause, sides: sides.count)
    )
  }

  /// The phrases of a clause in the roles of a trigger.
  func fillers(of clause: Clause, _ trigger: TriggerTable.Trigger, in report: Report)
    -> [Draft.Filler]
  {
    let sentence = report.sentences[clause.sentence]
    var fillers: [Draft.Filler] = []
    var positions: [Role: Position] = [:]
    let modifiers = clause.fillers.filter(\.isModifier)
    let isSide = { (filler: Clause.Filler) in range(ofSide: filler.token, in: sentence) != nil }
    let phrases =
      clause.fillers.filter { !$0.isModifier } + modifiers.filter(isSide)
      + modifiers.filter { !isSide($0) }
    for filler in phrases.flatMap({ members(of: held(by: $0, in: sentence), in: sentence) }) {
      let kind = kind(of: filler.token, in: clause.sentence, of: report)
      guard var role = role(of: filler, kind: kind, trigger, in: sentence),
        !isExpletive(filler, of: clause, in: sentence), isTelling(filler, kind: kind, in: sentence),
        !isSetting(filler, of: clause, in: sentence), !isAnotherCount(filler, in: sentence),
        !isDistance(filler.token, in: sentence), !isWhereTreated(filler, of: clause, in: sentence),
        ["injure", "kill"].contains(trigger.predicate) || !sentence.isReflexive(filler.token),
        !isWhen(filler, kind: kind, in: sentence)
      else { continue }
      // "fired shells at a base in Arlen": what is aimed at is told, so Arlen is where.
      if let taken = positions[role], taken != filler.position {
        guard mayBePlace(filler, kind: kind, trigger, in: sentence), positions["place"] == nil
        else { continue }
        role = "place"
      }
      positions[role] = filler.position
      let counted = antecedent(ofPart: filler.token, in: sentence)
      fillers.append(
        .init(
          role: role,
          sentence: clause.sentence,
          head: counted ?? filler.token,
          range: range(ofSide: filler.token, in: sentence),
          // Of "six guards 22 injured" the tree has the guards counted twice.
          count: counted != nil || isStrayNumber(filler.token, in: sentence) ? filler.token : nil
        )
      )
      fillers += report.companions(of: filler.token, in: clause.sentence)
        .filter { $0.sentence == clause.sentence }
        .map { .init(role: role, sentence: $0.sentence, head: $0.head) }
    }
    return fillers
  }

  /// Those whom an earlier sentence names beside whom a pronoun takes up ("Moss and Roe left", then "they were held").
  private func companionsElsewhere(_ fillers: [Draft.Filler], in report: Report) -> [Draft.Filler] {
    fillers.flatMap { filler in
      report.companions(of: filler.head, in: filler.sentence)
        .filter { $0.sentence != filler.sentence }
        .map { .init(role: filler.role, sentence: $0.sentence, head: $0.head) }
    }
  }

  /// "talks between Elbonia and Sarkia", "both unions signed a deal": whether those who do something together are told.
  private func areParties(_ fillers: [Draft.Filler], of clause: Clause, in report: Report) -> Bool {
    // "The minister and the mayor agreed that it was late".
    clause.tokens(at: .clause).isEmpty
      && fillers.count {
        $0.role == "agent"
          && Self.partyKinds.contains(kind(of: $0.head, in: clause.sentence, of: report))
      } > 1
  }

  /// What may strike a deal.
  private static let partyKinds: Set<MentionKind?> = [.group, .organization, .person, .place]

  /// "air strikes by the army": a noun for an attack that only the word before it tells from others of its name.
  private func isFromAir(_ clause: Clause, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: clause.head, by: .compound, .amod).contains {
      lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "airborne")
    }
  }

  /// Whether what a participle describes is its object; "gunmen clashed with police" is no passive, whatever the tree says.
  private func isTransitive(
    _ clause: Clause,
    _ trigger: TriggerTable.Trigger,
    in sentence: Sentence
  ) -> Bool {
    trigger.slots.contains { $0.position == .object }
      && (trigger.predicate != "clash" || clause.tokens(at: .preposition("with")).isEmpty)
      && !(trigger.predicate == "escape" && sentence.isPastParticiple(clause.head)
        && clause.tokens(at: .object).contains { isPeople($0, in: sentence) })
  }

  /// Whether a noun is one for people: "an inmate escaped" takes no inmate for what was left.
  func isPeople(_ token: Int, in sentence: Sentence) -> Bool {
    [.person, .group].contains(lexicon.nounKinds[sentence.lemmas[token].lowercased()])
  }

  /// Whether a relation has the two sides that make it one: who controls says nothing without what.
  private func hasBothSides(_ fillers: [Draft.Filler], _ trigger: TriggerTable.Trigger) -> Bool {
    guard lexicon.isCue(trigger.predicate.rawValue, of: "twoSided") else { return true }
    let roles = Set(trigger.slots.flatMap(\.roles))
    return roles.isSubset(of: fillers.map(\.role))
  }

  /// "fired a rocket at the depot": what hangs on the weapon may be aimed at as well.
  private func withPhrasesOfObjects(_ clause: Clause, in sentence: Sentence) -> Clause {
    var clause = clause
    let aims = clause.tokens(at: .object).flatMap { object in
      let phrases = sentence.tree.children(of: object, by: .nmod)
      // "fired a number of rockets at a base"
      let inner = phrases.filter { sentence.preposition(of: $0) == "of" }
        .flatMap { sentence.tree.children(of: $0, by: .nmod) }
      return (phrases + inner).flatMap { lexicon.marked($0, in: sentence) }
    }
    clause.fillers = aims + clause.fillers
    return clause
  }

  /// "between A and B", "A and B clashed": the last of several on one side is the other side.
  private func withSides(_ fillers: [Draft.Filler]) -> [Draft.Filler] {
    let first = fillers.indices.filter { fillers[$0].role == "participant_a" }
    guard first.count > 1, let last = first.last,
      !fillers.contains(where: { $0.role == "participant_b" })
    else { return fillers }
    var sides = fillers
    sides[last].role = "participant_b"
    return sides
  }

  /// "The attack targeted X": the noun states it already; a bombing may be a blast.
  private func repeatsItsSubject(
    _ clause: Clause,
    _ trigger: TriggerTable.Trigger,
    in sentence: Sentence
  ) -> Bool {
    clause.tokens(at: .subject).contains { subject in
      let named = lexicon.triggers.triggers(sentence.lemmas[subject].lowercased(), as: .noun)
        .map(\.predicate)
      return named.contains(trigger.predicate)
        && !(named.contains("explode") && trigger.predicate == "attack")
    }
  }

  /// Whether the clause may mean a happening that is told in full elsewhere.
  private func isAnaphoric(
    _ clause: Clause,
    _ trigger: TriggerTable.Trigger,
    in sentence: Sentence
  ) -> Bool {
    let determiners = sentence.tree.children(of: clause.head, by: .det, .possessive)
    let isDefinite = determiners.contains {
      ["the", "this", "that", "these", "those"].contains(sentence.word($0))
    }
    return trigger.category == .noun && isDefinite
  }

  private func doubts(of clause: Clause, sides: Int) -> Set<Draft.Doubt> {
    var doubts: Set<Draft.Doubt> = []
    // Infinitives and light verbs always share.
    if clause.construction != .infinitive, clause.construction != .lightVerb,
      clause.fillers.contains(where: \.isShared)
    {
      doubts.insert(.shared)
    }
    if sides == 0 { doubts.insert(.open) }
    if clause.construction == .nominal, sides == 1 { doubts.insert(.half) }
    return doubts
  }
}
