/// Splits text into words, numbers and marks as the English treebanks of Universal Dependencies do.
///
/// Lossless: the tokens are in order and never overlap, and white space alone is between them. Contractions
/// are split ("do", "n't"), hyphenated words too ("US", "-", "backed") but for prefixes ("anti-war").
struct Tokenizer: Sendable {
  let lexicon: SegmentationLexicon

  /// The tokens of some characters of a text; O(their number).
  func tokens(of text: ScalarText, in characters: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    var next = characters.lowerBound
    while next < characters.upperBound {
      guard text.classes[next] != .space else {
        next += 1
        continue
      }
      var end = next
      while end < characters.upperBound, text.classes[end] != .space { end += 1 }
      let scanner = ChunkScanner(
        text: text,
        lexicon: lexicon,
        chunk: next..<end,
        limit: characters.upperBound
      )
      for range in scanner.tokens() {
        tokens.append(
          Token(
            form: text.string(range),
            range: text.range(of: range),
            spaceAfter: range.upperBound == end
          )
        )
      }
      next = end
    }
    return tokens
  }
}
