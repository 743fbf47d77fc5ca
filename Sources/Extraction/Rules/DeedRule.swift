import KnowledgeGraph
import Language

/// Who did or suffered what was told before, where only a general noun tells of it again.
///
/// - Matches: a definite noun in the singular of `deed-nouns.tsv` that a verb or another noun gives a doer or a sufferer.
/// - Claims: the predicate of the nearest happening told before that the noun may mean, with that one's patient.
/// - Example: "Gunmen shot dead a mayor. The Harbour Union claimed responsibility for the crime" is kill(killer: the
///   Harbour Union, victim: a mayor).
/// - Not: "carried out an operation", which tells of a new one; a deed whose doer is another than was told, unless the
///   noun accuses ("the crime").
struct DeedRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    let verbs = VerbClauses(lexicon: lexicon)
    let nouns = NounClauses(lexicon: lexicon, verbs: verbs)
    return sentence.tokens.indices.compactMap { token in
      let lemma = sentence.lemmas[token].lowercased()
      guard [.noun, .properNoun].contains(sentence.tags[token]),
        ![.compound, .flat].contains(sentence.relation(of: token)),
        let deed = lexicon.deeds[lemma], isTold(token, in: sentence),
        sentence.morphology[token].number != .plural
      else { return nil }
      let clause = nouns.clause(of: token, in: sentence, at: index)
      let fillers = clause.fillers.compactMap { filler -> Draft.Filler? in
        guard let role = role(at: filler.position),
          lexicon.triggers.role(
            role,
            takes: report.kind(of: filler.token, in: index),
            isCommon: lexicon.isCommon(filler.token, in: sentence)
          ),
          !sentence.isRelativePronoun(filler.token),
          !lexicon.isCue(sentence.lemmas[filler.token].lowercased(), of: "doer"),
          sentence.tags[filler.token] != .pronoun
            || report.chain(at: filler.token, in: index) != nil
        else { return nil }
        return .init(role: role, sentence: index, head: filler.token)
      }
      guard !fillers.isEmpty else { return nil }
      return Draft(
        predicate: "attack",
        rule: "deed-noun",
        sentence: index,
        head: token,
        trigger: [token],
        fillers: fillers,
        deed: deed
      )
    }
  }

  /// Whether the noun means what was told: "the crime", "this action".
  private func isTold(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: token, by: .det).contains {
      ["the", "this", "that"].contains(sentence.word($0))
    }
  }

  private func role(at position: Position) -> Role? {
    switch position {
    case .subject, .preposition("by"): Draft.Deed.doer
    case .object, .preposition("against"): Draft.Deed.sufferer
    default: nil
    }
  }
}
