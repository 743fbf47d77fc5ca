import Language

/// Finds what a verb of saying brings: clause, infinitive, object, phrase, or the clause that it comments on.
struct ContentReader {
  let lexicon: SpeechLexicon
  let sentence: Sentence

  var tree: DependencyTree { sentence.tree }

  /// The tokens of the content, without those of cue and speaker; none where the sentence has none.
  func content(
    of verb: Int,
    _ frame: SpeechLexicon.Frame,
    cue: [Int],
    speaker: Int?
  ) -> Set<Int> {
    if frame.quotationOnly { return [] }
    var heads = sentence.complements(of: verb).filter { !frame.hearer || isClause($0) }
    if frame.infinitive { heads += tree.children(of: verb, by: .xcomp) }
    let clauses = heads
    heads.removeAll {
      isCitation($0) || isNext($0, behind: clauses)
        || isCircumstance($0, of: verb, besides: clauses)
        || isDescription($0, beside: verb, isOnly: clauses.count == 1 && !frame.object)
    }
    let object =
      (tree.children(of: verb, by: .obj, .nsubjPassive)
      + (frame.hearer ? [] : tree.children(of: verb, by: .iobj)))
      .first { $0 != speaker && !isTold($0, frame) }
    if frame.hearer { heads += clausesOfHearer(of: verb) }
    heads += phrases(of: verb, frame, object: object)
    heads += partedClauses(of: verb, frame, object: object)
    // "accused the union of shelling the port", "blamed the raid on the union": the tree may hang the deed or who did it on
    // the object.
    if let object,
      tree.children(of: object, by: .acl, .nmod).contains(where: {
        let marker = sentence.markers(of: $0).first ?? ""
        return frame.pairs.contains(marker) && (marker == "on" || tree.relations[$0] == .acl)
      })
    {
      heads.append(object)
    }
    if let object, frame.object || isSplit(object, from: heads, verb, frame) {
      heads.append(object)
    }
    if let object, frame.object { heads += clausesGoingOn(from: object, of: verb) }
    if let object, frame.predicate, object > verb { heads += named(object, heads) }
    heads += tree.children(of: verb, by: .parataxis).filter {
      follows($0, verb) && !isOthers($0, behind: object)
    }
    // Of two subjects the farther is that of the clause before the verb: "Strikes … killed ten the monitor said".
    if let speaker, heads.contains(where: { $0 < speaker }) {
      heads += tree.children(of: verb, by: .nsubj, .nsubjPassive).filter { $0 < speaker }
    }
    heads += secondClauses(behind: heads, of: verb)
    var members = Set(heads.flatMap { tree.subtree(of: $0) })
    members.subtract(deeds(besides: heads))
    members.formUnion(continuation(of: members, from: heads, of: verb))
    members.subtract(contrasts(in: members, behind: verb))
    if let wording = antecedent(of: members, describedBy: verb) { members = wording }
    members.subtract(hearer(opening: members, behind: verb, frame))
    if let opener = opener(of: members, behind: verb) { members.insert(opener) }
    if frame.figures { members.formUnion(figures(behind: verb, frame)) }
    if opensAside(members, behind: verb, frame) { members = [] }
    if members.isEmpty { members = outerClause(of: verb, frame) }
    var own = Set(cue)
    if let speaker {
      let phrase = described(speaker, behind: verb)
      if speaker > verb { members.subtract(phrase) }
      if !phrase.contains(verb) { own.formUnion(phrase) }
      if frame.act == .speech {
        let unit = min(phrase.lowerBound, verb)..<max(phrase.upperBound, verb + 1)
        members.formUnion(besides(verb, unit, frame, found: members))
        members.subtract(hearer(opening: members, behind: verb, frame))
      }
    }
    members.subtract(own)
    members.subtract(report(closing: members, behind: verb))
    members.subtract(day(opening: members, behind: verb))
    members.subtract(setting(beforeQuotationIn: members, behind: verb))
    return members.subtracting(lead(beforeQuotationIn: members))
  }

  /// "The port is closed the mayor said which helps nobody": whether what the tree gives a verb only adds to what stands
  /// before it.
  private func opensAside(_ members: Set<Int>, behind verb: Int, _ frame: SpeechLexicon.Frame)
    -> Bool
  {
    guard let first = members.min(), first > verb, frame.stance != .ask else { return false }
    return opensAside(behind: verb..<first) && holdsClause(0..<verb)
  }

  private func opensAside(behind unit: Range<Int>) -> Bool {
    unit.upperBound < sentence.count && sentence.word(unit.upperBound) == "which"
      && sentence.isRelativePronoun(unit.upperBound)
  }

