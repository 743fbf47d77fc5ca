import Language

/// Finds what a verb of saying brings: clause, infinitive, object, phrase, or the clause that it comments on.
struct ContentReader {
  let lexicon: SpeechLexicon
  let sentence: Sentence

  private var tree: DependencyTree { sentence.tree }

  /// The tokens of the content, without those of cue and speaker; none where the sentence has none.
  func content(
    of verb: Int,
    _ frame: SpeechLexicon.Frame,
    cue: [Int],
    speaker: Int?
  ) -> Set<Int> {
    var heads = tree.children(of: verb, by: .ccomp)
    if frame.infinitive { heads += tree.children(of: verb, by: .xcomp) }
    let object = tree.children(of: verb, by: .obj, .nsubjPassive)
      .first { $0 != speaker && !isTold($0, frame) }
    heads += phrases(of: verb, frame, object: object)
    if frame.object, let object { heads.append(object) }
    heads += tree.children(of: verb, by: .parataxis).filter { follows($0, verb) }
    var members = Set(heads.flatMap { tree.subtree(of: $0) })
    if members.isEmpty { members = outerClause(of: verb, frame) }
    var own = Set(cue)
    if let speaker {
      let phrase = sentence.phrase(of: speaker)
      if !phrase.contains(verb) { own.formUnion(phrase) }
      if frame.act == .speech, !frame.object, object == nil || frame.hearer {
        members.formUnion(besides(verb, from: min(phrase.lowerBound, verb), found: members))
      }
    }
    return members.subtracting(own)
  }

  /// The objects and prepositional phrases that the frame makes content.
  private func phrases(of verb: Int, _ frame: SpeechLexicon.Frame, object: Int?) -> [Int] {
    tree.children(of: verb, by: .obl, .advcl, .xcomp, .nmod).flatMap { child -> [Int] in
      let marker = sentence.markers(of: child).first ?? ""
      if frame.prepositions.contains(marker) { return [child] }
      guard let object else { return [] }
      let isPredicate = marker == "as" || tree.relations[child] == .xcomp
      return frame.pairs.contains(marker) || frame.predicate && isPredicate ? [object, child] : []
    }
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
    guard let head = sentence.head(of: verb), frame.act == .speech || frame.act == .thought else {
      return []
    }
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

  /// What stands before "…, X said" or behind "X said" where the tree does not tell that it is said.
  private func besides(_ verb: Int, from start: Int, found: Set<Int>) -> Set<Int> {
    let isAside = verb + 1 < sentence.count && sentence.tags[verb + 1] == .punctuation
    let opensLate = start > 2 && sentence.tags[start - 1] == .punctuation
    let prefix = 0..<max(0, start - 1)
    let saysBefore = opensLate && holdsClause(prefix) && tree.relations[verb] != .conj
    let behind = verb + 1..<sentence.count
    if found.isEmpty {
      if saysBefore, !holdsClause(behind) { return Set(prefix) }
      let opens = behind.first.map {
        [.noun, .properNoun, .pronoun, .determiner].contains(sentence.tags[$0])
      }
      return opens == true && tree.relations[verb] != .relativeClause && holdsClause(behind)
        ? Set(behind) : []
    }
    let comesAfter = found.allSatisfy { $0 > verb }
    return saysBefore && isAside && comesAfter ? Set(prefix) : []
  }

  private func holdsClause(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      [.verb, .auxiliary].contains(sentence.tags[$0])
        && sentence.morphology[$0].verbForm == .finite
    }
  }
}
