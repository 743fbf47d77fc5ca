extension ChunkScanner {
  /// A number from `start`, with the separators inside it and the letters that make it an ordinal or a code.
  func number(from start: Int) -> Int? {
    var digits = start
    if scalar(start) == "+", isDigit(start + 1), !isWord(start - 1) { digits += 1 }
    guard isDigit(digits) else { return nil }
    var after = end(from: digits, while: isDigit)
    while isDigit(after + 1), ".,:/".unicodeScalars.contains(scalar(after)) {
      if scalar(after) == "/", isFraction(start..<after) { break }
      after = end(from: after + 1, while: isDigit)
    }
    if let hyphenated = hyphenatedCode(from: digits) { after = max(after, hyphenated) }
    if isDecade(before: after) { return after + 2 }
    guard isLetter(after) else { return after }
    let letters = after..<end(from: after, while: isLetter)
    if !isWord(letters.upperBound), lexicon.units.contains(text.string(letters).lowercased()) {
      return after
    }
    return word(from: after) ?? after
  }

  /// "1930's" is one word, "2018's" two.
  private func isDecade(before mark: Int) -> Bool {
    scalar(mark - 1) == "0" && kind(mark) == .apostrophe && scalar(mark + 1) == "s"
      && !isWord(mark + 2)
  }

  /// Whether "1/2" without more behind it: treebanks part it at the slash as often as not, dates never.
  private func isFraction(_ numerator: Range<Int>) -> Bool {
    let denominator = end(from: numerator.upperBound + 1, while: isDigit)
    return numerator.count == 1 && denominator == numerator.upperBound + 2
      && scalar(denominator) != "/"
  }

  /// A telephone number or a date: three groups of digits, or three digits and four.
  private func hyphenatedCode(from start: Int) -> Int? {
    var groups: [Int] = []
    var index = start
    while isDigit(index) {
      let after = end(from: index, while: isDigit)
      groups.append(after - index)
      index = after
      guard scalar(after) == "-", isDigit(after + 1) else { break }
      index += 1
    }
    return groups.count > 2 || groups == [3, 4] ? index : nil
  }
}
