import Language

/// How far content reaches beyond the phrases that the tree gives the verb as its complements.
extension ContentReader {
  /// "said the port was closed and ships had left": a second clause with a subject of its own, which the tree hangs on
  /// the verb of saying; with no comma before it, nobody else tells it.
  func secondClauses(behind heads: [Int], of verb: Int) -> [Int] {
    guard let first = heads.last(where: { $0 > verb && sentence.relation(of: $0) == .ccomp }) else {
      return []
    }
    return tree.children(of: verb, by: .conj).filter { clause in
      guard clause > first, let start = tree.subtree(of: clause).first, start > first else {
        return false
      }
      if isSupposed(clause) { return true }
      guard sentence.word(start) == "and", sentence.tags[start - 1] != .punctuation,
        let subject = tree.children(of: clause, by: .nsubj, .nsubjPassive).first,
        subject < clause, !sentence.isQuotationBetween(verb, start)
      else { return false }
      return lexicon.verb(sentence.lemmas[clause].lowercased(), particle: nil)?.quotationOnly
        != false
    }
  }

  /// "said the port was closed, but ships might return": what may or would be is said like the clause before it; of a
  /// clause without a subject only what would be.
  private func isSupposed(_ clause: Int) -> Bool {
    let hasSubject = !tree.children(of: clause, by: .nsubj, .nsubjPassive, .expl).isEmpty
    let words =
      hasSubject
      ? ["could", "may", "might", "must", "should", "would"] : ["could", "might", "would"]
    return tree.children(of: clause, by: .aux).contains { words.contains(sentence.word($0)) }
      && (hasSubject || !sentence.isDenied(clause))
      && lexicon.verb(sentence.lemmas[clause].lowercased(), particle: nil)?.act != .speech
  }

  /// "said rebels had left, while the army denied it", "the charge that he lied, which he denies": clauses in which
  /// somebody else speaks, set against what is said.
  func contrasts(in members: Set<Int>, behind verb: Int) -> Set<Int> {
    let clauses = members.filter { clause in
      guard clause > verb, sentence.tags[clause] == .verb,
        let frame = lexicon.verb(sentence.lemmas[clause].lowercased(), particle: nil)
      else { return false }
      if isBeside(clause, verb) || isNaming(clause, frame, behind: verb) { return true }
      guard frame.act == .speech || frame.act == .reaction,
        let subject = tree.children(of: clause, by: .nsubj).last(where: { $0 < clause }),
        !sentence.isRelativePronoun(subject), !sentence.isQuotationBetween(verb, clause)
      else { return false }
      switch sentence.relation(of: clause) {
      case .ccomp, .conj, .advcl, .parataxis:
        return tree.children(of: clause, by: .cc, .mark).contains {
          ["although", "but", "though", "whereas", "while"].contains(sentence.word($0))
        }
      case .relativeClause:
        return frame.stance == .deny
          && tree.children(of: clause, by: .obj).contains { sentence.isRelativePronoun($0) }
      default: return false
      }
    }
    return Set(clauses.flatMap { tree.subtree(of: $0) })
  }

  /// "denied the report calling it false", "denied that he lied and called it a slur": whether a verb goes on with what
  /// the speaker calls it.
  private func isNaming(_ clause: Int, _ frame: SpeechLexicon.Frame, behind verb: Int) -> Bool {
    guard frame.predicate, sentence.markers(of: clause).isEmpty,
      sentence.subject(of: clause).map({ $0 > clause }) ?? true
    else { return false }
    let goesOn =
      sentence.isPresentParticiple(clause)
      ? [.acl, .advcl, .xcomp].contains(sentence.relation(of: clause))
      : sentence.relation(of: clause) == .conj
        && lexicon.verb(sentence.lemmas[verb].lowercased(), particle: nil)?.stance == .deny
        && sentence.morphology[clause].tense == sentence.morphology[verb].tense
    return goesOn
      && tree.children(of: clause, by: .obj, .nsubj).contains {
        $0 == clause + 1 && sentence.tags[$0] == .pronoun
      }
  }

