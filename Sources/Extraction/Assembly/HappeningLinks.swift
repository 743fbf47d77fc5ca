import KnowledgeGraph
import Language

/// The drafts of a report, completed from each other, and which phrases mean a happening told elsewhere.
struct LinkedDrafts: Sendable {
  /// A word of the report.
  struct Anchor: Hashable, Sendable {
    let sentence: Int
    let head: Int
  }

  /// The drafts that say something of their own.
  var drafts: [Draft]
  /// The draft that a bare "the attack" means, by the noun's place.
  var meant: [Anchor: Int]
}

/// Completes drafts from what the report tells of the same happening elsewhere.
struct HappeningLinks: Sendable {
  /// How many sentences before a deed the happening may stand that it tells again.
  private static let reach = 3

  let report: Report
  let ontology: Ontology

  /// The drafts with the open sides of "the attack on the port" filled from the attack it means.
  ///
  /// A bare "the attack" is no claim; it stands for the claim that it means. "The fight against the rebels" is a war,
  /// not the fight told before.
  func linked(_ drafts: [Draft]) -> LinkedDrafts {
    var result = identified(drafts)
    let drafts = result
    var meant: [LinkedDrafts.Anchor: Int] = [:]
    for index in drafts.indices where drafts[index].isAnaphoric && !isPlural(drafts[index]) {
      guard isBareNoun(drafts[index]) || drafts[index].predicate != "clash" else { continue }
      guard let source = antecedent(of: index, in: result) else { continue }
      if isBareNoun(drafts[index]) {
        meant[.init(sentence: drafts[index].sentence, head: drafts[index].head)] = source
      } else {
        result[index] = completed(drafts[index], from: result[source])
      }
    }
    for index in result.indices {
      result[index] = withGoverningAgent(result[index], among: result)
      result[index] = withKiller(result[index], among: result)
      result[index] = withTarget(result[index], among: result)
    }
    let distinct = result.map { isTelling($0) ? withDistinctSides($0) : nil }
    let kept = distinct.indices.filter { distinct[$0] != nil }
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    return LinkedDrafts(
      drafts: distinct.compactMap(\.self),
      meant: meant.compactMapValues { places[$0] }
    )
  }

  /// The drafts with those of "the crime" as the happening that it tells again; without what tells of none.
  private func identified(_ drafts: [Draft]) -> [Draft] {
    drafts.compactMap { draft in
      guard let deed = draft.deed else { return draft }
      let place = { (other: Draft) in (other.sentence, other.head) }
      let before = drafts.filter {
        $0.deed == nil && deed.predicates.contains($0.predicate) && place($0) < place(draft)
          && $0.sentence >= draft.sentence - Self.reach
      }.max { place($0) < place($1) }
      return before.flatMap { identified(draft, as: $0, by: deed) }
    }
  }

  private func identified(_ draft: Draft, as before: Draft, by deed: Draft.Deed) -> Draft? {
    guard let entry = ontology[before.predicate], let agent = entry.agent,
      let patient = entry.roles.contains("target") ? "target" : entry.patient
    else { return nil }
    var result = draft
    result.predicate = before.predicate
    result.fillers = draft.fillers.map { filler in
      var filler = filler
      filler.role = filler.role == Draft.Deed.doer ? agent : patient
      return filler
    }
    let chains = Set(result.fillers.map { report.chain(at: $0.head, in: $0.sentence) })
    let doers = before.fillers(agent).map { report.chain(at: $0.head, in: $0.sentence) }
    guard
      deed.accuses || doers.isEmpty || result.fillers(agent).isEmpty
        || !chains.isDisjoint(with: doers)
    else { return nil }
    let told = before.fillers(patient)
    let isTold = { (filler: Draft.Filler) in
      told.contains {
        report.chain(at: $0.head, in: $0.sentence)
          == report.chain(at: filler.head, in: filler.sentence)
      }
    }
    guard !told.isEmpty, result.fillers(patient).allSatisfy(isTold),
      !result.fillers(agent).contains(where: isTold)
    else { return nil }
    guard result.fillers(patient).isEmpty else { return result }
    result.fillers += told.map { filler in
      var filler = filler
      filler.isInferred = true
      return filler
    }
    result.doubts.insert(.inferred)
    return result
  }

