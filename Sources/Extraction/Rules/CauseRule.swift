import KnowledgeGraph
import Language

/// One happening that sets off another.
///
/// - Matches: a verb of causing ("spark", "trigger", "lead to") whose effect is an event noun or stands where one would.
/// - Claims: causes(cause, effect), each the claim of that happening where there is one.
/// - Example: "Rebels shelled the port, sparking a fire" is causes(cause: shelled, effect: a fire); "Rebels crossed the
///   port, sparking panic" is causes(cause: Rebels crossed the port, effect: panic).
/// - Not: people as causes: what they did is.
struct CauseRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    let clauses = VerbClauses(lexicon: lexicon)
    return sentence.tokens.indices.compactMap { token in
      guard sentence.tags[token] == .verb else { return nil }
      let clause = clauses.clause(of: token, in: sentence, at: index)
      guard
        lexicon.triggers.triggers(clause.lemma, as: .verb).contains(where: {
          $0.predicate == "causes"
        })
      else { return nil }
      // "caused damage to homes": whom the effect is done to is none.
      let objects = clause.tokens(at: .object)
      let effects = objects.isEmpty ? clause.tokens(at: .preposition("to")) : objects
      let things = effects.filter { isThing($0, index, report) }
      let told =
        deed(of: token, in: sentence, at: index).map { [$0] }
        ?? things.map { .init(role: "effect", sentence: index, head: $0) }
      guard let cause = cause(of: clause, in: sentence, index: index, report: report),
        !told.isEmpty, !told.contains(where: { $0.head == cause })
      else { return nil }
      return Draft(
        predicate: "causes",
        rule: "cause-verb",
        sentence: index,
        head: token,
        trigger: clause.trigger,
        fillers: [
          .init(
            role: "cause",
            sentence: index,
            head: cause,
            range: deedRange(of: cause, before: token, in: sentence)
          )
        ] + told
      )
    }
  }

  /// "caused the dam to burst": what somebody or something is made to do is the effect, not who does it.
  private func deed(of verb: Int, in sentence: Sentence, at index: Int) -> Draft.Filler? {
    guard let object = sentence.tree.children(of: verb, by: .obj).first,
      let deed = sentence.tree.children(of: verb, by: .xcomp).first(where: {
        $0 > object && sentence.isInfinitive($0)
      }), let start = sentence.tree.subtree(of: object).first,
      let end = sentence.tree.subtree(of: deed).last
    else { return nil }
    return .init(
      role: "effect",
      sentence: index,
      head: deed,
      range: sentence.range(of: start..<end + 1)
    )
  }

  /// The characters of the clause that causes, up to what it causes, where its verb alone names no happening.
  private func deedRange(of verb: Int, before effect: Int, in sentence: Sentence) -> TextRange? {
    guard sentence.tags[verb] == .verb, verb < effect,
      lexicon.triggers.triggers(lexicon.words(of: verb, as: .verb, in: sentence).lemma, as: .verb)
        .isEmpty
    else { return nil }
    let tree = sentence.tree
    let own = tree.subtree(of: verb)
    let start = own.first { ![.cc, .mark, .punct].contains(sentence.relation(of: $0)) } ?? verb
    // "blocked the road and fired, causing panic": what is joined to the deed is told of by itself.
    let later = tree.children[verb].filter { child in
      child > verb
        && ([.advcl, .conj, .parataxis].contains(sentence.relation(of: child))
          || tree.subtree(of: child).contains(effect))
    }
    let end = later.compactMap { tree.subtree(of: $0).first }.min() ?? effect
    let last = own.last { $0 < end && sentence.tags[$0] != .punctuation } ?? verb
    return sentence.range(of: min(start, verb)..<max(last, verb) + 1)
  }

  /// The happening that causes: the clause that a participle comments on, alone or behind another, or the subject.
  private func cause(of clause: Clause, in sentence: Sentence, index: Int, report: Report) -> Int? {
    var participle = clause.head
    if sentence.relation(of: participle) == .conj, let first = sentence.head(of: participle) {
      participle = first
    }
    let isParticiple =
      sentence.relation(of: participle) == .advcl
      && sentence.morphology[participle].verbForm != .finite
      // "blamed the army for sparking the fight", "was interested in sparking a debate"
      && (sentence.markers(of: participle) + sentence.markers(of: clause.head))
        .allSatisfy { $0 == "without" }
    if isParticiple, let governor = sentence.head(of: participle), sentence.tags[governor] == .verb
    {
      // "winds reported near Arlen, causing damage": the winds cause it.
      if sentence.relation(of: governor) == .acl, sentence.isPastParticiple(governor),
        let noun = sentence.head(of: governor), isThing(noun, index, report)
      {
        return noun
      }
      // "launched a raid, sparking clashes": the raid sparks them.
      let launched = sentence.tree.children(of: governor, by: .obj).first {
        lexicon.isHappening($0, in: sentence)
      }
      let isLight = lexicon.lightVerbs[sentence.verbLemma(governor)] != nil
      return isLight ? launched ?? governor : governor
    }
    return clause.tokens(at: .subject).first { isThing($0, index, report) }
  }

  /// Whether a phrase may be a happening: not a person, a side or a place.
  private func isThing(_ token: Int, _ index: Int, _ report: Report) -> Bool {
    switch report.kind(of: token, in: index) {
    case .person, .organization, .group, .place, .facility: false
    // "What caused it?" names no cause.
    default: !["nothing", "what"].contains(report.sentences[index].word(token))
    }
  }
}
