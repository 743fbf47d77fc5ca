import KnowledgeGraph
import Language

/// Who belongs to an organization that is said to include them.
///
/// - Matches: names that an organization, its members or its countries are said to include.
/// - Claims: member_of(member, organization), one for each name.
/// - Example: "Members of the Harbour Union include Arlen and Norport" is member_of(member: Arlen, organization: the
///   Harbour Union), and so for Norport.
/// - Not: what an organization has ("the museum's pictures include …").
struct InclusionRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.flatMap { verb -> [Draft] in
      guard sentence.tags[verb] == .verb,
        lexicon.isCue(sentence.lemmas[verb].lowercased(), of: "include"),
        let subject = sentence.tree.children(of: verb, by: .nsubj).first,
        let organization = organization(of: subject, in: index, of: report)
      else { return [] }
      return sentence.tree.children(of: verb, by: .obj).flatMap { sentence.conjuncts(of: $0) }
        .filter { isNamed($0, in: index, of: report) }
        .map { member in
          Draft(
            predicate: "member_of",
            rule: "inclusion",
            sentence: index,
            head: verb,
            trigger: [verb],
            fillers: [
              .init(role: "member", sentence: index, head: member),
              .init(role: "organization", sentence: index, head: organization),
            ]
          )
        }
    }
  }

  /// The organization itself, or that whose members or countries a noun names.
  private func organization(of subject: Int, in index: Int, of report: Report) -> Int? {
    let sentence = report.sentences[index]
    let isOrganization = { (token: Int) in report.kind(of: token, in: index) == .organization }
    guard lexicon.isCue(sentence.lemmas[subject].lowercased(), of: "memberNoun") else {
      return isOrganization(subject) ? subject : nil
    }
    return sentence.tree.children(of: subject, by: .compound, .possessive, .nmod)
      .first(where: isOrganization)
  }

  private func isNamed(_ token: Int, in index: Int, of report: Report) -> Bool {
    guard report.sentences[index].names.contains(where: { $0.tokens.contains(token) }) else {
      return false
    }
    switch report.kind(of: token, in: index) {
    case .organization, .group, .person, .place: return true
    default: return false
    }
  }
}
