import Language

/// Finds who acts in a verb of saying: subject, shared subject, "by" of a passive, or what stands beside the verb.
struct SpeakerReader {
  let lexicon: SpeechLexicon
  let sentence: Sentence

  var tree: DependencyTree { sentence.tree }

  /// The head of the speaker's phrase; nil where the sentence leaves it open.
  func speaker(of verb: Int, _ frame: SpeechLexicon.Frame) -> Int? {
    if frame.act == .speech,
      let former = formerSpeaker(verb, frame) ?? outerSpeaker(verb)
    {
      return former
    }
    return actor(in: verb, frame).map {
      owned(by: cited(insteadOf: $0, before: verb), before: verb)
    }
  }

  /// "Moss's spokesman, Ada Roe, said", where the tree takes Moss for the subject: what the possessor owns.
  private func owned(by speaker: Int, before verb: Int) -> Int {
    guard let mark = tree.children(of: speaker, by: .case).first(where: { $0 > speaker }),
      mark < verb
    else { return speaker }
    return (mark + 1..<verb).first { isNominal($0) && !isNominal($0 + 1) } ?? speaker
  }

  /// "said the plane crashed adding that", "identified him as Moss adding that": who adds has said something before.
  private func formerSpeaker(_ verb: Int, _ frame: SpeechLexicon.Frame) -> Int? {
    guard frame.more, sentence.isPresentParticiple(verb), tree.children(of: verb, by: .aux).isEmpty
    else { return nil }
    // "Ten died the monitor said adding that": who said the words right before it.
    if verb > 0, sentence.tags[verb - 1] == .verb, isFinite(verb - 1),
      let saying = lexicon.verb(sentence.lemmas[verb - 1].lowercased(), particle: nil),
      saying.act == .speech, let speaker = actor(in: verb - 1, saying)
    {
      return speaker
    }
    var token = verb
    for _ in 0..<4 {
      guard let head = sentence.head(of: token), head < verb else { return nil }
      token = head
      guard sentence.tags[token] == .verb,
        let saying = lexicon.verb(sentence.lemmas[token].lowercased(), particle: nil),
        saying.act == .speech, !isPassive(token, saying)
      else { continue }
      return actor(in: token, saying)
    }
    return nil
  }

  /// "quoted residents of Arlen who had left saying": of a phrase inside what a verb of citing has as its object that
  /// object, which is who is cited.
  private func cited(insteadOf speaker: Int, before verb: Int) -> Int {
    var token = speaker
    for _ in 0..<4 {
      guard let head = sentence.head(of: token) else { break }
      if sentence.relation(of: token) == .obj {
        let frame = lexicon.verb(sentence.lemmas[head].lowercased(), particle: nil)
        return head < token && token < verb && head != verb && frame?.source == true
          ? token : speaker
      }
      guard [.nmod, .compound].contains(sentence.relation(of: token)) else { break }
      token = head
    }
    return speaker
  }

  /// The name of "Harbour roads the Herald said", right before the verb: a thing that the tree makes of the words before a
  /// name does not speak, the name does.
  private func nameBefore(_ verb: Int, after subject: Int) -> Int? {
    guard sentence.tags[subject] == .noun, subject < verb,
      tree.children(of: subject, by: .det, .possessive).isEmpty,
      let name = sentence.names.first(where: { $0.tokens.upperBound == verb }),
      [.organization, .person].contains(name.kind),
      let head = name.tokens.first(where: { !name.tokens.contains(tree.heads[$0]) }),
      sentence.relation(of: head) == .appos, sentence.head(of: head) == subject,
      name.tokens.lowerBound == subject + 1
    else { return nil }
    return head
  }

  func actor(in verb: Int, _ frame: SpeechLexicon.Frame) -> Int? {
    if let citing = citingVerb(over: verb) {
      return sentence.isPassive(citing)
        ? sentence.subject(of: citing) : tree.children(of: citing, by: .obj).first
    }
    if frame.act == .speech, tree.children(of: verb, by: .auxPassive).isEmpty,
      let commentator = commentator(verb)
    {
      return commentator
    }
    if isPassive(verb, frame) { return sentence.agent(of: verb) }
    // "a sign for saying little": who says it stands nowhere.
    if tree.relations[verb] == .acl, sentence.markers(of: verb).contains("for") { return nil }
    if let subject = sentence.subject(of: verb), !isMarked(subject, before: verb) {
      if sentence.isQuotationBetween(subject, verb), let beside = before(verb) { return beside }
      // "The Herald citing residents reported", where the tree takes all that for a clause.
      if sentence.isPresentParticiple(subject), subject < verb,
        let reporter = sentence.subject(of: subject), reporter < subject
      {
        return reporter
      }
      return describedNoun(before: subject, of: verb) ?? nameBefore(verb, after: subject)
        ?? outOfPlace(subject, of: verb)
    }
    if frame.act == .speech, isFinite(verb) {
      if let inverted = inverted(verb, frame) { return inverted }
      if let beside = before(verb) { return beside }
    }
    if let subject = subjectOfClause(around: verb, frame) { return subject }
    if let companion = companion(before: verb, frame) { return companion }
    if let outer = speakerWithout(verb, frame) { return outer }
    if tree.relations[verb] == .advcl, frame.act == .speech, sentence.isPresentParticiple(verb),
      !sentence.complements(of: verb).isEmpty, let deed = sentence.head(of: verb),
      let urger = urger(of: deed)
    {
      return urger
    }
    guard let shared = sentence.sharedSubject(of: verb) else { return nil }
    return sharesWithPassive(verb) ? nil : shared
  }

