extension LostCommas {
  /// The tokens before which commas part a person's name from who it is, and that from its verb: "Dara Amin spokesman for
  /// the union told the agency".
  func descriptions(in sentence: Sentence) -> [Int] {
    sentence.names.flatMap { name -> [Int] in
      let start = hasAge(name, in: sentence) ? name.tokens.upperBound + 1 : name.tokens.upperBound
      guard name.kind == .person, let noun = calling(at: start, in: sentence),
        sentence.tokens[noun].form == sentence.lowercased(noun),
        kinds[sentence.lowercased(noun)] == "person"
      else { return [] }
      let phrase = sentence.tokens.indices[noun...].prefix {
        [.adjective, .adposition, .determiner, .noun, .properNoun].contains(sentence.tags[$0])
          || sentence.isHyphen($0) || sentence.isHyphen($0 - 1)
      }
      let end = phrase.endIndex
      let goesOn = end < sentence.count && sentence.tags[end] == .verb
      return goesOn ? [start, end] : [start]
    }
  }

  /// The noun for who somebody is that begins at a token: "spokesman for …", "an Arlen baker", "the baker who …".
  private func calling(at start: Int, in sentence: Sentence) -> Int? {
    guard start < sentence.count else { return nil }
    if ["a", "an"].contains(sentence.tokens[start].form) {
      let phrase = sentence.tokens.indices[(start + 1)...].prefix {
        [.adjective, .noun, .properNoun].contains(sentence.tags[$0])
      }
      let isOwner = phrase.endIndex < sentence.count && sentence.tags[phrase.endIndex] == .particle
      return isOwner ? nil : phrase.last
    }
    return sentence.tokens.indices[start...].dropLast().first {
      ![.determiner, .adjective].contains(sentence.tags[$0])
    }.flatMap {
      ["at", "for", "from", "in", "of", "who", "with"].contains(sentence.tokens[$0 + 1].form)
        ? $0 : nil
    }
  }

  /// The tokens before which commas part a person's name from an age, and that from the rest: "Dara Amin 30 of Arlen said".
  func ages(in sentence: Sentence) -> [Int] {
    sentence.names.filter { hasAge($0, in: sentence) }
      .flatMap { [$0.tokens.upperBound, $0.tokens.upperBound + 1] }
  }

  private func hasAge(_ name: NameSpan, in sentence: Sentence) -> Bool {
    let age = name.tokens.upperBound
    guard name.kind == .person, age + 1 < sentence.count,
      sentence.tokens[age].form.allSatisfy(\.isNumber), sentence.tokens[age].form.count < 4
    else { return false }
    switch sentence.tags[age + 1] {
    case .adposition: return ["from", "of"].contains(sentence.tokens[age + 1].form)
    case .auxiliary, .determiner, .pronoun, .verb: return true
    default: return false
    }
  }

  /// The tokens before which commas part countries from the places right before them, and from what follows: "in Arlen Norway
  /// rebels …", "Norway the United States and Denmark".
  func countries(in sentence: Sentence) -> [Int] {
    guard sentence.names.contains(where: { $0.kind == .place }) else { return [] }
    let known = gazetteer.places(of: sentence.tokens.map { WordSignature($0.form).lower })
    let isPlace = { (token: Int) in
      sentence.names.contains { $0.kind == .place && $0.tokens.contains(token) }
    }
    return sentence.tokens.indices.dropFirst().flatMap { token -> [Int] in
      guard sentence.tags[token - 1] == .properNoun, isPlace(token - 1),
        !isDirection(token - 1, in: sentence),
        sentence.tokens[token - 1].form.contains(where: \.isLowercase)
      else { return [] }
      let isCountry = {
        Gazetteer.isWhole(known[$0], .country) || Gazetteer.isLast(known[$0], .country)
      }
      if sentence.lowercased(token) == "the", token + 1 < sentence.count, isPlace(token + 1),
        isCountry(token - 1)
      {
        return [token]
      }
      guard Gazetteer.isWhole(known[token], .country),
        !Gazetteer.isLast(known[token], .country), !Gazetteer.isLast(known[token], .place)
      else { return [] }
      let next = token + 1
      // "the Arlen Norway war"
      if isCountry(token - 1), next < sentence.count, sentence.tags[next] == .noun { return [] }
      let goesOn =
        next < sentence.count
        && ![.coordinatingConjunction, .particle, .punctuation, .properNoun].contains(
          sentence.tags[next]
        )
      return goesOn && !isCountry(token - 1) ? [token, next] : [token]
    }
  }
}