  /// All behind a verb that gives figures, up to the next finite verb: trees of lists of counts fall apart.
  private func figures(behind verb: Int, _ frame: SpeechLexicon.Frame) -> Range<Int> {
    let behind = verb + 1..<sentence.count
    guard let number = behind.first(where: { sentence.tags[$0] == .numeral }),
      frame.pairs.isEmpty
        || behind.contains(where: {
          $0 < number && number - $0 <= Self.wordsOfABound
            && frame.pairs.contains(sentence.word($0))
        })
    else { return behind.prefix(0) }
    return behind.prefix {
      $0 <= number || ![.verb, .auxiliary].contains(sentence.tags[$0])
        || sentence.morphology[$0].verbForm != .finite || isOfCount($0, behind: number)
    }
  }

  /// "counted ten dead and twelve were hurt": whether a verb is told of a number that stands behind another.
  private func isOfCount(_ verb: Int, behind number: Int) -> Bool {
    let main = sentence.tags[verb] == .auxiliary ? sentence.head(of: verb) ?? verb : verb
    return tree.children(of: main, by: .nsubj, .nsubjPassive).contains {
      $0 > number && sentence.tags[$0] == .numeral
    }
  }

  /// "at least", "no fewer than": how many words may stand between a preposition and its number.
  private static let wordsOfABound = 4

  /// The objects and prepositional phrases that the frame makes content.
  private func phrases(of verb: Int, _ frame: SpeechLexicon.Frame, object: Int?) -> [Int] {
    tree.children(of: verb, by: .obl, .advcl, .xcomp, .nmod).flatMap { child -> [Int] in
      let marker = sentence.markers(of: child).first ?? ""
      // "agreed with Moss that the port should close"
      if marker == "with", tree.children(of: verb, by: .ccomp).contains(where: { $0 > child }) {
        return []
      }
      guard let object else { return frame.prepositions.contains(marker) ? [child] : [] }
      // "referred us to the clinic" refers to nothing that it says.
      if frame.prepositions.contains(marker), frame.object { return [child] }
      let isPredicate = marker == "as" || tree.relations[child] == .xcomp
      // "As rain fell they recognized the mayor"
      let isPair = frame.pairs.contains(marker) && (marker != "as" || child > verb)
      return isPair || frame.predicate && isPredicate ? [object, child] : []
    }
  }

  /// Whether a complement holds a verb; after "told" the tree may take a bare name for one.
  private func isClause(_ complement: Int) -> Bool {
    sentence.tags[complement] != .properNoun
      || tree.subtree(of: complement).contains {
        [.verb, .auxiliary].contains(sentence.tags[$0])
      }
  }

  /// "said citing the ministry": what a participle of citing brings is where the words come from.
  private func isCitation(_ clause: Int) -> Bool {
    sentence.isPresentParticiple(clause) && sentence.subject(of: clause) == nil
      && lexicon.verb(sentence.lemmas[clause].lowercased(), particle: nil)?.source == true
  }

  /// Whether an object is who is told.
  private func isTold(_ object: Int, _ frame: SpeechLexicon.Frame) -> Bool {
    frame.hearer && !frame.object && tree.relations[object] != .nsubjPassive
  }

  /// Whether an aside after the verb is what it brings: behind a colon or a quotation mark.
  private func follows(_ child: Int, _ verb: Int) -> Bool {
    guard child > verb else { return false }
    return (verb + 1..<child).contains {
      sentence.tokens[$0].form == ":" || QuotationMark(sentence.tokens[$0].form) != nil
    }
  }

  /// The clause that the verb comments on, as an aside ("…, he said, …") or with "as".
  private func outerClause(of verb: Int, _ frame: SpeechLexicon.Frame) -> Set<Int> {
    guard let head = sentence.head(of: verb), frame.act == .speech || frame.act == .thought,
      !frame.isTopical
    else { return [] }
    // "Rain fell Moss quoted a resident as saying": what the citing comments on.
    if let citing = SpeakerReader(lexicon: lexicon, sentence: sentence).citingVerb(over: verb),
      tree.relations[citing] == .parataxis, let main = sentence.head(of: citing), main < citing
    {
      return Set(tree.subtree(of: main)).subtracting(tree.subtree(of: citing))
    }
    switch tree.relations[verb] {
    case .parataxis, .discourse, .dep: break
    case .advcl where sentence.markers(of: verb) == ["as"]:
      // "as I write these lines", "as she spoke about the plan" go on beside what they seem to comment on.
      guard frame.hearer || tree.children(of: verb, by: .obj).isEmpty, !hasTopic(verb) else {
        return []
      }
    case .advcl where sentence.markers(of: verb).isEmpty && verb > head:
      guard sentence.morphology[verb].verbForm == .finite, !isDated(verb) else { return [] }
    default: return []
    }
    var members = Set(tree.subtree(of: head))
    members.subtract(tree.subtree(of: verb))
    // "Ada Moss said the port is closed": with no comma before, nothing but who says it stands there.
    if head > verb, !sentence.tags[..<verb].contains(.punctuation) {
      members = members.filter { $0 > verb }
    }
    for clause in tree.children(of: head, by: .conj, .parataxis)
    where clause > verb && sentence.subject(of: clause) != nil {
      members.subtract(tree.subtree(of: clause))
    }
    return members
  }

