import Extraction
import KnowledgeGraph

/// Who accuses whom of what: the deeds that somebody tells of somebody else in words that accuse.
struct Accusations {
  private let session: Session
  private let text: ClaimText
  private var graph: Graph { session.graph }

  init(_ session: Session) {
    self.session = session
    text = ClaimText(session)
  }

  /// The predicate of verbs that accuse.
  static let predicate: Predicate = "accuse"

  /// The accusations among claims, of an entity, or of anybody, as a table; those that name no deed come last.
  func output(of claims: [Claim], whom: EntityID?) -> Output {
    let deeds = claims.filter { isDeed($0) && isAsked(agent(of: $0), whom) }
    let told = Set(deeds.compactMap(\.evidence))
    let others = claims.filter { claim in
      claim.predicate == Self.predicate && isAsked(claim.argument("patient")?.entity, whom)
        && !(claim.evidence.map(told.contains) ?? false)
    }
    guard !deeds.isEmpty || !others.isEmpty else {
      return Output("Nobody is said to have accused anybody of that.")
    }
    var table = Table(
      columns: [
        .ids("claim"), .text("who"), .text("whom"), .text("of what").optional,
        .text("when").optional,
      ],
      limit: session.settings.rows
    )
    for claim in deeds {
      table.add([
        text.number(claim.id), Cell(name(claim.attribution.first?.entity)),
        Cell(name(agent(of: claim))), Cell(text.sentence(claim)), TimeText.cell(of: [claim]),
      ])
    }
    for claim in others {
      let (agent, patient) = (claim.argument("agent"), claim.argument("patient"))
      table.add([
        text.number(claim.id), Cell(agent.map { text.filler($0, of: claim) } ?? StyledText()),
        Cell(patient.map { text.filler($0, of: claim) } ?? StyledText()), Cell(""),
        TimeText.cell(of: [claim]),
      ])
    }
    return Output(.table(table))
  }

  /// Whether a claim is what its speaker accuses somebody else of: a word that accuses stands before it.
  private func isDeed(_ claim: Claim) -> Bool {
    guard claim.hasSpeaker, claim.predicate != Self.predicate,
      let speaker = claim.attribution.first?.entity, let agent = agent(of: claim),
      graph.canonical(speaker) != graph.canonical(agent),
      let sentence = claim.evidence?.span, let trigger = claim.trigger,
      sentence.start < trigger.start
    else { return false }
    return text.words(TextSpan(sentence.start, trigger.start), of: claim).lowercased()
      .split { !$0.isLetter }.contains { session.accuses(String($0)) }
  }

  private func agent(of claim: Claim) -> EntityID? {
    graph.ontology[claim.predicate]?.agent.flatMap(claim.argument)?.entity
  }

  private func isAsked(_ id: EntityID?, _ whom: EntityID?) -> Bool {
    whom == nil || id.map(graph.canonical) == whom.map(graph.canonical)
  }

  private func name(_ id: EntityID?) -> StyledText {
    id.map { StyledText(session.name($0), .strong) } ?? StyledText()
  }
}

extension Session {
  /// The answer to "accused NAME of what"; nil for another question.
  mutating func accusations(
    _ words: ArraySlice<Word>,
    _ call: Invocation
  ) throws(CommandError) -> Output? {
    var rest = words
    guard let of = words.lastIndex(where: { $0.keyword == "of" }),
      let verb = try? verb(&rest, in: call), verb.predicates.contains(Accusations.predicate),
      rest.startIndex <= of, let what = words[(of + 1)...].first?.keyword,
      Question.wildcards.contains(what), of + 2 == words.endIndex
    else { return nil }
    let whom = try entityOrAnything(rest[..<of], in: call)
    let filter = try ClaimFilter(call, in: &self)
    return Accusations(self).output(of: filter.claims(in: graph), whom: whom)
  }

  /// Whether a word is a form of a verb that accuses, the predicate's own or another.
  fileprivate func accuses(_ word: String) -> Bool {
    ([verbs.lemma(ofForm: word)].compactMap(\.self) + VerbForm.lemmas(of: word)).contains {
      $0 == Accusations.predicate.rawValue
        || verbs.predicates(forLemma: $0).contains(Accusations.predicate)
    }
  }
}
