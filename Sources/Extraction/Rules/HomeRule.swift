import KnowledgeGraph
import Language

/// Where people and organizations are at home.
///
/// - Matches: a place's name as modifier of a person or a facility; as possessor of a name or a facility; behind "of" or
///   "from" a person's or an organization's name.
/// - Claims: located_in(entity, place), in the outlet's voice.
/// - Example: "Dara Amin of Arlen" and "the Arlen architect" are in Arlen.
/// - Not: a place inside a name ("the Bank of Arlen"); who leads a place or speaks for it ("Arlen's
///   mayor"), or acts for it ("Arlen's army").
struct HomeRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.flatMap { token -> [Draft] in
      guard isAtHome(token, in: index, of: report) else { return [] }
      return homes(of: token, in: index, of: report).map { home in
        Draft(
          predicate: "located_in",
          rule: "home",
          sentence: index,
          head: home,
          trigger: [home],
          fillers: [
            .init(role: "entity", sentence: index, head: token),
            .init(role: "place", sentence: index, head: home),
          ],
          voice: .outlet
        )
      }
    }
  }

  /// Whether a token heads people, an organization or a facility, and no title that says more of a place.
  private func isAtHome(_ token: Int, in index: Int, of report: Report) -> Bool {
    let sentence = report.sentences[index]
    guard [.noun, .properNoun].contains(sentence.tags[token]),
      lexicon.titles[sentence.lemmas[token].lowercased()] == nil
    else { return false }
    switch report.kind(of: token, in: index) {
    case .person, .facility: return true
    case .organization: return sentence.names.contains { $0.tokens.contains(token) }
    case .group, .place, .weapon, .vehicle, .event, .time, .other, nil: return false
    }
  }

  private func homes(of token: Int, in index: Int, of report: Report) -> [Int] {
    let sentence = report.sentences[index]
    let own = sentence.names.first { $0.tokens.contains(token) }
    return sentence.tree.children[token].filter { child in
      guard own?.tokens.contains(child) != true,
        sentence.names.contains(where: { $0.kind == .place && $0.tokens.contains(child) }),
        report.kind(of: child, in: index) == .place
      else { return false }
      switch sentence.relation(of: child) {
      case .compound: return child < token && report.kind(of: token, in: index) != .organization
      case .possessive: return own != nil || report.kind(of: token, in: index) == .facility
      case .nmod: return own != nil && ["of", "from"].contains(sentence.preposition(of: child))
      default: return false
      }
    }
  }
}
