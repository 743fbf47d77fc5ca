import Language

/// Joins speakers to mentions, statements to their authors, and words to the outlet that they were said to.
struct PartyLinker {
  let analysis: Analysis
  let lexicon: SpeechLexicon
  let happenings: TriggerTable

  /// The prepositions before an outlet that is spoken to, or through.
  private static let addressing: Set<String> = ["in", "on", "to", "via", "with"]

  /// Completes speakers and outlets, in order of the text.
  func link(_ statements: inout [Statement]) {
    for index in statements.indices {
      if let speaker = statements[index].speaker {
        statements[index].speaker = author(of: speaker, before: statements[..<index])
      }
      statements[index].outlet = outlet(told: statements[index]).map(withMention)
    }
    carryOutlets(&statements)
  }

  private func withMention(_ party: Party) -> Party {
    var party = party
    party.mention = analysis.mention(headedBy: party.head, sentence: party.span.sentence)
    if let index = party.mention { party.span.tokens = analysis.mentions[index].tokens }
    party.isMute = isMute(party)
    return party
  }

  /// Whether a phrase stands for what cannot speak: a happening, a time, a weapon, but for
  /// those that words are put down in ("the ruling").
  private func isMute(_ party: Party) -> Bool {
    let sentence = analysis.sentences[party.span.sentence]
    let lemma = sentence.lemmas[party.head].lowercased()
    guard lexicon.noun(lemma) == nil else { return false }
    switch party.mention.map({ analysis.mentions[$0].kind }) {
    case .event, .time, .weapon: return true
    case .person, .organization, .group, .facility, .place, .vehicle: return false
    case .other, nil:
      return sentence.tags[party.head] == .noun
        && !happenings.triggers(lemma, as: .noun).isEmpty
    }
  }

  /// Who stands behind a statement that speaks: its owner, who made it, or for "the statement" who spoke last.
  private func author(of party: Party, before: ArraySlice<Statement>) -> Party {
    let sentence = analysis.sentences[party.span.sentence]
    guard sentence.tags[party.head] == .noun,
      let sense = lexicon.noun(sentence.lemmas[party.head].lowercased()), sense.kind == .saying
    else { return withMention(party) }
    if let maker = maker(of: party.head, in: sentence) {
      let span = TokenSpan(sentence: party.span.sentence, tokens: sentence.phrase(of: maker))
      return withMention(Party(span: span, head: maker))
    }
    let isKnown = sentence.tree.children(of: party.head, by: .det).contains {
      ["the", "this", "that"].contains(sentence.word($0))
    }
    let last = before.last {
      $0.speaker != nil && $0.act == .speech && $0.sentence < party.span.sentence
    }
    return isKnown ? last?.speaker ?? withMention(party) : withMention(party)
  }

  /// Whose statement it is: "its statement", "a statement by X", "X issued a statement".
  private func maker(of noun: Int, in sentence: Sentence) -> Int? {
    let owner = sentence.tree.children(of: noun, by: .possessive, .compound, .nmod).first {
      switch sentence.relation(of: $0) {
      case .nmod: ["by", "from", "of"].contains(sentence.preposition(of: $0) ?? "")
      case .compound: sentence.tags[$0] == .properNoun
      default: true
      }
    }
    if let owner { return owner }
    guard let verb = sentence.head(of: noun), sentence.relation(of: noun) == .obj else {
      return nil
    }
    return sentence.sharedSubject(of: verb)
  }

  /// The outlet that a saying was addressed to, if its phrase names one ("told AFP").
  private func outlet(told statement: Statement) -> Party? {
    let sentence = analysis.sentences[statement.sentence]
    guard statement.act == .speech else { return nil }
    if let quoter = quoter(of: statement, in: sentence) {
      let span = TokenSpan(sentence: statement.sentence, tokens: sentence.phrase(of: quoter))
      return Party(span: span, head: quoter)
    }
    for hearer in sentence.tree.children(of: statement.cue, by: .obj, .iobj, .obl) {
      let marker = sentence.preposition(of: hearer)
      guard marker.map({ Self.addressing.contains($0) }) ?? true else { continue }
      let candidates = [hearer] + sentence.tree.children(of: hearer, by: .nmod)
      if let outlet = candidates.first(where: { isOutlet($0, in: sentence) }),
        statement.speaker?.head != outlet
      {
        let span = TokenSpan(sentence: statement.sentence, tokens: sentence.phrase(of: outlet))
        return Party(span: span, head: outlet)
      }
    }
    return nil
  }

  /// "was quoted by the Herald as saying", "was quoted as saying by the Herald": who passes the words on.
  private func quoter(of statement: Statement, in sentence: Sentence) -> Int? {
    let reader = SpeakerReader(lexicon: lexicon, sentence: sentence)
    guard let citing = reader.citingVerb(over: statement.cue), sentence.isPassive(citing) else {
      return nil
    }
    return sentence.agent(of: citing) ?? sentence.agent(of: statement.cue)
  }

  /// Whether a noun with its name and compounds names an outlet, or somebody of one ("a Rudaw reporter").
  private func isOutlet(_ head: Int, in sentence: Sentence) -> Bool {
    let words = (sentence.tree.children(of: head, by: .compound, .flat, .amod) + [head]).sorted()
    return words.contains { sentence.tags[$0] == .properNoun }
      && lexicon.isOutlet(words.map { sentence.tokens[$0].form })
  }

  /// A speaker who was told to speak to an outlet goes on speaking to it.
  private func carryOutlets(_ statements: inout [Statement]) {
    let chains = analysis.chainOfMention
    var outlets: [Int: Party] = [:]
    for index in statements.indices {
      guard let mention = statements[index].speaker?.mention else { continue }
      if let outlet = statements[index].outlet {
        outlets[chains[mention]] = outlet
      } else if statements[index].act == .speech {
        statements[index].outlet = outlets[chains[mention]]
      }
    }
  }
}
