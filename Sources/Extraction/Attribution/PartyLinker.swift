import KnowledgeGraph
import Language

/// Joins speakers to mentions, statements to their authors, and words to the outlet that they were said to.
struct PartyLinker {
  let analysis: Analysis
  let lexicon: SpeechLexicon
  let happenings: TriggerTable

  /// The prepositions before an outlet that is spoken to, or through.
  private static let addressing: Set<String> = ["in", "on", "to", "via", "with"]

  /// How many words of a title may stand between the name of a place and that of a person.
  private static let longestTitle = 3

  /// How many words before its cue may name who speaks.
  private static let longestName = 8

  /// Completes speakers and outlets, in order of the text.
  func link(_ statements: inout [Statement]) {
    for index in statements.indices {
      if let speaker = labelled(statements[index], among: statements)
        ?? statements[index].speaker
      {
        let named = named(speaker)
        statements[index].content = without(named, before: statements[index])
        statements[index].speaker = author(
          of: named,
          in: statements[index].act,
          before: statements[..<index]
        )
        if statements[index].speaker?.isMute == true { giveToLast(&statements[index]) }
        if statements[index].speaker?.isMute == true { giveToNearest(&statements[index]) }
        if statements[index].speaker?.isMute == true {
          giveToOuter(&statements[index], among: statements[..<index])
        }
        if !mayFeel(statements[index]) { statements[index].speaker?.isMute = true }
      }
      statements[index].outlet = outlet(told: statements[index]).map(withMention)
    }
    carryOutlets(&statements)
  }

  /// Gives statements without content, whose speaker cannot speak, to the phrase right before the cue.
  func completeEndings(_ statements: inout [Statement]) {
    for index in statements.indices where statements[index].content.isEmpty {
      guard let speaker = statements[index].speaker, withMention(speaker).isMute else { continue }
      statements[index].speaker?.isMute = true
      giveToLast(&statements[index])
    }
  }

  /// "Raids in Arlen killed ten a monitor said", where the tree takes the raids for who says it: the phrase right before a
  /// verb that ends its sentence says all that stands before it.
  private func giveToLast(_ statement: inout Statement) {
    let sentence = analysis.sentences[statement.sentence]
    let settings = sentence.tree.children(of: statement.cue, by: .obl, .oblUnmarked)
      .flatMap { sentence.tree.subtree(of: $0) }
    guard statement.act == .speech, sentence.tags[statement.cue] == .verb,
      !sentence.isInfinitive(statement.cue),
      sentence.tokens.indices[(statement.cue + 1)...].allSatisfy({
        sentence.tags[$0] == .punctuation || settings.contains($0) && sentence.tags[$0] != .verb
      }),
      let head = SpeakerReader(lexicon: lexicon, sentence: sentence)
        .phrase(endingBefore: statement.cue),
      head != statement.speaker?.head, statement.manner != .direct
    else { return }
    let phrase = sentence.phrase(of: head)
    let party = withMention(
      Party(span: TokenSpan(sentence: statement.sentence, tokens: phrase), head: head)
    )
    guard !party.isMute, phrase.lowerBound > 0, phrase.upperBound <= statement.cue else { return }
    statement.speaker = party
    statement.content = [TokenSpan(sentence: statement.sentence, tokens: 0..<phrase.lowerBound)]
  }

  /// "Raids came as the union said that ten were dead", where the tree takes the raids for who says it: the people right
  /// before a finite verb whose words all stand behind it.
  private func giveToNearest(_ statement: inout Statement) {
    let sentence = analysis.sentences[statement.sentence]
    guard statement.act == .speech, sentence.tags[statement.cue] == .verb,
      sentence.morphology[statement.cue].verbForm == .finite,
      statement.content.allSatisfy({
        $0.sentence == statement.sentence && $0.tokens.lowerBound > statement.cue
      }),
      let head = SpeakerReader(lexicon: lexicon, sentence: sentence)
        .phrase(endingBefore: statement.cue), head != statement.speaker?.head
    else { return }
    let party = withMention(
      Party(
        span: TokenSpan(sentence: statement.sentence, tokens: sentence.phrase(of: head)),
        head: head
      )
    )
    guard party.span.tokens.upperBound <= statement.cue,
      let mention = party.mention.map({ analysis.mentions[$0] }),
      [.person, .organization, .group].contains(mention.kind)
    else { return }
    statement.speaker = party
  }

