import KnowledgeGraph
import Language

/// What a noun says of those it names.
///
/// - Matches: a noun of `fate-nouns.tsv`, with a number, or, if it names people by what they did to others, with those
///   others behind "of" or as its possessor.
/// - Claims: the noun's predicate, with the noun in its role.
/// - Example: "guards caught nine escapees" is escape(escapee: nine escapees), "the murderers of the mayor" is kill(killer:
///   the murderers, victim: the mayor).
/// - Not: "the escapees", who were told of before.
struct FateNounRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.compactMap { token -> Draft? in
      guard sentence.tags[token] == .noun,
        let fate = lexicon.fates[sentence.lemmas[token].lowercased()]
      else { return nil }
      var fillers: [Draft.Filler] = [.init(role: fate.role, sentence: index, head: token)]
      if let role = fate.patient {
        let others = self.others(of: token, in: index, of: report)
        guard !others.isEmpty else { return nil }
        fillers += others.map { Draft.Filler(role: role, sentence: index, head: $0) }
      } else if sentence.tree.children(of: token, by: .nummod).isEmpty {
        return nil
      }
      return Draft(
        predicate: fate.predicate,
        rule: "fate-noun",
        sentence: index,
        head: token,
        trigger: [token],
        fillers: fillers,
        namesPeople: true
      )
    }
  }

  /// The people behind "of", or the possessor.
  private func others(of noun: Int, in index: Int, of report: Report) -> [Int] {
    let sentence = report.sentences[index]
    return sentence.tree.children(of: noun, by: .possessive, .nmod)
      .filter { sentence.relation(of: $0) == .possessive || sentence.preposition(of: $0) == "of" }
      .flatMap { sentence.conjuncts(of: $0) }
      .filter { [.group, .person].contains(report.kind(of: $0, in: index)) }
  }
}
