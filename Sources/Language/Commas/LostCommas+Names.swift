extension LostCommas {
  /// The tokens before which commas part a name from who, what or where it is, and that from its verb: "Dara Amin spokesman
  /// for the union told the agency", "Dara Amin Arlen's mayor", "the Arlen Watch a charity", "in Velm the largest town in".
  func descriptions(in sentence: Sentence) -> [Int] {
    var names = sentence.names
    // "The Observatory a war monitor said"
    if sentence.count > 2, sentence.tags[0] == .determiner, sentence.tags[1] == .properNoun,
      !names.contains(where: { $0.tokens.contains(1) })
    {
      names.append(NameSpan(tokens: 1..<2, kind: .organization))
    }
    return names.flatMap { name -> [Int] in
      let start = hasAge(name, in: sentence) ? name.tokens.upperBound + 1 : name.tokens.upperBound
      if beginsDescription(start, in: sentence) { return [start] }
      guard let noun = calling(name, at: start, in: sentence),
        sentence.tokens[noun].form == sentence.lowercased(noun)
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

  /// The noun for who or what a name is of that begins at a token: "spokesman for …", "an Arlen baker", "the baker who …",
  /// "Arlen's mayor".
  private func calling(_ name: NameSpan, at start: Int, in sentence: Sentence) -> Int? {
    guard start < sentence.count, name.kind != .place else { return nil }
    if ["a", "an"].contains(sentence.tokens[start].form) {
      let phrase = sentence.tokens.indices[(start + 1)...].prefix {
        [.adjective, .noun, .properNoun].contains(sentence.tags[$0]) || sentence.isHyphen($0)
          || sentence.isHyphen($0 - 1)
      }
      let isOwner = phrase.endIndex < sentence.count && sentence.tags[phrase.endIndex] == .particle
      return isOwner ? nil : phrase.last.flatMap { mayBe(name, $0, in: sentence) ? $0 : nil }
    }
    if let noun = owned(by: start, of: name, in: sentence) { return noun }
    guard name.kind == .person else { return nil }
    let first = sentence.tokens.indices[start...].first {
      ![.determiner, .adjective].contains(sentence.tags[$0])
    }
    let last = first.flatMap { first in
      sentence.tokens.indices[first...].prefix {
        sentence.tags[$0] == .noun && ($0 == first || sentence.tags[first] == .noun)
      }.last
    }
    return last.flatMap {
      mayBe(name, $0, in: sentence) && $0 + 1 < sentence.count
        && ["at", "for", "from", "in", "of", "who", "with"].contains(sentence.tokens[$0 + 1].form)
        ? $0 : nil
    }
  }

  /// "Dara Amin Arlen's former mayor": the noun for who a name is that an owner right behind it has, where the clause does not
  /// rather tell what he does.
  private func owned(by start: Int, of name: NameSpan, in sentence: Sentence) -> Int? {
    let owner = sentence.tokens.indices[start...].prefix { sentence.tags[$0] == .properNoun }
    let mark = owner.endIndex
    guard !owner.isEmpty, mark < sentence.count, sentence.tags[mark] == .particle,
      name.kind == .person || !sentence.tags[..<start].contains(.verb),
      let noun = sentence.tokens.indices[(mark + 1)...].prefix(while: {
        [.adjective, .noun, .properNoun].contains(sentence.tags[$0]) || sentence.isHyphen($0)
      }).last, mayBe(name, noun, in: sentence)
    else { return nil }
    let isSaid =
      noun + 1 < sentence.count && sentence.tags[noun + 1] == .verb
      && sentence.tags[..<start].contains(.verb)
    return isSaid ? nil : noun
  }

  /// Whether one of whom or what a noun stands for may have a name.
  private func mayBe(_ name: NameSpan, _ noun: Int, in sentence: Sentence) -> Bool {
    guard sentence.morphology[noun].number != .plural else { return false }
    let kind = kinds[sentence.lemmas[noun].lowercased()]
    return name.kind == .person ? kind == "person" : kind == "group" || kind == "organization"
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
