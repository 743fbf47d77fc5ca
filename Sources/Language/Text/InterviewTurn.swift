/// What one speaker of an interview says, up to the next, where names stand in double brackets before the words:
/// "((Ada Moss)) I am glad …".
package struct InterviewTurn: Sendable {
  /// The name between the brackets.
  package var name: TokenSpan
  /// What is said, a run a sentence.
  package var words: [TokenSpan]

  /// The longest name, in tokens.
  private static let longestName = 6

  /// The turns of a text, in order; O(its sentences).
  ///
  /// Behind the last who speaks notes may follow, so that only the rest of the paragraph is said, and so may an answer
  /// without a name behind a question; a heading right before a turn belongs to nobody.
  package static func turns(in sentences: [Sentence]) -> [InterviewTurn] {
    let names = sentences.indices.compactMap { index in
      name(opening: index, of: sentences).map { TokenSpan(sentence: index, tokens: $0) }
    }
    return names.indices.map { place in
      let start = names[place].sentence
      var end = start + 1
      if place + 1 < names.count {
        end = names[place + 1].sentence
        end =
          (start + 1..<end).first {
            opensWithInitials($0, of: sentences) || follows($0, questionFrom: start, of: sentences)
          } ?? end
        while end > start + 1, sentences[end - 1].kind == .heading { end -= 1 }
      } else {
        while end < sentences.count, sentences[end].paragraph == sentences[start].paragraph {
          end += 1
        }
      }
      let first = sentences[start].tokens[names[place].tokens.upperBound...]
        .drop { $0.form.hasPrefix(")") || $0.form == ":" }.indices
      let own = first.isEmpty ? [] : [TokenSpan(sentence: start, tokens: first)]
      let later = (start + 1..<end).map { TokenSpan(sentence: $0, tokens: 0..<sentences[$0].count) }
      return InterviewTurn(name: names[place], words: own + later)
    }
  }

  /// Whether a paragraph opens right behind a turn of one paragraph that asks: who asked is silent then.
  private static func follows(_ index: Int, questionFrom start: Int, of sentences: [Sentence])
    -> Bool
  {
    sentences[index].paragraph != sentences[index - 1].paragraph
      && sentences[index - 1].paragraph == sentences[start].paragraph
      && sentences[index - 1].tokens.last?.form == "?"
  }

  /// Whether a paragraph opens with the initials of who speaks: "AM: I am glad …".
  private static func opensWithInitials(_ index: Int, of sentences: [Sentence]) -> Bool {
    let sentence = sentences[index]
    guard sentence.paragraph != sentences[index - 1].paragraph, sentence.count > 1 else {
      return false
    }
    let initials = sentence.tokens[0].form
    return sentence.tokens[1].form == ":" && (2...4).contains(initials.count)
      && initials.allSatisfy { $0.isLetter && $0.isUppercase }
  }

  /// The name in double brackets with which a paragraph opens.
  private static func name(opening index: Int, of sentences: [Sentence]) -> Range<Int>? {
    let sentence = sentences[index]
    let forms = sentence.tokens.prefix(longestName + 3).map(\.form)
    let opening = forms.first == "((" ? 1 : forms.prefix(2) == ["(", "("] ? 2 : nil
    guard let opening, sentence.kind == .prose || sentence.kind == .heading,
      index == 0 || sentences[index - 1].paragraph != sentence.paragraph,
      let close = forms.firstIndex(where: { $0.hasPrefix(")") }), close > opening,
      forms[opening].first?.isUppercase == true
    else { return nil }
    return opening..<close
  }
}
