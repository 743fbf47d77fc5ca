import KnowledgeGraph
import Language

/// Names that a report itself says are one.
///
/// - Matches: "X, or Y", "X (Y)", "X, also known as Y", Y a name.
/// - Claims: same_as(entity: X, value: Y), in the outlet's voice.
/// - Example: "the Harbour Union, or HU" is same_as(entity: the Harbour Union, value: HU).
/// - Not: "Iraq or Syria", whose sides are places of a kind and no acronym of each other.
struct AliasRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.compactMap { token in
      guard let name = sentence.head(of: token), name < token,
        report.mention(headedBy: name, in: index) != nil,
        isAlias(token, of: name, in: sentence, report: report, index: index)
      else { return nil }
      return Draft(
        predicate: "same_as",
        rule: "alias",
        sentence: index,
        head: token,
        trigger: [token],
        fillers: [
          .init(role: "entity", sentence: index, head: name),
          .init(role: "value", sentence: index, head: token),
        ],
        voice: .outlet,
        confidence: 0.9
      )
    }
  }

  private func isAlias(
    _ token: Int,
    of name: Int,
    in sentence: Sentence,
    report: Report,
    index: Int
  ) -> Bool {
    let form = sentence.tokens[token].form
    let isAcronym =
      form.count > 1 && form.allSatisfy { $0.isUppercase || $0 == "." }
      && sentence.tokens[name].form != form
    let marks = sentence.tree.children[token].map { sentence.word($0) }
    switch sentence.relation(of: token) {
    case .conj: return isAcronym && marks.contains("or")
    case .appos: return isAcronym && marks.contains("(")
    default: break
    }
    guard sentence.lemmas[name] == "know" || sentence.lemmas[name] == "call",
      sentence.tags[token] == .properNoun
    else { return false }
    return false
  }
}
