import KnowledgeGraph
import Language

/// Reads the verbs of saying, thinking, showing and wanting of one sentence, each with who and what.
struct VerbCues {
  let lexicon: SpeechLexicon
  let negation: NegationReader
  let sentence: Sentence
  let index: Int

  private var tree: DependencyTree { sentence.tree }

  /// The statements of the sentence's verbs, by cue; those whose content a quotation may still bring have none.
  func statements() -> [Statement] {
    (0..<sentence.count).compactMap { verb in
      guard sentence.tags[verb] == .verb, !isInName(verb),
        ![.amod, .compound, .fixed, .case].contains(tree.relations[verb]),
        let frame = lexicon.verb(
          sentence.lemmas[verb].lowercased(),
          particle: sentence.particle(of: verb)
        )
      else { return nil }
      return statement(verb, frame)
    }
  }

  /// "Sami Al Said left": a capital behind a name makes a verb a name, but in a heading and before an object.
  private func isInName(_ verb: Int) -> Bool {
    verb > 0 && sentence.tags[verb - 1] == .properNoun
      && sentence.tokens[verb].form.first?.isUppercase == true
      && tree.children(of: verb, by: .obj).isEmpty
      && sentence.tokens.indices.contains {
        [.noun, .verb].contains(sentence.tags[$0])
          && sentence.tokens[$0].form.first?.isLowercase == true
      }
  }

  private func statement(_ verb: Int, _ frame: SpeechLexicon.Frame) -> Statement? {
    guard !isIdiom(verb, frame) else { return nil }
    let speakers = SpeakerReader(lexicon: lexicon, sentence: sentence)
    let speaker = speakers.speaker(of: verb, frame)
    if let speaker, isSource(speaker, before: verb) { return nil }
    guard !gives(verb, frame, isPassive: speakers.isPassive(verb, frame)) else { return nil }
    guard speaker != nil || isImpersonal(verb, frame) else { return nil }
    // "opened an inquiry to determine whether": what is to be found out is thought by nobody yet.
    if frame.act == .thought, sentence.isInfinitive(verb),
      [.acl, .advcl].contains(sentence.relation(of: verb))
    {
      return nil
    }
    if frame.act == .evidence, !isDocument(speaker) { return nil }
    let cue = cueTokens(verb)
    var members = ContentReader(lexicon: lexicon, sentence: sentence)
      .content(of: verb, frame, cue: cue, speaker: speaker)
    let aside = speaker.flatMap { speakers.aside(of: $0, beside: cue) }
      .flatMap { aside in
        let isLast = members.allSatisfy {
          $0 < verb || aside.contains($0) || sentence.tags[$0] == .punctuation
        }
        return aside.lowerBound < verb || isLast ? aside : nil
      }
    if let aside { members.subtract(aside) }
    if members.isEmpty, !mayBringQuotation(frame) { return nil }
    // ", which Moss denied": what the pronoun stands for may be all that was told before; "recalled him saying": who is
    // no saying.
    if members.count == 1,
      members.allSatisfy({ sentence.isRelativePronoun($0) || isPersonalObject($0, of: verb) })
    {
      return nil
    }
    return Statement(
      speaker: speaker.map {
        Party(
          span: TokenSpan(sentence: index, tokens: sentence.phrase(of: $0)),
          head: $0,
          aside: aside
        )
      },
      sentence: index,
      cue: verb,
      cueTokens: cue,
      content: sentence.runs(members, in: index),
      manner: speakers.citingVerb(over: verb) == nil ? .indirect : .citing,
      act: frame.act,
      stance: frame.stance,
      polarity: isSilent(verb, frame) ? .negative : .positive
    )
  }

  /// "him" of "recalled him".
  private func isPersonalObject(_ token: Int, of verb: Int) -> Bool {
    sentence.tags[token] == .pronoun && tree.heads[token] == verb
      && lexicon.isPersonal(sentence.word(token))
  }

  /// Whether the verb does something to its object, with nothing else said ("recalled the envoy").
  private func isIdiom(_ verb: Int, _ frame: SpeechLexicon.Frame) -> Bool {
    let objects = tree.children(of: verb, by: .obj, .nsubjPassive)
    return frame.object && tree.children(of: verb, by: .ccomp).isEmpty
      && lexicon.idioms.holds(
        sentence.lemmas[verb].lowercased(),
        objects: objects.map { sentence.lemmas[$0].lowercased() },
        subjects: [],
        complements: []
      )
  }

  /// "according to three people briefed on the talks", where the tree takes the participle for a verb of its own.
  private func isSource(_ speaker: Int, before verb: Int) -> Bool {
    let start = sentence.phrase(of: speaker).lowerBound
    return start > 1 && speaker + 1 == verb && sentence.word(start - 2) == "according"
      && sentence.word(start - 1) == "to" && verb + 1 < sentence.count
      && sentence.tags[verb + 1] == .adposition
  }

  /// Whether a quotation may be all that the verb brings.
  private func mayBringQuotation(_ frame: SpeechLexicon.Frame) -> Bool {
    switch frame.act {
    case .speech, .will, .reaction: true
    case .thought, .knowledge, .evidence: false
    }
  }

  /// Whether a verb without speaker still tells that somebody speaks: a passive, or a saying that is no mere infinitive.
  private func isImpersonal(_ verb: Int, _ frame: SpeechLexicon.Frame) -> Bool {
    switch frame.act {
    case .speech: sentence.isPassive(verb) || !sentence.isInfinitive(verb)
    case .thought, .will: sentence.isPassive(verb)
    case .knowledge, .evidence, .reaction: false
    }
  }

  /// Whether the verb hands somebody something ("denied them entry", "was offered a job") and tells nothing.
  private func gives(_ verb: Int, _ frame: SpeechLexicon.Frame, isPassive: Bool) -> Bool {
    guard frame.object, !frame.hearer else { return false }
    return !tree.children(of: verb, by: .iobj).isEmpty
      || isPassive && !tree.children(of: verb, by: .obj).isEmpty
  }

  /// Whether a subject is a thing that says and shows, or may be one.
  private func isDocument(_ token: Int?) -> Bool {
    guard let token else { return false }
    switch sentence.tags[token] {
    case .properNoun: return true
    // "That showed a rise": nobody shows it.
    case .pronoun:
      return !["that", "these", "this", "those"].contains(sentence.word(token))
        || sentence.head(of: token).map { tree.relations[$0] == .relativeClause } == true
    case .noun:
      guard let sense = lexicon.noun(sentence.lemmas[token].lowercased()) else { return false }
      return sense.kind == .document || sense.kind == .saying
    default: return false
    }
  }

  /// The verb with its auxiliaries, negation and particle.
  private func cueTokens(_ verb: Int) -> [Int] {
    let helpers = tree.children(of: verb, by: .aux, .auxPassive, .particle)
      .filter { !sentence.isQuotationBetween($0, verb) }
    return (helpers + negation.negators(of: verb, in: sentence) + [verb]).sorted()
  }

  /// Whether the cue tells of silence.
  private func isSilent(_ verb: Int, _ frame: SpeechLexicon.Frame) -> Bool {
    if frame.stance == .decline { return true }
    if !negation.negators(of: verb, in: sentence).isEmpty { return true }
    guard let head = sentence.head(of: verb), tree.relations[verb] == .xcomp,
      let outer = lexicon.verb(sentence.lemmas[head].lowercased(), particle: nil)
    else { return false }
    return outer.stance == .decline
  }
}
