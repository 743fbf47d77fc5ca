import KnowledgeGraph
import Language

/// What a counted noun says of those it names.
///
/// - Matches: a noun of `fate-nouns.tsv` with a number.
/// - Claims: the noun's predicate, with the noun in its role.
/// - Example: "guards caught nine escapees" is escape(escapee: nine escapees).
/// - Not: "the escapees", who were told of before.
struct FateNounRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.compactMap { token in
      guard sentence.tags[token] == .noun,
        let fate = lexicon.fates[sentence.lemmas[token].lowercased()],
        !sentence.tree.children(of: token, by: .nummod).isEmpty
      else { return nil }
      return Draft(
        predicate: fate.predicate,
        rule: "fate-noun",
        sentence: index,
        head: token,
        trigger: [token],
        fillers: [.init(role: fate.role, sentence: index, head: token)],
        namesPeople: true
      )
    }
  }
}