  /// "urged guards to leave the port saying that": who wants a deed of somebody else says why.
  private func urger(of deed: Int) -> Int? {
    guard sentence.isInfinitive(deed), let over = sentence.head(of: deed) else { return nil }
    let verb = sentence.tags[over] == .verb ? over : sentence.head(of: over)
    guard let verb, !sentence.isPassive(verb),
      !tree.children(of: verb, by: .obj, .iobj).isEmpty,
      let act = lexicon.verb(sentence.lemmas[verb].lowercased(), particle: nil)?.act,
      act == .speech || act == .will
    else { return nil }
    return sentence.sharedSubject(of: verb)
  }

  /// "said that ten were killed without saying how", "said the port was closed adding that": who tells the clause keeps
  /// silent or goes on, not who suffers in it.
  private func speakerWithout(_ verb: Int, _ frame: SpeechLexicon.Frame) -> Int? {
    let goesOn =
      sentence.markers(of: verb).contains("without")
      || sentence.markers(of: verb).isEmpty && sentence.isPresentParticiple(verb)
        && frame.act == .speech && !sentence.complements(of: verb).isEmpty
    guard tree.relations[verb] == .advcl, goesOn,
      let clause = sentence.head(of: verb), sentence.isPassive(clause),
      tree.relations[clause] == .ccomp, let saying = sentence.head(of: clause),
      lexicon.verb(sentence.lemmas[saying].lowercased(), particle: nil)?.act == .speech
    else { return nil }
    return sentence.subject(of: saying) ?? before(saying)
  }

  /// "left the town of Arlen saying that": the subject of the clause whose last noun the tree takes for who says it.
  private func subjectOfClause(around verb: Int, _ frame: SpeechLexicon.Frame) -> Int? {
    guard frame.act == .speech, tree.relations[verb] == .acl, sentence.isPresentParticiple(verb),
      let noun = sentence.head(of: verb),
      isOf(noun, verb)
        || (frame.source || !sentence.complements(of: verb).isEmpty
          || tree.children(of: verb, by: .obj).isEmpty)
          && lexicon.noun(sentence.lemmas[noun].lowercased()) == nil,
      let clause = sentence.clause(around: noun), !sentence.isPassive(clause)
    else { return nil }
    return urger(of: clause) ?? sentence.sharedSubject(of: clause)
  }

  /// "denied the reports calling them false": whether a participle has as its object the noun that it stands behind.
  private func isOf(_ noun: Int, _ verb: Int) -> Bool {
    verb + 1 < sentence.count && ["it", "them"].contains(sentence.word(verb + 1))
      && sentence.relation(of: noun) == .obj
  }

  /// "Cited Y as saying": the verb of citing above a verb of saying.
  func citingVerb(over verb: Int) -> Int? {
    guard let head = sentence.head(of: verb), sentence.markers(of: verb).contains("as"),
      lexicon.verb(sentence.lemmas[head].lowercased(), particle: nil)?.source == true
    else { return nil }
    return head
  }

  /// Whether the subject of the verb is who it is about; a "participle" with an object or a clause is active.
  func isPassive(_ verb: Int, _ frame: SpeechLexicon.Frame) -> Bool {
    if sharesPassive(verb) || isAsked(verb) || isThoughtOf(verb, frame) { return true }
    let helpers = tree.children(of: verb, by: .auxPassive)
    guard sentence.isPassive(verb),
      helpers.isEmpty || helpers.contains(where: { !sentence.isQuotationBetween($0, verb) })
    else { return false }
    let isReduced =
      tree.relations[verb] == .acl && !frame.predicate
      && tree.children(of: verb, by: .auxPassive, .nsubjPassive, .agent).isEmpty
    guard isReduced, !describesWords(verb) else { return true }
    return tree.children(of: verb, by: .obj).isEmpty && sentence.complements(of: verb).isEmpty
  }

