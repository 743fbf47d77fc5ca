extension LostCommas {
  /// How many words may say when or where before the subject.
  private static let longestOpening = 14
  /// How many places are tried.
  private static let mostTried = 2

  /// The tokens before which a comma may be lost that ends what a sentence opens with ("In northern Arlen rebels …",
  /// "According to the agency rebels …"), in order; none where the subject already begins at one.
  func openings(in sentence: Sentence) -> [Int] {
    let isCiting = sentence.count > 1 && sentence.lowercased(0) == "according"
    let isAfter = sentence.count > 1 && ["after", "before"].contains(sentence.lowercased(0))
    guard isCiting || isAfter || sentence.tags.first == .adposition else { return [] }
    let reach = sentence.tokens.indices.prefix(Self.longestOpening).prefix {
      ![.verb, .auxiliary, .punctuation].contains(sentence.tags[$0])
        || sentence.isHyphen($0) || isCiting && $0 == 0
    }
    let isNear = ["around", "at", "in", "inside", "near", "outside"].contains(
      sentence.lowercased(0)
    )
    let places = reach.dropFirst(2).filter { next in
      (endsCircumstance(next - 1, in: sentence)
        || isCiting && endsSource(next - 1, in: sentence)
        || isNear && endsUnknownPlace(next - 1, in: sentence))
        && beginsSubject(next, in: sentence)
    }
    guard !places.contains(where: sentence.tree.hasSubject) else { return [] }
    return Array(places.prefix(Self.mostTried))
  }

  /// "Near Rawah two strikes …": whether proper nouns alone stand between the preposition and what begins a subject.
  private func endsUnknownPlace(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.names.contains { $0.tokens == 1..<token + 1 }
      || [.determiner, .numeral].contains(sentence.tags[token + 1])
        && sentence.tags[1...token].allSatisfy { $0 == .properNoun }
  }

  /// Whether a token ends the name of a place, a date or what took place; a direction may stand behind it ("in Arlen province
  /// further east").
  private func endsCircumstance(_ token: Int, in sentence: Sentence) -> Bool {
    if isTime(token, in: sentence) { return true }
    if sentence.tags[token] == .adverb { return isDirection(token, in: sentence) }
    // "Near Arlen five raids …"
    if sentence.tags[token] == .properNoun, sentence.tags[token + 1] == .numeral,
      sentence.tokens[token + 1].form.allSatisfy(\.isLowercase)
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
    return sentence.names.contains { $0.tokens.upperBound == token + 1 } && !goesOn
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
      }), !isName(token, of: token - 1, in: sentence)
    else { return false }
    let kind = kinds[sentence.lemmas[token].lowercased()]
    return !isTime(token, in: sentence) && !isDirection(token, in: sentence) && kind != "place"
  }

  /// "near the capital Arlen rebels …": whether the name of a place, behind what place it is, begins at a token and goes
  /// on with no verb.
  private func isName(_ token: Int, of noun: Int, in sentence: Sentence) -> Bool {
    sentence.tags[noun] == .noun && sentence.morphology[noun].number != .plural
      && kinds[sentence.lemmas[noun].lowercased()] == "place"
      && sentence.names.contains {
        $0.kind == .place && $0.tokens.lowerBound == token && $0.tokens.upperBound < sentence.count
          && [.noun, .properNoun, .adjective].contains(sentence.tags[$0.tokens.upperBound])
      }
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
