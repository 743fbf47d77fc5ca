extension LostCommas {
  /// How many words may stand behind the verb that who says it follows.
  private static let longestInverted = 12

  /// "… killed five overnight said the mayor", "… said the mayor who fled": who says it stands behind the verb.
  func inverted(_ verb: Int, in sentence: Sentence) -> Closing? {
    guard verb > 3, sentence.tags[verb] == .verb, bareSayings.contains(sentence.lemmas[verb])
    else { return nil }
    let behind = sentence.tokens.indices[(verb + 1)...].filter {
      sentence.tags[$0] != .punctuation
    }
    let description = behind.dropFirst().first { opensDescription($0, behind: verb, in: sentence) }
    let phrase = behind.prefix { token in description.map { token < $0 } ?? true }
    guard let first = phrase.first, phrase.count <= Self.longestInverted,
      sentence.morphology[verb].verbForm != .infinitive,
      !sentence.tokens[verb].form.hasSuffix("ing"),
      sentence.tags[..<verb].contains(where: { [.verb, .auxiliary].contains($0) }),
      mayEndBefore(verb, in: sentence), !isTime(first, in: sentence),
      !sentence.tree.children(of: verb, by: .ccomp).contains(where: { clause in
        clause > verb && clause != description
          && !opensWithRelative(sentence.tree.subtree(of: clause), in: sentence)
      }),
      !isQuotation(before: verb, in: sentence)
    else { return nil }
    let isNamed = sentence.names.contains {
      [.organization, .person].contains($0.kind) && phrase.contains($0.tokens.lowerBound)
    }
    switch sentence.tags[first] {
    case .determiner: break
    case .noun, .properNoun, .adjective: guard isNamed else { return nil }
    default: return nil
    }
    let isPerfect = !sentence.tree.children(of: verb, by: .aux, .auxPassive).isEmpty
    guard !isPerfect || isNamed && sentence.tags[first] != .determiner,
      phrase.allSatisfy({
        ![.verb, .auxiliary, .pronoun].contains(sentence.tags[$0]) || sentence.isHyphen($0 - 1)
      })
    else { return nil }
    // "said the mayor adding that": what goes on with the words has a comma of its own.
    let comma = description.flatMap { token in
      sentence.tags[token] != .verb
        || sayings.contains(sentence.lemmas[token]) && sentence.tokens[token].form.hasSuffix("ing")
        ? token : nil
    }
    return Closing(
      verb: verb,
      speaker: verb + 1..<sentence.count,
      commas: [verb] + (comma.map { [$0] } ?? [])
    )
  }

  /// What is read of a sentence, with who stands right behind the verb as its subject and what describes him as his, where
  /// the reading takes him for an object; and with a participle behind the verb as no part of what is said.
  func settled(
    _ reading: SentenceNetwork.Reading,
    _ closing: Closing,
    in sentence: Sentence
  ) -> SentenceNetwork.Reading {
    let (verb, tree) = (closing.verb, reading.tree)
    var (heads, relations) = (tree.heads, tree.relations)
    if let participle = participle(behind: verb, in: sentence), heads[participle] == verb,
      [.ccomp, .xcomp].contains(relations[participle])
    {
      relations[participle] = .advcl
    }
    let speaker = tree.children(of: verb, by: .nsubj, .obj, .iobj).first { token in
      closing.speaker.contains(token)
        && (tree.relations[token] == .nsubj || isPeople(token, in: sentence)
          || sentence.names.contains {
            [.organization, .person].contains($0.kind) && $0.tokens.contains(token)
          })
    }
    if let speaker, tree.subtree(of: speaker).first == verb + 1 {
      relations[speaker] = .nsubj
      let last = tree.subtree(of: speaker).last ?? speaker
      for child in tree.children[verb] where child > speaker {
        guard let first = tree.subtree(of: child).first else { continue }
        if opensWithRelative([first], in: sentence) {
          (heads[child], relations[child]) = (speaker, .relativeClause)
        } else if first == last + 1, sentence.tags[child] == .properNoun {
          (heads[child], relations[child]) = (speaker, .appos)
        }
      }
      // "The road is closed said the mayor": the road says nothing.
      let clause = tree.children(of: verb, by: .ccomp).first { $0 < verb }
      if let clause, tree.children(of: clause, by: .nsubj, .nsubjPassive).isEmpty {
        for subject in tree.children(of: verb, by: .nsubj) where subject < clause {
          heads[subject] = clause
        }
      }
    }
    var settled = reading
    settled.tree = DependencyTree(heads: heads, relations: relations)
    return settled
  }

  /// Whether a token opens what describes who stands behind a verb: "who fled", "briefed on the talks", "a student" behind
  /// a name.
  private func opensDescription(_ token: Int, behind verb: Int, in sentence: Sentence) -> Bool {
    switch sentence.tags[token] {
    case .pronoun: return opensWithRelative([token], in: sentence)
    case .verb:
      // "said the mayor adding that", but not "said the mayor in a statement adding that"
      let isOwn =
        sentence.morphology[token].verbForm == .gerund
        && !sentence.tags[verb..<token].contains(.adposition)
      return (isOwn || sentence.morphology[token].verbForm == .participle)
        && [.noun, .properNoun].contains(sentence.tags[token - 1])
    case .determiner:
      return sentence.names.contains {
        [.organization, .person].contains($0.kind) && $0.tokens.upperBound == token
          && $0.tokens.lowerBound > verb
      }
    default: return false
    }
  }

  private func opensWithRelative(_ words: [Int], in sentence: Sentence) -> Bool {
    words.first.map { ["which", "who", "whose"].contains(sentence.lowercased($0)) } == true
  }

  /// Whether a clause may end right before a verb of saying: with whom it is done to ("bombed us said"), or with "have"
  /// as its own verb ("all we have said").
  private func mayEndBefore(_ verb: Int, in sentence: Sentence) -> Bool {
    if sentence.lemmas[verb - 1] == "have" { return true }
    if sentence.tags[verb - 1] == .pronoun {
      return ["him", "me", "them", "us"].contains(sentence.lowercased(verb - 1))
    }
    return endsClause(verb - 1, in: sentence)
      && sentence.tree.children(of: verb, by: .aux, .auxPassive).isEmpty
  }

  /// "… the head of the Arlen Observatory Dara Amin said": two phrases for who says it stand side by side.
  func described(_ plain: Closing, in sentence: Sentence) -> Closing? {
    let start = plain.speaker.lowerBound
    guard
      let name = sentence.names.last(where: {
        $0.kind == .person && $0.tokens.lowerBound > start && $0.tokens.upperBound <= plain.verb
      }),
      sentence.tokens[start..<name.tokens.lowerBound].contains(where: { $0.form == "of" }),
      sentence.names.contains(where: { $0.tokens.upperBound == name.tokens.lowerBound })
    else { return nil }
    return Closing(
      verb: plain.verb,
      speaker: plain.speaker,
      commas: [start, name.tokens.lowerBound]
    )
  }

  /// Where who says something begins, whose phrase ends right before a token.
  func speaker(before end: Int, in sentence: Sentence) -> Int? {
    if sentence.tags[end - 1] == .pronoun { return end - 1 }
    // "his office": the tags take whose office it is for a pronoun.
    if end > 1, sentence.tags[end - 2] == .pronoun, sentence.tree.heads[end - 2] == end - 1 {
      return end - 2
    }
    guard [.noun, .properNoun].contains(sentence.tags[end - 1]) else { return nil }
    let plain = bare(before: end, in: sentence)
    guard let start = determined(before: end, in: sentence), !isOfThing(plain, in: sentence) else {
      return plain
    }
    if let victim = victim(from: start, before: end, in: sentence) { return victim + 1 }
    if let named = named(from: start, before: end, in: sentence) { return named }
    // "injuring a number of guards local sources said": the article is of another noun.
    let isOne = ["a", "an"].contains(sentence.lowercased(start))
    return isOne && sentence.morphology[end - 1].number == .plural ? plain : start
  }

  /// "killing a student state television said": whom the verb befell to whom the article right behind it belongs.
  private func victim(from article: Int, before end: Int, in sentence: Sentence) -> Int? {
    guard article > 0, sentence.tags[article - 1] == .verb,
      results.contains(sentence.lemmas[article - 1])
    else { return nil }
    let victim = (article + 1..<end - 1).first {
      sentence.tags[$0] == .noun && kinds[sentence.lemmas[$0]] == "person"
    }
    return victim.flatMap { token in
      sentence.names.contains { $0.kind == .person && $0.tokens.lowerBound == token + 1 }
        ? nil : token
    }
  }

  /// "killed the mayor Dara Amin state television said": where they begin behind the name of a person with a title, who is
  /// none of them.
  private func named(from start: Int, before end: Int, in sentence: Sentence) -> Int? {
    guard sentence.tags[end - 1] == .noun else { return nil }
    return sentence.names.last { name in
      // "the Amin administration said", "an official of the Dara Amin brigade said"
      name.kind == .person && name.tokens.lowerBound > start + 1 && name.tokens.upperBound < end
        && [.noun, .properNoun].contains(sentence.tags[name.tokens.lowerBound - 1])
    }?.tokens.upperBound
  }

  /// "shelled the base SANA said": whether a thing stands before a name, which none describes.
  private func isOfThing(_ name: Int, in sentence: Sentence) -> Bool {
    name > 0 && sentence.tags[name] == .properNoun && sentence.tags[name - 1] == .noun
      && kinds[sentence.lemmas[name - 1]].map(Self.things.contains) == true
  }

  /// The kinds of nouns that no name has before it as its title.
  static let things: Set<String> = [
    "event", "facility", "place", "time", "vehicle", "weapon",
  ]

  /// "an official of the union": from the article on, and from that of what stands before an "of".
  private func determined(before end: Int, in sentence: Sentence) -> Int? {
    var start: Int?
    var token = end - 1
    while token >= 0 {
      switch sentence.tags[token] {
      case .determiner:
        start = token
        let joint = token - 1
        guard joint > 0,
          ["and", "at", "for", "from", "of", "with"].contains(sentence.tokens[joint].form),
          [.noun, .properNoun].contains(sentence.tags[joint - 1])
        else {
          if let described = described(before: joint, in: sentence) { return described }
          let isEnd =
            joint >= 0 && (sentence.tags[joint] == .verb || endsClause(joint, in: sentence))
          return isEnd ? start : nil
        }
        // "residents and a guard said": of the first no article tells where it begins.
        if sentence.tokens[joint].form == "and" { start = bare(before: joint, in: sentence) }
        token = joint - 1
      case .noun, .properNoun, .adjective: token -= 1
      // "the Arlen-based group"
      case .verb where token > 1 && sentence.isHyphen(token - 1): token -= 2
      case .adposition
      where start == nil
        && (["for", "of"].contains(sentence.tokens[token].form)
          || isWhereabouts(token, in: sentence)):
        token -= 1
      case .punctuation where sentence.tokens[token].form == "-": token -= 1
      case .particle where start == nil: token -= 1
      default: return start
      }
    }
    return start
  }

  /// "a group that watches the war": where the people begin whom the clause describes that a verb and its object end.
  private func described(before object: Int, in sentence: Sentence) -> Int? {
    guard object > 2, sentence.tags[object] == .verb,
      ["that", "which", "who"].contains(sentence.lowercased(object - 1)),
      sentence.tags[object - 2] == .noun, isPeople(object - 2, in: sentence)
    else { return nil }
    return determined(before: object - 1, in: sentence)
  }

  /// "opposition activists", "spokesman Dara Amin": a name or a noun without article, with what describes it.
  private func bare(before end: Int, in sentence: Sentence) -> Int {
    var start = end - 1
    start = begin(ofNameAt: start, in: sentence)
    while start > 0 {
      if let owner = owner(before: start, in: sentence) {
        start = owner
      } else if start > 1, sentence.isHyphen(start - 1) {
        start -= 2
      } else if describes(start - 1, in: sentence) {
        start = begin(ofNameAt: start - 1, in: sentence)
      } else {
        break
      }
    }
    // "his chief aide Dara Amin said"
    if start > 0, sentence.tree.relations[start - 1] == .possessive,
      sentence.tags[start - 1] == .pronoun
    {
      return start - 1
    }
    if start > 2, isWhereabouts(start - 1, in: sentence) {
      return bare(before: start - 1, in: sentence)
    }
    guard start > 1, sentence.tokens[start - 1].form == "and",
      [.noun, .properNoun].contains(sentence.tags[start - 2])
    else { return start }
    return bare(before: start - 1, in: sentence)
  }

  /// Where the name begins that a token belongs to; the token itself if to none.
  private func begin(ofNameAt token: Int, in sentence: Sentence) -> Int {
    sentence.names.first { $0.tokens.contains(token) }?.tokens.lowerBound ?? token
  }

  /// "Elbonia's news agency": where the name begins whose possessive ending stands right before a token.
  private func owner(before token: Int, in sentence: Sentence) -> Int? {
    guard token > 1, sentence.tags[token - 1] == .particle,
      ["'s", "’s"].contains(sentence.lowercased(token - 1)),
      sentence.tags[token - 2] == .properNoun
    else { return nil }
    return begin(ofNameAt: token - 2, in: sentence)
  }

  /// "activists in Arlen": whether a preposition before the name of a place tells where the people before it are.
  private func isWhereabouts(_ preposition: Int, in sentence: Sentence) -> Bool {
    preposition > 0 && ["at", "from", "in", "of"].contains(sentence.tokens[preposition].form)
      && sentence.tags[preposition - 1] == .noun && isPeople(preposition - 1, in: sentence)
      && sentence.names.contains {
        $0.kind == .place && $0.tokens.lowerBound == preposition + 1
      }
  }

  /// Whether a word may describe who stands right behind it: an adjective, or a noun in the singular that is no place,
  /// time or happening.
  private func describes(_ token: Int, in sentence: Sentence) -> Bool {
    // "wounded 40 others state media said", "dozens more": these count others than those told of before.
    guard !["more", "others"].contains(sentence.lowercased(token)) else { return false }
    switch sentence.tags[token] {
    case .adjective: return sentence.tree.heads[token] > token
    case .noun:
      let kind = kinds[sentence.lemmas[token]]
      // "the base SANA said": before a name stands who or what body it is.
      let others: Set<String> =
        sentence.tags[token + 1] == .properNoun ? Self.things : ["event", "place", "time"]
      // "on Monday news agency SANA said", where the tree hangs the agency on the day.
      if kind == "organization", sentence.tags[token + 1] == .properNoun { return true }
      return sentence.morphology[token].number != .plural
        && kind.map { !others.contains($0) } ?? true
        && (sentence.tree.heads[token] > token || isTitle(token, in: sentence))
    case .properNoun:
      return sentence.names.contains { $0.kind == .organization && $0.tokens.contains(token) }
        || isTitle(token, in: sentence)
    default: return false
    }
  }

  /// "the news agency KNA", "activist Dara Amin": whether a noun says what the name right behind it is.
  private func isTitle(_ token: Int, in sentence: Sentence) -> Bool {
    let kind = sentence.names.first { $0.tokens.lowerBound == token + 1 }?.kind
    switch kind {
    case .organization: return kinds[sentence.lemmas[token].lowercased()] == "organization"
    case .person: return kinds[sentence.lemmas[token].lowercased()] == "person"
    default: return false
    }
  }
}
