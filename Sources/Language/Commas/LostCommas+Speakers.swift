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
        clause > verb && !opensWithRelative(sentence.tree.subtree(of: clause), in: sentence)
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
      phrase.allSatisfy({ ![.verb, .auxiliary, .pronoun].contains(sentence.tags[$0]) })
    else { return nil }
    let comma = description.map { sentence.tags[$0] == .verb ? [] : [$0] } ?? []
    return Closing(verb: verb, speaker: verb + 1..<sentence.count, commas: [verb] + comma)
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
      return sentence.morphology[token].verbForm == .participle
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
}
