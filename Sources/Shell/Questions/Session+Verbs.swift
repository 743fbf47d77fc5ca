import Extraction
import KnowledgeGraph

extension Session {
  /// Takes the verb from the start of words, with its auxiliaries ("was killed", "broke out").
  func verb(_ words: inout ArraySlice<Word>, in call: Invocation) throws(CommandError) -> Verb {
    var isPassive = false
    while let word = words.first?.keyword, Verb.auxiliaries.contains(word), words.count > 1 {
      isPassive = isPassive || Verb.formsOfBe.contains(word)
      words.removeFirst()
    }
    guard let first = words.first else {
      throw .missingWords(usage: "a verb, such as “who attacked what”", at: call.name.range)
    }
    for find in [verb(inTables:), verb(inOntology:), verb(inReports:)] {
      for count in [3, 2, 1] where count <= words.count {
        let taken = words.prefix(count)
        guard taken.allSatisfy({ !$0.isQuoted }) else { continue }
        guard var verb = find(taken.phrase.lowercased()) else { continue }
        verb.isPassive = isPassive && !VerbForm.isGerund(first.text.lowercased())
        if call.has(.exact) { verb.predicates = Array(verb.predicates.prefix(1)) }
        words = words.dropFirst(count)
        if words.count > 1, let next = words.first?.keyword, next != "by",
          VerbPhrase.prepositions.contains(next)
        {
          words.removeFirst()
        }
        return verb
      }
    }
    throw .unknownVerb(
      first.text,
      at: first.range,
      nearest: NearWords(verbs.words).nearest(to: first.text.lowercased())
    )
  }

  /// The verb that a form is of by the tables of verbs.
  private func verb(inTables typed: String) -> Verb? {
    let parts = typed.split(separator: " ").map(String.init)
    let particle = parts.dropFirst().map { " " + $0 }.joined()
    for lemma in [verbs.lemma(ofForm: parts[0])].compactMap(\.self) + VerbForm.lemmas(of: parts[0])
    {
      let predicates = verbs.predicates(forLemma: lemma + particle)
      if !predicates.isEmpty {
        return Verb(
          typed: typed,
          lemma: lemma + particle,
          predicates: predicates,
          subject: verbs.subject(ofLemma: lemma + particle)
        )
      }
    }
    return nil
  }

  /// The verb that names a predicate, in the words of the ontology.
  private func verb(inOntology typed: String) -> Verb? {
    let named = graph.ontology.entries.filter { entry in
      [entry.predicate.rawValue.replacing("_", with: " "), entry.active, entry.passive]
        .contains { $0 == typed || $0.hasSuffix(" " + typed) }
    }.map(\.predicate)
    return named.isEmpty ? nil : Verb(typed: typed, lemma: typed, predicates: named)
  }

  /// The verb that reports use so.
  private func verb(inReports typed: String) -> Verb? {
    let lemma = verbs.lemma(ofForm: typed) ?? typed
    var seen: Set<Predicate> = []
    var wordings: Set<String> = []
    for claim in graph.claims {
      let trigger = trigger(of: claim)
      guard
        trigger == typed || verbs.lemma(ofForm: trigger) == lemma
          || VerbForm.lemmas(of: trigger).contains(lemma)
      else { continue }
      seen.insert(claim.predicate)
      wordings.insert(trigger)
    }
    guard !seen.isEmpty else { return nil }
    var verb = Verb(typed: typed, lemma: lemma, predicates: seen.sorted())
    if seen == ["say"], lemma != "say" { verb.wordings = wordings }
    return verb
  }

  /// The words that name a claim's happening, in lower case.
  func trigger(of claim: Claim) -> String {
    ClaimText(self).words(claim.trigger, of: claim).lowercased()
  }

  /// What a verb was folded with in an answer: "attack (also: assaulted, stormed)".
  func folded(_ verb: Verb, in claims: [Claim]) -> StyledText? {
    var others: [String] = []
    for claim in claims {
      let word = trigger(of: claim)
      guard !word.isEmpty, !VerbForm.lemmas(of: word).contains(verb.lemma), word != verb.typed,
        !others.contains(word)
      else { continue }
      others.append(word)
    }
    guard !others.isEmpty else { return nil }
    let shown = others.prefix(6).joined(separator: ", ") + (others.count > 6 ? ", …" : "")
    return StyledText("\(verb.lemma) (also: \(shown))", .faint)
  }
}