  /// "told reporters that shells hit the port noting that ten died", "blamed rebels for the raid saying that ten died": who
  /// says what a participle goes on with, where the tree takes the shells or the raid for its subject.
  private func giveToOuter(_ statement: inout Statement, among others: ArraySlice<Statement>) {
    let sentence = analysis.sentences[statement.sentence]
    guard statement.act == .speech, sentence.tags[statement.cue] == .verb,
      sentence.isPresentParticiple(statement.cue)
    else { return }
    let outer = others.last {
      $0.act == .speech && $0.covers(sentence: statement.sentence, token: statement.cue)
    }
    if let speaker = outer?.speaker {
      if !speaker.isMute { statement.speaker = speaker }
      return
    }
    guard let noun = sentence.head(of: statement.cue), sentence.relation(of: statement.cue) == .acl,
      let clause = sentence.clause(around: noun), !sentence.isPassive(clause),
      let subject = sentence.sharedSubject(of: clause), subject < statement.cue
    else { return }
    let span = TokenSpan(sentence: statement.sentence, tokens: sentence.phrase(of: subject))
    let party = withMention(Party(span: span, head: subject))
    if !party.isMute { statement.speaker = party }
  }

  /// "The siege raised fears that ten may die": whether who is said to fear or think by a noun can.
  private func mayFeel(_ statement: Statement) -> Bool {
    let sentence = analysis.sentences[statement.sentence]
    guard sentence.tags[statement.cue] == .noun,
      statement.act == .thought || statement.act == .reaction,
      let speaker = statement.speaker, speaker.span.sentence == statement.sentence,
      sentence.tags[speaker.head] == .noun
    else { return true }
    switch speaker.mention.map({ analysis.mentions[$0].kind }) {
    case .person, .organization, .group, .place: return true
    case .facility, .vehicle, .event, .time, .weapon, .other, nil: return false
    }
  }

  /// "Ten dead in port fire Monitor": a label that the text repeats nowhere stands for the first organisation or group that
  /// says something in the text.
  private func labelled(_ statement: Statement, among statements: [Statement]) -> Party? {
    guard let label = statement.speaker, label.head == statement.cue,
      label.span.sentence == statement.sentence,
      analysis.mention(headedBy: label.head, sentence: statement.sentence) == nil
    else { return nil }
    return statements.lazy.filter { $0.sentence > statement.sentence && $0.act == .speech }
      .compactMap { $0.speaker.map { withMention($0) } }
      .first { party in
        party.mention.map { [.organization, .group].contains(analysis.mentions[$0].kind) } == true
      }
  }

  /// "Arlen Police Constable Ada Moss", "the rebel Arlen Coalition": a name right behind what the tree takes for the head
  /// of a speaker is who speaks, a person's behind a place or an organisation, an organisation's behind a noun.
  private func named(_ party: Party) -> Party {
    let sentence = analysis.sentences[party.span.sentence]
    let own = sentence.names.first { $0.tokens.contains(party.head) }
    guard let name = sentence.names.first(where: { $0.tokens.lowerBound > party.head }),
      own?.kind != .person, own.map({ $0.tokens.upperBound <= name.tokens.lowerBound }) != false
    else { return party }
    let between = (own?.tokens.upperBound ?? party.head + 1)..<name.tokens.lowerBound
    let isTitled =
      name.kind == .person && own != nil && between.count <= Self.longestTitle
      && between.allSatisfy { [.adjective, .noun, .properNoun].contains(sentence.tags[$0]) }
    let isDescribed =
      name.kind == .organization && own == nil && between.isEmpty
      && sentence.tags[party.head] == .noun && sentence.morphology[party.head].number != .plural
      && analysis.mention(headedBy: party.head, sentence: party.span.sentence)
        .map { analysis.mentions[$0].kind == .person } == true
    guard isTitled || isDescribed,
      let head = name.tokens.first(where: { !name.tokens.contains(sentence.tree.heads[$0]) })
    else { return party }
    return Party(
      span: TokenSpan(sentence: party.span.sentence, tokens: name.tokens),
      head: head,
      aside: party.aside
    )
  }

