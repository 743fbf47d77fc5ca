/// Makes the names of one text agree: one name, one kind; and what is a name once is one elsewhere.
///
/// - A name found with several kinds has the kind of most of its occurrences, of equals the first one's.
/// - A person's last name counts for that person, what "prison" or "river" stands behind counts for the place.
/// - A capitalised word outside all names that is a whole name elsewhere is one here, and so are several words.
/// - Capitals that are the initials of a name of the text name the same: "SDF" beside "Syrian Democratic Forces".
struct NameConsistency {
  /// The shortest word that becomes a name because it is one elsewhere.
  private static let shortestWord = 3

  /// The most words of a name that is not found in its sentence but elsewhere.
  private static let longestMissed = 6

  /// How many occurrences of its own a longer name outweighs.
  private static let weightOfPart = 2

  private let sentences: [Sentence]
  private let text: NameText

  /// Looks at a text.
  init(_ sentences: [Sentence], text: NameText) {
    self.sentences = sentences
    self.text = text
  }

  /// The names that agree, given those found in each sentence; O(words).
  func agreed(_ found: [[NameSpan]]) -> [[NameSpan]] {
    var votes: [String: [NameKind: Int]] = [:]
    var first: [String: NameKind] = [:]
    var initials: [String: NameKind] = [:]
    for (sentence, names) in found.enumerated() {
      for name in names {
        let key = key(of: name.tokens, in: sentence)
        votes[key, default: [:]][name.kind, default: 0] += 1
        if first[key] == nil { first[key] = name.kind }
        if let part = part(of: name, in: sentence) {
          let key = self.key(of: part, in: sentence)
          votes[key, default: [:]][name.kind, default: 0] += Self.weightOfPart
          if first[key] == nil { first[key] = name.kind }
        }
        if let letters = self.initials(of: name.tokens, in: sentence), initials[letters] == nil {
          initials[letters] = name.kind
        }
      }
    }
    let kinds = first.merging(
      votes.compactMapValues { Self.winner(of: $0) },
      uniquingKeysWith: { _, winner in winner }
    )
    return found.indices.map { sentence in
      var names = found[sentence]
      for index in names.indices {
        names[index].kind = kinds[key(of: names[index].tokens, in: sentence)] ?? names[index].kind
      }
      return names + missed(in: sentence, names: names, kinds: kinds, initials: initials)
    }
    .map { $0.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound } }
  }

  /// The kind with most votes, if it has more than any other.
  private static func winner(of votes: [NameKind: Int]) -> NameKind? {
    let most = votes.values.max()
    let winners = votes.filter { $0.value == most }
    return winners.count == 1 ? winners.first?.key : nil
  }

  /// Words outside all names that are names elsewhere in the text.
  private func missed(
    in sentence: Int,
    names: [NameSpan],
    kinds: [String: NameKind],
    initials: [String: NameKind]
  ) -> [NameSpan] {
    guard !text.isShouted[sentence] else { return [] }
    let taken = Set(names.flatMap(\.tokens))
    var added: [NameSpan] = []
    var start = 0
    while start < sentences[sentence].count {
      let end = sentences[sentence].tokens.indices[start...].prefix(Self.longestMissed).last {
        !taken.contains($0) && isCapital($0, in: sentence)
      }
      var found: NameSpan?
      for last in stride(from: end ?? -1, to: start, by: -1) where found == nil {
        found = missed(start..<last + 1, in: sentence, taken: taken, kinds: kinds)
      }
      found =
        found ?? missed(word: start, in: sentence, taken: taken, kinds: kinds, initials: initials)
      added += found.map { [$0] } ?? []
      start = found?.tokens.upperBound ?? start + 1
    }
    return added
  }

  /// Several words that are a name elsewhere in the text.
  private func missed(
    _ tokens: Range<Int>,
    in sentence: Int,
    taken: Set<Int>,
    kinds: [String: NameKind]
  ) -> NameSpan? {
    guard isCapital(tokens.lowerBound, in: sentence), taken.isDisjoint(with: tokens),
      !isCapital(tokens.upperBound, in: sentence)
    else { return nil }
    return kinds[key(of: tokens, in: sentence)].map { NameSpan(tokens: tokens, kind: $0) }
  }

  private func missed(
    word: Int,
    in sentence: Int,
    taken: Set<Int>,
    kinds: [String: NameKind],
    initials: [String: NameKind]
  ) -> NameSpan? {
    let form = sentences[sentence].tokens[word].form
    let seen = text.sentences[sentence][word]
    guard !taken.contains(word), seen.isCapital else { return nil }
    if Self.isAllCapitals(form), let kind = initials[form] {
      return NameSpan(tokens: word..<word + 1, kind: kind)
    }
    guard word > 0, form.unicodeScalars.count >= Self.shortestWord, !text.isAlsoSmall(seen),
      !isCapital(word - 1, in: sentence), !isCapital(word + 1, in: sentence),
      let kind = kinds[key(of: word..<word + 1, in: sentence)]
    else { return nil }
    return NameSpan(tokens: word..<word + 1, kind: kind)
  }

  /// The part of a name that stands for the whole, where the gazetteer does not know better.
  private func part(of name: NameSpan, in sentence: Int) -> Range<Int>? {
    let last = name.tokens.upperBound - 1
    guard name.tokens.count > 1 else { return nil }
    let words = text.sentences[sentence]
    let part: Range<Int>
    switch name.kind {
    case .person: part = last..<last + 1
    case .place where Gazetteer.isWhole(words[last].places, .site):
      part = name.tokens.lowerBound..<last
    case .place, .organization: return nil
    }
    let isKnown = part.contains { word in
      [.country, .place, .nationality, .site].contains { Gazetteer.isWhole(words[word].places, $0) }
    }
    return isKnown ? nil : part
  }

  private func isCapital(_ word: Int, in sentence: Int) -> Bool {
    text.sentences[sentence].indices.contains(word) && text.sentences[sentence][word].isCapital
  }

  private func key(of tokens: Range<Int>, in sentence: Int) -> String {
    sentences[sentence].tokens[tokens].map { $0.form.lowercased() }.joined(separator: " ")
  }

  /// The first letters of the capitalised words of a name of several words.
  private func initials(of tokens: Range<Int>, in sentence: Int) -> String? {
    guard !text.isShouted[sentence] else { return nil }
    let letters = sentences[sentence].tokens[tokens].compactMap { token in
      token.form.unicodeScalars.first.flatMap {
        CharacterClass($0) == .uppercase ? String($0) : nil
      }
    }
    return letters.count > 1 ? letters.joined() : nil
  }

  private static func isAllCapitals(_ form: String) -> Bool {
    form.unicodeScalars.allSatisfy { CharacterClass($0) == .uppercase }
  }
}
