import KnowledgeGraph
import Language

/// Security measures in force.
///
/// - Matches: a noun of restriction ("measures", "restrictions") with a modifier of security.
/// - Claims: restrict(measure, place).
/// - Example: "security measures around the port were tightened" is restrict(measure, place: the port).
/// - Not: measures of any other sort ("austerity measures").
struct RestrictionRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.compactMap { token in
      guard sentence.tags[token] == .noun, lexicon.isCue(sentence.lemmas[token], of: "measure"),
        sentence.tree.children(of: token, by: .compound, .amod)
          .contains(where: { lexicon.isCue(sentence.lemmas[$0], of: "measureModifier") })
      else { return nil }
      let places = sentence.tree.children(of: token, by: .nmod).filter {
        ["in", "around", "at", "near", "across"].contains(sentence.preposition(of: $0) ?? "")
      }
      return Draft(
        predicate: "restrict",
        rule: "security-measures",
        sentence: index,
        head: token,
        trigger: [token],
        fillers: [.init(role: "measure", sentence: index, head: token)]
          + places.map { .init(role: "place", sentence: index, head: $0) }
      )
    }
  }
}
