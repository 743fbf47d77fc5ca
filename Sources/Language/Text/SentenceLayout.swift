/// Tells datelines, headings and credits from prose.
struct SentenceLayout: Sendable {
  /// The longest heading, in tokens.
  private static let longestHeading = 18
  /// The longest credit, in tokens.
  private static let longestCredit = 6
  /// The longest dateline, in tokens up to its dash.
  private static let longestDateline = 16

  /// How many words in capitals make a heading; fewer may be a name.
  private static let shortestHeading = 4

  /// The words that open sentences and also end names.
  private static let nameEndings: Set<String> = ["He", "Last", "Now", "One", "Still"]

  let lexicon: SegmentationLexicon

  /// The number of tokens of the dateline that a paragraph opens with; 0 without one.
  func datelineLength(of tokens: [Token]) -> Int {
    max(filedLength(of: tokens), placedLength(of: tokens))
  }

  /// "Published April 24, 2017", "AFP Monday 17 October 2016": a whole date before a sentence that it is no part of.
  private func filedLength(of tokens: [Token]) -> Int {
    let labels = tokens.prefix { lexicon.filing.contains(word($0)) || $0.form == ":" }.count
    var end = labels
    if end == 0, let first = tokens.first, isShouted(first) { end = 1 }
    var parts: Set<DatePart> = []
    while end < tokens.count, let part = datePart(tokens[end], behind: parts) {
      parts.insert(part)
      end += 1
    }
    guard parts.isSuperset(of: [.month, .day, .year]), end < tokens.count,
      tokens[end - 1].form != ",",
      firstClass(tokens[end]) == .uppercase || isNumber(tokens[end])
    else { return 0 }
    return end
  }

  /// A part of a date; `mark` is a weekday, an hour or a comma.
  private enum DatePart { case month, day, year, mark }

  /// What a token adds to the parts of a date before it; nil if it is none.
  private func datePart(_ token: Token, behind parts: Set<DatePart>) -> DatePart? {
    switch lexicon.calendar[word(token)] {
    case .month: return parts.contains(.month) ? nil : .month
    case .day: return parts.isDisjoint(with: [.month, .day, .year]) ? .mark : nil
    case nil: break
    }
    guard let number = Int(token.form) else {
      let isHour = token.form.contains(":") && isNumber(token)
      return isHour || token.form == "," && !parts.isEmpty ? .mark : nil
    }
    if (1...31).contains(number), !parts.contains(.day) { return .day }
    return (1900...2100).contains(number) && parts.contains(.month) && !parts.contains(.year)
      ? .year : nil
  }

  /// Places, dates and the agency before a dash: "BEIRUT, January 21 -".
  private func placedLength(of tokens: [Token]) -> Int {
    guard let dash = tokens.prefix(Self.longestDateline).firstIndex(where: isDash), dash > 0,
      tokens[dash - 1].spaceAfter || tokens[dash - 1].form == ")" || tokens[dash].form != "-",
      tokens[..<dash].allSatisfy(mayStandInDateline), dash + 1 < tokens.count
    else { return 0 }
    let place = tokens[..<dash]
    let isDated =
      place.contains { lexicon.calendar[word($0)] != nil } && place.contains(where: isNumber)
    let isSigned = place.contains { $0.form == "(" } && place.last?.form == ")"
    let isShouted = isShouted(tokens[0]) && !tokens[(dash + 1)...].prefix(4).allSatisfy(isShouted)
    guard isDated || isSigned || isShouted || isBarePlace(before: dash, in: tokens) else {
      return 0
    }
    return endOfBrackets(in: tokens, from: dash + 1)
  }

  /// Whether a piece of text is a date and nothing else: "Friday, January 21, 2022".
  func isDate(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.count <= Self.longestDateline && tokens.contains(where: isNumber)
      && tokens.contains { lexicon.calendar[word($0)] != nil }
      && tokens.allSatisfy { !isWord($0) || isNumber($0) || lexicon.calendar[word($0)] != nil }
  }

  /// Whether some tokens that end a paragraph, behind its last full stop, say whose text or picture it is.
  func isCredit(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.filter { isWord($0) }
    return tokens.count <= Self.longestCredit && !words.isEmpty
      && words.allSatisfy { firstClass($0) == .uppercase } && !endsLikeSentence(tokens)
  }

  /// Whether a piece of text that is one sentence stands for itself without a full stop.
  func isHeading(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.count <= Self.longestHeading && !endsLikeSentence(tokens)
  }

