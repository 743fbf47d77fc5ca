import KnowledgeGraph
import Language

/// Superlatives: what a report ranks a thing or a happening as.
///
/// - Matches: a superlative predicated of a subject, in apposition, behind "describe … as", or before an event noun.
/// - Claims: has_attribute(entity, value).
/// - Example: "the port is the largest of five" is has_attribute(entity: the port, value: the largest of five).
/// - Not: "at least", "most of the men", which count; "the latest", which only dates; "the heaviest raids hit Arlen", which
///   does not say among which.
struct AttributeRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.compactMap { token in
      guard isRanked(token, in: sentence), !isWhere(token, in: sentence),
        let entity = entity(ranked: token, in: sentence),
        entity != token || rank(token, in: sentence).upperBound > token + 1,
        !isEmpty(entity, besides: token, in: index, of: report)
      else {
        return nil
      }
      return Draft(
        predicate: "has_attribute",
        rule: "superlative",
        sentence: index,
        head: token,
        trigger: [token],
        fillers: [
          .init(role: "entity", sentence: index, head: entity),
          .init(
            role: "value",
            sentence: index,
            head: token,
            range: sentence.range(of: rank(token, in: sentence))
          ),
        ]
      )
    }
  }

  /// The words of a rank with all that says among whom: "among the largest ports", "the largest port in the north", "the best
  /// player I have seen", "the largest town held by rebels".
  private func rank(_ token: Int, in sentence: Sentence) -> Range<Int> {
    let behind = sentence.tree.children[token].filter {
      $0 < token
        && ([.cop, .nsubj].contains(sentence.relation(of: $0)) || sentence.tags[$0] == .particle)
    }.max()
    var start = max(sentence.phrase(of: token).lowerBound, behind.map { $0 + 1 } ?? 0)
    if start > 0, sentence.word(start - 1) == "among" { start -= 1 }
    let clauses = sentence.tree.children(of: token, by: .acl).filter {
      sentence.isPastParticiple($0) || sentence.isInfinitive($0)
    }
    let more = (sentence.tree.children(of: token, by: .nmod, .obl, .relativeClause) + clauses)
      .flatMap { sentence.tree.subtree(of: $0) }
    let end = sentence.tokens.indices[(token + 1)...].first {
      !more.contains($0) || sentence.tags[$0] == .punctuation && sentence.word($0) != "-"
    }
    return start..<(end ?? sentence.count)
  }

  /// "It is the best way": a pronoun that stands for nothing told elsewhere is ranked by its own rank alone.
  private func isEmpty(_ entity: Int, besides rank: Int, in index: Int, of report: Report) -> Bool {
    let sentence = report.sentences[index]
    guard [.pronoun, .determiner].contains(sentence.tags[entity]) else { return false }
    guard let chain = report.chain(at: entity, in: index) else { return true }
    return report.analysis.chains[chain].mentions.map { report.analysis.mentions[$0] }.allSatisfy {
      $0.form == .pronoun || $0.sentence == index && $0.head == rank
    }
  }

  /// "The toll was highest in Arlen the largest town": what stands behind a preposition of place ranks another thing.
  private func isWhere(_ token: Int, in sentence: Sentence) -> Bool {
    guard let preposition = sentence.preposition(of: token) else { return false }
    return !["among", "as", "of"].contains(preposition)
  }

  /// Whether a superlative describes the noun, or the noun is "one of" such.
  private func isRanked(_ token: Int, in sentence: Sentence) -> Bool {
    let isSuperlative = { (other: Int) in
      sentence.morphology[other].degree == .superlative && sentence.word(other) != "latest"
    }
    let describes = sentence.tree.children(of: token, by: .amod, .nmod).filter {
      ["of", "among", nil].contains(sentence.preposition(of: $0))
    }.flatMap { child in
      [child] + sentence.tree.children(of: child, by: .amod, .advmod)
    }
    guard [.noun, .adjective, .numeral, .properNoun].contains(sentence.tags[token]) else {
      return false
    }
    // "most of the town", "most towns" only count.
    let counts = { (other: Int) in
      sentence.word(other) == "most" && sentence.relation(of: other) != .advmod
    }
    return describes.contains {
      isSuperlative($0) && sentence.word($0) != "least" && !counts($0)
    }
      || sentence.tags[token] == .adjective && isSuperlative(token) && !counts(token)
        && [.appos, .root, .ccomp, .conj].contains(sentence.relation(of: token))
  }

  /// What is ranked: the subject, what stands in apposition, the object of "describe … as", or the event itself.
  private func entity(ranked token: Int, in sentence: Sentence) -> Int? {
    let tree = sentence.tree
    if !tree.children(of: token, by: .cop).isEmpty {
      return tree.children(of: token, by: .nsubj).first
    }
    guard let head = sentence.head(of: token) else { return nil }
    if sentence.relation(of: token) == .appos { return head }
    if sentence.preposition(of: token) == "as",
      lexicon.isCue(sentence.lemmas[head], of: "describe")
    {
      return tree.children(of: head, by: .obj, .nsubjPassive).first
    }
    let isEvent = !lexicon.triggers.triggers(sentence.lemmas[token], as: .noun).isEmpty
    return isEvent && [.obj, .nsubj, .parataxis, .appos].contains(sentence.relation(of: token))
      ? token : nil
  }
}
