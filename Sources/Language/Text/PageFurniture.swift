/// Tells what a page puts around its text from the text: tags, links to other reports, calls to subscribe.
struct PageFurniture: Sendable {
  /// How far the words reach that a label opens.
  enum Reach: String { case words, sentence, paragraph }

  let lexicon: SegmentationLexicon

  /// What is left of a paragraph's sentences without furniture, in order.
  func prose(of sentences: [Range<Int>], in tokens: [Token]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    for sentence in sentences {
      switch reach(of: tokens[sentence]) {
      case nil: kept.append(sentence)
      case .paragraph: return kept
      case .sentence: break
      case .words where isProse(tokens[sentence]): kept.append(sentence)
      case .words:
        let start = opening(behind: sentence.lowerBound, in: tokens[sentence])
        if start < sentence.upperBound { kept.append(start..<sentence.upperBound) }
      }
    }
    return kept
  }

  /// How far furniture reaches that begins with these tokens; nil if they are none.
  private func reach(of tokens: ArraySlice<Token>) -> Reach? {
    guard tokens.first.map(isCapitalized) == true else { return nil }
    let words = tokens.prefix(lexicon.longestFurniture).map { $0.form.lowercased() }
    return (1...max(1, words.count)).lazy.compactMap {
      lexicon.furniture[words.prefix($0).joined(separator: " ")]
    }.first
  }

  /// "Tags are sewn on": a small letter follows the label.
  private func isProse(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.dropFirst().first?.form.unicodeScalars.first.map { CharacterClass($0) } == .lowercase
  }

  /// Where a sentence begins behind tags, which no full stop ends: "Tags Arlen port strike At least ten …".
  ///
  /// At the first capital of a word that opens sentences; where small words come first, at the last capital before
  /// them, best one behind a small letter.
  private func opening(behind label: Int, in tokens: ArraySlice<Token>) -> Int {
    let rest = tokens.indices.dropFirst()
    let small = rest.first { lexicon.openers.contains(BoundaryWord.lower(of: tokens[$0].form)) }
    guard let small else { return tokens.endIndex }
    if isCapitalized(tokens[small]) { return small }
    let capitals = rest.prefix { $0 < small }.filter { isCapitalized(tokens[$0]) }
    return capitals.last { $0 > label + 1 && !isCapitalized(tokens[$0 - 1]) } ?? capitals.last
      ?? small
  }

  private func isCapitalized(_ token: Token) -> Bool {
    token.form.unicodeScalars.first.map { CharacterClass($0) } == .uppercase
  }
}
