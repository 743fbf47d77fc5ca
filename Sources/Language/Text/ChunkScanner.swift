/// Splits what stands between two white spaces into tokens.
struct ChunkScanner {
  let text: ScalarText
  let lexicon: SegmentationLexicon
  /// The characters to split, none of them white space.
  let chunk: Range<Int>
  /// The end of the text that may be looked at.
  let limit: Int

  /// The tokens in order; they cover the chunk.
  func tokens() -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start = chunk.lowerBound
    while start < chunk.upperBound {
      let end =
        address(from: start) ?? number(from: start) ?? word(from: start) ?? marks(from: start)
      if end - start > 1, isLetter(start) || text.classes[start] == .apostrophe {
        appendParts(of: start..<end, to: &tokens)
      } else {
        tokens.append(start..<end)
      }
      start = end
    }
    return tokens
  }

  // MARK: - Characters

  /// The character at an index; a line feed outside the chunk.
  func scalar(_ index: Int) -> Unicode.Scalar {
    chunk.contains(index) ? text.scalars[index] : "\n"
  }

  /// The class of the character at an index; white space outside the chunk.
  func kind(_ index: Int) -> CharacterClass {
    chunk.contains(index) ? text.classes[index] : .space
  }

  func isLetter(_ index: Int) -> Bool { kind(index).isLetter }

  func isWord(_ index: Int) -> Bool { kind(index).isWord }

  func isDigit(_ index: Int) -> Bool { kind(index) == .digit }

  /// The end of the run of characters from `start` that pass a test.
  func end(from start: Int, while test: (Int) -> Bool) -> Int {
    var end = start
    while end < chunk.upperBound, test(end) { end += 1 }
    return end
  }

  // MARK: - Marks

  /// A mark, or a run of one that is written as one: "...", "--", "?!"; always at least one character.
  private func marks(from start: Int) -> Int {
    let first = scalar(start)
    if isSentenceMark(first) {
      return end(from: start) { isSentenceMark(scalar($0)) }
    }
    if let face = emoticon(from: start) { return face }
    var after = start + 1
    if kind(start) == .apostrophe, kind(after) == .apostrophe {
      after += 1
    } else if "-=_*~+<>–—#".unicodeScalars.contains(first) {
      after = end(from: start) { scalar($0) == first }
    }
    return symbolEnd(from: after)
  }

  private func isSentenceMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "!" || scalar == "?" || scalar == "…"
  }

  /// Draws what modifies a symbol to it: accents, skin tones, the rest of an emoji or a flag.
  private func symbolEnd(from start: Int) -> Int {
    var after = start
    while after < chunk.upperBound {
      let joined = scalar(after - 1) == "\u{200D}"
      let flag = after == start && isRegional(after - 1) && isRegional(after)
      guard kind(after) == .mark || joined || flag else { break }
      after += 1
    }
    return after
  }

  private func isRegional(_ index: Int) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar(index).value)
  }

  private func emoticon(from start: Int) -> Int? {
    guard ":;=".unicodeScalars.contains(scalar(start)), !isWord(start - 1) else { return nil }
    let mouth = scalar(start + 1) == "-" ? start + 2 : start + 1
    return "()".unicodeScalars.contains(scalar(mouth)) ? mouth + 1 : nil
  }
}