  /// "a statement posted online that": whether a participle tells what was done to words.
  private func describesWords(_ verb: Int) -> Bool {
    sentence.noun(describedBy: verb).flatMap {
      lexicon.noun(sentence.lemmas[$0].lowercased())
    } != nil
  }

  /// "jets believed to be his hit a bus": what an infinitive behind a participle is thought to be or do thinks nothing.
  private func isThoughtOf(_ verb: Int, _ frame: SpeechLexicon.Frame) -> Bool {
    frame.act == .thought && tree.relations[verb] == .acl && !sentence.isPresentParticiple(verb)
      && tree.children(of: verb, by: .xcomp).contains { sentence.isInfinitive($0) }
  }

  /// "When asked why, Moss said": whose verb has neither subject nor auxiliary is told or asked.
  private func isAsked(_ verb: Int) -> Bool {
    verb > 0 && tree.relations[verb] == .advcl
      && ["if", "once", "when"].contains(sentence.word(verb - 1))
      && !sentence.isPresentParticiple(verb) && sentence.subject(of: verb) == nil
  }

  /// Whether a verb may have a subject; a form of the past that only a quotation gives an auxiliary counts.
  private func isFinite(_ verb: Int) -> Bool {
    if sentence.morphology[verb].verbForm == .finite { return true }
    let helpers = tree.children(of: verb, by: .aux, .auxPassive)
    if helpers.contains(where: { !sentence.isQuotationBetween($0, verb) }) {
      return !sentence.isInfinitive(verb)
    }
    return sentence.isPastParticiple(verb) && verb > 0
      && ![.acl, .relativeClause, .amod].contains(tree.relations[verb])
  }

  /// "The ministry in Ankara, which said": a place after its noun does not speak, the noun does.
  private func outOfPlace(_ subject: Int, of verb: Int) -> Int {
    guard sentence.relativeSubject(of: verb) != nil, tree.relations[subject] == .nmod,
      sentence.names.contains(where: { $0.kind == .place && $0.tokens.contains(subject) }),
      let noun = sentence.head(of: subject), isNominal(noun)
    else { return subject }
    return noun
  }

  /// "shelled the port with rockets said the union": a phrase behind a preposition, taken for the subject.
  private func isMarked(_ subject: Int, before verb: Int) -> Bool {
    subject < verb && sentence.tags[subject] == .noun
      && ["at", "by", "for", "from", "in", "into", "near", "on", "to", "with"]
        .contains(sentence.preposition(of: subject) ?? "")
  }

  /// The noun of "forces guarding the port said", where the tree takes what the participle governs for the subject.
  private func describedNoun(before subject: Int, of verb: Int) -> Int? {
    let start = sentence.phrase(of: subject).lowerBound
    guard start > 1, subject < verb, sentence.tags[start - 1] == .verb,
      sentence.isPresentParticiple(start - 1), isNominal(start - 2),
      !sentence.tags[..<(start - 1)].contains(where: { $0 == .auxiliary })
    else { return nil }
    return top(from: start - 2, within: 0..<start - 1)
  }

  /// The phrase right before a verb that stands with it between marks ("…, the mayor often says, …").
  private func commentator(_ verb: Int) -> Int? {
    let next = verb + 1
    guard next >= sentence.count || sentence.tags[next] == .punctuation else { return nil }
    var end = verb
    while end > 0, sentence.tags[end - 1] == .adverb { end -= 1 }
    guard end > 0, let head = top(from: end - 1, within: 0..<end) else { return nil }
    let start = sentence.phrase(of: head).lowerBound
    guard start > 2, sentence.tags[start - 1] == .punctuation,
      sentence.tokens[start - 1].form != "-"
    else { return nil }
    return head
  }

  /// The phrase behind "…, said" that the tree does not give as subject.
  private func inverted(_ verb: Int, _ frame: SpeechLexicon.Frame) -> Int? {
    guard verb > 0, verb + 1 < sentence.count,
      !frame.object || opensName(behind: verb) || isSetOff(verb),
      !frame.predicate, !frame.hearer, !frame.source,
      sentence.tags[verb - 1] == .punctuation || closesWithPhrase(verb)
    else { return nil }
    if let object = tree.children(of: verb, by: .obj).first, object > verb { return object }
    guard sentence.tags[verb + 1] != .adposition else { return nil }
    return top(from: verb + 1, within: verb + 1..<sentence.count)
  }

  /// Whether nothing but a phrase follows a verb behind a name or noun ("… killed five said the mayor").
  private func closesWithPhrase(_ verb: Int) -> Bool {
    isNominal(verb - 1)
      && (verb + 1..<sentence.count).allSatisfy {
        ![.verb, .auxiliary, .subordinatingConjunction].contains(sentence.tags[$0])
          || sentence.tokens[$0 - 1].form == "-"
      }
  }

