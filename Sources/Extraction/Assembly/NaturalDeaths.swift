import KnowledgeGraph
import Language

/// Tells the deaths that nobody brought about from killings: "to die" says that somebody is dead, not of what.
///
/// A death is a killing where the clause names who or what did it, where people are counted or told of as many, or where
/// the report tells near by of violence or an accident and the clause of no illness.
struct NaturalDeaths {
  private let lexicon: Lexicon
  private let report: Report
  /// The sentences that tell of violence or an accident.
  private let violent: Set<Int>

  /// Looks at a report and all that its sentences claim.
  init(lexicon: Lexicon, report: Report, stated: [Draft]) {
    self.lexicon = lexicon
    self.report = report
    let deeds = stated.filter {
      Self.violence.contains($0.predicate) && !Self.isDying($0, lexicon, report)
    }
    let accidents = report.sentences.indices.filter { index in
      report.sentences[index].lemmas.contains { lexicon.isCue($0.lowercased(), of: "accident") }
    }
    violent = Set(deeds.map(\.sentence) + accidents)
  }

  /// How many sentences apart a death and its cause are told, as far as a pronoun reaches.
  private static let reach = 5

  private static let violence: Set<Predicate> = [
    "abduct", "attack", "clash", "explode", "injure", "kill",
  ]

  private static func isDying(_ draft: Draft, _ lexicon: Lexicon, _ report: Report) -> Bool {
    let lemma = report.sentences[draft.sentence].lemmas[draft.head].lowercased()
    return draft.predicate == "kill" && lexicon.isCue(lemma, of: "dying")
  }

  /// Whether a draft tells of a death that nobody brought about.
  func holds(_ draft: Draft) -> Bool {
    guard Self.isDying(draft, lexicon, report),
      draft.rule != Clause.Construction.lightVerb.rawValue,
      case let sentence = report.sentences[draft.sentence],
      draft.fillers.allSatisfy({
        ["place", "victim"].contains($0.role)
          || lexicon.isCue(
            report.sentences[$0.sentence].lemmas[$0.head].lowercased(),
            of: "ailment"
          )
      })
    else { return false }
    let victims = draft.fillers("victim").filter { $0.sentence == draft.sentence }
    if victims.contains(where: { isCounted($0, in: sentence) }) { return false }
    // "the death of the project"
    if sentence.tags[draft.head] == .noun, !victims.isEmpty,
      victims.allSatisfy({ isLifeless($0.head, in: draft.sentence) })
    {
      return true
    }
    let isToll =
      isTold(draft.head, in: sentence) && !victims.isEmpty
      && victims.allSatisfy { isOfSome($0.head, in: sentence) }
    if isOfAilment(draft.head, in: sentence) { return !isToll }
    let isNearViolence = violent.contains { abs($0 - draft.sentence) <= Self.reach }
    return !isToll && !isNearViolence && !isOfHappening(draft.head, in: sentence)
  }

  private func isCounted(_ victim: Draft.Filler, in sentence: Sentence) -> Bool {
    victim.count != nil || sentence.tags[victim.head] == .numeral
      || !sentence.tree.children(of: victim.head, by: .nummod).isEmpty
  }

  private func isLifeless(_ victim: Int, in sentence: Int) -> Bool {
    switch report.kind(of: victim, in: sentence) {
    case .facility, .organization, .place, .vehicle, .weapon: true
    case .event, .group, .other, .person, .time, nil: false
    }
  }

  /// Whether those who died are several, or somebody whom the report does not know yet.
  private func isOfSome(_ victim: Int, in sentence: Sentence) -> Bool {
    sentence.morphology[victim].number == .plural
      && !sentence.names.contains { $0.tokens.contains(victim) }
      || sentence.tree.children(of: victim, by: .det).contains {
        ["a", "an", "another"].contains(sentence.word($0))
      }
  }

  /// Whether a death is told as one that was: "people die of it" says what may happen to anybody.
  private func isTold(_ head: Int, in sentence: Sentence) -> Bool {
    guard sentence.tags[head] == .verb else { return true }
    return sentence.morphology[head].tense == .past || sentence.isPastParticiple(head)
  }

  /// "died of cancer", "after a long illness", "aged 80"; not "of complications from a shooting".
  private func isOfAilment(_ head: Int, in sentence: Sentence) -> Bool {
    let isAilment = { (token: Int) in
      lexicon.isCue(sentence.lemmas[token].lowercased(), of: "ailment")
    }
    return sentence.tree.children(
      of: head,
      by: .advcl,
      .advmod,
      .nmod,
      .obl,
      .oblUnmarked,
      .xcomp
    ).contains { child in
      let words = sentence.tree.subtree(of: child)
      guard sentence.tags[child] != .verb || isAilment(child) else { return false }
      return words.contains(where: isAilment)
        && !words.contains {
          lexicon.isHappening($0, in: sentence) && !lexicon.isAilment($0, in: sentence)
        }
    }
  }

  /// "in the crash", "after a shooting", "when the wall fell".
  private func isOfHappening(_ head: Int, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: head, by: .nmod, .obl).flatMap { sentence.tree.subtree(of: $0) }
      .contains { lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "forceOfNature") }
      || sentence.tree.children(of: head, by: .advcl).contains {
        sentence.markers(of: $0).contains("when")
          || sentence.tree.children(of: $0, by: .advmod).contains { sentence.word($0) == "when" }
      }
      || sentence.tree.children(of: head, by: .nmod, .obl).contains {
        lexicon.isHappening($0, in: sentence)
      }
  }
}
