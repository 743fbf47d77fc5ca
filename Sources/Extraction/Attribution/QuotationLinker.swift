import KnowledgeGraph
import Language

/// Gives every quotation to the statement that brings it: in its sentence, before it, or of the speaker who goes on.
struct QuotationLinker {
  let analysis: Analysis
  let quotations: [Quotation]

  /// Extends the statements by the quotations that are theirs.
  func extend(_ statements: inout [Statement]) {
    for index in statements.indices { keepInside(&statements[index]) }
    var last: Int?
    for quotation in quotations {
      guard let owner = owner(of: quotation, among: statements, last: last) else { continue }
      let content = (statements[owner].content + quotation.spans).joined
      statements[owner].content = withoutNarration(content, behind: quotation, statements[owner])
      if statements[owner].manner == .indirect { statements[owner].manner = .direct }
      last = owner
    }
  }

  /// What is said inside a quotation ends with it.
  private func keepInside(_ statement: inout Statement) {
    guard
      let outer = quotations.first(where: {
        $0.covers(sentence: statement.sentence, token: statement.cue)
      })
    else { return }
    statement.content = statement.content.flatMap { span in
      outer.spans.filter { $0.sentence == span.sentence }
        .map { TokenSpan(sentence: span.sentence, tokens: span.tokens.clamped(to: $0.tokens)) }
        .filter { !$0.tokens.isEmpty }
    }
  }

  private func owner(of quotation: Quotation, among statements: [Statement], last: Int?) -> Int? {
    let outside = statements.indices.filter {
      !quotation.covers(sentence: statements[$0].sentence, token: statements[$0].cue)
    }
    let speech = outside.filter { statements[$0].act == .speech }
    let bare = outside.filter { statements[$0].content.isEmpty }
    if let holder = speech.filter({ overlap(statements[$0], quotation) > 0 })
      .min(by: { statements[$0].content.tokenCount < statements[$1].content.tokenCount })
    {
      return holder
    }
    guard isSpeech(quotation) else { return nil }
    let near = bare.filter {
      touches($0, quotation, statements) && !isOthers(quotation, than: statements[$0])
    }
    if let owner = near.first(where: { statements[$0].act == .speech }) ?? near.first {
      return owner
    }
    return speakerGoesOn(quotation, statements, last: last)
  }

  /// "responding to Moss, attacked the plan as “a waste of time”": whether a few words in marks belong to another verb.
  private func isOthers(_ quotation: Quotation, than statement: Statement) -> Bool {
    guard quotation.spans.count == 1, let span = quotation.spans.first,
      span.sentence == statement.sentence, span.tokens.lowerBound > 0, span.tokens.count > 1
    else { return false }
    let sentence = analysis.sentences[span.sentence]
    let before = span.tokens.lowerBound - 1
    guard sentence.tokens[span.tokens.lowerBound + 1].form.first?.isLowercase == true,
      sentence.tags[before] != .punctuation, before != statement.cue
    else { return false }
    var token = span.tokens.first { !span.tokens.contains(sentence.tree.heads[$0]) }
    for _ in 0..<sentence.count {
      guard let place = token.flatMap({ sentence.head(of: $0) }) else { return false }
      if sentence.tags[place] == .verb, !span.tokens.contains(place) {
        return place != statement.cue
      }
      token = place
    }
    return false
  }

  /// The content without clauses that the narrator adds once the marks are closed ("…”, but it is unclear whether",
  /// "…” as they left"), where who says it does not stand behind them.
  private func withoutNarration(
    _ content: [TokenSpan],
    behind quotation: Quotation,
    _ statement: Statement
  ) -> [TokenSpan] {
    guard let close = quotation.spans.last, !quotation.isOpen else { return content }
    let sentence = analysis.sentences[close.sentence]
    let end = close.tokens.upperBound
    let clause = (end..<max(end, sentence.count)).first { token in
      (sentence.relation(of: token) == .conj
        || sentence.relation(of: token) == .advcl
          && opensSetting(end, of: token, behind: close, in: sentence))
        && sentence.subject(of: token) != nil && sentence.tree.heads[token] < end
        && !(statement.sentence == close.sentence && statement.cue > token)
    }
    guard let clause, let start = sentence.tree.subtree(of: clause).first(where: { $0 >= end }),
      !quotations.contains(where: { $0.covers(sentence: close.sentence, token: clause) })
    else { return content }
    return content.compactMap { span in
      guard span.sentence == close.sentence, span.tokens.upperBound > start else { return span }
      guard span.tokens.lowerBound < end else { return nil }
      return TokenSpan(sentence: span.sentence, tokens: span.tokens.lowerBound..<end)
    }
  }

