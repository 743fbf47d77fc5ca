import KnowledgeGraph
import Language

/// Statements worth keeping for themselves: silence, denial, and what yields no other claim.
///
/// - Matches: a statement of `StatementFinder` with a speaker.
/// - Claims: say(speaker, content), with the stance; negative for silence ("declined to comment").
/// - Example: "The union did not disclose how many" is say(speaker: the union, content: how many), negative.
/// - Not: what cannot speak ("the crisis claimed lives"); a statement whose content states a claim of its own, unless it is denied or withheld.
struct SayingRule: Sendable {
  let statements: Statements

  /// The sayings of a report, given the claims drafted from what is said.
  func drafts(in report: Report, besides drafts: [Draft]) -> [Draft] {
    statements.all.compactMap { statement in
      guard let speaker = statement.speaker, !speaker.isMute, statement.act == .speech else {
        return nil
      }
      let isKept = statement.polarity == .negative || statement.stance == .deny
      let yields = drafts.contains { statement.covers(sentence: $0.sentence, token: $0.head) }
      guard isKept || !yields else { return nil }
      let ranges = statement.content.map { $0.range(in: report.analysis) }
      var content = Draft.Filler(role: "content", sentence: statement.sentence, head: statement.cue)
      if let first = ranges.first, let last = ranges.last {
        content.range = TextRange(first.start, max(first.end, last.end))
      }
      return Draft(
        predicate: "say",
        rule: "statement",
        sentence: statement.sentence,
        head: statement.cue,
        trigger: [statement.cue],
        fillers: [.init(role: "speaker", sentence: speaker.span.sentence, head: speaker.head)]
          + (ranges.isEmpty ? [] : [content]),
        voice: .outlet,
        stance: statement.stance == .say ? nil : statement.stance.rawValue,
        polarity: statement.polarity,
        modality: .asserted,
        confidence: 0.8
      )
    }
  }
}
