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
        let isNarrow = isNarrow(lemma + particle, of: predicates)
        return Verb(
          typed: typed,
          lemma: lemma + particle,
          predicates: predicates,
          isNarrow: isNarrow,
          compounds: isNarrow ? compounds(of: lemma + particle, besides: predicates) : [],
          subject: verbs.subject(ofLemma: lemma + particle)
        )
      }
    }
    return nil
  }

  /// The predicates of a verb with words behind it, but for its own.
  private func compounds(of lemma: String, besides predicates: [Predicate]) -> [Predicate] {
    let found = verbs.words.filter { $0.hasPrefix(lemma + " ") }.flatMap(
      verbs.predicates(forLemma:)
    )
    return Set(found).subtracting(predicates).sorted()
  }

  /// Whether a verb is one of many of its class; to die is what becomes of whoever is killed, in whatever way.
  private func isNarrow(_ lemma: String, of predicates: [Predicate]) -> Bool {
    let subject = verbs.subject(ofLemma: lemma)
    return !predicates.contains { predicate in
      isName(lemma, of: predicate)
        || subject != nil && graph.ontology[predicate]?.patient == subject
    }
  }

  /// Whether a verb is the one that the ontology has for a predicate.
  private func isName(_ lemma: String, of predicate: Predicate) -> Bool {
    let name = predicate.rawValue.replacing("_", with: " ")
    return name == lemma || graph.ontology[predicate].map { isForm($0.active, of: lemma) } ?? false
  }

  /// Whether words are a form of a verb, the first of them inflected.
  private func isForm(_ words: String, of lemma: String) -> Bool {
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = parts.first else { return false }
    let rest = parts.dropFirst().joined()
    // A "breakout" is of "break out".
    let joined = lemma.replacing(" ", with: "")
    return ([verbs.lemma(ofForm: first)].compactMap(\.self) + VerbForm.lemmas(of: first))
      .contains { $0 + rest == joined || $0 == joined }
  }

  /// Whether a report tells a claim in a form of a verb.
  func isTold(_ claim: Claim, in verb: Verb) -> Bool {
    let trigger = trigger(of: claim)
    return trigger == verb.typed || isForm(trigger, of: verb.lemma)
      || trigger.split(separator: "-").contains { isForm(String($0), of: verb.lemma) }
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
    let words = otherWords(than: verb, in: claims)
    return words.isEmpty ? nil : StyledText("\(verb.lemma) (also: \(words))", .faint)
  }

  /// The words in which reports tell claims but for the forms of a verb, the first six.
  func otherWords(than verb: Verb, in claims: [Claim]) -> String {
    var others: [String] = []
    for claim in claims where !isTold(claim, in: verb) {
      let word = trigger(of: claim)
      if !word.isEmpty, !others.contains(word) { others.append(word) }
    }
    return others.prefix(6).joined(separator: ", ") + (others.count > 6 ? ", …" : "")
  }
}