  /// The content of a statement without the words that name who makes it, right before the cue.
  private func without(_ party: Party, before statement: Statement) -> [TokenSpan] {
    let start = party.span.tokens.lowerBound
    guard party.span.sentence == statement.sentence, start < statement.cue,
      statement.cue - start <= Self.longestName,
      !analysis.sentences[statement.sentence].tags[start..<statement.cue].contains(.verb)
    else { return statement.content }
    return statement.content.flatMap { span -> [TokenSpan] in
      guard span.sentence == statement.sentence, span.tokens.overlaps(start..<statement.cue) else {
        return [span]
      }
      return [
        span.tokens.lowerBound..<max(start, span.tokens.lowerBound),
        min(statement.cue, span.tokens.upperBound)..<span.tokens.upperBound,
      ].filter { !$0.isEmpty }.map { TokenSpan(sentence: span.sentence, tokens: $0) }
    }
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
    if let sense = lexicon.noun(lemma), sense.kind != .reaction { return false }
    switch party.mention.map({ analysis.mentions[$0].kind }) {
    case .event, .time, .weapon: return true
    case .person, .organization, .group, .facility, .place, .vehicle: return false
    case .other, nil:
      return sentence.tags[party.head] == .noun
        && !happenings.triggers(lemma, as: .noun).isEmpty
    }
  }

  /// Whether somebody has a person's name, so that no "it" stands for him.
  private func isNamedPerson(_ party: Party?) -> Bool {
    guard let mention = party?.mention.map({ analysis.mentions[$0] }) else { return false }
    return mention.kind == .person && mention.form == .name
  }

  /// Who stands behind a statement that speaks: its owner, who made it, or for "the statement" who spoke last.
  private func author(of party: Party, in act: SpeechAct, before: ArraySlice<Statement>) -> Party {
    let sentence = analysis.sentences[party.span.sentence]
    // "It added that", where the pronoun is taken for nobody, or for a happening.
    if sentence.word(party.head) == "it",
      analysis.mention(headedBy: party.head, sentence: party.span.sentence) == nil
        || act == .speech && withMention(party).isMute
    {
      let last = before.last {
        $0.vouches && $0.act == .speech && $0.sentence < party.span.sentence
          && !isNamedPerson($0.speaker)
      }
      return last?.speaker ?? withMention(party)
    }
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

  /// Whose statement it is: "its statement", "a statement by X", "X issued a statement", "X hit back in a statement".
  private func maker(of noun: Int, in sentence: Sentence) -> Int? {
    let owner = sentence.tree.children(of: noun, by: .possessive, .compound, .nmod).first {
      switch sentence.relation(of: $0) {
      case .nmod: ["by", "from", "of"].contains(sentence.preposition(of: $0) ?? "")
      case .compound: sentence.tags[$0] == .properNoun
      default: true
      }
    }
    if let owner { return owner }
    // "the statement, issued by Moss, said", but not "the statement carried by AFP"
    let making = sentence.tree.children(of: noun, by: .acl).first {
      lexicon.makesStatements(sentence.lemmas[$0].lowercased())
    }
    if let author = making.flatMap({ sentence.agent(of: $0) }), !isOutlet(author, in: sentence) {
      return author
    }
    guard let verb = sentence.head(of: noun), sentence.tags[verb] == .verb else { return nil }
    switch sentence.relation(of: noun) {
    case .obj: return sentence.sharedSubject(of: verb)
    case .obl where sentence.preposition(of: noun) == "in" && !sentence.isPassive(verb):
      // "The raid drew anger in a statement saying …"
      return sentence.sharedSubject(of: verb).flatMap { subject in
        let lemma = sentence.lemmas[subject].lowercased()
        return lexicon.noun(lemma) == nil && happenings.triggers(lemma, as: .noun).isEmpty
          ? subject : nil
      }
    default: return nil
    }
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
    return outletBehind(statement.cue, in: sentence).map { name in
      Party(span: TokenSpan(sentence: statement.sentence, tokens: name), head: name.upperBound - 1)
    }
  }

  /// "told Arlen Radio the port was closed": an outlet's name right behind a verb of telling, wherever it hangs.
  private func outletBehind(_ verb: Int, in sentence: Sentence) -> Range<Int>? {
    guard lexicon.verb(sentence.lemmas[verb].lowercased(), particle: nil)?.hearer == true else {
      return nil
    }
    let name = sentence.names.first { $0.tokens.lowerBound == verb + 1 }?.tokens
    return name.flatMap { lexicon.isOutlet(sentence.tokens[$0].map(\.form)) ? $0 : nil }
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