  /// "“We wait” as they left", unlike "said rebels “left Arlen” as guards came": whether a word behind marks that hold a whole
  /// clause opens one that tells when something is said.
  private func opensSetting(
    _ token: Int,
    of clause: Int,
    behind marked: TokenSpan,
    in sentence: Sentence
  ) -> Bool {
    ["after", "as", "before", "when", "while"].contains(sentence.word(token))
      && sentence.tree.subtree(of: clause).first == token
      && sentence.subject(of: sentence.tree.heads[clause]).map(marked.tokens.contains) != false
  }

  private func overlap(_ statement: Statement, _ quotation: Quotation) -> Int {
    quotation.spans.reduce(0) { sum, span in
      sum
        + statement.content.filter { $0.sentence == span.sentence }
        .reduce(0) { $0 + $1.tokens.clamped(to: span.tokens).count }
    }
  }

  /// Whether the marks hold speech, not a word kept at a distance: three words or more.
  private func isSpeech(_ quotation: Quotation) -> Bool {
    quotation.spans.reduce(0) { sum, span in
      sum + span.tokens.filter { analysis.sentences[span.sentence].tags[$0] != .punctuation }.count
    } >= 3
  }

  /// Whether the cue stands in the sentence where the quotation starts or ends, or right behind it.
  private func touches(_ index: Int, _ quotation: Quotation, _ statements: [Statement]) -> Bool {
    guard let first = quotation.spans.first, let last = quotation.spans.last else { return false }
    let sentence = statements[index].sentence
    if sentence == first.sentence || sentence == last.sentence { return true }
    if sentence == last.sentence + 1 {
      return last.tokens.upperBound == analysis.sentences[last.sentence].count
        && analysis.sentences[sentence].paragraph == analysis.sentences[last.sentence].paragraph
    }
    return sentence == first.sentence - 1 && endsWithColon(sentence)
  }

  private func endsWithColon(_ sentence: Int) -> Bool {
    analysis.sentences[sentence].tokens.last?.form == ":"
  }

  /// The statement before, where the quotation has no cue of its own: in the same paragraph, or a paragraph of quotation alone.
  private func speakerGoesOn(
    _ quotation: Quotation,
    _ statements: [Statement],
    last: Int?
  ) -> Int? {
    guard let first = quotation.spans.first else { return nil }
    if let last, statements[last].sentence == first.sentence { return last }
    guard first.tokens.lowerBound == 0 else { return nil }
    let before = statements.lastIndex { statement in
      statement.sentence < first.sentence && statement.act == .speech && statement.speaker != nil
        && statement.polarity == .positive && !statement.content.isEmpty
        && !quotations.contains { $0.covers(sentence: statement.sentence, token: statement.cue) }
    }
    guard let before else { return nil }
    let paragraph = analysis.sentences[first.sentence].paragraph
    let distance = paragraph - analysis.sentences[statements[before].sentence].paragraph
    if distance == 0 { return before }
    guard fillsParagraph(quotation) else { return nil }
    if let last, let end = statements[last].content.last?.sentence,
      paragraph - analysis.sentences[end].paragraph <= 1
    {
      return last
    }
    return distance == 1 ? before : nil
  }

  /// Whether the quotation leaves nothing of its paragraphs but marks.
  private func fillsParagraph(_ quotation: Quotation) -> Bool {
    guard let first = quotation.spans.first, let last = quotation.spans.last else { return false }
    let sentences = analysis.sentences
    let startsIt =
      first.sentence == 0
      || sentences[first.sentence - 1].paragraph != sentences[first.sentence].paragraph
    let endsIt =
      last.sentence + 1 == sentences.count
      || sentences[last.sentence + 1].paragraph != sentences[last.sentence].paragraph
    let rest = sentences[last.sentence].tags[last.tokens.upperBound...]
    return startsIt && endsIt && rest.allSatisfy { $0 == .punctuation }
  }
}
