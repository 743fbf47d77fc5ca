import KnowledgeGraph
package import Language

/// The statements of one text, and who speaks at each of its words.
package struct Statements: Sendable {
  /// The statements, by cue.
  package let all: [Statement]
  /// The quotations, in order.
  package let quotations: [Quotation]

  /// Whose words: what is stated, or what a description takes as known.
  package enum Layer: Sendable {
    /// The word states something.
    case stated
    /// The word only describes ("Kurdish-run", an apposition, a title): outside quotation marks the narrator's.
    case presupposed
  }

  /// The statements that vouch for a word, innermost first; none where the narrator speaks.
  package func speakers(of sentence: Int, token: Int, layer: Layer = .stated) -> [Statement] {
    let isNarrated = layer == .presupposed && !isQuoted(sentence: sentence, token: token)
    return all.filter {
      $0.vouches && (!isNarrated || $0.isVerbatim) && $0.covers(sentence: sentence, token: token)
        && !($0.sentence == sentence && $0.cue == token)
    }
    .enumerated()
    .sorted { a, b in
      let sizes = (a.element.content.tokenCount, b.element.content.tokenCount)
      if sizes.0 != sizes.1 { return sizes.0 < sizes.1 }
      let citing = (a.element.manner == .citing, b.element.manner == .citing)
      if citing.0 != citing.1 { return citing.0 }
      return a.offset < b.offset
    }
    .map(\.element)
  }

  /// Whether the word stands between quotation marks.
  package func isQuoted(sentence: Int, token: Int) -> Bool {
    quotations.contains { $0.covers(sentence: sentence, token: token) }
  }
}
