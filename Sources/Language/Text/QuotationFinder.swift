/// Finds the quotations of a text: curly, straight and doubled marks; a paragraph that opens one again carries it on.
package struct QuotationFinder {
  /// Makes a finder.
  package init() {}

  /// The quotations in order; those inside others are not told apart.
  package func quotations(in sentences: [Sentence]) -> [Quotation] {
    var found: [Quotation] = []
    var opening: (sentence: Int, token: Int)?
    for (index, sentence) in sentences.enumerated() {
      if index > 0, sentence.paragraph != sentences[index - 1].paragraph {
        if let start = opening { close(start, before: index, sentences, in: &found) }
        opening = nil
      }
      for token in 0..<sentence.count {
        guard let mark = QuotationMark(token, in: sentence) else { continue }
        switch (mark, opening) {
        case (.opening, nil), (.either, nil):
          opening = (index, token)
        case (.closing, let start?), (.either, let start?):
          let end = TokenSpan(sentence: index, tokens: 0..<token + 1)
          append(start, end, sentences, isOpen: false, to: &found)
          opening = nil
        case (.opening, .some), (.closing, nil):
          break
        }
      }
    }
    if let start = opening {
      close(start, before: sentences.count, sentences, in: &found)
    }
    return found
  }

  /// Ends an unclosed quotation with the sentence before `next`.
  private func close(
    _ start: (sentence: Int, token: Int),
    before next: Int,
    _ sentences: [Sentence],
    in found: inout [Quotation]
  ) {
    let end = TokenSpan(sentence: next - 1, tokens: 0..<sentences[next - 1].count)
    append(start, end, sentences, isOpen: true, to: &found)
  }

  private func append(
    _ start: (sentence: Int, token: Int),
    _ end: TokenSpan,
    _ sentences: [Sentence],
    isOpen: Bool,
    to found: inout [Quotation]
  ) {
    var spans: [TokenSpan] = []
    for sentence in start.sentence...end.sentence {
      let from = sentence == start.sentence ? start.token : 0
      let upTo =
        sentence == end.sentence ? end.tokens.upperBound : sentences[sentence].count
      if from < upTo { spans.append(TokenSpan(sentence: sentence, tokens: from..<upTo)) }
    }
    if let last = found.last, last.isOpen, opensParagraph(start, after: last, sentences) {
      found[found.count - 1] = Quotation(spans: last.spans + spans, isOpen: isOpen)
    } else {
      found.append(Quotation(spans: spans, isOpen: isOpen))
    }
  }

  /// Whether a mark opens the paragraph that follows an unclosed quotation.
  private func opensParagraph(
    _ start: (sentence: Int, token: Int),
    after last: Quotation,
    _ sentences: [Sentence]
  ) -> Bool {
    guard start.token == 0, let end = last.spans.last?.sentence else { return false }
    return end + 1 == start.sentence
      && sentences[end].paragraph != sentences[start.sentence].paragraph
  }
}
