extension LostCommas {
  /// How many words may say when or where before the subject.
  private static let longestOpening = 14
  /// How many places are tried.
  private static let mostTried = 2

  /// The tokens before which a comma may be lost that ends what a sentence opens with ("In northern Arlen rebels …",
  /// "According to the agency rebels …"), in order; none where the subject already begins at one.
  func openings(in sentence: Sentence) -> [Int] {
    let isCiting = sentence.count > 1 && sentence.lowercased(0) == "according"
    guard isCiting || sentence.tags.first == .adposition else { return [] }
    let reach = sentence.tokens.indices.prefix(Self.longestOpening).prefix {
      ![.verb, .auxiliary, .punctuation].contains(sentence.tags[$0])
        || sentence.isHyphen($0) || isCiting && $0 == 0
    }
    let places = reach.dropFirst(2).filter {
      (endsCircumstance($0 - 1, in: sentence) || isCiting && endsSource($0 - 1, in: sentence))
        && beginsSubject($0, in: sentence)
    }
    guard !places.contains(where: sentence.tree.hasSubject) else { return [] }
    return Array(places.prefix(Self.mostTried))
  }

  /// Whether a token ends the name of a place, a date, or a noun for a happening ("In an ambush"); a direction may stand behind
  /// it ("in Arlen province further east").
  private func endsCircumstance(_ token: Int, in sentence: Sentence) -> Bool {
    if isTime(token, in: sentence) { return true }
    if sentence.tags[token] == .adverb { return isDirection(token, in: sentence) }
    if sentence.names.contains(where: { $0.kind == .place && $0.tokens.upperBound == token + 1 }) {
      return true
    }
    return sentence.tags[token] != .adjective
      && ["event", "place"].contains(kinds[sentence.lemmas[token].lowercased()])
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
      })
    else { return false }
    let kind = kinds[sentence.lemmas[token].lowercased()]
    return !isTime(token, in: sentence) && !isDirection(token, in: sentence) && kind != "place"
  }

  /// Whether a token is a word of the calendar, a part of the day or a number behind one.
  func isTime(_ token: Int, in sentence: Sentence) -> Bool {
    if sentence.tags[token] == .numeral {
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
