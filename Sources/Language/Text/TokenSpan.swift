/// A run of tokens of one sentence.
package struct TokenSpan: Hashable, Comparable, Sendable {
  /// The number of the sentence.
  package var sentence: Int
  /// The tokens, at least one.
  package var tokens: Range<Int>

  /// Makes a run.
  package init(sentence: Int, tokens: Range<Int>) {
    self.sentence = sentence
    self.tokens = tokens
  }

  /// Orders by place.
  package static func < (a: Self, b: Self) -> Bool {
    (a.sentence, a.tokens.lowerBound, a.tokens.upperBound)
      < (b.sentence, b.tokens.lowerBound, b.tokens.upperBound)
  }

  /// Whether the token lies in the run.
  package func covers(sentence: Int, token: Int) -> Bool {
    self.sentence == sentence && tokens.contains(token)
  }

  /// The characters from the first token to the last.
  package func range(in analysis: Analysis) -> TextRange {
    analysis.sentences[sentence].range(of: tokens)
  }
}

extension Array where Element == TokenSpan {
  /// Whether the token lies in one of the runs.
  package func cover(sentence: Int, token: Int) -> Bool {
    contains { $0.covers(sentence: sentence, token: token) }
  }

  /// The runs in order, those that overlap or touch made one.
  package var joined: Self {
    var result: Self = []
    for span in sorted() {
      if let last = result.last, last.sentence == span.sentence,
        span.tokens.lowerBound <= last.tokens.upperBound
      {
        let end = Swift.max(last.tokens.upperBound, span.tokens.upperBound)
        result[result.count - 1].tokens = last.tokens.lowerBound..<end
      } else {
        result.append(span)
      }
    }
    return result
  }

  /// The number of tokens, of runs that do not overlap.
  package var tokenCount: Int { reduce(0) { $0 + $1.tokens.count } }

  /// The characters covered; runs with nothing but white space between them are one.
  package func ranges(in analysis: Analysis) -> [TextRange] {
    let text = Array<UInt8>(analysis.text.utf8)
    var result: [TextRange] = []
    for span in joined {
      let range = span.range(in: analysis)
      if let last = result.last,
        text[last.end..<range.start].allSatisfy({ $0 == 32 || (9...13).contains($0) })
      {
        result[result.count - 1].end = range.end
      } else {
        result.append(range)
      }
    }
    return result
  }
}
