import Language

/// What is said and the tree parts, or takes for an object of the saying.
extension ContentReader {
  /// "said ten guards and four clerks were hurt", "say ten hurt in fire", "reported at least ten people hurt": the phrase
  /// with which the clause begins, and the clause; of what may as well be an object only what is counted.
  func partedClauses(of verb: Int, _ frame: SpeechLexicon.Frame, object: Int?) -> [Int] {
    guard frame.act == .speech, !frame.hearer, !frame.predicate, frame.pairs.isEmpty else {
      return []
    }
    let counted = tree.children(of: verb, by: .obl).first { isBound($0, behind: verb) }
    guard let start = object ?? counted, start > verb else { return [] }
    if let clause = clause(joinedTo: start, of: verb), sentence.isPassive(clause),
      !frame.object || !tree.children(of: start, by: .nummod).isEmpty
    {
      return [start, clause]
    }
    let isCount = start == counted || sentence.tags[start] == .numeral
    let isReduced = tree.children(of: start, by: .acl).contains { sentence.isPastParticiple($0) }
    return isCount && isReduced ? [start] : []
  }

  /// "announced its second debate would be held": the clause whose subject the tree takes for what is announced.
  func clausesGoingOn(from object: Int, of verb: Int) -> [Int] {
    guard object > verb, let last = tree.subtree(of: object).last, last + 1 < sentence.count,
      sentence.tags[last + 1] == .auxiliary
    else { return [] }
    return tree.children(of: verb, by: .conj, .parataxis).filter { clause in
      clause > last && tree.subtree(of: clause).first == last + 1
        && tree.children(of: clause, by: .nsubj, .nsubjPassive, .cc).isEmpty
    }
  }

  /// "at least ten people", which the tree takes for a phrase with "at".
  private func isBound(_ phrase: Int, behind verb: Int) -> Bool {
    verb + 2 < sentence.count && phrase > verb && sentence.word(verb + 1) == "at"
      && ["least", "most"].contains(sentence.word(verb + 2))
      && tree.subtree(of: phrase).first == verb + 1
  }

  /// The clause right behind "and" behind a phrase, with a subject of its own, that the tree joins to the verb.
  private func clause(joinedTo phrase: Int, of verb: Int) -> Int? {
    guard let last = tree.subtree(of: phrase).last else { return nil }
    return tree.children(of: verb, by: .conj).first { clause in
      guard let start = tree.subtree(of: clause).first, start == last + 1,
        sentence.word(start) == "and"
      else { return false }
      return tree.children(of: clause, by: .nsubj, .nsubjPassive).contains { $0 < clause }
    }
  }
}
