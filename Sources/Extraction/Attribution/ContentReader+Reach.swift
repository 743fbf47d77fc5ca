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
      guard clause > first, let start = tree.subtree(of: clause).first, start > first,
        sentence.word(start) == "and", sentence.tags[start - 1] != .punctuation,
        let subject = tree.children(of: clause, by: .nsubj, .nsubjPassive).first,
        subject < clause, !sentence.isQuotationBetween(verb, start)
      else { return false }
      return lexicon.verb(sentence.lemmas[clause].lowercased(), particle: nil)?.quotationOnly
        != false
    }
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
    if sentence.tags[verb + 1] == .pronoun, sentence.word(verb + 2) == "to" {
      return verb + 1..<verb + 2
    }
    if sentence.tags[verb + 1] == .noun,
      [.determiner, .pronoun].contains(sentence.tags[verb + 2])
    {
      return verb + 1..<verb + 2
    }
    guard let name = sentence.names.first(where: { $0.tokens.lowerBound == verb + 1 }),
      name.tokens.upperBound < sentence.count
    else { return 0..<0 }
    let next = name.tokens.upperBound
    let opensPhrase =
      [.determiner, .pronoun].contains(sentence.tags[next])
      || sentence.names.contains { $0.tokens.lowerBound == next }
      || lexicon.isOutlet(sentence.tokens[name.tokens].map(\.form))
        && [.noun, .adjective, .numeral].contains(sentence.tags[next])
    return opensPhrase ? name.tokens : 0..<0
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
}
