import KnowledgeGraph

/// A question about a verb: who did it, and to whom.
struct Question {
  /// The verb.
  var verb: Verb
  /// Who does it; nil for anybody.
  var agent: EntityID?
  /// Who or what it is done to; nil for anything.
  var patient: EntityID?

  /// The words that ask for anybody or anything.
  static let wildcards: Set<String> = [
    "what", "who", "whom", "whoever", "anything", "anybody", "anyone", "somebody", "someone",
    "something",
  ]

  /// The claims that answer it.
  func claims(_ filter: ClaimFilter, in graph: Graph) -> [Claim] {
    var participants: [ClaimPattern.Participant] = []
    if let agent { participants.append(.init(agent, .agent)) }
    if let patient { participants.append(.init(patient, .patient)) }
    let claims = filter.claims(verb.predicates, with: participants, in: graph)
    guard let wordings = verb.wordings else { return claims }
    return claims.filter { claim in
      guard let trigger = claim.trigger, let document = claim.evidence?.document else {
        return false
      }
      return graph.document(document).map { wordings.contains($0.text(of: trigger).lowercased()) }
        ?? false
    }
  }

  /// The words before "by" and those behind it: the agent of a passive, the speaker of an active question.
  static func parted(_ words: ArraySlice<Word>) -> (
    patient: ArraySlice<Word>, by: ArraySlice<Word>
  ) {
    guard let by = words.firstIndex(where: { $0.keyword == "by" }) else { return (words, []) }
    return (words[..<by], words[(by + 1)...])
  }
}

extension Session {
  /// The entity that words name; nil for no words and for "what" or "whom".
  mutating func entityOrAnything(
    _ words: ArraySlice<Word>,
    in call: Invocation
  ) throws(CommandError) -> EntityID? {
    if words.isEmpty { return nil }
    if words.count == 1, let keyword = words.first?.keyword, Question.wildcards.contains(keyword) {
      return nil
    }
    return try entity(Array(words), in: call)
  }

  /// The answer to "VERB NAME by NAME", the verb active or passive.
  mutating func subjects(
    _ words: ArraySlice<Word>,
    _ call: Invocation,
    nothing: String
  ) throws(CommandError) -> Output {
    var words = words
    let verb = try verb(&words, in: call)
    var filter = try ClaimFilter(call, in: &self)
    let sides = Question.parted(words)
    var question = Question(verb: verb, patient: try entityOrAnything(sides.patient, in: call))
    let by = try entityOrAnything(sides.by, in: call)
    if verb.isPassive { question.agent = by } else if let by { filter.speaker = by }
    var claims = claims(answering: question, filter)
    if verb.isPassive {
      let graph = graph
      claims = claims.filter { claim in
        graph.ontology[claim.predicate]?.patient.flatMap(claim.argument) != nil
      }
    }
    return answer(claims, to: verb, nothing: nothing)
  }

  /// The claims as a table below the verbs that were folded, or a sentence that there are none.
  ///
  /// Who asks for one verb of a class, as "shot", gets what is told in that verb first, the rest of the class apart.
  func answer(_ claims: [Claim], to verb: Verb, nothing: String) -> Output {
    guard !claims.isEmpty else { return Output(StyledText(nothing)) }
    let statements = StatementTable(self)
    let (told, others) = parted(claims, by: verb)
    var output = Output()
    if !told.isEmpty {
      let plain = others.isEmpty ? nil : StyledText(verb.lemma, .faint)
      if let heading = folded(verb, in: told) ?? plain { output.add(.heading(heading)) }
      output.add(.table(statements.table(of: told)))
    }
    if !others.isEmpty {
      let start = told.isEmpty ? "No report says “\(verb.lemma)”; in other words" : "In other words"
      let words = otherWords(than: verb, in: others)
      output.add(.heading(StyledText(words.isEmpty ? start : "\(start): \(words)", .faint)))
      output.add(.table(statements.table(of: others)))
    }
    return output
  }

  /// The claims that answer a question, of a verb's compounds those that are told in it.
  func claims(answering question: Question, _ filter: ClaimFilter) -> [Claim] {
    var wider = question
    wider.verb.predicates += question.verb.compounds
    return wider.claims(filter, in: graph).filter { claim in
      !question.verb.compounds.contains(claim.predicate) || isTold(claim, in: question.verb)
    }
  }

  /// The claims of statements that some report tells in a verb, and the others; all are of a verb that names its class.
  func parted(_ claims: [Claim], by verb: Verb) -> (told: [Claim], others: [Claim]) {
    guard verb.isNarrow else { return (claims, []) }
    let statements = SharedStatement.groups(of: claims, in: graph, text: ClaimText(self))
    let told = Set(
      statements.filter { $0.claims.contains { isTold($0, in: verb) } }.flatMap(\.claims).map(\.id)
    )
    return (claims.filter { told.contains($0.id) }, claims.filter { !told.contains($0.id) })
  }
}

extension Invocation {
  /// The words of a question, without its question mark.
  var question: ArraySlice<Word> {
    var words = words
    if let last = words.last, !last.isQuoted, last.text.hasSuffix("?") {
      words[words.count - 1].text = String(last.text.dropLast())
      if last.text == "?" { words.removeLast() }
    }
    return words[...]
  }
}