  /// "said it would act and called on rebels to leave": whether a verb without subject goes on with the deeds of who
  /// speaks, as it is told like the verb of saying and unlike what is said.
  private func isBeside(_ clause: Int, _ verb: Int) -> Bool {
    guard sentence.relation(of: clause) == .conj, let first = sentence.head(of: clause),
      first < clause, sentence.head(of: first) == verb,
      sentence.morphology[clause].verbForm == .finite,
      sentence.morphology[clause].tense == sentence.morphology[verb].tense,
      sentence.subject(of: clause) == nil
    else { return false }
    let helpers = { (token: Int) in tree.children(of: token, by: .aux, .auxPassive, .cop) }
    // "guards had fled and called for help" shares its "had".
    let isShared = helpers(first).contains { sentence.lemmas[$0] == "have" }
    return !helpers(first).isEmpty && !isShared && helpers(clause).isEmpty
  }

  /// "told them of a plan and the mayor gave them copies": whether a clause that "and" opens, with no other before it, is
  /// one beside the verb's own.
  func isNext(_ clause: Int, behind clauses: [Int]) -> Bool {
    guard sentence.relation(of: clause) == .ccomp, !clauses.contains(where: { $0 < clause }),
      let start = tree.subtree(of: clause).first, clause > start
    else { return false }
    return sentence.tags[start] == .coordinatingConjunction && sentence.subject(of: clause) != nil
  }

  /// "…, he said referring to the union": a bare participle behind an aside, or alone behind a verb that has no object,
  /// tells what he does, not what he says.
  func isDescription(_ clause: Int, beside verb: Int, isOnly: Bool) -> Bool {
    clause > verb && tree.children(of: clause, by: .aux).isEmpty
      && (sentence.relation(of: verb) == .parataxis
        || isOnly && lexicon.verb(sentence.lemmas[clause].lowercased(), particle: nil) == nil)
      && sentence.isPresentParticiple(clause) && sentence.subject(of: clause) == nil
  }

  /// "Asked about the port, he said that it was closed", "said after the council met": a participle without subject before
  /// a verb that brings a clause of its own, and a clause that only tells when something is said.
  func isCircumstance(_ clause: Int, of verb: Int, besides clauses: [Int]) -> Bool {
    if clause > verb,
      !Set(sentence.markers(of: clause)).isDisjoint(with: ["after", "before", "until"]),
      // "said after the council met that ships had left", where the tree hangs what is said on the council's meeting
      !tree.subtree(of: clause).contains(where: { sentence.markers(of: $0) == ["that"] })
    {
      return true
    }
    return clause < verb && clauses.contains { $0 > verb } && sentence.tags[clause] == .verb
      && (sentence.isPastParticiple(clause)
        || clause == 0 && sentence.morphology[clause].tense == .past)
      && tree.children(of: clause, by: .nsubj, .nsubjPassive, .aux, .auxPassive).isEmpty
  }

  /// "noted a delay: Moss said, “…”": whether behind what a verb brings a clause is told in which somebody else speaks.
  func isOthers(_ clause: Int, behind object: Int?) -> Bool {
    guard let object, object < clause, let subject = sentence.subject(of: clause), subject < clause
    else { return false }
    return lexicon.verb(sentence.lemmas[clause].lowercased(), particle: nil)?.act == .speech
  }

  /// "Ten died the mayor said but he could not say how", "… the mayor said keeping up hope": whether behind cue and
  /// speaker a second clause follows that is joined to what is said, or a participle that says nothing.
  func goesOn(behind unit: Range<Int>) -> Bool {
    let next = unit.upperBound
    guard next < sentence.count else { return false }
    if sentence.tags[next] == .coordinatingConjunction, let clause = sentence.head(of: next) {
      return sentence.relation(of: clause) == .conj && sentence.subject(of: clause) != nil
        && sentence.head(of: clause).map { $0 < unit.upperBound } == true
    }
    return sentence.tags[next] == .verb && sentence.isPresentParticiple(next)
      && lexicon.verb(sentence.lemmas[next].lowercased(), particle: nil) == nil
  }

