import KnowledgeGraph
import Language

/// What a title says a person is to an organization.
///
/// - Matches: a noun of `titles.tsv` before, behind or predicated of a person, or standing alone.
/// - Claims: leads, speaks_for or member_of, the title as qualifier, in the outlet's voice.
/// - Example: "Dara Amin, a spokesman for the Harbour Union" is speaks_for(spokesperson: Dara Amin, organization: the
///   Harbour Union).
/// - Not: members who stand for the organization itself ("Harbour Union fighters"); an office that somebody seeks
///   ("ran for governor of Arlen").
struct TitleRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.compactMap { token in
      guard [.noun, .properNoun].contains(sentence.tags[token]),
        let relation = lexicon.titles[sentence.lemmas[token].lowercased()]
      else { return nil }
      let person = person(titled: token, in: index, of: report)
      guard
        let organization = organization(
          of: token,
          person: person,
          kinds: relation.kinds,
          in: index,
          of: report
        ),
        person != organization, person != token || !isSought(token, in: sentence),
        person != token || sentence.morphology[token].number != .plural
      else { return nil }
      let chain = report.chain(at: person, in: index)
      guard chain == nil || chain != report.chain(at: organization, in: index) else { return nil }
      return Draft(
        predicate: relation.predicate,
        rule: "title",
        sentence: index,
        head: token,
        trigger: [token],
        fillers: [
          .init(role: relation.first, sentence: index, head: person),
          .init(role: relation.second, sentence: index, head: organization),
        ],
        voice: .outlet,
        qualifier: sentence.lemmas[token].lowercased(),
        confidence: 0.9
      )
    }
  }

  /// Whether an office is what somebody runs for or is named as ("ran for governor of Arlen").
  private func isSought(_ token: Int, in sentence: Sentence) -> Bool {
    ["as", "for"].contains(sentence.preposition(of: token) ?? "")
  }

  /// The person who bears the title: the name it stands by, its subject, or the title's own phrase.
  private func person(titled token: Int, in index: Int, of report: Report) -> Int {
    let sentence = report.sentences[index]
    let tree = sentence.tree
    let isPerson = { (other: Int) in
      sentence.tags[other] == .properNoun && report.kind(of: other, in: index) == .person
    }
    if let head = sentence.head(of: token), isPerson(head),
      [.description, .compound, .appos, .flat, .nmod].contains(sentence.relation(of: token))
    {
      return head
    }
    if let named = tree.children(of: token, by: .appos, .flat, .description).first(where: isPerson)
    {
      return named
    }
    if !tree.children(of: token, by: .cop).isEmpty,
      let subject = tree.children(of: token, by: .nsubj).first
    {
      return subject
    }
    return token
  }

  /// The organization: what the title is of, for, from or in, its possessor, or the noun before it.
  private func organization(
    of token: Int,
    person: Int,
    kinds: Set<String>,
    in index: Int,
    of report: Report
  ) -> Int? {
    let sentence = report.sentences[index]
    let tree = sentence.tree
    let isSide = { (other: Int) in
      guard let kind = report.kind(of: other, in: index) else { return false }
      let isSide = [.organization, .group, .place, .facility].contains(kind)
      return kinds.isEmpty ? isSide : kinds.contains(kind.rawValue)
    }
    let marked = tree.children(of: token, by: .nmod).filter {
      ["of", "for", "from", "with", "at", "in"].contains(sentence.preposition(of: $0) ?? "")
    }
    let before = tree.children(of: token, by: .possessive, .compound, .amod)
    let besideName =
      person == token
      ? [] : tree.children(of: person, by: .compound, .possessive).filter { $0 < token }
    return (before + marked + besideName).first(where: isSide)
  }
}
