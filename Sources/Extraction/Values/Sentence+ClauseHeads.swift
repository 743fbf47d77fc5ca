import Language

extension Sentence {
  /// Whether a token heads a clause.
  func isClauseHead(_ token: Int) -> Bool {
    switch tree.relations[token] {
    case .root, .ccomp, .xcomp, .csubj, .csubjPassive, .advcl, .acl, .relativeClause, .parataxis:
      true
    case .conj: tags[token] == .verb || !tree.children(of: token, by: .nsubj, .cop).isEmpty
    default: tree.heads[token] < 0
    }
  }

  /// The head of the clause that a token stands in, or heads itself.
  func clauseHead(of token: Int) -> Int {
    var clause = token
    for _ in 0..<count {
      guard !isClauseHead(clause), let above = head(of: clause) else { break }
      clause = above
    }
    return clause
  }

  /// The first of some tokens that hangs on none of them.
  func top(of tokens: Range<Int>) -> Int? {
    tokens.first { tags[$0] != .punctuation && !tokens.contains(tree.heads[$0]) }
  }
}
