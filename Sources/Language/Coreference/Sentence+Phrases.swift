extension Sentence {
  /// A token's characters in lower case.
  func lowercased(_ token: Int) -> String { tokens[token].form.lowercased() }

  /// Whether a token is a hyphen inside a word.
  func isHyphen(_ token: Int) -> Bool {
    ["-", "–"].contains(tokens[token].form) && !tokens[token].spaceAfter && token > 0
      && !tokens[token - 1].spaceAfter
  }

  /// Where the word ends that a name ends in, if a hyphen and more of the name follow: "Ki-moon", "K2-33b".
  func wordEnd(ofNameEndingAt end: Int) -> Int {
    guard end + 1 < count, isHyphen(end),
      tree.relations[end + 1] == .flat || tokens[end + 1].form.first?.isNumber == true,
      morphology[end + 1].verbForm != .participle
    else { return end }
    var end = end + 2
    while end < count, !tokens[end - 1].spaceAfter, tags[end] != .punctuation { end += 1 }
    return wordEnd(ofNameEndingAt: end)
  }

  /// Whether a token behind another is a day or a month that neither a name nor a preposition holds.
  func isDay(_ token: Int, behind head: Int, calendar: Set<String>) -> Bool {
    // "Mon", "May": short words name other things too.
    token > head && tags[token] == .properNoun && tokens[token].form.count > 3
      && calendar.contains(lowercased(token))
      && tree.children(of: token, by: .case).isEmpty
      && !names.contains { $0.tokens.contains(token) }
  }

  /// Whether a token is written in capitals only, but for some last letters.
  func isAcronym(_ token: Int, withoutLast count: Int = 0) -> Bool {
    let letters = tokens[token].form.utf8.dropLast(count)
    return letters.count > 1 && letters.allSatisfy { (65...90).contains($0) || $0 == 46 }
  }

  /// The token of a range that hangs on a token outside it, or on none.
  package func head(of range: Range<Int>) -> Int {
    range.first { !range.contains(tree.heads[$0]) } ?? range.lowerBound
  }

  /// The verb of the relative clause that a token stands in, if it is its own clause.
  func relativeClause(around token: Int) -> Int? {
    var current = token
    while tree.heads[current] >= 0 {
      switch tree.relations[current] {
      case .relativeClause: return current
      case .ccomp, .advcl, .parataxis, .root: return nil
      default: current = tree.heads[current]
      }
    }
    return nil
  }
}