  /// A sentence without the headings and captions that run into it where line breaks are lost: only a sentence begins
  /// with a word that opens sentences and has a capital, before one that has none ("… near Arlen The army said").
  func parted(_ sentence: Range<Int>, of tokens: ArraySlice<Token>) -> [Range<Int>] {
    let starts = sentence.dropFirst().dropLast().filter {
      begins($0, in: tokens) || isBehindShouted($0, from: sentence.lowerBound, in: tokens)
    }
    return zip([sentence.lowerBound] + starts, starts + [sentence.upperBound]).map { $0..<$1 }
  }

  /// "TWO DEAD IN HARBOUR FIRE Three guards …": whether a token begins a sentence behind a heading all in capitals.
  private func isBehindShouted(_ token: Int, from start: Int, in tokens: ArraySlice<Token>) -> Bool
  {
    let heading = tokens[start..<token]
    return heading.count >= Self.shortestHeading
      && heading.allSatisfy { isShouted($0) || isNumber($0) }
      && firstClass(tokens[token]) == .uppercase && !isShouted(tokens[token])
      && tokens[token].form.count > 1
  }

  /// Whether a token begins a sentence though no mark ends one before it.
  private func begins(_ token: Int, in tokens: ArraySlice<Token>) -> Bool {
    let (last, first, next) = (tokens[token - 1], tokens[token], tokens[token + 1])
    guard firstClass(first) == .uppercase, !isShouted(first), firstClass(next) == .lowercase,
      last.spaceAfter, isWord(last) || last.form == ")", first.spaceAfter,
      lexicon.openers.contains(BoundaryWord.lower(of: first.form))
    else { return false }
    let isBehindName = firstClass(last) == .uppercase
    // "vitamin A deficiency", "he and I saw"; "Air Force One landed".
    return first.form.count > 1
      ? !isBehindName || !Self.nameEndings.contains(first.form)
      : first.form == "A" && firstClass(last) != .lowercase
  }

  private func endsLikeSentence(_ tokens: ArraySlice<Token>) -> Bool {
    guard let last = tokens.last(where: { !["\"", "”", "’", "'", ")", "]"].contains($0.form) })
    else {
      return false
    }
    return [".", "!", "?", "…"].contains(String(last.form.suffix(1)))
      || [",", ";"].contains(last.form)
  }

  /// One to three capitalised words, a dash of its own, and a sentence that no second dash interrupts.
  private func isBarePlace(before dash: Int, in tokens: [Token]) -> Bool {
    let following = tokens[(dash + 1)...]
    return dash <= 3 && tokens[..<dash].allSatisfy { firstClass($0) == .uppercase }
      && tokens[dash].spaceAfter && tokens[dash - 1].spaceAfter && following.count >= 8
      && !following.prefix(40).contains(where: isDash)
      && following.first.map { firstClass($0) != .lowercase } == true
  }

  /// Wires put the source in square brackets behind the dash.
  private func endOfBrackets(in tokens: [Token], from start: Int) -> Int {
    var end = start
    while end < tokens.count, tokens[end].form == "[",
      let close = tokens[end...].firstIndex(where: { $0.form == "]" }), close + 1 < tokens.count
    {
      end = close + 1
    }
    return end
  }

  private func mayStandInDateline(_ token: Token) -> Bool {
    guard isWord(token) else { return [",", "(", ")", "/", ".", "-"].contains(token.form) }
    return firstClass(token) == .uppercase || isNumber(token) || token.form == "of"
      || lexicon.calendar[word(token)] != nil
  }

  private func isDash(_ token: Token) -> Bool {
    ["-", "--", "---", "–", "—", "―"].contains(token.form) && !isJoined(token)
  }

  /// A hyphen that parts one word is no dash; it has no space behind it.
  private func isJoined(_ token: Token) -> Bool { token.form == "-" && !token.spaceAfter }

  private func isWord(_ token: Token) -> Bool {
    token.form.unicodeScalars.contains { CharacterClass($0).isWord }
  }

  private func isNumber(_ token: Token) -> Bool { firstClass(token) == .digit }

  private func firstClass(_ token: Token) -> CharacterClass {
    token.form.unicodeScalars.first.map { CharacterClass($0) } ?? .other
  }

  /// All in capitals, at least two of them.
  private func isShouted(_ token: Token) -> Bool {
    token.form.unicodeScalars.count > 1
      && token.form.unicodeScalars.allSatisfy { CharacterClass($0) == .uppercase }
  }

  private func word(_ token: Token) -> String {
    let lower = token.form.lowercased()
    return lower.hasSuffix(".") ? String(lower.dropLast()) : lower
  }
}