  /// Whether "when" or "where" opens the verb's clause.
  func isDated(_ verb: Int) -> Bool {
    tree.children(of: verb, by: .advmod).contains {
      ["when", "where", "whenever", "wherever"].contains(sentence.word($0))
    }
  }

  /// Whether an object is the subject of a clause that the tree leaves without one, and not who is told to do it.
  private func isSplit(
    _ object: Int,
    from clauses: [Int],
    _ verb: Int,
    _ frame: SpeechLexicon.Frame
  ) -> Bool {
    // "told me if anyone came": a pronoun is who is told.
    if frame.hearer, sentence.tags[object] == .pronoun { return false }
    return clauses.contains {
      object > verb && object < $0 && sentence.subject(of: $0) == nil
        && !(frame.hearer && sentence.isInfinitive($0))
    }
  }

  /// What stands around "…, X said, …", or behind "X said", where the tree does not tell that it is said.
  private func besides(
    _ verb: Int,
    _ unit: Range<Int>,
    _ frame: SpeechLexicon.Frame,
    found: Set<Int>
  ) -> Set<Int> {
    // "arrested men they accuse of murder"
    let isOfNoun = tree.relations[verb] == .relativeClause && !frame.pairs.isEmpty
    guard !isDated(verb), !isOfNoun, !frame.isTopical else { return [] }
    let behind = unit.upperBound..<sentence.count
    if isComment(unit), found.isEmpty || frame.hearer || !hasOwnObject(verb, unit),
      frame.object || frame.hearer || !hasOwnObject(verb, unit),
      sentence.relativeSubject(of: verb) == nil, tree.relations[verb] != .xcomp,
      tree.relations[verb] != .conj || found.isEmpty, !isOrder(verb, frame)
    {
      let prefix = 0..<unit.lowerBound - 1
      let mark = prefix.first { QuotationMark(sentence.tokens[$0].form) != nil }
      let isWithinQuotation = mark != nil
      if let mark, isSubject(0..<mark), !holdsClause(behind) { return Set(prefix) }
      if holdsClause(prefix), !holdsClause(behind), !isWithinQuotation, !isSubordinate(prefix, verb)
      {
        return Set(prefix)
      }
      if let next = behind.first, sentence.tokens[next].form == ",", !isWithinQuotation {
        let opensQuotation =
          next + 1 < sentence.count && QuotationMark(sentence.tokens[next + 1].form) != nil
        // "Speaking to the Herald, Moss said, “…”": what only leads up to the quotation is not said.
        if opensQuotation, !holdsClause(prefix) || isSetting(prefix, of: verb) {
          return Set(behind.dropFirst())
        }
        // "Well, no, we agreed, when we met, that …": what is no phrase opens nothing that is said.
        if !found.isEmpty,
          prefix.allSatisfy({
            [.punctuation, .interjection, .adverb, .coordinatingConjunction]
              .contains(sentence.tags[$0])
          })
        {
          return []
        }
        // "It was left, Moss said, and was found": an auxiliary shares the subject of what is said.
        let goesOn =
          sentence.tags[next...].dropFirst().first != .coordinatingConjunction
          || sentence.tags[next...].dropFirst(2).first == .auxiliary
          || found.contains { $0 > next }
        return goesOn ? Set(prefix).union(behind.dropFirst()) : Set(prefix)
      }
    }
    // "Ten died when guns fired a monitor said": all of what stands before, though the tree parts it.
    if found.allSatisfy({ $0 < unit.lowerBound }), isUnmarkedComment(unit, verb, frame) {
      return Set(0..<unit.lowerBound)
    }
    // "The port is closed the mayor said because it rains"
    if let first = found.min(), first == unit.upperBound,
      ["because", "if", "unless"].contains(sentence.word(first)),
      isUnmarkedComment(unit, verb, frame, before: sentence.count)
    {
      return Set(0..<unit.lowerBound).union(found)
    }
    guard found.isEmpty else { return [] }
    let isTelling =
      frame.hearer || tree.children(of: verb, by: .obj).isEmpty || holdsMainClause(behind)
    guard !frame.object, isTelling, verb < unit.upperBound else { return [] }
    return clause(in: verb + 1..<sentence.count, of: verb)
  }

