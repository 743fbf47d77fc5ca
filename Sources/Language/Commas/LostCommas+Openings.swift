extension LostCommas {
  /// How many words may say when or where before the subject.
  private static let longestOpening = 14
  /// How many places are tried.
  private static let mostTried = 2

  /// The tokens before which a comma may be lost that ends what a sentence opens with ("In northern Arlen rebels …",
  /// "In a raid rebels …", "According to the agency rebels …"), in order; none where the subject already begins at one.
  func openings(in sentence: Sentence) -> [Int] {
    guard sentence.count > 2, opens(sentence) else { return [] }
    let isCiting = sentence.lowercased(0) == "according"
    let isBacked = sentence.tags[0] == .verb && sentence.lowercased(1) == "by"
    let isDoing = isGerund(0, in: sentence)
    let isNear = ["around", "at", "in", "inside", "near", "outside"].contains(
      sentence.lowercased(0)
    )
    let reach = sentence.tokens.indices.prefix(Self.longestOpening).prefix {
      ![.verb, .auxiliary, .punctuation].contains(sentence.tags[$0])
        || sentence.isHyphen($0) || $0 == 0
        // "In rebel-held Arlen"
        || sentence.isHyphen($0 - 1)
    }
    let found = reach.dropFirst(2).filter {
      (endsCircumstance($0 - 1, in: sentence)
        || isCiting && endsSource($0 - 1, in: sentence)
        || isNear && endsUnknownPlace($0 - 1, in: sentence)
        || isBacked && sentence.morphology[$0 - 1].number == .plural
        || isDoing && endsObject($0 - 1, in: sentence))
        && beginsSubject($0, in: sentence) && !beginsDescription($0, in: sentence)
    }
    // "west of the capital Arlen rebels", "in a dawn raid rebels": a subject behind them leaves the name to its place, the
    // happening to its time.
    let places = found.filter { place in
      let name = name(behindPlaceNoun: place - 1, in: sentence)
      let end = isOneHappening(place, in: sentence) ? place + 1 : name?.tokens.upperBound
      return !found.contains { $0 == end }
    }
    guard !places.contains(where: sentence.tree.hasSubject) else { return [] }
    return Array(places.prefix(Self.mostTried))
  }

  /// "In Arlen a rebel-held town in the north jets …": whether what begins right behind a place's name says what place that is.
  func beginsDescription(_ token: Int, in sentence: Sentence) -> Bool {
    guard token < sentence.count, ["a", "an", "the"].contains(sentence.lowercased(token)),
      sentence.names.contains(where: { $0.kind == .place && $0.tokens.upperBound == token }),
      let noun = sentence.tokens.indices[(token + 1)...].first(where: {
        kinds[sentence.lemmas[$0].lowercased()] == "place" || sentence.tags[$0] == .adposition
      })
    else { return false }
    return sentence.tags[noun] == .noun && noun + 1 < sentence.count
      && sentence.tags[noun + 1] == .adposition
  }

  /// "Near Arlen two strikes …": whether proper nouns alone stand between the preposition and what begins a subject.
  private func endsUnknownPlace(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.names.contains { name in
      name.tokens.upperBound == token + 1
        && (name.tokens.lowerBound == 1
          || name.tokens.lowerBound == 2 && sentence.tags[1] == .determiner)
    }
      || [.determiner, .numeral].contains(sentence.tags[token + 1])
        && sentence.tags[1...token].allSatisfy { $0 == .properNoun }
  }

  /// Whether a sentence opens with when, where or how: "In the port", "Also on Monday", "West of the port", "Backed by
  /// jets", "According to the agency".
  private func opens(_ sentence: Sentence) -> Bool {
    if sentence.lowercased(0) == "according" { return true }
    switch sentence.tags[0] {
    case .adposition: return true
    case .adverb where sentence.tags[1] == .adposition: return true
    case .verb where sentence.lowercased(1) == "by" || isGerund(0, in: sentence): return true
    case _ where ["after", "before"].contains(sentence.lowercased(0)): return true
    default: return isDirection(0, in: sentence) && sentence.lowercased(1) == "of"
    }
  }

  /// "Speaking to the Herald", "Condemning the raids": whether a word in "-ing" begins what the subject does besides.
  private func isGerund(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tags[token] == .verb && sentence.tokens[token].form.hasSuffix("ing")
      && sentence.tree.relations[token] == .advcl
  }

  /// Whether a token ends a name or what a plural names, so that what is done to it may end there.
  private func endsObject(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.names.contains { $0.tokens.upperBound == token + 1 }
      || sentence.tags[token] == .noun && sentence.morphology[token].number == .plural
  }

  /// "in a raid army units": whether common nouns name several or a body, where in "the campaign chairman Dara Amin" one
  /// word goes on with the other.
  private func beginsMany(_ token: Int, in sentence: Sentence) -> Bool {
    let nouns = sentence.tokens.indices[token...].prefix {
      [.adjective, .noun].contains(sentence.tags[$0]) || sentence.isHyphen($0)
    }
    guard let last = nouns.last, last + 1 < sentence.count,
      sentence.tags[last + 1] != .properNoun
    else { return false }
    return sentence.morphology[last].number == .plural
      || ["group", "organization"].contains(kinds[sentence.lemmas[last].lowercased()])
  }

  private func isOneHappening(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tags[token] == .noun && sentence.morphology[token].number != .plural
      && kinds[sentence.lemmas[token].lowercased()] == "event"
  }

  /// The name of a place that stands right behind a noun for one.
  private func name(behindPlaceNoun noun: Int, in sentence: Sentence) -> NameSpan? {
    guard kinds[sentence.lemmas[noun].lowercased()] == "place" else { return nil }
    return sentence.names.first { $0.kind == .place && $0.tokens.lowerBound == noun + 1 }
  }

  /// Whether a token ends a place, a date or a noun for a happening; a direction may stand behind it ("in Arlen province
  /// further east").
  private func endsCircumstance(_ token: Int, in sentence: Sentence) -> Bool {
    if isTime(token, in: sentence) { return true }
    if sentence.tags[token] == .adverb { return isDirection(token, in: sentence) }
    // "in the north rebels", unlike "in the northern port"
    if sentence.tags[token - 1] == .determiner, isDirection(token, in: sentence),
      sentence.lowercased(token).hasSuffix("th") || sentence.lowercased(token).hasSuffix("st")
    {
      return true
    }
    if sentence.names.contains(where: { $0.kind == .place && $0.tokens.upperBound == token + 1 }) {
      return true
    }
    guard sentence.tags[token] != .adjective else { return false }
    switch kinds[sentence.lemmas[token].lowercased()] {
    case "place": return true
    // "In a raid rebels …", but "In fighting rebels": what took place has an article there.
    case "event":
      return sentence.tree.children(of: token, by: .det).contains { $0 < token }
        || token > 1 && ["a", "an", "the"].contains(sentence.lowercased(token - 1))
    default: return false
    }
  }

  /// Whether a token ends a name or a noun for who may be cited; a noun in the singular goes on with a name ("the Arlen
  /// Herald reporter").
  private func endsSource(_ token: Int, in sentence: Sentence) -> Bool {
    let goesOn =
      sentence.tags[token + 1] == .noun && sentence.morphology[token + 1].number != .plural
    return
      (sentence.names.contains { $0.tokens.upperBound == token + 1 }
      || token > 2 && sentence.tags[2] == .determiner
        && sentence.tags[3...token].allSatisfy { $0 == .properNoun }
        && [.adjective, .determiner, .numeral].contains(sentence.tags[token + 1]))
      && !goesOn
      || sentence.tags[token] == .noun
        && ["group", "organization", "person"].contains(kinds[sentence.lemmas[token].lowercased()])
  }

  /// Whether a token may begin a subject, and does not go on with the place or the date before it.
  private func beginsSubject(_ token: Int, in sentence: Sentence) -> Bool {
    guard
      [.noun, .properNoun, .adjective, .determiner, .numeral, .pronoun].contains(
        sentence.tags[token]
      ),
      !sentence.names.contains(where: {
        $0.tokens.contains(token) && $0.tokens.contains(token - 1)
      })
    else { return false }
    let kind = kinds[sentence.lemmas[token].lowercased()]
    if sentence.tags[token] == .noun, isOneHappening(token - 1, in: sentence),
      !beginsMany(token, in: sentence)
    {
      return false
    }
    return !isTime(token, in: sentence) && !isDirection(token, in: sentence) && kind != "place"
  }

  /// Whether a token is a word of the calendar, a part of the day or a number behind one.
  func isTime(_ token: Int, in sentence: Sentence) -> Bool {
    if sentence.tags[token] == .numeral || sentence.tokens[token].form.first?.isNumber == true {
      // "Monday 12 January", unlike "On Monday 12 men"
      let isBehindDay = token > 0 && days.contains(sentence.lowercased(token - 1))
      return token > 0 && isOfCalendar(token - (isBehindDay ? -1 : 1), in: sentence)
    }
    return isOfCalendar(token, in: sentence)
      || kinds[sentence.lemmas[token].lowercased()] == "time"
  }

  /// "January", "Jan.": whether a word is one of the calendar.
  private func isOfCalendar(_ token: Int, in sentence: Sentence) -> Bool {
    guard token < sentence.count else { return false }
    let word = sentence.lowercased(token)
    return calendar.contains(word.hasSuffix(".") ? String(word.dropLast()) : word)
  }
}

extension DependencyTree {
  /// Whether the phrase of a subject begins at a token.
  func hasSubject(from token: Int) -> Bool {
    heads.indices.contains {
      [.nsubj, .nsubjPassive].contains(relations[$0]) && subtree(of: $0).first == token
    }
  }
}
