import KnowledgeGraph
import Language

/// People used as cover.
///
/// - Matches: "X use Y as (human) shields", active or passive.
/// - Claims: human_shield(agent: X, victim: Y).
/// - Example: "the rebels used villagers as shields".
/// - Not: shields that are things ("used cars as a shield").
struct HumanShieldRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    let clauses = VerbClauses(lexicon: lexicon)
    return sentence.tokens.indices.compactMap { token in
      guard lexicon.isCue(sentence.lemmas[token], of: "shield"),
        sentence.preposition(of: token) == "as",
        let verb = verb(over: token, in: sentence)
      else { return nil }
      let clause = clauses.clause(of: verb, in: sentence, at: index)
      let isHuman = sentence.tree.children(of: token, by: .amod, .compound)
        .contains { lexicon.isCue(sentence.word($0), of: "humanModifier") }
      let victims = clause.tokens(at: .object).filter {
        isHuman || [.person, .group].contains(report.kind(of: $0, in: index))
      }
      guard !victims.isEmpty else { return nil }
      return Draft(
        predicate: "human_shield",
        rule: "human-shield",
        sentence: index,
        head: verb,
        trigger: [verb],
        fillers: clause.tokens(at: .subject).map { .init(role: "agent", sentence: index, head: $0) }
          + victims.map { .init(role: "victim", sentence: index, head: $0) }
      )
    }
  }

  /// The verb of using that the shield hangs on, directly or through what is used.
  private func verb(over token: Int, in sentence: Sentence) -> Int? {
    var next = sentence.head(of: token)
    for _ in 0..<4 {
      guard let current = next else { return nil }
      if sentence.tags[current] == .verb {
        return lexicon.isCue(sentence.lemmas[current], of: "use") ? current : nil
      }
      next = sentence.head(of: current)
    }
    return nil
  }
}
