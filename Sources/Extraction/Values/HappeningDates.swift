import Foundation
import KnowledgeGraph
import Language

/// Decides which of a sentence's time expressions dates a happening.
///
/// The happening's own words come first, then its clause, then the clauses that tell the same happening: those that
/// govern it as complement, purpose or circumstance, and those coordinated with it. The date of a saying dates nothing
/// that is said.
struct HappeningDates: Sendable {
  private let times: TimeWords

  /// Reads the table of time words in a folder of tables.
  init(in folder: URL) throws(LexiconError) {
    times = try TimeWords(in: folder)
  }

  /// The expression that dates the happening which a token names, if one does.
  ///
  /// A stretch that only ends ("continued into Friday") starts where the next best expression does.
  ///
  /// - Parameters:
  ///   - trigger: the token.
  ///   - sentence: its sentence.
  ///   - expressions: the time expressions of the sentence.
  ///   - cues: the tokens that head words of saying.
  /// - Returns: the expression, its open start filled in.
  func expression(
    dating trigger: Int,
    in sentence: Sentence,
    among expressions: [TimeExpression],
    cues: Set<Int> = []
  ) -> TimeExpression? {
    guard sentence.tokens.indices.contains(trigger), !expressions.isEmpty else { return nil }
    let clauses = HappeningClauses(of: sentence, with: expressions, times: times, cues: cues)
    let telling = clauses.telling(trigger)
    let ranked = expressions.compactMap { expression in
      rank(of: expression, for: trigger, told: telling, in: clauses).map {
        (rank: $0, distance: distance(from: trigger, to: expression), expression: expression)
      }
    }.sorted { ($0.rank, $0.distance) < ($1.rank, $1.distance) }
    guard var best = ranked.first?.expression else {
      return stretch(from: trigger, in: clauses, among: expressions)
    }
    if best.value.start == nil,
      let start = ranked.dropFirst().lazy.compactMap(\.expression.value.start).first,
      let closed = TimeSpan(from: start, to: best.value.end)
    {
      best.value = closed
    }
    return best
  }

  /// "killed since the war began in 2011": the stretch from the time of a "since" clause on.
  private func stretch(
    from trigger: Int,
    in clauses: HappeningClauses,
    among expressions: [TimeExpression]
  ) -> TimeExpression? {
    let sentence = clauses.sentence
    // "the deadliest raid since the war began": that is how long none was deadlier.
    guard !isSuperlative(trigger, in: sentence) else { return nil }
    let since = sinceClauses(of: trigger, in: sentence)
    for expression in expressions where expression.reach == .clause {
      guard let clause = clauses.path(from: expression).last, since.contains(clause),
        let start = expression.value.start, let value = TimeSpan(from: start, to: nil)
      else { continue }
      return TimeExpression(tokens: expression.tokens, value: value)
    }
    return nil
  }

  /// Whether a word is a superlative, or a noun described by one.
  private func isSuperlative(_ word: Int, in sentence: Sentence) -> Bool {
    ([word] + sentence.tree.children(of: word, by: .amod)).contains {
      sentence.morphology[$0].degree == .superlative
    }
  }

  /// The word that says that a title is no longer borne: "former" of "the former mayor".
  func ending(ofTitle title: Int, in sentence: Sentence) -> Int? {
    sentence.tree.children(of: title, by: .amod, .advmod).first {
      times.isA(.over, sentence.word($0))
    }
  }

  private func sinceClauses(of trigger: Int, in sentence: Sentence) -> [Int] {
    sentence.tree.children(of: trigger, by: .advcl).filter { clause in
      sentence.tree.children(of: clause, by: .mark).contains { sentence.word($0) == "since" }
    }
  }

  /// Whether words set a happening in another time than that of the news told around it.
  ///
  /// They do where they say that it happens often or happened before ("repeatedly", "previous raids"), or name a time
  /// that is not of the news, but not of a noun that they describe: "a town seized in 2012".
  ///
  /// - Parameters:
  ///   - trigger: the token that names the happening.
  ///   - sentence: its sentence.
  ///   - expressions: the time expressions of the sentence.
  ///   - published: the day of the report.
  /// - Returns: whether the news around it does not date it.
  func setsApart(
    _ trigger: Int,
    in sentence: Sentence,
    among expressions: [TimeExpression],
    published: CalendarDate?
  ) -> Bool {
    let describing = sentence.tree.children(of: trigger, by: .advmod, .amod)
    if describing.contains(where: { times.isA(.apart, sentence.word($0)) }) { return true }
    // "Thousands have died since the war began": not on the day of the news.
    if !sinceClauses(of: trigger, in: sentence).isEmpty { return true }
    guard let published else { return false }
    return expressions.contains {
      $0.reach == .clause && !$0.value.isNews(on: published)
        && !describesNoun($0, besides: trigger, in: sentence)
    }
  }

  /// Whether an expression stands in what describes a noun, and not what a token names.
  private func describesNoun(
    _ expression: TimeExpression,
    besides trigger: Int,
    in sentence: Sentence
  ) -> Bool {
    var token: Int? = expression.tokens.lowerBound
    for _ in 0..<sentence.count {
      guard let place = token, place != trigger else { return false }
      if [.acl, .relativeClause, .appos].contains(sentence.tree.relations[place]) { return true }
      token = sentence.head(of: place)
    }
    return false
  }

