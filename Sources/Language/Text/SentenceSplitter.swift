/// Finds where sentences end in a run of tokens that no blank line or heading parts.
struct SentenceSplitter: Sendable {
  let lexicon: SegmentationLexicon

  /// The sentences in order; they cover the tokens.
  ///
  /// O(their number).
  func sentences(of tokens: ArraySlice<Token>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = tokens.startIndex
    var index = start
    while index < tokens.endIndex {
      let mark = mark(tokens[index], isFirst: index == start)
      let isListNumber = index == start + 1 && isListNumber(tokens[start].form)
      index += 1
      guard mark != .none, !isListNumber else { continue }
      let closed = endOfClosers(in: tokens, from: index)
      guard closed < tokens.endIndex else { break }
      if parts(mark, in: tokens, at: closed, isQuoted: closed > index) {
        sentences.append(start..<closed)
        start = closed
      }
      index = closed
    }
    if start < tokens.endIndex { sentences.append(start..<tokens.endIndex) }
    return sentences
  }

  /// Whether a token is made of full stops, question and exclamation marks alone.
  func isSentenceMark(_ form: String) -> Bool {
    form.unicodeScalars.allSatisfy { $0 == "." || $0 == "!" || $0 == "?" || $0 == "…" }
  }

  /// What a token may do to a sentence.
  private enum Mark { case none, fullStop, abbreviation, exclamation, ellipsis }

  private func mark(_ token: Token, isFirst: Bool) -> Mark {
    let form = token.form
    guard let last = form.utf8.last else { return .none }
    if isSentenceMark(form) {
      if form == "." { return .fullStop }
      return form.contains("!") || form.contains("?") ? .exclamation : .ellipsis
    }
    guard last == UInt8(ascii: "."), !isFirst else { return .none }
    let word = form.dropLast().lowercased()
    if let meaning = lexicon.abbreviations[word] {
      return meaning == .mayEnd ? .abbreviation : .none
    }
    return word.contains(".") || word.utf8.count == 1 ? .abbreviation : .none
  }

  private func isListNumber(_ form: String) -> Bool {
    form.utf8.count <= 3 && form.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Closing quotes and brackets belong to the sentence before them, and so do more marks.
  private func endOfClosers(in tokens: ArraySlice<Token>, from start: Int) -> Int {
    var index = start
    while index < tokens.endIndex {
      let form = tokens[index].form
      guard isSentenceMark(form) || (!tokens[index - 1].spaceAfter && isCloser(form)) else { break }
      index += 1
    }
    return index
  }

  private func isCloser(_ form: String) -> Bool {
    ["”", "’", "\"", "'", "''", "’’", ")", "]", "»"].contains(form)
  }

  /// Whether a sentence starts at `next`, behind a mark and its closers.
  private func parts(_ mark: Mark, in tokens: ArraySlice<Token>, at next: Int, isQuoted: Bool)
    -> Bool
  {
    let word = tokens[next...].first {
      $0.form.unicodeScalars.contains { CharacterClass($0).isWord }
    }
    guard let word, let first = word.form.unicodeScalars.first(where: { CharacterClass($0).isWord })
    else { return true }
    let kind = CharacterClass(first)
    if mark == .abbreviation {
      return kind == .uppercase && lexicon.openers.contains(word.form.lowercased())
    }
    guard tokens[next - 1].spaceAfter || kind == .uppercase else { return false }
    return kind != .lowercase || (mark == .fullStop && !isQuoted && word == tokens[next])
  }
}
