import KnowledgeGraph
import Language

/// A person named together with an organization.
///
/// - Matches: a person's name whose possessor is an organization, or with one behind "of", "from" or "with".
/// - Claims: member_of(member, organization), in the outlet's voice.
/// - Example: "Dara Amin of the Harbour Union" is member_of(member: Dara Amin, organization: the Harbour Union).
/// - Not: a title in between ("Harbour Union spokesman Dara Amin"), which says more.
struct AffiliationRule: ClaimRule {
  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.flatMap { token -> [Draft] in
      guard let name = sentence.names.first(where: { $0.tokens.contains(token) }),
        name.kind == .person, report.kind(of: token, in: index) == .person
      else { return [] }
      let organizations = sentence.tree.children[token].filter { child in
        guard !name.tokens.contains(child), report.kind(of: child, in: index) == .organization
        else { return false }
        switch sentence.relation(of: child) {
        case .possessive: return true
        case .nmod:
          return ["from", "of", "with"].contains(sentence.preposition(of: child))
        default: return false
        }
      }
      return organizations.map { organization in
        Draft(
          predicate: "member_of",
          rule: "affiliation",
          sentence: index,
          head: organization,
          trigger: [organization],
          fillers: [
            .init(role: "member", sentence: index, head: token),
            .init(role: "organization", sentence: index, head: organization),
          ],
          voice: .outlet
        )
      }
    }
  }
}