  private func completed(_ draft: Draft, from source: Draft) -> Draft {
    var result = draft
    let taken = Set(draft.fillers.map(\.role))
    let sides = ontology[draft.predicate]?.roles.prefix(2) ?? []
    for var filler in source.fillers
    where sides.contains(filler.role) && !taken.contains(filler.role) {
      filler.isInferred = true
      result.fillers.append(filler)
    }
    if result.fillers.count > draft.fillers.count { result.doubts.insert(.inferred) }
    return result
  }

  /// The nearest draft of the same predicate, before or else close behind, that agrees and knows more; for "the attack"
  /// one that an attack is called, if there is any.
  private func antecedent(of index: Int, in drafts: [Draft]) -> Int? {
    let draft = drafts[index]
    let behind = drafts[(index + 1)...].indices.filter {
      drafts[$0].sentence - draft.sentence <= Self.reach
    }
    let candidates = drafts[..<index].indices.reversed() + behind
    let fitting = candidates.filter { candidate in
      drafts[candidate].predicate == draft.predicate
        && drafts[candidate].sentence != draft.sentence
        && agree(draft, drafts[candidate])
        && sides(of: drafts[candidate]).contains { draft.fillers($0.role).isEmpty }
    }
    return fitting.first { isNoun(draft) && lemma(of: drafts[$0]) == lemma(of: draft) }
      ?? fitting.first
  }

  private func lemma(of draft: Draft) -> String {
    report.sentences[draft.sentence].lemmas[draft.head].lowercased()
  }

  /// Whether two drafts name the same things in every role that both fill, one at least if the first fills any.
  private func agree(_ draft: Draft, _ other: Draft) -> Bool {
    let own = sides(of: draft)
    guard own.isEmpty || own.contains(where: { !other.fillers($0.role).isEmpty }) else {
      return false
    }
    return own.allSatisfy { filler in
      let others = other.fillers(filler.role)
      let chain = report.chain(at: filler.head, in: filler.sentence)
      return others.isEmpty
        || chain != nil && others.contains { report.chain(at: $0.head, in: $0.sentence) == chain }
    }
  }

  /// Who takes part, without where and with what.
  private func sides(of draft: Draft) -> [Draft.Filler] {
    draft.fillers.filter { $0.role != "place" && $0.role != "instrument" }
  }

  private func isNoun(_ draft: Draft) -> Bool {
    [.noun, .properNoun].contains(report.sentences[draft.sentence].tags[draft.head])
  }

  private func isBareNoun(_ draft: Draft) -> Bool { isNoun(draft) && sides(of: draft).isEmpty }

  private func isPlural(_ draft: Draft) -> Bool {
    let sentence = report.sentences[draft.sentence]
    return isNoun(draft) && sentence.morphology[draft.head].number == .plural
      && (draft.predicate == "attack" || !isBareNoun(draft))
  }

  /// Whether a draft says something: a bare noun does only where an explosion or a fight is what the clause tells.
  private func isTelling(_ draft: Draft) -> Bool {
    guard isBareNoun(draft) else { return true }
    guard !draft.isAnaphoric, draft.predicate != "attack" else { return false }
    switch report.sentences[draft.sentence].relation(of: draft.head) {
    case .root, .nsubj, .nsubjPassive, .obj, .conj, .agent, .obl: return true
    default: return false
    }
  }

