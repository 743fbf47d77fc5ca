import KnowledgeGraph
import Language

/// Which phrases of a clause say who or what.
extension EventRule {
  /// "It was agreed that …": the word that keeps the place of a clause.
  func isExpletive(_ filler: Clause.Filler, of clause: Clause, in sentence: Sentence)
    -> Bool
  {
    sentence.word(filler.token) == "it" && !clause.tokens(at: .clause).isEmpty
      && sentence.isPassive(clause.head)
  }

  /// Whether a phrase says who or what: a modifier of a noun does only where it is a name or of a known kind.
  func isTelling(_ filler: Clause.Filler, kind: MentionKind?, in sentence: Sentence) -> Bool {
    switch filler.position {
    case .compound: kind != nil && kind != .other
    // Between capitals alone a capital marks no name: "RECENT ATTACK".
    case .adjective where sentence.isInCapitals:
      kind != nil || lexicon.isCue(sentence.lemmas[filler.token].lowercased(), of: "groupAdjective")
    case .clause: false
    case .preposition("at")
    where sentence.tags[filler.token] == .numeral || sentence.word(filler.token) == "least":
      false
    case _ where sentence.tags[filler.token] == .verb: kind != nil
    default:
      Self.phraseHeads.contains(sentence.tags[filler.token])
        && !["the", "a", "an"].contains(sentence.word(filler.token))
        && !sentence.isRelativePronoun(filler.token)
        && !isReciprocal(filler.token, in: sentence)
    }
  }

  /// Whether a phrase may as well be where the trigger happens.
  func mayBePlace(
    _ filler: Clause.Filler,
    kind: MentionKind?,
    _ trigger: TriggerTable.Trigger,
    in sentence: Sentence
  ) -> Bool {
    trigger.roles(at: filler.position).contains("place")
      && lexicon.triggers.role(
        "place",
        takes: kind,
        isCommon: lexicon.isCommon(filler.token, in: sentence)
      )
  }

  /// "a debate, held October 8": a day without a preposition is no object.
  func isWhen(_ filler: Clause.Filler, kind: MentionKind?, in sentence: Sentence) -> Bool {
    // "1400 were killed": four figures alone need be no year.
    let isCount =
      sentence.tags[filler.token] == .numeral && sentence.word(filler.token).utf8.count == 4
    return filler.position == .object && [.time, .other, nil].contains(kind) && !isCount
      && places.isTime(filler.token, in: sentence)
  }

  /// "ten raids on Arlen and six on Bergen": the number counts other happenings, and is done to nobody.
  func isAnotherCount(_ filler: Clause.Filler, in sentence: Sentence) -> Bool {
    guard case .preposition = filler.position, sentence.tags[filler.token] == .numeral,
      sentence.relation(of: filler.token) == .conj, let first = sentence.head(of: filler.token)
    else { return false }
    return sentence.tags[first] != .numeral
  }

  /// "each other": who that is stands elsewhere in the clause.
  func isReciprocal(_ token: Int, in sentence: Sentence) -> Bool {
    token > 0 && sentence.word(token) == "other" && sentence.word(token - 1) == "each"
  }

  /// Whether a phrase behind a preposition only says when ("on April 13") or where to what ("north of Arlen").
  func isSetting(_ filler: Clause.Filler, of clause: Clause, in sentence: Sentence) -> Bool {
    guard case .preposition = filler.position else { return false }
    return places.isTime(filler.token, in: sentence)
      || places.isBehindRelation(filler.token, of: clause.head, in: sentence)
  }
}
