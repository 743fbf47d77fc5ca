/// Reads which words of a mention are its name.
struct NameTokens {
  private let lexicon: CoreferenceLexicon
  private let sentence: Sentence

  init(lexicon: CoreferenceLexicon, sentence: Sentence) {
    self.lexicon = lexicon
    self.sentence = sentence
  }

  /// The run of words that names the mention: without determiner, title and what stands behind, with the direction
  /// that makes it a part of a place ("north-eastern Syria").
  func range(of mention: Mention) -> Range<Int> {
    if let name = unitName(of: mention) { return mention.head..<name.upperBound }
    var range = recognized(in: mention) ?? properNouns(of: mention)
    while range.count > 1, isIntroduction(range.lowerBound) {
      range = range.lowerBound + 1..<range.upperBound
    }
    var start = range.lowerBound
    // "Deir ez-Zor" of "Deir ez-Zor airport".
    if let span = sentence.names.first(where: { $0.tokens.contains(start) }) {
      start = max(min(start, span.tokens.lowerBound), mention.tokens.lowerBound)
    }
    while start - 1 > mention.tokens.lowerBound, sentence.isHyphen(start - 1),
      sentence.morphology[start].verbForm != .participle
    {
      start -= 2
    }
    if mention.kind == .place {
      while start > mention.tokens.lowerBound, isDirection(start - 1) { start -= 1 }
    }
    return start..<range.upperBound
  }

  /// The name behind the noun of a unit: "Homs" of "the province of Homs".
  private func unitName(of mention: Mention) -> Range<Int>? {
    lexicon.unitName(headedBy: mention.head, of: sentence).flatMap { name in
      sentence.names.first { $0.tokens.contains(name) }?.tokens
    }
  }

  private func isIntroduction(_ token: Int) -> Bool {
    sentence.tags[token] == .determiner || lexicon.isPersonTitle(sentence.lowercased(token))
  }

  private func isDirection(_ token: Int) -> Bool {
    lexicon.directions[sentence.lowercased(token)] != nil || sentence.isHyphen(token)
  }

  /// The name that the recognizer found at the head, with the noun for its type if that heads the phrase.
  private func recognized(in mention: Mention) -> Range<Int>? {
    sentence.names.first { $0.tokens.contains(mention.head) }?.tokens
  }

  private func properNouns(of mention: Mention) -> Range<Int> {
    var (lower, upper) = (mention.head, mention.head + 1)
    while lower > mention.tokens.lowerBound, sentence.tags[lower - 1] == .properNoun,
      sentence.tree.heads[lower - 1] != -1
    {
      lower -= 1
    }
    // "the Saray market", where the tags take the name for an adjective.
    if lower == mention.head, sentence.tags[lower] == .noun, lower > mention.tokens.lowerBound,
      mention.form == .name, sentence.tokens[lower - 1].form.first?.isUppercase == true
    {
      lower -= 1
    }
    while upper < mention.tokens.upperBound, sentence.tags[upper] == .properNoun,
      mention.tokens.contains(sentence.tree.heads[upper])
    {
      upper += 1
    }
    let end = sentence.wordEnd(ofNameEndingAt: upper)
    return lower..<(end <= mention.tokens.upperBound ? end : upper)
  }
}
