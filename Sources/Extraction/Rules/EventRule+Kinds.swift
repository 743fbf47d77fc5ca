import KnowledgeGraph
import Language

extension EventRule {
  /// What a phrase stands for; a noun that names a happening is an event whatever its mention says.
  func kind(of token: Int, in sentence: Int, of report: Report) -> MentionKind? {
    let lemma = report.sentences[sentence].lemmas[token].lowercased()
    if isHappening(token, in: report.sentences[sentence])
      || isSeries(token, in: report.sentences[sentence])
    {
      return .event
    }
    if let counted = noun(countedBefore: token, in: report.sentences[sentence]) {
      return kind(of: counted, in: sentence, of: report)
    }
    let isCommon = report.sentences[sentence].tags[token] == .noun
    if isCommon,
      isExplosive(token, in: report.sentences[sentence])
        || isGunfire(token, in: report.sentences[sentence])
    {
      return .weapon
    }
    let kind = report.kind(of: token, in: sentence)
    if kind == nil, let whole = whole(of: token, in: report.sentences[sentence]) {
      return report.kind(of: whole, in: sentence)
    }
    let isPeople = lexicon.isCue(lemma, of: "peopleAdjective")
    guard isCommon || isPeople || lexicon.nounKinds[lemma] == .weapon, kind == nil,
      [.compound, .amod].contains(report.sentences[sentence].relation(of: token))
    else { return kind }
    // "a rebel attack", "a government raid", "a rocket attack": nouns before an event are no mentions.
    if lexicon.isCue(lemma, of: "groupAdjective") { return .group }
    switch lexicon.nounKinds[lemma] {
    case .group where isForce(token, in: report.sentences[sentence]): return .group
    case .person: return .group
    case .weapon: return .weapon
    case .vehicle: return .vehicle
    default: return nil
    }
  }

  /// The phrases, where what fills the object's roles, or without such a slot those behind prepositions, is of a kind that
  /// the trigger asks for; nil where it is not.
  ///
  /// "holds two debates and three candidates": what comes first tells of what kind the rest is.
  func fillersOfKind(
    _ fillers: [Draft.Filler],
    _ trigger: TriggerTable.Trigger,
    in sentence: Int,
    of report: Report
  ) -> [Draft.Filler]? {
    guard !trigger.patientKinds.isEmpty else { return fillers }
    let objects = trigger.roles(at: .object)
    let obliques = trigger.slots.filter { $0.position != .subject }.flatMap(\.roles)
    // "The house burned": to whom it is done may be the subject.
    let isIntransitive = obliques.allSatisfy { $0 == "place" }
    let roles =
      !objects.isEmpty
      ? objects
      : isIntransitive || trigger.roles(at: .subject) == ["instrument"]
        ? trigger.roles(at: .subject) : obliques.filter { $0 != "place" }
    guard let first = fillers.first(where: { roles.contains($0.role) }) else {
      return trigger.patientKinds.contains("none") && fillers.contains { $0.role == "place" }
        ? fillers : nil
    }
    guard isOfKind(first, trigger, in: sentence, of: report) else { return nil }
    return fillers.filter {
      !roles.contains($0.role) || $0.role == "place"
        || report.sentences[sentence].relation(of: $0.head) == .conj
        || isOfKind($0, trigger, in: sentence, of: report)
    }
  }

  /// Whether a phrase is of a kind that the trigger asks for; a number by itself counts whom the verb takes ("holds some
  /// 5,000"), one of several is of their kind ("one of two studies").
  private func isOfKind(
    _ filler: Draft.Filler,
    _ trigger: TriggerTable.Trigger,
    in sentence: Int,
    of report: Report
  ) -> Bool {
    let kind =
      (kind(ofOthers: filler.head, in: sentence, of: report)
      ?? kind(of: filler.head, in: sentence, of: report))?.rawValue ?? ""
    let isName = report.sentences[sentence].tags[filler.head] == .properNoun
    return trigger.patientKinds.contains(kind) || isName && trigger.patientKinds.contains("name")
      || trigger.patientKinds.contains("country")
        && lexicon.isCountry(filler.head, in: report.sentences[sentence])
      || report.sentences[sentence].tags[filler.head] == .numeral
        && report.sentences[sentence].whole(of: filler.head) == nil
        && trigger.patientKinds != ["weapon"]
  }

