import KnowledgeGraph
import Language

/// What somebody is armed with.
///
/// - Matches: "X, armed with Y", "X were armed with Y".
/// - Claims: uses_weapon(entity: X, weapon: Y), one for each weapon named.
/// - Example: "rebels armed with mortars" is uses_weapon(entity: rebels, weapon: mortars).
/// - Not: "armed men", which names no weapon.
struct WeaponRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    let clauses = VerbClauses(lexicon: lexicon)
    return sentence.tokens.indices.flatMap { token -> [Draft] in
      guard [.verb, .adjective].contains(sentence.tags[token]),
        lexicon.isCue(sentence.word(token), of: "armed")
      else { return [] }
      let clause = clauses.clause(of: token, in: sentence, at: index)
      let bearers = clause.tokens(at: .object) + clause.tokens(at: .subject)
      guard var bearer = bearers.first ?? sentence.head(of: token) else { return [] }
      // "crates and trucks equipped with guns": a participle describes the nearest.
      bearer = sentence.conjuncts(of: bearer).last { $0 < token } ?? bearer
      return clause.tokens(at: .preposition("with")).map { weapon in
        Draft(
          predicate: "uses_weapon",
          rule: "armed-with",
          sentence: index,
          head: token,
          trigger: [token],
          fillers: [
            .init(role: "entity", sentence: index, head: bearer),
            .init(role: "weapon", sentence: index, head: weapon),
          ]
        )
      }
    }
  }
}
