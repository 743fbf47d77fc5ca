import Language

/// Words between quotation marks, perhaps over several sentences and paragraphs.
package struct Quotation: Hashable, Sendable {
  /// The words and their marks, by sentence, in order.
  package var spans: [TokenSpan]
  /// Whether no closing mark ended it: it runs to the end of a paragraph.
  package var isOpen: Bool

  /// Whether the token lies between the marks, or is one.
  package func covers(sentence: Int, token: Int) -> Bool {
    spans.cover(sentence: sentence, token: token)
  }
}

/// Finds the quotations of a text: curly, straight and doubled marks; a paragraph that opens one again carries it on.
struct QuotationFinder {
  /// The quotations in order; those inside others are not told apart.
  func quotations(in analysis: Analysis) -> [Quotation] {
    var found: [Quotation] = []
    var opening: (sentence: Int, token: Int)?
    for (index, sentence) in analysis.sentences.enumerated() {
      if index > 0, sentence.paragraph != analysis.sentences[index - 1].paragraph {
        if let start = opening { close(start, before: index, analysis, in: &found) }
        opening = nil
      }
      for token in 0..<sentence.count {
        guard let mark = QuotationMark(sentence.tokens[token].form) else { continue }
        switch (mark, opening) {
        case (.opening, nil), (.either, nil):
          opening = (index, token)
        case (.closing, let start?), (.either, let start?):
          let end = TokenSpan(sentence: index, tokens: 0..<token + 1)
          append(start, end, analysis, isOpen: false, to: &found)
          opening = nil
        case (.opening, .some), (.closing, nil):
          break
        }
      }
    }
    if let start = opening {
      close(start, before: analysis.sentences.count, analysis, in: &found)
    }
    return found
  }

  /// Ends an unclosed quotation with the sentence before `next`.
  private func close(
    _ start: (sentence: Int, token: Int),
    before next: Int,
    _ analysis: Analysis,
    in found: inout [Quotation]
  ) {
    let end = TokenSpan(sentence: next - 1, tokens: 0..<analysis.sentences[next - 1].count)
    append(start, end, analysis, isOpen: true, to: &found)
  }

  private func append(
    _ start: (sentence: Int, token: Int),
    _ end: TokenSpan,
    _ analysis: Analysis,
    isOpen: Bool,
    to found: inout [Quotation]
  ) {
    var spans: [TokenSpan] = []
    for sentence in start.sentence...end.sentence {
      let from = sentence == start.sentence ? start.token : 0
      let upTo =
        sentence == end.sentence ? end.tokens.upperBound : analysis.sentences[sentence].count
      if from < upTo { spans.append(TokenSpan(sentence: sentence, tokens: from..<upTo)) }
    }
    if let last = found.last, last.isOpen, opensParagraph(start, after: last, analysis) {
      found[found.count - 1] = Quotation(spans: last.spans + spans, isOpen: isOpen)
    } else {
      found.append(Quotation(spans: spans, isOpen: isOpen))
    }
  }

  /// Whether a mark opens the paragraph that follows an unclosed quotation.
  private func opensParagraph(
    _ start: (sentence: Int, token: Int),
    after last: Quotation,
    _ analysis: Analysis
  ) -> Bool {
    guard start.token == 0, let end = last.spans.last?.sentence else { return false }
    return end + 1 == start.sentence
      && analysis.sentences[end].paragraph != analysis.sentences[start.sentence].paragraph
  }
}