  /// "some of the province", "large parts of the province": of what a word takes its part.
  private func whole(of part: Int, in sentence: Sentence) -> Int? {
    if let whole = sentence.whole(of: part) { return whole }
    guard lexicon.isCue(sentence.lemmas[part].lowercased(), of: "portion") else { return nil }
    return sentence.tree.children(of: part, by: .nmod).first {
      sentence.preposition(of: $0) == "of"
    }
  }

  /// "killed ten rebels and captured five others": others are of the kind of those told of before.
  func kind(ofOthers token: Int, in index: Int, of report: Report) -> MentionKind? {
    let sentence = report.sentences[index]
    guard sentence.lemmas[token].lowercased() == "other" else { return nil }
    let before = sentence.tokens.indices[..<token].last { noun in
      [.obj, .nsubj, .nsubjPassive, .conj].contains(sentence.relation(of: noun))
        && sentence.tags[noun] == .noun && sentence.morphology[noun].number == .plural
        && sentence.preposition(of: noun) == nil && report.kind(of: noun, in: index) != nil
    }
    return before.flatMap { report.kind(of: $0, in: index) }
  }

  /// "Three raids hit the port and four struck a camp": the subject of the clause before, which a bare number counts on.
  private func noun(countedBefore number: Int, in sentence: Sentence) -> Int? {
    guard sentence.tags[number] == .numeral, sentence.tree.children[number].isEmpty,
      sentence.relation(of: number) == .nsubj, let verb = sentence.head(of: number),
      sentence.relation(of: verb) == .conj, let first = sentence.head(of: verb)
    else { return nil }
    return sentence.tree.children(of: first, by: .nsubj).first {
      sentence.tags[$0] == .noun && !sentence.tree.children(of: $0, by: .nummod).isEmpty
    }
  }

  /// The role that a phrase fills: the first of its position that takes its kind.
  ///
  /// The town before an event noun is where it happened ("the Arlen attack"), a country may have done it. What does
  /// something and is of no known kind is no weapon for that.
  func role(
    of filler: Clause.Filler,
    kind: MentionKind?,
    _ trigger: TriggerTable.Trigger,
    in sentence: Sentence
  ) -> Role? {
    let isCommon = lexicon.isCommon(filler.token, in: sentence)
    var roles = trigger.roles(at: filler.position)
    if filler.position == .compound, kind == .place, !places.isRegion(filler.token, in: sentence),
      trigger.slots.contains(where: { $0.roles.contains("place") })
    {
      roles = ["place"]
    }
    // "Elbonia army bombing": of which country a side is.
    if filler.position == .compound, kind == .place, filler.token + 1 < sentence.count,
      places.isRegion(filler.token, in: sentence),
      sentence.relation(of: filler.token + 1) == .compound,
      lexicon.isCue(sentence.lemmas[filler.token + 1].lowercased(), of: "groupAdjective")
    {
      return nil
    }
    // "rebel blasts", "Elbonian Front bombings": a side before a happening is no aim of it, as a noun no more than as an
    // adjective.
    if filler.position == .compound, isSide(filler.token, kind: kind, in: sentence) {
      let sides = trigger.roles(at: .adjective)
      roles = sides.isEmpty ? roles : sides
    }
    // "a bus bombing", unlike "a car bombing": what carries people is what is bombed.
    if filler.position == .compound,
      lexicon.isCue(sentence.lemmas[filler.token].lowercased(), of: "carriesPassengers")
    {
      roles.removeAll { $0 == "device" }
    }
    // "blew up a car bomb": a weapon goes off, whatever else is blown up.
    if kind == .weapon, roles.contains("device") { roles.removeAll { $0 == "target" } }
    if case .preposition(let word) = filler.position, word != "with",
      !isSeries(filler.token, in: sentence),
      !lexicon.isDeadly(filler.token, kind: kind, in: sentence)
    {
      roles.removeAll { $0 == "instrument" }
    }
    let isDoer = filler.position == .compound || filler.position == .subject
    let lemma = sentence.lemmas[filler.token].lowercased()
    let isForce = lexicon.isCue(lemma, of: "forceOfNature") || lexicon.isCue(lemma, of: "ailment")
    if isDoer, isCommon, !isForce, kind == nil || kind == .other {
      roles.removeAll { $0 == "instrument" }
    }
    // "Her attacks on banks resonated with voters": what a verb says of a happening is no weapon for that.
    if filler.position == .preposition("with"), !filler.isShared, trigger.category == .noun,
      let verb = sentence.head(of: filler.token), sentence.tags[verb] == .verb,
      !sentence.isPassive(verb), !lexicon.isDeadly(filler.token, kind: kind, in: sentence)
    {
      roles.removeAll { $0 == "instrument" }
    }
    // "ten were killed, with two deaths in Arlen": a count of the dead killed nobody.
    if filler.position == .preposition("with"), lexicon.isHarm(lemma, as: .noun) {
      roles.removeAll { $0 == "instrument" }
    }
    // "destroyed, with estimates ranging from two to five": what does something itself is no instrument.
    if filler.position == .preposition("with"),
      sentence.tree.children(of: filler.token, by: .acl).contains(where: {
        sentence.isPresentParticiple($0)
      })
    {
      roles.removeAll { $0 == "instrument" }
    }
    // "a crackdown on protests": who gather are aimed at.
    let isGathering = kind == .event && lexicon.isCue(lemma, of: "gathering")
    return roles.first {
      $0 == "target" && isGathering
        || lexicon.triggers.role($0, takes: kind, isCommon: isCommon)
    }
  }