  /// "…, I just post the link": what a verb of saying does here is done to a thing behind it.
  private func hasOwnObject(_ verb: Int, _ unit: Range<Int>) -> Bool {
    tree.children(of: verb, by: .obj).contains { $0 > verb && !unit.contains($0) }
  }

  /// Whether what stands before a verb is a clause that goes with it ("While rebels fled, the union asked …", "Asked why,
  /// Moss said …").
  private func isSubordinate(_ prefix: Range<Int>, _ verb: Int) -> Bool {
    tree.children(of: verb, by: .advcl).contains {
      prefix.contains($0)
        && ($0 == prefix.lowerBound
          || tree.children(of: $0, by: .mark).first.map { $0 <= prefix.lowerBound + 2 } == true)
    } && !tree.children(of: verb, by: .obj, .xcomp, .ccomp).isEmpty
  }

  /// Whether some words are no more than a phrase, the subject of the quotation that they lead up to.
  private func isSubject(_ tokens: Range<Int>) -> Bool {
    !tokens.isEmpty
      && tokens.allSatisfy {
        ![.verb, .auxiliary, .punctuation].contains(sentence.tags[$0])
      }
  }

  /// Whether cue and speaker stand behind a comma, with something before it.
  private func isComment(_ unit: Range<Int>) -> Bool {
    unit.lowerBound > 2 && sentence.tags[unit.lowerBound - 1] == .punctuation
      && ![":", ";"].contains(sentence.tokens[unit.lowerBound - 1].form)
  }

  /// Whether cue and speaker end the sentence behind a clause with no comma between ("… killed five a monitor said").
  ///
  /// What can itself be said ("the words the mayor said") has a relative clause there, and no comment.
  private func isUnmarkedComment(
    _ unit: Range<Int>,
    _ verb: Int,
    _ frame: SpeechLexicon.Frame,
    before end: Int? = nil
  ) -> Bool {
    guard unit.lowerBound > 2, sentence.morphology[verb].verbForm == .finite,
      !holdsClause((end ?? unit.upperBound)..<sentence.count) || opensAside(behind: unit)
        || goesOn(behind: unit),
      sentence.tags[..<unit.lowerBound].contains(where: { [.verb, .auxiliary].contains($0) }),
      sentence.relativeSubject(of: verb) == nil, sentence.markers(of: verb).isEmpty
    else { return false }
    let before = unit.lowerBound - 1
    switch sentence.tags[before] {
    case .noun:
      return (!frame.object || isMain(verb))
        && lexicon.noun(sentence.lemmas[before].lowercased()).map { $0.kind == .reaction } ?? true
    case .properNoun, .numeral: return true
    case .verb: return tree.relations[verb] != .xcomp
    case .auxiliary: return sentence.lemmas[before] == "have"
    case .pronoun: return ["him", "me", "them", "us"].contains(sentence.word(before))
    case .adverb, .adjective: return !frame.object || isMain(verb)
    default: return false
    }
  }

  /// Whether the tree takes a verb for no description of a noun, nor for a second verb behind "and".
  private func isMain(_ verb: Int) -> Bool {
    switch tree.relations[verb] {
    case .root, .parataxis: true
    case .conj: tree.children(of: verb, by: .cc).isEmpty
    default: false
    }
  }

  /// The clause that begins behind the verb, or at a "that" soon behind it.
  private func clause(in behind: Range<Int>, of verb: Int) -> Set<Int> {
    guard ![.acl, .relativeClause].contains(tree.relations[verb]), let first = behind.first else {
      return []
    }
    let that = behind.prefix(8).first {
      sentence.word($0) == "that" && sentence.tags[$0] == .subordinatingConjunction
    }
    if let that {
      return isOthers(that, than: verb) ? [] : Set(that..<behind.upperBound)
    }
    let opens = [.noun, .properNoun, .pronoun, .determiner, .numeral]
      .contains(sentence.tags[first])
    return opens && holdsClause(behind) ? Set(behind) : []
  }

  /// Whether a "that" opens what another verb brings.
  private func isOthers(_ that: Int, than verb: Int) -> Bool {
    guard let clause = sentence.head(of: that), let bringer = sentence.head(of: clause) else {
      return false
    }
    return bringer > verb && sentence.relation(of: clause) == .ccomp
  }

  /// Whether a finite verb that the tree takes for a description of a noun has nothing to be relative by.
  private func holdsMainClause(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      sentence.tags[$0] == .verb && sentence.morphology[$0].verbForm == .finite
        && [.acl, .relativeClause].contains(tree.relations[$0]) && sentence.subject(of: $0) == nil
    }
  }

  private func holdsClause(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      [.verb, .auxiliary].contains(sentence.tags[$0])
        && sentence.morphology[$0].verbForm == .finite
    }
  }
}