  /// "stormed the base, the deadliest attack on the army in months": a noun that comments on a clause shares its agent,
  /// and what the clause says was hit is hit in it.
  private func withGoverningAgent(_ draft: Draft, among drafts: [Draft]) -> Draft {
    let sentence = report.sentences[draft.sentence]
    let comments: Set<DependencyRelation> = [
      .appos, .parataxis, .dep, .conj, .oblUnmarked, .nmodUnmarked,
    ]
    guard isNoun(draft),
      comments.contains(sentence.relation(of: draft.head)) || sentence.isSetOff(draft.head),
      let agent = ontology[draft.predicate]?.agent, draft.fillers(agent).isEmpty,
      let clause = drafts.first(where: {
        $0.predicate == draft.predicate && $0.sentence == draft.sentence && !isNoun($0)
          && sentence.tree.subtree(of: $0.head).contains(draft.head)
      })
    else { return draft }
    var result = draft
    let target = clause.fillers("target").filter { clause in
      !draft.fillers.contains {
        report.chain(at: $0.head, in: $0.sentence)
          == report.chain(at: clause.head, in: clause.sentence)
      }
    }
    for var filler in clause.fillers(agent) + target {
      filler.isInferred = true
      result.fillers.append(filler)
    }
    return result
  }

  /// "Shells fired by rebels hit the port": what was used hit what another verb says of it.
  private func withTarget(_ draft: Draft, among drafts: [Draft]) -> Draft {
    let weapons = draft.fillers("instrument").map(\.head)
    guard draft.predicate == "attack", !weapons.isEmpty, draft.fillers("target").isEmpty,
      let hit = drafts.first(where: { other in
        other.predicate == "attack" && other.sentence == draft.sentence
          && other.head > draft.head && !other.fillers("target").isEmpty
          && other.fillers("instrument").contains { weapons.contains($0.head) }
      })
    else { return draft }
    var result = draft
    result.fillers += hit.fillers("target").map { filler in
      var filler = filler
      filler.isInferred = true
      return filler
    }
    return result
  }

  /// "killed when rebels shelled the port": whether a clause tells at what somebody came to harm.
  private func isWhen(_ clause: Int, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: clause, by: .advmod, .mark)
      .contains { ["as", "when"].contains(sentence.word($0)) }
  }

  /// "killed in the attack": the attackers kill, unless they are the dead.
  private func withKiller(_ draft: Draft, among drafts: [Draft]) -> Draft {
    guard ["destroy", "injure", "kill"].contains(draft.predicate),
      let agent = ontology[draft.predicate]?.agent, draft.fillers(agent).isEmpty
    else { return draft }
    let sentence = report.sentences[draft.sentence]
    let within: Set<String> = ["by", "during", "in"]
    var settings = sentence.tree.children(of: draft.head, by: .obl, .nmod).filter {
      within.contains(sentence.preposition(of: $0) ?? "")
    }
    settings += sentence.tree.children(of: draft.head, by: .advcl).filter {
      !within.isDisjoint(with: sentence.markers(of: $0)) || isWhen($0, in: sentence)
    }
    for filler in draft.fillers("instrument") where filler.sentence == draft.sentence {
      settings.append(filler.head)
    }
    // "killed in mortar shelling by rebels"
    settings += settings.flatMap { sentence.tree.children(of: $0, by: .acl) }
      .filter { sentence.isPresentParticiple($0) }
    guard
      let attack = drafts.first(where: {
        $0.predicate == "attack" && $0.sentence == draft.sentence && settings.contains($0.head)
          && $0.head != draft.head
      })
    else { return draft }
    let victims = draft.fillers("victim").map { report.chain(at: $0.head, in: $0.sentence) }
    var result = draft
    for attacker in attack.fillers("attacker") {
      let chain = report.chain(at: attacker.head, in: attacker.sentence)
      guard chain == nil || !victims.contains(chain) else { continue }
      result.fillers.append(
        .init(role: agent, sentence: attacker.sentence, head: attacker.head, isInferred: true)
      )
      result.doubts.insert(.inferred)
    }
    return result
  }
}
