extension ChunkScanner {
  /// A word from `start` with the marks that belong to it: "Sina'a", "U.S.", "AT&T", "anti-war", "Gen.".
  func word(from start: Int) -> Int? {
    guard isWord(start) || isElision(start) else { return nil }
    var segment = start
    var after = start + 1
    while true {
      after = end(from: after, while: isWord)
      switch scalar(after) {
      case "'", "’", "‘", "`", "´", "ʼ":
        guard isWord(after + 1) else { return after }
      case ".":
        guard joinsAtFullStop(start..<after) else { return stopEnd(start..<after) }
        segment = after + 1
      case "&":
        guard kind(after - 1) == .uppercase, kind(after + 1) == .uppercase else { return after }
      case "@":
        guard isWord(after + 1) else { return after }
      case "-":
        guard joinsAtHyphen(segment..<after) else { return after }
        segment = after + 1
      case "$":
        guard after - start <= 3, kind(after - 1) == .uppercase else { return after }
        return after + 1
      default:
        return after
      }
      after += 1
    }
  }

  /// Splits a word into what the treebanks call words: "do|n't", "can|not", "it|'s".
  func appendParts(of word: Range<Int>, to tokens: inout [Range<Int>]) {
    var rest = word
    var clitics: [Range<Int>] = []
    while true {
      if let lengths = contraction(of: rest) {
        var start = rest.lowerBound
        for length in lengths {
          tokens.append(start..<start + length)
          start += length
        }
        break
      }
      guard let clitic = cliticStart(of: rest) else {
        tokens.append(rest)
        break
      }
      clitics.append(clitic..<rest.upperBound)
      rest = rest.lowerBound..<clitic
    }
    tokens += clitics.reversed()
  }

  /// The lengths of the words that a word stands for; nil for one word.
  private func contraction(of word: Range<Int>) -> [Int]? {
    guard word.count <= lexicon.longestContraction else { return nil }
    let lengths = lexicon.contractions[text.string(word).lowercased()]
    return lengths?.reduce(0, +) == word.count ? lengths : nil
  }

  /// Where "n't", "'s", "'re" and the like begin at a word's end.
  private func cliticStart(of word: Range<Int>) -> Int? {
    let end = word.upperBound
    guard let mark = (word.lowerBound + 1..<end).last(where: { kind($0) == .apostrophe }) else {
      return nil
    }
    let letters = text.string(mark + 1..<end).lowercased()
    switch letters {
    case "t":
      let negation = mark - 1
      return scalar(negation).properties.lowercaseMapping == "n" && negation > word.lowerBound
        ? negation : nil
    case "s", "m", "d", "re", "ve", "ll": return mark
    default: return nil
    }
  }

  /// Whether an apostrophe opens a word: "'em", "'90s".
  private func isElision(_ start: Int) -> Bool {
    guard kind(start) == .apostrophe, !isLetter(start - 1) else { return false }
    let after = end(from: start + 1, while: isWord)
    if isDigit(start + 1), isDigit(start + 2), !isDigit(start + 3) {
      return after == start + 3 || (after == start + 4 && scalar(start + 3) == "s")
    }
    return kind(after) != .apostrophe
      && lexicon.elisions.contains(text.string(start + 1..<after).lowercased())
  }

  /// Whether what stands behind a full stop is the same word: "U.S", "site.com"; not "end.The".
  private func joinsAtFullStop(_ word: Range<Int>) -> Bool {
    let next = word.upperBound + 1
    guard isWord(next), isWord(word.upperBound - 1) else { return false }
    let glued = kind(next) == .uppercase && kind(word.upperBound - 1) == .lowercase
    let capitals = kind(next + 1) == .uppercase || scalar(next + 1) == "."
    return !glued || capitals || text.string(word).lowercased() == "ph"
  }

  /// Whether a hyphen joins: behind a prefix, or before a suffix.
  private func joinsAtHyphen(_ segment: Range<Int>) -> Bool {
    let next = segment.upperBound + 1
    guard isWord(next), !segment.isEmpty else { return false }
    let part = text.string(segment).lowercased()
    let following = text.string(next..<end(from: next, while: isWord)).lowercased()
    return lexicon.prefixes.contains(part) || lexicon.suffixes.contains(following)
  }

  /// The end of a word before a full stop: behind it where the word is an abbreviation or an initial.
  private func stopEnd(_ word: Range<Int>) -> Int {
    let after = word.upperBound + 1
    guard scalar(after) != "." else { return word.upperBound }
    let form = text.string(word)
    if isInitials(form) { return after }
    if word.count == 1, kind(word.lowerBound) == .uppercase {
      return form != "I" && followingClass(after).isLetter ? after : word.upperBound
    }
    switch lexicon.abbreviations[form.lowercased()] {
    case .joins, .mayEnd: return after
    case .number: return followingClass(after) == .digit ? after : word.upperBound
    case nil: return word.upperBound
    }
  }

  /// "U.S", "a.m", "M.Sc": more than one part, and all of them short.
  private func isInitials(_ form: String) -> Bool {
    let parts = form.split(separator: ".")
    return parts.count > 1
      && parts.allSatisfy { part in
        part.count == 1
          || (part.count <= 3 && part.unicodeScalars.first.map { CharacterClass($0) } == .uppercase)
      }
  }

  /// The class of the next character that is not white space, also outside the chunk.
  private func followingClass(_ start: Int) -> CharacterClass {
    var index = start
    while index < limit, text.classes[index] == .space { index += 1 }
    return index < limit ? text.classes[index] : .space
  }
}
