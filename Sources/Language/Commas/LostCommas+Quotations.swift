extension LostCommas {
  /// How many words may stand between what is quoted and the verb that says it.
  private static let longestSpeaker = 12

  /// The closing quotation marks before which a comma is lost, since who says it follows a clause that opens the sentence:
  /// "“They bombed Arlen” Dara Amin said".
  func quotations(in sentence: Sentence) -> [Int] {
    var start = 0
    return sentence.tokens.indices.filter { mark in
      switch QuotationMark(mark, in: sentence) {
      case .opening: start = mark
      case .closing:
        return start == 0 && mark > 0 && sentence.tags[mark - 1] != .punctuation
          && mark + 1 < sentence.count && sentence.tags[mark + 1] != .adposition
          && sentence.tree.relations[..<mark].contains { [.nsubj, .nsubjPassive].contains($0) }
          && isSaid(before: mark + 1, in: sentence)
      case .either, nil: break
      }
      return false
    }
  }

  /// "Dara Amin said", "said Dara Amin": whether a verb of saying stands at a token or behind the phrase that begins there.
  private func isSaid(before start: Int, in sentence: Sentence) -> Bool {
    let rest = sentence.tokens.indices[start...].prefix(Self.longestSpeaker)
    guard let verb = rest.first(where: { sentence.tags[$0] == .verb && !sentence.isHyphen($0 - 1) })
    else { return false }
    return sayings.contains(sentence.lemmas[verb])
      && !sentence.tokens[verb].form.hasSuffix("ing")
      && (verb == start || isBare(behind: verb, in: sentence))
      && sentence.tags[start..<verb].allSatisfy {
        ![.coordinatingConjunction, .subordinatingConjunction].contains($0)
      }
  }

  /// The tokens before which begins what somebody says besides: "gave a toll of ten adding that two were guards".
  func additions(in sentence: Sentence) -> [Int] {
    sentence.tokens.indices.dropLast().filter { token in
      token > 2 && sentence.tokens[token].form == "adding"
        && sentence.tokens[token + 1].form == "that"
        && [.adjective, .adverb, .noun, .numeral, .properNoun].contains(sentence.tags[token - 1])
        && sentence.tags[..<token].contains(.verb)
    }
  }
}