  /// "told reporters that ships had left", where the tree takes the clause for a description of who is told.
  func clausesOfHearer(of verb: Int) -> [Int] {
    tree.children(of: verb, by: .obj, .iobj).flatMap { tree.children(of: $0, by: .relativeClause) }
      .filter { clause in
        sentence.markers(of: clause).contains("that")
          && tree.children(of: clause, by: .nsubj, .nsubjPassive).contains {
            !sentence.isRelativePronoun($0)
          }
      }
  }

  /// "called the plan “a disgrace”": what is called, and the first word of the quotation that says what.
  func named(_ object: Int, _ heads: [Int]) -> [Int] {
    guard !heads.contains(object) else { return [] }
    let end = sentence.phrase(of: object).upperBound
    if heads.contains(where: { tree.subtree(of: $0).first.map { $0 >= end } == true }) {
      return [object]
    }
    guard end + 1 < sentence.count, QuotationMark(sentence.tokens[end].form) != nil else {
      return []
    }
    return [object, end + 1]
  }

  /// "told them to leave": whether somebody is told to do something.
  func isOrder(_ verb: Int, _ frame: SpeechLexicon.Frame) -> Bool {
    frame.hearer && !tree.children(of: verb, by: .obj, .iobj).isEmpty
      && tree.children(of: verb, by: .xcomp).contains { $0 > verb && sentence.isInfinitive($0) }
  }

  /// The phrase of a speaker with, behind the verb, the clause that describes them ("said a guard who saw it").
  func described(_ speaker: Int, behind verb: Int) -> Range<Int> {
    let phrase = sentence.phrase(of: speaker)
    guard speaker > verb, phrase.lowerBound <= verb + 1 else { return phrase }
    let clauses = tree.children(of: speaker, by: .relativeClause, .acl)
      .map { tree.subtree(of: $0) }
      .filter { $0.first == phrase.upperBound }
    guard let clause = clauses.first, let last = clause.last,
      !clause.contains(where: { QuotationMark(sentence.tokens[$0].form) != nil })
    else { return phrase }
    return phrase.lowerBound..<last + 1
  }

  /// Whether all that happens in some words before a verb is told by clauses that go with it ("As guns fired, Moss said,
  /// “…”").
  func isSetting(_ prefix: Range<Int>, of verb: Int) -> Bool {
    let settings = tree.children(of: verb, by: .advcl).filter {
      prefix.contains($0) && (!tree.children(of: $0, by: .mark).isEmpty || isDated($0))
    }
    let told = Set(settings.flatMap { tree.subtree(of: $0) })
    return !prefix.contains { QuotationMark(sentence.tokens[$0].form) != nil }
      && prefix.allSatisfy {
        told.contains($0) || ![.verb, .auxiliary].contains(sentence.tags[$0])
      }
  }

  /// "said in reply to the union, “…”", "disagreed in these words: “…”": the phrase that leads up to a quotation.
  func setting(beforeQuotationIn members: Set<Int>, behind verb: Int) -> Set<Int> {
    let words = members.filter { sentence.tags[$0] != .punctuation }
    guard let first = words.min(), first > verb, sentence.tags[first] == .adposition else {
      return []
    }
    let mark = (first..<sentence.count).first { QuotationMark(sentence.tokens[$0].form) != nil }
    guard let mark, mark > first + 1, [",", ":"].contains(sentence.tokens[mark - 1].form),
      !(first..<mark).contains(where: {
        [.verb, .auxiliary].contains(sentence.tags[$0])
          && sentence.morphology[$0].verbForm == .finite
      })
    else { return [] }
    return members.filter { $0 < mark }
  }

