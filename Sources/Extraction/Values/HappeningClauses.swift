import Language

/// The clauses of a sentence, for finding those that tell one happening.
///
/// A word of a time expression heads no clause, whatever the tree says ("before dawn").
struct HappeningClauses: Sendable {
  let sentence: Sentence
  let times: TimeWords
  /// The tokens that head words of saying; no clause is told across one.
  let cues: Set<Int>
  private let timeTokens: Set<Int>

  /// Makes the clauses of a sentence with its time expressions.
  init(
    of sentence: Sentence,
    with expressions: [TimeExpression],
    times: TimeWords,
    cues: Set<Int>
  ) {
    self.sentence = sentence
    self.times = times
    self.cues = cues
    timeTokens = expressions.reduce(into: []) { tokens, expression in
      if expression.reach != .present { tokens.formUnion(expression.tokens) }
    }
  }

  /// The head of the clause that a token stands in, or heads itself.
  func head(of token: Int) -> Int {
    var clause = token
    for _ in 0..<sentence.count {
      guard !isHead(clause), let above = sentence.head(of: clause) else { break }
      clause = above
    }
    return clause
  }

  /// The words that an expression hangs on, up to the head of its clause.
  func path(from expression: TimeExpression) -> [Int] {
    let top = expression.tokens.first {
      sentence.tags[$0] != .punctuation && !expression.tokens.contains(sentence.tree.heads[$0])
    }
    var path: [Int] = []
    var next = top.flatMap { sentence.head(of: $0) }
    while let token = next, !path.contains(token) {
      path.append(token)
      next = isHead(token) ? nil : sentence.head(of: token)
    }
    return path
  }

  /// The clauses that tell the happening of a token, by their heads, the nearest first.
  func telling(_ trigger: Int) -> [Int] {
    var clauses = [head(of: trigger)]
    while let last = clauses.last, let above = above(last), !clauses.contains(above) {
      clauses.append(above)
    }
    for clause in clauses where !cues.contains(clause) {
      clauses += sentence.tree.children[clause].filter {
        !clauses.contains($0) && !cues.contains($0) && continues($0)
      }
    }
    return clauses
  }

  /// Whether a clause says more of a noun: "clashes that continued into Friday".
  func modifies(_ clause: Int, _ noun: Int) -> Bool {
    guard sentence.tags[noun] != .verb else { return false }
    var token = clause
    for _ in 0..<sentence.count {
      guard let head = sentence.head(of: token) else { return false }
      switch sentence.tree.relations[token] {
      case .relativeClause, .acl: return head == noun
      case .conj, .xcomp: token = head
      default: return false
      }
    }
    return false
  }

  private func isHead(_ token: Int) -> Bool {
    guard !timeTokens.contains(token), !isInCompound(token) else { return false }
    return switch sentence.tree.relations[token] {
    case .root, .ccomp, .xcomp, .csubj, .csubjPassive, .advcl, .acl, .relativeClause, .parataxis:
      true
    case .conj:
      sentence.tags[token] == .verb
        || !sentence.tree.children(of: token, by: .nsubj, .cop).isEmpty
    default:
      sentence.tree.heads[token] < 0
    }
  }

  /// "held" of "rebel-held", which heads no clause.
  private func isInCompound(_ token: Int) -> Bool {
    token > 0 && sentence.word(token - 1) == "-" && sentence.tree.heads[token] >= 0
  }

  /// The clause above one that tells the same happening.
  private func above(_ clause: Int) -> Int? {
    guard let governor = sentence.head(of: clause) else { return nil }
    let tells: Bool =
      switch sentence.tree.relations[clause] {
      case .xcomp, .ccomp, .conj, .csubj, .csubjPassive: true
      case .advcl: isSimultaneous(clause)
      case .acl: sentence.isInfinitive(clause) || sentence.isPresentParticiple(clause)
      default: false
      }
    let above = head(of: governor)
    return tells && !cues.contains(above) && !cues.contains(clause) ? above : nil
  }

  /// Whether a clause below another goes on telling its happening: "…, killing 11", "… and fled".
  private func continues(_ clause: Int) -> Bool {
    switch sentence.tree.relations[clause] {
    case .conj, .advcl:
      isHead(clause) && isSimultaneous(clause)
        && sentence.tree.children(of: clause, by: .nsubj, .nsubjPassive).isEmpty
    case .xcomp, .ccomp:
      isHead(clause)
    default:
      false
    }
  }

  /// Whether no conjunction sets a clause before or after the one above it.
  private func isSimultaneous(_ clause: Int) -> Bool {
    sentence.tree.children(of: clause, by: .mark).allSatisfy {
      sentence.word($0) == "to" || times.isA(.while, sentence.word($0))
    }
  }
}
