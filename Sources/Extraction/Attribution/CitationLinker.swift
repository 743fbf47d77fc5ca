import KnowledgeGraph
import Language

/// Joins "citing Y" to what it hangs on: Y says what the saying, the source or the clause above it brings.
struct CitationLinker {
  let sentence: Sentence
  let index: Int

  /// The statements, those of citing participles given their source and content.
  func linked(_ statements: [Statement]) -> [Statement] {
    statements.map { statement in
      guard statement.stance == .cite, let source = cited(by: statement),
        let content = content(above: statement, among: statements)
      else { return statement }
      var statement = statement
      statement.speaker = Party(
        span: TokenSpan(sentence: index, tokens: sentence.phrase(of: source)),
        head: source
      )
      statement.content = content
      statement.manner = .citing
      return statement
    }
  }

  /// Who is cited, by a verb that hangs on another.
  private func cited(by statement: Statement) -> Int? {
    guard
      [.advcl, .acl, .csubj, .xcomp, .dep, .case].contains(sentence.relation(of: statement.cue))
    else {
      return nil
    }
    return sentence.tree.children(of: statement.cue, by: .obj).first
  }

  private func content(above citation: Statement, among statements: [Statement]) -> [TokenSpan]? {
    let head = sentence.tree.heads[citation.cue]
    let own = Set(sentence.tree.subtree(of: citation.cue))
    let carrier = statements.first {
      ($0.cue == head || $0.speaker?.head == head) && $0.cue != citation.cue
    }
    if let carrier, !carrier.content.isEmpty {
      let members = carrier.content.filter { $0.sentence == index }.flatMap(\.tokens)
      return sentence.runs(Set(members).subtracting(own), in: index)
    }
    guard carrier == nil, sentence.relation(of: citation.cue) == .advcl else { return nil }
    let clause = sentence.runs(Set(sentence.tree.subtree(of: head)).subtracting(own), in: index)
    return clause.isEmpty ? nil : clause
  }
}
