extension LostCommas {
  /// The tokens before which the commas of a list are lost that an "and" ends: "schools hospitals and markets", "Arlen
  /// Norport and Bergen".
  ///
  /// - Parameters:
  ///   - sentence: a sentence.
  ///   - places: the places of one word that the text names by themselves.
  /// - Returns: the first tokens of what stands in the list behind the first.
  func lists(in sentence: Sentence, places: Set<String>) -> [Int] {
    sentence.tokens.indices.dropLast().filter { ["and", "or"].contains(sentence.tokens[$0].form) }
      .flatMap { conjunction -> [Int] in
        var starts: [Int] = []
        var last = conjunction - 1
        while last > 0, let start = item(endingAt: last, places: places, in: sentence) {
          starts.append(start)
          last = start - 1
        }
        return starts.isEmpty ? damage(endingAt: conjunction - 1, in: sentence) : starts
      }
  }

  /// "destroyed a truck two mortars a bridge and a depot": where each thing but the first begins, of several right behind a verb
  /// of what came of something.
  private func damage(endingAt end: Int, in sentence: Sentence) -> [Int] {
    var starts: [Int] = []
    var last = end
    while last > 1, [.noun, .properNoun].contains(sentence.tags[last]) {
      var start = last
      while start > 0, [.adjective, .noun, .properNoun].contains(sentence.tags[start - 1]) {
        start -= 1
      }
      guard start > 1, [.determiner, .numeral].contains(sentence.tags[start - 1]) else { return [] }
      if sentence.tags[start - 2] == .verb {
        return results.contains(sentence.lemmas[start - 2]) ? starts : []
      }
      starts.append(start - 1)
      last = start - 2
    }
    return []
  }

  /// The places of one word that a text names by themselves, in lower case.
  func places(in sentences: [Sentence]) -> Set<String> {
    Set(
      sentences.flatMap { sentence in
        sentence.names.filter { $0.kind == .place && $0.tokens.count == 1 }
          .map { sentence.lowercased($0.tokens.lowerBound) }
      }
    )
  }

  /// Where what a token ends begins, if another thing of a list ends right before it.
  private func item(endingAt last: Int, places: Set<String>, in sentence: Sentence) -> Int? {
    if isPlace(last, places, in: sentence), isPlace(last - 1, places, in: sentence) { return last }
    if let name = sentence.names.first(where: { $0.kind == .place && $0.tokens.contains(last) }),
      sentence.names.contains(where: {
        $0.kind == .place && $0.tokens.upperBound == name.tokens.lowerBound
      })
    {
      return name.tokens.lowerBound
    }
    if let owner = owner(ofPersonAt: last, in: sentence) { return owner }
    guard let kind = kindOfMany(last, in: sentence) else { return nil }
    var start = last
    while start > 0, sentence.tags[start - 1] == .noun || sentence.tags[start - 1] == .adjective,
      sentence.morphology[start - 1].number != .plural
    {
      start -= 1
    }
    guard start > 0, let before = kindOfMany(start - 1, in: sentence) else { return nil }
    // Schools are buildings like hospitals, but "the organisations sites" lost an apostrophe.
    let areBuildings =
      [before, kind] == ["organization", "facility"]
      && (start == 1 || sentence.tags[start - 2] != .determiner)
    return before == kind || areBuildings ? start : nil
  }

  /// What a common noun in the plural stands for.
  private func kindOfMany(_ token: Int, in sentence: Sentence) -> String? {
    guard sentence.tags[token] == .noun, sentence.morphology[token].number == .plural,
      sentence.lemmas[token] != sentence.lowercased(token)
    else { return nil }
    return kinds[sentence.lemmas[token].lowercased()]
  }

  /// "killed Amin his wife and two sons": the pronoun of who belongs to those named right before it.
  private func owner(ofPersonAt last: Int, in sentence: Sentence) -> Int? {
    let pronoun = last - 1
    guard pronoun > 0, sentence.tags[last] == .noun, kinds[sentence.lemmas[last]] == "person",
      sentence.tree.relations[pronoun] == .possessive, sentence.tree.heads[pronoun] == last,
      sentence.tags[pronoun] == .pronoun
    else { return nil }
    return sentence.names.contains { $0.kind == .person && $0.tokens.contains(pronoun - 1) }
      ? pronoun : nil
  }

  /// Whether a word by itself names a place.
  private func isPlace(_ token: Int, _ places: Set<String>, in sentence: Sentence) -> Bool {
    guard sentence.tags[token] == .properNoun,
      sentence.names.contains(where: { $0.kind == .place && $0.tokens.contains(token) })
    else { return false }
    let word = sentence.lowercased(token)
    let known = gazetteer.places(of: [FeatureHash.of(word.utf8)])[0]
    return places.contains(word) || Gazetteer.isWhole(known, .place)
      || Gazetteer.isWhole(known, .country)
  }
}
