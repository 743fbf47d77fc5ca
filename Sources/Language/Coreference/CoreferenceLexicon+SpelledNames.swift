extension CoreferenceLexicon {
  /// Names that the letters in brackets behind them spell, from their first word on where only their end was found, or
  /// nothing: "the Open Harbour Office (OHO)".
  func spelledNames(_ names: [NameSpan], in sentence: Sentence) -> [NameSpan] {
    var names = names
    for open in sentence.tokens.indices.dropFirst().dropLast(2)
    where sentence.tokens[open].form == "(" && sentence.tokens[open + 2].form == ")" {
      let letters = Array(sentence.tokens[open + 1].form)
      guard letters.count > 2, letters.allSatisfy({ $0.isLetter && $0.isUppercase }),
        let start = start(of: letters, before: open, in: sentence)
      else { continue }
      let found = names.last { $0.tokens.upperBound == open }
      guard start < found?.tokens.lowerBound ?? open else { continue }
      names.removeAll { $0.tokens.overlaps(start..<open) }
      names.append(NameSpan(tokens: start..<open, kind: found?.kind ?? .organization))
    }
    return names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The first of the words before a bracket whose capitals are some letters; small words, marks and endings have none.
  private func start(of letters: [Character], before open: Int, in sentence: Sentence) -> Int? {
    var rest = letters[...]
    for word in (0..<open).reversed() {
      guard let first = sentence.tokens[word].form.first else { return nil }
      if first.isUppercase {
        guard rest.popLast() == first else { return nil }
        if rest.isEmpty { return word }
      } else if ![.adposition, .determiner, .coordinatingConjunction, .particle, .punctuation]
        .contains(sentence.tags[word]) || sentence.tokens[word].form == ")"
      {
        return nil
      }
    }
    return nil
  }
}
