import KnowledgeGraph
import Language

/// Completes drafts from what the report tells of the same happening elsewhere.
struct HappeningLinks: Sendable {
  let report: Report

  /// The drafts with the open roles of "the attack" filled from the attack it means.
  func completed(_ drafts: [Draft]) -> [Draft] {
    var result = drafts
    for index in drafts.indices where drafts[index].isAnaphoric && !isPlural(drafts[index]) {
      guard let source = antecedent(of: index, in: drafts) else { continue }
      let taken = Set(drafts[index].fillers.map(\.role))
      for filler in drafts[source].fillers
      where !taken.contains(filler.role) && filler.role != "place" {
        var filler = filler
        filler.isInferred = true
        result[index].fillers.append(filler)
      }
      if result[index].fillers.count > drafts[index].fillers.count {
        result[index].confidence -= 0.1
      }
    }
    return result.map { withKiller(withGoverningAgent($0, among: result), among: result) }
  }

  /// The nearest draft of the same predicate, before or else behind, that agrees and knows more.
  private func antecedent(of index: Int, in drafts: [Draft]) -> Int? {
    let candidates = drafts[..<index].indices.reversed() + drafts[(index + 1)...].indices
    return candidates.first { candidate in
      drafts[candidate].predicate == drafts[index].predicate
        && drafts[candidate].sentence != drafts[index].sentence
        && agree(drafts[index], drafts[candidate])
        && drafts[candidate].fillers.contains { filler in
          filler.role != "place" && !drafts[index].fillers.contains { $0.role == filler.role }
        }
    }
  }

  /// Whether two drafts name the same things in every role that both fill, one at least if `a` fills any.
  private func agree(_ a: Draft, _ b: Draft) -> Bool {
    let own = a.fillers.filter { $0.role != "place" }
    guard own.isEmpty || own.contains(where: { !b.fillers($0.role).isEmpty }) else { return false }
    for filler in own {
      let others = b.fillers(filler.role)
      guard !others.isEmpty else { continue }
      let chain = report.chain(at: filler.head, in: filler.sentence)
      guard chain != nil,
        others.contains(where: { report.chain(at: $0.head, in: $0.sentence) == chain })
      else { return false }
    }
    return true
  }

  /// "stormed the base, the deadliest attack in months": an event noun that comments on a clause shares its agent.
  private func withGoverningAgent(_ draft: Draft, among drafts: [Draft]) -> Draft {
    let sentence = report.sentences[draft.sentence]
    guard sentence.tags[draft.head] == .noun, let governor = sentence.head(of: draft.head),
      [.appos, .parataxis, .dep, .conj, .oblUnmarked, .nmodUnmarked].contains(
        sentence.relation(of: draft.head)
      ),
      let clause = drafts.first(where: {
        $0.predicate == draft.predicate && $0.sentence == draft.sentence
          && sentence.tree.subtree(of: $0.head).contains(draft.head)
          && sentence.tags[$0.head] == .verb
      }), governor >= 0,
      let agent = clause.fillers.first, draft.fillers(agent.role).isEmpty
    else { return draft }
    var result = draft
    result.fillers += clause.fillers(agent.role).map { filler in
      var filler = filler
      filler.isInferred = true
      return filler
    }
    return result
  }

  private func isPlural(_ draft: Draft) -> Bool {
    let sentence = report.sentences[draft.sentence]
    return sentence.tags[draft.head] == .noun && sentence.morphology[draft.head].number == .plural
      && draft.predicate == "attack"
  }

  /// "killed in the attack": the attackers kill, unless they are the dead.
  private func withKiller(_ draft: Draft, among drafts: [Draft]) -> Draft {
    guard draft.predicate == "kill" || draft.predicate == "injure" else { return draft }
    let role: Role = draft.predicate == "kill" ? "killer" : "agent"
    guard draft.fillers(role).isEmpty else { return draft }
    let sentence = report.sentences[draft.sentence]
    let settings = sentence.tree.children(of: draft.head, by: .obl, .nmod).filter {
      ["in", "during", "by"].contains(sentence.preposition(of: $0) ?? "")
    }
    guard
      let attack = drafts.first(where: {
        $0.predicate == "attack" && $0.sentence == draft.sentence && settings.contains($0.head)
      })
    else { return draft }
    let victims = draft.fillers("victim").map { report.chain(at: $0.head, in: $0.sentence) }
    var result = draft
    for attacker in attack.fillers("attacker") {
      let chain = report.chain(at: attacker.head, in: attacker.sentence)
      guard !victims.contains(chain) else { continue }
      result.fillers.append(
        .init(role: role, sentence: attacker.sentence, head: attacker.head, isInferred: true)
      )
      result.confidence -= 0.1
    }
    return result
  }
}