  /// How near an expression stands to a happening, 0 the nearest; nil if it does not date it.
  private func rank(
    of expression: TimeExpression,
    for trigger: Int,
    told: [Int],
    in clauses: HappeningClauses
  ) -> Int? {
    let sentence = clauses.sentence
    switch expression.reach {
    case .present:
      let isTold =
        expression.tokens.contains(trigger) || isSubject(trigger, of: expression, in: sentence)
      return isTold ? .max : nil
    case .word:
      return isOffset(expression, trigger, told: told, in: clauses) ? 0 : nil
    case .clause:
      break
    }
    let isSaying = clauses.cues.contains(trigger)
    if !isSaying, standsBehind(clauses.cues, expression, in: sentence) { return nil }
    if isBehindSince(expression, trigger, in: sentence) { return nil }
    let path = clauses.path(from: expression)
    guard let clause = path.last else { return nil }
    // "the deadliest since 2016"
    if expression.value.end == nil, isSuperlative(path[0], in: sentence) { return nil }
    if let steps = path.firstIndex(of: trigger) {
      // "condemned the raid on Friday", "said in predictions since the raid on Friday": when the raid was.
      let isOfSaid =
        isSaying && steps > 0
        && (steps > 1
          || [.obj, .nsubjPassive, .ccomp].contains(sentence.relation(of: path[steps - 1])))
      return isOfSaid ? nil : min(steps, 1)
    }
    if isSaying || !clauses.cues.contains(clause) {
      if clauses.modifies(clause, trigger) { return 1 }
      if let place = told.firstIndex(of: clause) { return place + 2 }
    }
    if follows(expression, trigger, in: sentence) { return sentence.count + 2 }
    return isTold(expression, behind: trigger, before: clause, in: clauses)
      ? sentence.count + 3 : nil
  }

  /// "shelled a town held by rebels on Friday a monitor said": what is said, where the tree hangs its date on the saying.
  private func isTold(
    _ expression: TimeExpression,
    behind trigger: Int,
    before cue: Int,
    in clauses: HappeningClauses
  ) -> Bool {
    trigger < expression.tokens.lowerBound && expression.tokens.upperBound <= cue
      && clauses.cues.contains(cue) && !clauses.cues.contains(trigger)
      && !clauses.cues.contains { trigger < $0 && $0 < expression.tokens.lowerBound }
  }

  /// "two days after the attack": whether what stands behind "after" is the happening.
  private func isOffset(
    _ expression: TimeExpression,
    _ trigger: Int,
    told: [Int],
    in clauses: HappeningClauses
  ) -> Bool {
    let end = expression.tokens.upperBound
    guard end < clauses.sentence.count, let governed = clauses.sentence.head(of: end),
      governed > end
    else { return false }
    let clause = clauses.head(of: governed)
    return governed == trigger || clause > end && told.contains(clause)
  }

  /// Whether an expression stands right behind a word of saying ("said on Friday") and dates the saying.
  private func standsBehind(
    _ cues: Set<Int>,
    _ expression: TimeExpression,
    in sentence: Sentence
  ) -> Bool {
    var before = expression.tokens.lowerBound - 1
    while before >= 0, [.adposition, .determiner].contains(sentence.tags[before]) { before -= 1 }
    return before >= 0 && cues.contains(before)
  }

  /// "the worst raid since the fall of the town two years ago": whether it dates what stands behind a "since".
  private func isBehindSince(
    _ expression: TimeExpression,
    _ trigger: Int,
    in sentence: Sentence
  ) -> Bool {
    guard trigger < expression.tokens.lowerBound else { return false }
    let since = sentence.tokens.indices[(trigger + 1)..<expression.tokens.lowerBound].last {
      sentence.word($0) == "since"
    }
    guard let since else { return false }
    let between = since + 1..<expression.tokens.lowerBound
    // "since the start of 2016" is a stretch.
    guard let last = between.last, sentence.word(last) != "of" else { return false }
    return sentence.tags[between].contains(.noun)
      && !sentence.tokens[since..<expression.tokens.lowerBound].contains { $0.form == "," }
  }

  /// Whether an expression stands behind a happening with no verb and no comma between, wherever the tree hangs it.
  private func follows(_ expression: TimeExpression, _ trigger: Int, in sentence: Sentence) -> Bool
  {
    let end = expression.tokens.lowerBound
    return trigger < end
      && sentence.tags[(trigger + 1)..<end].allSatisfy {
        ![.verb, .auxiliary, .punctuation].contains($0)
      }
  }

  /// "clashes are ongoing": the noun of which a state is told.
  private func isSubject(_ noun: Int, of state: TimeExpression, in sentence: Sentence) -> Bool {
    [.nsubj, .nsubjPassive].contains(sentence.tree.relations[noun])
      && state.tokens.contains(sentence.tree.heads[noun])
      && sentence.tags[sentence.tree.heads[noun]] != .verb
  }

  private func distance(from trigger: Int, to expression: TimeExpression) -> Int {
    min(
      abs(expression.tokens.lowerBound - trigger),
      abs(expression.tokens.upperBound - 1 - trigger)
    )
  }
}