  /// "refused to leave and defended the plan": a finite verb behind an infinitive is what the speaker does, and no part of
  /// what is said.
  func deeds(besides heads: [Int]) -> Set<Int> {
    let deeds = heads.filter { sentence.isInfinitive($0) }
      .flatMap { tree.children(of: $0, by: .conj) }
      .filter {
        sentence.tags[$0] == .verb && sentence.morphology[$0].verbForm == .finite
          && sentence.morphology[$0].tense == .past && sentence.subject(of: $0) == nil
      }
    return Set(deeds.flatMap { tree.subtree(of: $0) })
  }

  /// "accused the union of theft over the strike", "rejected a plea to wait", "described it as large": the phrases that go
  /// on with what is said where the tree hangs them on the verb; a clause takes up its own.
  func continuation(of members: Set<Int>, from heads: [Int], of verb: Int) -> Set<Int> {
    guard var last = members.max(), last > verb,
      !heads.contains(where: { sentence.relation(of: $0) == .ccomp && $0 > verb })
    else { return [] }
    var found: Set<Int> = []
    for child in tree.children(of: verb, by: .obl, .nmod, .advcl, .xcomp)
    where child > last && !members.contains(child) {
      let phrase = tree.subtree(of: child)
      guard phrase.first == last + 1, goesOn(child) else { break }
      found.formUnion(phrase)
      last = phrase.last ?? last
    }
    return found
  }

  /// Whether a phrase or an infinitive says more of what is said, and not when, where or to whom it is said.
  private func goesOn(_ child: Int) -> Bool {
    if sentence.markers(of: child).first == "to", sentence.preposition(of: child) == nil {
      return true
    }
    guard let preposition = sentence.preposition(of: child) ?? sentence.markers(of: child).first,
      sentence.subject(of: child) == nil
    else { return false }
    return lexicon.topicPrepositions.contains(preposition)
  }

  /// "a plan that Moss proposed": what the pronoun stands for is what is said.
  func antecedent(of members: Set<Int>, describedBy verb: Int) -> Set<Int>? {
    guard members.count == 1, let pronoun = members.first, sentence.isRelativePronoun(pronoun),
      let noun = sentence.noun(describedBy: verb), pronoun > 0,
      sentence.tags[pronoun - 1] != .punctuation
    else { return nil }
    return Set(tree.subtree(of: noun)).subtracting(tree.subtree(of: verb))
  }

  /// "told Arlen Radio the port was closed": a name or a bare noun right behind the verb, before another phrase, is who
  /// is told, though the tree takes it for the beginning of that phrase.
  func hearer(opening members: Set<Int>, behind verb: Int, _ frame: SpeechLexicon.Frame)
    -> Range<Int>
  {
    guard frame.hearer, !frame.object, members.contains(verb + 1), verb + 2 < sentence.count else {
      return 0..<0
    }
    if sentence.tags[verb + 1] == .pronoun {
      let isHearer =
        ["him", "me", "them", "us"].contains(sentence.word(verb + 1))
        || ["how", "that", "to", "what", "when", "where", "whether", "why"]
          .contains(sentence.word(verb + 2))
      return isHearer ? verb + 1..<verb + 2 : 0..<0
    }
    // "told the press the port was closed"
    if sentence.tags[verb + 1] == .determiner, sentence.tags[verb + 2] == .noun,
      verb + 3 < sentence.count, !sentence.isRelativePronoun(verb + 3),
      [.determiner, .pronoun].contains(sentence.tags[verb + 3])
    {
      return verb + 1..<verb + 3
    }
    if sentence.tags[verb + 1] == .noun,
      [.determiner, .pronoun].contains(sentence.tags[verb + 2])
    {
      return verb + 1..<verb + 2
    }
    let start = sentence.word(verb + 1) == "the" ? verb + 2 : verb + 1
    guard let name = sentence.names.first(where: { $0.tokens.lowerBound == start }),
      name.tokens.upperBound < sentence.count
    else { return 0..<0 }
    var next = name.tokens.upperBound
    // "told the Harbour Herald newspaper the port was closed"
    if sentence.tags[next] == .noun, next + 1 < sentence.count,
      [.determiner, .pronoun].contains(sentence.tags[next + 1])
    {
      next += 1
    }
    let isOutlet = lexicon.isOutlet(sentence.tokens[name.tokens].map(\.form))
    guard start == verb + 1 || isOutlet || [.determiner, .pronoun].contains(sentence.tags[next])
    else { return 0..<0 }
    // "asked Moss who leads the port to stay"
    if ["which", "who", "whose"].contains(sentence.word(next)) { return 0..<0 }
    let opensPhrase =
      [.determiner, .pronoun].contains(sentence.tags[next])
      || sentence.names.contains { $0.tokens.lowerBound == next }
      || isOutlet && [.noun, .adjective, .numeral].contains(sentence.tags[next])
    return opensPhrase ? verb + 1..<next : 0..<0
  }