  /// The head of the phrase that ends right before a verb.
  func phrase(endingBefore verb: Int) -> Int? {
    verb > 0 ? top(from: verb - 1, within: 0..<verb) : nil
  }

  /// The phrase before "said" that the tree does not give as subject, an aside in commas or brackets skipped.
  private func before(_ verb: Int) -> Int? {
    var end = verb
    while end > 0, [.auxiliary, .adverb, .particle].contains(sentence.tags[end - 1]) { end -= 1 }
    guard end > 0 else { return nil }
    switch sentence.tokens[end - 1].form {
    case ")":
      let open = sentence.tokens[..<end].lastIndex { $0.form == "(" } ?? 0
      return open > 0 ? top(from: open - 1, within: 0..<open) : nil
    case ",":
      guard tree.relations[verb] != .conj, let start = clauseStart(before: end),
        let comma = sentence.tokens[start..<end - 1].firstIndex(where: { $0.form == "," }),
        !sentence.tags[start..<comma].contains(.verb)
      else { return nil }
      return top(from: start, within: start..<comma)
    default:
      return top(from: end - 1, within: 0..<end).map { outOfDescription($0, before: end) }
    }
  }

  /// The noun that a clause before the verb describes, for a word inside that clause ("men backed by Ankara said").
  private func outOfDescription(_ token: Int, before end: Int) -> Int {
    var head = token
    for _ in 0..<4 {
      guard let verb = sentence.head(of: head), verb < end,
        [.acl, .relativeClause].contains(tree.relations[verb]),
        let noun = sentence.head(of: verb), noun < verb, isNominal(noun),
        // "those killed the monitor said": what is done to somebody has no object.
        !(tree.relations[verb] == .acl && tree.relations[head] == .obj
          && sentence.isPastParticiple(verb))
      else { break }
      head = noun
    }
    return head
  }

  /// The first word of what stands before a token in its sentence, behind a closed quotation if there is one.
  private func clauseStart(before end: Int) -> Int? {
    let quote = sentence.tokens[..<end].lastIndex { QuotationMark($0.form) != nil }
    return ((quote.map { $0 + 1 } ?? 0)..<end).first { sentence.tags[$0] != .punctuation }
  }

  /// The phrase between commas that describes the speaker beside the verb ("Moss, who leads the port, said").
  func aside(of speaker: Int, beside cue: [Int]) -> Range<Int>? {
    let phrase = sentence.phrase(of: speaker)
    let end = phrase.upperBound
    guard end < sentence.count, sentence.tokens[end].form == ",", let first = cue.first else {
      return nil
    }
    if end < first {
      guard sentence.tokens[first - 1].form == ",", first - 1 > end + 1 else { return nil }
      return end + 1..<first - 1
    }
    let close = sentence.tokens[(end + 1)...].firstIndex {
      QuotationMark($0.form) != nil || [".", ";", ":"].contains($0.form)
    }
    return end + 1 < (close ?? sentence.count) ? end + 1..<(close ?? sentence.count) : nil
  }

  /// The head of the noun phrase that a token belongs to, within some tokens.
  ///
  /// A phrase that neither a preposition nor a comma joins to the noun before it is one of its own, whatever the tree
  /// says: "the harbour of Arlen the monitor".
  func top(from token: Int, within range: Range<Int>) -> Int? {
    var head = token
    for _ in range {
      let next = tree.heads[head]
      guard range.contains(next), isNominal(next) else { break }
      if next < head, sentence.preposition(of: head) == nil, isApart(head) { break }
      head = next
    }
    return isNominal(head) ? head : nil
  }

  /// Whether a noun that hangs on the noun before it cannot belong to it: it has an article of its own, or no name to give.
  private func isApart(_ token: Int) -> Bool {
    switch tree.relations[token] {
    case .nmod: true
    case .appos:
      sentence.tags[token] == .noun
        || sentence.tags[sentence.phrase(of: token).lowerBound] == .determiner
        || isBehindPlace(token)
    default: false
    }
  }

  private func isNominal(_ token: Int) -> Bool {
    [.noun, .properNoun, .pronoun, .numeral].contains(sentence.tags[token])
  }

  /// Whether a participle goes on with the passive of the verb before it ("was held and told").
  private func sharesPassive(_ verb: Int) -> Bool {
    guard let head = sentence.head(of: verb), sentence.relation(of: verb) == .conj,
      sentence.isPastParticiple(verb), sentence.isPassive(head)
    else { return false }
    return tree.children(of: verb, by: .nsubj, .aux).isEmpty
  }

  /// Whether the verb shares its subject with a passive, whose subject did not act.
  private func sharesWithPassive(_ verb: Int) -> Bool {
    guard let head = sentence.head(of: verb), tree.relations[verb] == .xcomp else { return false }
    return sentence.isPassive(head)
  }
}
