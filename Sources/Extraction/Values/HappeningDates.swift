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
    guard sentence.tokens.indices.contains(trigger) else { return nil }
    let clauses = clausesTelling(trigger, in: sentence, cues: cues)
    let ranked = expressions.compactMap { expression in
      rank(of: expression, for: trigger, among: clauses, in: sentence, cues: cues).map {
        (rank: $0, distance: distance(from: trigger, to: expression), expression: expression)
      }
    }.sorted { ($0.rank, $0.distance) < ($1.rank, $1.distance) }
    guard var best = ranked.first?.expression else { return nil }
    if best.value.start == nil,
      let start = ranked.dropFirst().lazy.compactMap(\.expression.value.start).first,
      let closed = TimeSpan(from: start, to: best.value.end)
    {
      best.value = closed
    }
    return best
  }

  /// The clauses that tell the happening of a token, by their heads, the nearest first.
  private func clausesTelling(_ trigger: Int, in sentence: Sentence, cues: Set<Int>) -> [Int] {
    var clauses = [sentence.clauseHead(of: trigger)]
    while let last = clauses.last, let above = clauseAbove(last, in: sentence, cues: cues),
      !clauses.contains(above)
    {
      clauses.append(above)
    }
    for clause in clauses {
      clauses += sentence.tree.children[clause].filter {
        !clauses.contains($0) && !cues.contains($0) && continues($0, in: sentence)
      }
    }
    return clauses
  }

  /// The clause above one that tells the same happening.
  private func clauseAbove(_ clause: Int, in sentence: Sentence, cues: Set<Int>) -> Int? {
    guard let head = sentence.head(of: clause) else { return nil }
    let tells: Bool =
      switch sentence.tree.relations[clause] {
      case .xcomp, .ccomp, .conj, .csubj, .csubjPassive: true
      case .advcl: isSimultaneous(clause, in: sentence)
      case .acl: sentence.isInfinitive(clause)
      default: false
      }
    let above = sentence.clauseHead(of: head)
    return tells && !cues.contains(above) && !cues.contains(clause) ? above : nil
  }

  /// Whether a clause below another goes on telling its happening: "…, killing 11", "… and fled".
  private func continues(_ clause: Int, in sentence: Sentence) -> Bool {
    switch sentence.tree.relations[clause] {
    case .conj, .advcl:
      sentence.isClauseHead(clause) && isSimultaneous(clause, in: sentence)
        && sentence.tree.children(of: clause, by: .nsubj, .nsubjPassive).isEmpty
    case .xcomp:
      true
    default:
      false
    }
  }

  /// Whether no conjunction sets a clause before or after the one above it.
  private func isSimultaneous(_ clause: Int, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: clause, by: .mark).allSatisfy {
      sentence.word($0) == "to" || times.isA(.while, sentence.word($0))
    }
  }

  /// How near an expression stands to a happening, 0 the nearest; nil if it does not date it.
  private func rank(
    of expression: TimeExpression,
    for trigger: Int,
    among clauses: [Int],
    in sentence: Sentence,
    cues: Set<Int>
  ) -> Int? {
    switch expression.reach {
    case .present:
      let isTold =
        expression.tokens.contains(trigger) || isSubject(trigger, of: expression, in: sentence)
      return isTold ? .max : nil
    case .word:
      return isOffset(expression, trigger, clauses, in: sentence) ? 0 : nil
    case .clause:
      break
    }
    if !cues.contains(trigger), standsBehind(cues, expression, in: sentence) { return nil }
    let path = path(from: expression, in: sentence)
    guard let clause = path.last else { return nil }
    if let steps = path.firstIndex(of: trigger) { return min(steps, 1) }
    if !cues.contains(clause) || cues.contains(trigger) {
      if modifies(clause, trigger, in: sentence) { return 1 }
      if let place = clauses.firstIndex(of: clause) { return place + 2 }
    }
    return follows(expression, trigger, in: sentence) ? sentence.count + 2 : nil
  }

  /// The words that an expression hangs on, up to the head of its clause.
  private func path(from expression: TimeExpression, in sentence: Sentence) -> [Int] {
    var path: [Int] = []
    var next = sentence.top(of: expression.tokens).flatMap { sentence.head(of: $0) }
    while let token = next, !path.contains(token) {
      path.append(token)
      next = sentence.isClauseHead(token) ? nil : sentence.head(of: token)
    }
    return path
  }

  /// "two days after the attack": whether what stands behind "after" is the happening.
  private func isOffset(
    _ expression: TimeExpression,
    _ trigger: Int,
    _ clauses: [Int],
    in sentence: Sentence
  ) -> Bool {
    let end = expression.tokens.upperBound
    guard end < sentence.count, let governed = sentence.head(of: end), governed > end else {
      return false
    }
    let clause = sentence.clauseHead(of: governed)
    return governed == trigger || clause > end && clauses.contains(clause)
  }

  /// Whether an expression stands right behind a word of saying ("said on Friday") and dates the saying.
  private func standsBehind(_ cues: Set<Int>, _ expression: TimeExpression, in sentence: Sentence)
    -> Bool
  {
    var before = expression.tokens.lowerBound - 1
    while before >= 0, [.adposition, .determiner].contains(sentence.tags[before]) { before -= 1 }
    return before >= 0 && cues.contains(before)
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

  /// "clashes that continued into Friday": a clause that says more of the noun.
  private func modifies(_ clause: Int, _ trigger: Int, in sentence: Sentence) -> Bool {
    var token = clause
    for _ in 0..<sentence.count {
      guard let head = sentence.head(of: token) else { return false }
      switch sentence.tree.relations[token] {
      case .relativeClause, .acl:
        return head == trigger && sentence.tags[trigger] != .verb
      case .conj, .xcomp:
        token = head
      default:
        return false
      }
    }
    return false
  }

  private func distance(from trigger: Int, to expression: TimeExpression) -> Int {
    min(
      abs(expression.tokens.lowerBound - trigger),
      abs(expression.tokens.upperBound - 1 - trigger)
    )
  }
}
