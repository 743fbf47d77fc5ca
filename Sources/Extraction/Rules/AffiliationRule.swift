import KnowledgeGraph
import Language

/// A person named together with an organization, or some of its members with a fate of their own.
///
/// - Matches: a person's name whose possessor is an organization, or with one behind "of", "from" or "with"; the name
///   before fighters or members who are a group of their own.
/// - Claims: member_of(member, organization), in the outlet's voice.
/// - Example: "Dara Amin of the Harbour Union" is member_of(member: Dara Amin, organization: the Harbour Union), "nine
///   Harbour Union members were killed" also member_of(member: nine Harbour Union members).
/// - Not: a title in between ("Harbour Union spokesman Dara Amin") or before ("nine members of the Harbour Union"), which
///   says more.
struct AffiliationRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.flatMap { token in
      (organizations(ofPerson: token, in: index, of: report)
        + organizations(ofMembers: token, in: index, of: report)).map { organization in
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

  private func organizations(ofPerson token: Int, in index: Int, of report: Report) -> [Int] {
    let sentence = report.sentences[index]
    guard let name = sentence.names.first(where: { $0.tokens.contains(token) }),
      name.kind == .person, report.kind(of: token, in: index) == .person
    else { return [] }
    return sentence.tree.children[token].filter { child in
      guard !name.tokens.contains(child), report.kind(of: child, in: index) == .organization
      else { return false }
      switch sentence.relation(of: child) {
      case .possessive: return true
      case .nmod:
        return ["from", "of", "with"].contains(sentence.preposition(of: child))
      default: return false
      }
    }
  }

  /// "nine Harbour Union members": whose members are told of as a group.
  private func organizations(ofMembers token: Int, in index: Int, of report: Report) -> [Int] {
    let sentence = report.sentences[index]
    guard sentence.tags[token] == .noun, report.kind(of: token, in: index) == .group else {
      return []
    }
    let isMembers = { (noun: Int) in
      let lemma = sentence.lemmas[noun].lowercased()
      return lexicon.isCue(lemma, of: "combatant") || lexicon.isCue(lemma, of: "memberNoun")
    }
    // "dozens of Harbour Union members"
    let counted = sentence.tree.children(of: token, by: .nmod).first {
      sentence.preposition(of: $0) == "of" && sentence.tags[$0] == .noun && isMembers($0)
    }
    guard let members = isMembers(token) ? token : counted else { return [] }
    return sentence.tree.children(of: members, by: .compound).filter { child in
      report.kind(of: child, in: index) == .organization
        && sentence.names.contains { $0.kind == .organization && $0.tokens.contains(child) }
    }
  }
}