  /// "an air force raid": a noun for those who fight, told by the noun before it.
  func isForce(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tags[token] == .noun
      && lexicon.isCue(sentence.lemmas[token].lowercased(), of: "combatant")
      && sentence.tree.children(of: token, by: .compound) == [token - 1]
  }

  /// Whether a word before a happening stands for a side: a noun of the table, or the name of a body that is no building.
  private func isSide(_ token: Int, kind: MentionKind?, in sentence: Sentence) -> Bool {
    let lemma = sentence.lemmas[token].lowercased()
    switch kind {
    case .group:
      return lexicon.isCue(lemma, of: "groupAdjective") || isForce(token, in: sentence)
    case .organization:
      return sentence.tags[token] == .properNoun && lexicon.nounKinds[lemma] != .facility
    default: return false
    }
  }

  /// "struck a deal", "the story broke out": a verb that names nothing with what it is said of; what rockets and raids hit,
  /// or gunmen where it is a building, is meant as it is said.
  func isIdiom(_ clause: Clause, in sentence: Sentence) -> Bool {
    let kind = { (token: Int) in lexicon.nounKinds[sentence.lemmas[token].lowercased()] }
    let isArms = { (token: Int) in [.weapon, .vehicle].contains(kind(token)) }
    let isPlace = clause.tokens(at: .object).contains { [.facility, .place].contains(kind($0)) }
    let isMeant =
      clause.tokens(at: .subject).contains {
        isArms($0) || isHappening($0, in: sentence)
          || isPlace && lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "combatant")
      } || clause.tokens(at: .preposition("with")).contains(where: isArms)
    // "killed a part of the project", unlike "hit part of the road"
    let isKilling = lexicon.triggers.triggers(clause.lemma, as: .verb).contains {
      $0.predicate == "kill"
    }
    let lemmas = { (position: Position) in
      clause.tokens(at: position).map {
        sentence.lemmas[(isKilling ? whole(of: $0, in: sentence) : nil) ?? $0].lowercased()
      }
    }
    let subjects = lemmas(.subject)
    if lexicon.idioms.holds(clause.lemma, subjects: subjects) { return true }
    return !isMeant
      && lexicon.idioms.holds(
        clause.lemma,
        objects: lemmas(.object),
        complements: complements(of: clause, in: sentence).map { sentence.lemmas[$0].lowercased() }
      )
  }

  /// "the band's latest release", "her 2009 release": what came out, by the words of the table or the year before it.
  func isWork(_ clause: Clause, in sentence: Sentence) -> Bool {
    guard clause.tokens(at: .preposition("of")).isEmpty else { return false }
    let modifiers = sentence.tree.children(of: clause.head, by: .amod, .compound, .nummod)
      .filter { $0 < clause.head }
    return lexicon.idioms.holds(
      clause.lemma + "_noun",
      complements: modifiers.map {
        sentence.tags[$0] == .numeral && places.isTime($0, in: sentence)
          ? "year" : sentence.word($0)
      }
    )
  }

  /// "found the plan appealing", "an appealing plan", "sent critics raving", "struck us as odd": what tells what something is
  /// like, or what it makes others do.
  func isQuality(_ clause: Clause, _ trigger: TriggerTable.Trigger, in sentence: Sentence) -> Bool {
    let verb = clause.head
    switch trigger.predicate {
    // "agreed with the mayor that it was late"
    case "agree": return !clause.tokens(at: .clause).isEmpty
    case "request":
      return sentence.isPresentParticiple(verb)
        && [.amod, .xcomp].contains(sentence.relation(of: verb))
        && sentence.tree.children(of: verb, by: .aux, .mark, .obj).isEmpty
    case "deploy":
      let areSent = clause.tokens(at: .object).contains {
        lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "combatant")
      }
      let isSender = clause.tokens(at: .subject).contains { verbs.isSomebody($0, in: sentence) }
      return !(areSent && isSender)
        && sentence.tree.children(of: verb, by: .xcomp).contains {
          sentence.isPresentParticiple($0) && sentence.markers(of: $0).isEmpty
        }
    // "This struck us as odd", "The plan struck me interesting"
    case "attack":
      return !clause.tokens(at: .subject).contains {
        verbs.isSomebody($0, in: sentence) || isHappening($0, in: sentence)
          || lexicon.nounKinds[sentence.lemmas[$0].lowercased()] == .weapon
      } && clause.tokens(at: .object).contains { sentence.tags[$0] == .pronoun }
        && sentence.tree.children(of: verb, by: .xcomp, .obl).contains {
          sentence.tags[$0] == .adjective
            && (sentence.markers(of: $0).isEmpty || sentence.preposition(of: $0) == "as")
        }
    default: return false
    }
  }

  /// What else hangs on a verb, or on its object behind it: "holding them responsible".
  private func complements(of clause: Clause, in sentence: Sentence) -> [Int] {
    sentence.tree.children(of: clause.head, by: .advcl, .agent, .obl, .xcomp)
      + clause.tokens(at: .object).flatMap { object in
        sentence.tree.children(of: object, by: .amod, .acl).filter { $0 > object }
      }
  }

  private func isHappening(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tags[token] == .noun
      && lexicon.isHappening(token, in: sentence)
  }

  /// "a string of blasts": what counts happenings is one.
  private func isSeries(_ token: Int, in sentence: Sentence) -> Bool {
    lexicon.isCue(sentence.lemmas[token].lowercased(), of: "series")
      && sentence.tree.children(of: token, by: .nmod).contains {
        sentence.preposition(of: $0) == "of" && isHappening($0, in: sentence)
      }
  }

  /// "an explosive device", "nerve agents": a thing that the word before it makes a weapon.
  private func isExplosive(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: token, by: .amod, .compound).contains {
      lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "weaponModifier")
    }
  }

  /// "sniper fire", "rebel gunfire": what is fired, as whose it is or the weapon before it says; no fire that burns.
  func isGunfire(_ token: Int, in sentence: Sentence) -> Bool {
    lexicon.isCue(sentence.lemmas[token].lowercased(), of: "gunfire")
      && sentence.tree.children(of: token, by: .amod, .compound, .nmod).contains {
        let lemma = sentence.lemmas[$0].lowercased()
        return lexicon.isCue(lemma, of: "groupAdjective")
          || lexicon.isCue(sentence.word($0), of: "demonym")
          || [.person, .weapon].contains(lexicon.nounKinds[lemma])
      }
  }

  /// Whether a noun is a word of an organisation's name ("the Arms Control Union").
  func isPartOfName(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.names.contains {
      $0.kind == .organization && $0.tokens.count > 1 && $0.tokens.contains(token)
    }
  }

  /// What is done to something in Arlen happens in Arlen: the place of whom it is done to, where the clause has none.
  func withPlace(
    of patients: [Role],
    _ fillers: [Draft.Filler],
    _ trigger: TriggerTable.Trigger,
    _ clause: Clause,
    in sentence: Sentence
  ) -> [Draft.Filler] {
    guard trigger.slots.contains(where: { $0.roles.contains("place") }),
      !fillers.contains(where: { $0.role == "place" })
    else { return fillers }
    let taken = Set(clause.fillers.map(\.token))
    let found = fillers.filter {
      patients.contains($0.role) && !isHappening($0.head, in: sentence)
    }.flatMap { filler in
      places.places(of: filler.head, in: sentence)
    }.filter { place in
      ["at", "in"].contains(place.qualifier) && !taken.contains(place.head)
        && sentence.names.contains { $0.kind == .place && $0.tokens.contains(place.head) }
    }
    var seen: Set<Int> = []
    return fillers
      + found.filter { seen.insert($0.head).inserted }
      .map { .init(role: "place", sentence: clause.sentence, head: $0.head) }
  }
}
