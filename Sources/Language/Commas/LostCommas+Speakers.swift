extension LostCommas {
  /// How many words may stand behind the verb that who says it follows.
  private static let longestInverted = 12

  /// "… killed five overnight said the mayor": who says it stands behind the verb.
  func inverted(_ verb: Int, in sentence: Sentence) -> Closing? {
    let behind = sentence.tokens.indices[(verb + 1)...].filter {
      sentence.tags[$0] != .punctuation
    }
    guard let first = behind.first, behind.count <= Self.longestInverted, verb > 3,
      bareSayings.contains(sentence.lemmas[verb]),
      sentence.tree.children(of: verb, by: .aux, .auxPassive).isEmpty,
      sentence.tags[..<verb].contains(.verb), sentence.tags[verb - 1] != .pronoun,
      endsClause(verb - 1, in: sentence), !isTime(first, in: sentence),
      !isQuotation(before: verb, in: sentence)
    else { return nil }
    switch sentence.tags[first] {
    case .determiner: break
    case .noun, .properNoun, .adjective:
      guard
        sentence.names.contains(where: {
          $0.kind == .person && behind.contains($0.tokens.lowerBound)
        })
      else { return nil }
    default: return nil
    }
    guard behind.allSatisfy({ ![.verb, .auxiliary, .pronoun].contains(sentence.tags[$0]) }) else {
      return nil
    }
    return Closing(verb: verb, speaker: verb + 1..<sentence.count, commas: [verb])
  }

  /// "… the head of the Arlen Observatory Dara Amin said": two phrases for who says it stand side by side.
  func described(_ plain: Closing, in sentence: Sentence) -> Closing? {
    let start = plain.speaker.lowerBound
    guard
      let name = sentence.names.last(where: {
        $0.kind == .person && $0.tokens.lowerBound > start && $0.tokens.upperBound <= plain.verb
      }),
      sentence.tokens[start..<name.tokens.lowerBound].contains(where: { $0.form == "of" }),
      sentence.names.contains(where: { $0.tokens.upperBound == name.tokens.lowerBound })
    else { return nil }
    return Closing(
      verb: plain.verb,
      speaker: plain.speaker,
      commas: [start, name.tokens.lowerBound]
    )
  }
}
