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
      guard sentence.tags[verb] == .verb,
        ![.amod, .compound, .fixed, .case].contains(tree.relations[verb]),
        let frame = lexicon.verb(
          sentence.lemmas[verb].lowercased(),
          particle: sentence.particle(of: verb)
        ), !gives(verb, frame)
      else { return nil }
      return statement(verb, frame)
    }
  }

  private func statement(_ verb: Int, _ frame: SpeechLexicon.Frame) -> Statement? {
    let speaker = speaker(of: verb, frame)
    if frame.act == .evidence, !isDocument(speaker) { return nil }
    let members = content(of: verb, frame, speaker: speaker)
    if members.isEmpty, frame.act != .speech { return nil }
    return Statement(
      speaker: speaker.map { party($0) },
      sentence: index,
      cue: verb,
      cueTokens: cueTokens(verb),
      content: sentence.runs(members, in: index),
      manner: citingVerb(over: verb) == nil ? .indirect : .citing,
      act: frame.act,
      stance: frame.stance,
      polarity: isSilent(verb, frame) ? .negative : .positive
    )
  }

  /// Whether the verb hands somebody something ("denied them entry", "was offered a job") and tells nothing.
  private func gives(_ verb: Int, _ frame: SpeechLexicon.Frame) -> Bool {
    guard frame.object, !frame.hearer else { return false }
    return !tree.children(of: verb, by: .iobj).isEmpty
      || sentence.isPassive(verb) && !tree.children(of: verb, by: .obj).isEmpty
  }

  // MARK: Who

  /// Who acts: subject, shared subject, "by" of a passive; behind "as saying", who is cited.
  private func speaker(of verb: Int, _ frame: SpeechLexicon.Frame) -> Int? {
    if let citing = citingVerb(over: verb) {
      return sentence.isPassive(citing)
        ? sentence.subject(of: citing) : tree.children(of: citing, by: .obj).first
    }
    if sentence.isPassive(verb) || sharesPassive(verb) { return sentence.agent(of: verb) }
    if let subject = sentence.subject(of: verb) { return subject }
    if let object = invertedSubject(of: verb, frame) { return object }
    guard let shared = sentence.sharedSubject(of: verb) else { return nil }
    return isSharedByPassive(verb) ? nil : shared
  }

  /// "Cited Y as saying": the verb of citing above a verb of saying.
  private func citingVerb(over verb: Int) -> Int? {
    let head = tree.heads[verb]
    guard head >= 0, sentence.markers(of: verb).contains("as"),
      lexicon.verb(sentence.lemmas[head].lowercased(), particle: nil)?.source == true
    else { return nil }
    return head
  }

  /// The subject after its verb that a parser takes for an object ("…, said one resident").
  private func invertedSubject(of verb: Int, _ frame: SpeechLexicon.Frame) -> Int? {
    guard !frame.object, !frame.hearer, !frame.source,
      sentence.morphology[verb].verbForm == .finite,
      let object = tree.children(of: verb, by: .obj).first, object > verb,
      verb > 0, sentence.tags[verb - 1] == .punctuation
    else { return nil }
    return object
  }

  /// Whether a participle goes on with the passive of the verb before it ("was held and told").
  private func sharesPassive(_ verb: Int) -> Bool {
    guard let head = sentence.head(of: verb), sentence.relation(of: verb) == .conj,
      sentence.isPastParticiple(verb), sentence.isPassive(head)
    else { return false }
    return tree.children(of: verb, by: .nsubj, .aux).isEmpty
  }

  /// Whether the verb shares its subject with a passive, whose subject did not act.
  private func isSharedByPassive(_ verb: Int) -> Bool {
    let head = tree.heads[verb]
    guard head >= 0, tree.relations[verb] == .xcomp else { return false }
    return sentence.isPassive(head)
  }

  /// Whether a subject is a thing that says and shows, or may be one.
  private func isDocument(_ token: Int?) -> Bool {
    guard let token else { return false }
    switch sentence.tags[token] {
    case .properNoun: return true
    case .noun:
      guard let sense = lexicon.noun(sentence.lemmas[token].lowercased()) else { return false }
      return sense.kind == .document || sense.kind == .saying
    default: return false
    }
  }

  /// A phrase as somebody who speaks.
  func party(_ head: Int) -> Party {
    Party(span: TokenSpan(sentence: index, tokens: sentence.phrase(of: head)), head: head)
  }

  // MARK: What

  private func content(
    of verb: Int,
    _ frame: SpeechLexicon.Frame,
    speaker: Int?
  ) -> Set<Int> {
    var heads = tree.children(of: verb, by: .ccomp)
    if frame.infinitive { heads += tree.children(of: verb, by: .xcomp) }
    let object = tree.children(of: verb, by: .obj, .nsubjPassive)
      .first { $0 != speaker && !isOutletTold($0, frame) }
    heads += phrases(of: verb, frame, object: object)
    if frame.object, let object { heads.append(object) }
    heads += tree.children(of: verb, by: .parataxis).filter { follows($0, verb) }
    var members = Set(heads.flatMap { tree.subtree(of: $0) })
    if members.isEmpty { members = outerClause(of: verb, frame) }
    if members.isEmpty, let speaker { members = before(verb, speaker, frame) }
    members.subtract(ownTokens(of: verb, speaker: speaker))
    return members
  }

  /// The objects and prepositional phrases that the frame makes content.
  private func phrases(of verb: Int, _ frame: SpeechLexicon.Frame, object: Int?) -> [Int] {
    var heads: [Int] = []
    let candidates = tree.children(of: verb, by: .obl, .advcl, .xcomp, .nmod)
    for child in candidates {
      let marker = sentence.markers(of: child).first ?? ""
      if frame.prepositions.contains(marker) {
        heads.append(child)
      } else if let object, frame.pairs.contains(marker) {
        heads += [object, child]
      } else if let object, frame.predicate,
        marker == "as" || tree.relations[child] == .xcomp
      {
        heads += [object, child]
      }
    }
    return heads
  }

  private func isOutletTold(_ object: Int, _ frame: SpeechLexicon.Frame) -> Bool {
    frame.hearer && !frame.object && tree.relations[object] != .nsubjPassive
  }

  /// Whether an aside after the verb is what it brings: behind a colon or a quotation mark.
  private func follows(_ child: Int, _ verb: Int) -> Bool {
    guard child > verb else { return false }
    return (verb + 1..<child).contains {
      [":", "“", "\"", "''", "``"].contains(sentence.tokens[$0].form)
    }
  }

  /// The clause that the verb comments on, as an aside ("…, he said, …") or with "as".
  private func outerClause(of verb: Int, _ frame: SpeechLexicon.Frame) -> Set<Int> {
    let head = tree.heads[verb]
    guard head >= 0, frame.act == .speech || frame.act == .thought else { return [] }
    switch tree.relations[verb] {
    case .parataxis, .discourse, .dep: break
    case .advcl where sentence.markers(of: verb) == ["as"]: break
    default: return []
    }
    var members = Set(tree.subtree(of: head))
    members.subtract(tree.subtree(of: verb))
    for clause in tree.children(of: head, by: .conj, .parataxis)
    where clause > verb && sentence.subject(of: clause) != nil {
      members.subtract(tree.subtree(of: clause))
    }
    return members
  }

  /// All that stands before "…, X said" where the tree does not tell that it is said.
  private func before(_ verb: Int, _ speaker: Int, _ frame: SpeechLexicon.Frame) -> Set<Int> {
    guard frame.act == .speech, !frame.object, tree.relations[verb] == .root,
      tree.children(of: verb, by: .xcomp, .obj).isEmpty
    else { return [] }
    let start = min(sentence.phrase(of: speaker).lowerBound, verb)
    guard start > 2, sentence.tags[start - 1] == .punctuation,
      sentence.tags[..<start].contains(.verb)
    else { return [] }
    return Set(0..<start - 1)
  }

  /// The tokens that cue and speaker take, which are never what is said.
  private func ownTokens(of verb: Int, speaker: Int?) -> Set<Int> {
    var own = Set(cueTokens(verb))
    if let speaker, !sentence.phrase(of: speaker).contains(verb) {
      own.formUnion(sentence.phrase(of: speaker))
    }
    return own
  }

  // MARK: The cue

  /// The verb with its auxiliaries, negation and particle.
  private func cueTokens(_ verb: Int) -> [Int] {
    let helpers = tree.children(of: verb, by: .aux, .auxPassive, .particle)
    return (helpers + negation.negators(of: verb, in: sentence) + [verb]).sorted()
  }

  /// Whether the cue tells of silence.
  private func isSilent(_ verb: Int, _ frame: SpeechLexicon.Frame) -> Bool {
    if frame.stance == .decline { return true }
    if !negation.negators(of: verb, in: sentence).isEmpty { return true }
    let head = tree.heads[verb]
    guard head >= 0, tree.relations[verb] == .xcomp,
      let outer = lexicon.verb(sentence.lemmas[head].lowercased(), particle: nil)
    else { return false }
    return outer.stance == .decline
  }
}