  /// "asked why the port was closed": the question word before a clause, which the tree may hang on the verb.
  func opener(of members: Set<Int>, behind verb: Int) -> Int? {
    guard let first = members.min(), first - 1 > verb,
      ["how", "when", "where", "whether", "why"].contains(sentence.word(first - 1)),
      sentence.tags[first] != .adposition
    else { return nil }
    return first - 1
  }

  /// "21 November 2026 “I am glad …”": what a page puts before words that are a sentence of their own.
  func lead(beforeQuotationIn members: Set<Int>) -> Set<Int> {
    let sorted = members.sorted()
    guard let mark = sorted.first(where: { QuotationMark(sentence.tokens[$0].form) != nil }),
      mark + 1 < sentence.count, sentence.tokens[mark + 1].form.first?.isUppercase == true
    else { return [] }
    let lead = sorted.prefix { $0 < mark }
    let isHeading = lead.allSatisfy {
      [.properNoun, .numeral, .punctuation].contains(sentence.tags[$0])
    }
    let opensClause = sorted.contains { token in
      token > mark && sentence.tags[token] == .verb
        && sentence.subject(of: token).map { $0 > mark && $0 < token } == true
    }
    return isHeading && opensClause && lead.contains { sentence.tags[$0] == .numeral }
      ? Set(lead) : []
  }

  /// Whether a phrase right behind the verb tells what is spoken of.
  func hasTopic(_ verb: Int) -> Bool {
    sentence.subject(of: verb) != nil
      && tree.children(of: verb, by: .obl).contains {
        tree.subtree(of: $0).first == verb + 1
          && sentence.preposition(of: $0) == "about"
          && sentence.tags[$0] == .noun
      }
  }

  /// "said he was tired, the paper reported": what tells at the end who reports that somebody said so.
  func report(closing members: Set<Int>, behind verb: Int) -> Set<Int> {
    guard let end = members.filter({ sentence.tags[$0] != .punctuation }).max(), end > verb,
      sentence.tags[end] == .verb, sentence.morphology[end].verbForm == .finite,
      let frame = lexicon.verb(sentence.lemmas[end].lowercased(), particle: nil),
      frame.act == .speech || frame.act == .evidence,
      let subject = sentence.subject(of: end), subject < end,
      case let start = sentence.phrase(of: subject).lowerBound, start > verb + 1,
      sentence.tokens[start - 1].form == ",", sentence.phrase(of: subject).upperBound == end,
      tree.children(of: end, by: .obj, .ccomp, .conj, .cc, .mark).isEmpty
    else { return [] }
    return Set(start - 1...end)
  }

  /// "revealed Wednesday that the port is closed": the day right behind the verb and before "that".
  func day(opening members: Set<Int>, behind verb: Int) -> Set<Int> {
    guard members.contains(verb + 1), verb + 2 < sentence.count, sentence.word(verb + 2) == "that",
      lexicon.times.isA(.weekday, sentence.word(verb + 1))
    else { return [] }
    return [verb + 1]
  }
}
