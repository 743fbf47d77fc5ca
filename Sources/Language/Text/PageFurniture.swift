/// Tells what a page puts around its text from the text: tags, links to other reports, calls to subscribe.
struct PageFurniture: Sendable {
  /// How far the words reach that a label opens; those of a head, which it closes.
  enum Reach: String { case head, words, sentence, paragraph }

  /// How many tokens may stand before a label that ends the head of a page.
  private static let longestHead = 30
  /// How many tokens may say when and by whom a text was filed.
  private static let longestFiling = 14
  /// The longest credit in brackets, in tokens.
  private static let longestCredit = 6

  let lexicon: SegmentationLexicon

  /// What is left of a paragraph's sentences without furniture, in order.
  func prose(of sentences: [Range<Int>], in tokens: [Token]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    for var sentence in sentences {
      sentence = prose(behindHeadOf: sentence, in: tokens)
      guard !sentence.isEmpty else { continue }
      switch reach(of: tokens[sentence]) {
      case nil, .head: kept.append(sentence)
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

  /// What is left of a sentence behind what a page puts before it: up to a label with its numbers ("Print this page 12"),
  /// a date in figures, or one with who filed it ("Mon 2 Nov 2026 at 1745 World HPA - Ten …"), and a credit in brackets
  /// ("(Arlen Herald) Ten …").
  private func prose(behindHeadOf sentence: Range<Int>, in tokens: [Token]) -> Range<Int> {
    var start = sentence.lowerBound
    for first in sentence.prefix(Self.longestHead)
    where lexicon.headStarts.contains(tokens[first].form.lowercased()) {
      let words = tokens[first..<sentence.upperBound].prefix(lexicon.longestFurniture)
        .map { $0.form.lowercased() }
      let label = (1...max(1, words.count)).first {
        lexicon.furniture[words.prefix($0).joined(separator: " ")] == .head
      }
      guard let label else { continue }
      start = first + label
      while start < sentence.upperBound, isNumber(tokens[start]) { start += 1 }
    }
    if start + 1 < sentence.upperBound, isFigureDate(tokens[start].form),
      isCapitalized(tokens[start + 1])
    {
      start += 1
    }
    start = filingEnd(of: tokens[start..<sentence.upperBound]) ?? start
    return creditEnd(from: start, of: sentence, in: tokens)..<sentence.upperBound
  }

  /// Where the text begins behind credits in brackets, each once or again: "(HPA) (HPA) Ten …".
  private func creditEnd(from start: Int, of sentence: Range<Int>, in tokens: [Token]) -> Int {
    guard start < sentence.upperBound, tokens[start].form == "(",
      let close = tokens[start..<sentence.upperBound].prefix(Self.longestCredit + 2)
        .firstIndex(where: { $0.form == ")" }),
      close > start + 1, close + 1 < sentence.upperBound,
      tokens[start + 1..<close].allSatisfy({ isCapitalized($0) || $0.form == "and" }),
      isCapitalized(tokens[start + 1])
    else { return start }
    let end = creditEnd(from: close + 1, of: sentence, in: tokens)
    return end > close + 1 || isCapitalized(tokens[close + 1]) ? end : start
  }

  /// Where behind a date and who filed a text, which a dash ends, the text begins; nil where no date opens it.
  private func filingEnd(of tokens: ArraySlice<Token>) -> Int? {
    let head = tokens.prefix(Self.longestFiling)
    guard let first = head.first,
      lexicon.calendar[first.form.lowercased()] != nil || isNumber(first),
      let dash = head.firstIndex(where: { ["-", "–", "—"].contains($0.form) && $0.spaceAfter }),
      dash + 1 < tokens.endIndex, isCapitalized(tokens[dash + 1]), tokens[dash - 1].spaceAfter,
      case let words = tokens[tokens.startIndex..<dash],
      words.contains(where: { lexicon.calendar[$0.form.lowercased()] != nil }),
      words.contains(where: { isNumber($0) && $0.form.count == 4 }),
      words.allSatisfy({ isCapitalized($0) || isNumber($0) || $0.form == "at" })
    else { return nil }
    return dash + 1
  }

  /// "21.11.2026", when a page was filed.
  private func isFigureDate(_ form: String) -> Bool {
    let parts = form.split { "./".contains($0) }
    return parts.map(\.count).elementsEqual([2, 2, 4])
      && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  private func isNumber(_ token: Token) -> Bool {
    token.form.unicodeScalars.allSatisfy { CharacterClass($0) == .digit }
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
