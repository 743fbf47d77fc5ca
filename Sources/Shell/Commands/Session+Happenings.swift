import KnowledgeGraph

extension Session {
  /// The two claims of "12 and 15"; nil where the words are not the numbers of claims.
  func claimPair(_ call: Invocation) throws(CommandError) -> [Claim]? {
    let words = call.words.filter { $0.keyword != "and" }
    guard words.count == 2, words.allSatisfy({ Int($0.text.drop { $0 == "#" }) != nil }) else {
      return nil
    }
    var claims: [Claim] = []
    for word in words {
      let claim = try claim(word)
      guard graph.ontology.isHappening(claim.predicate), !graph.isRetracted(claim.id) else {
        throw .badValue(word.text, expected: "a claim of something that happened", at: word.range)
      }
      claims.append(claim)
    }
    return claims
  }

  /// Judges two claims to be of one happening, or of two.
  mutating func judgeHappenings(
    of claims: [Claim],
    areOne: Bool,
    because reason: String?
  ) throws(CommandError) -> Output {
    let ids = claims.map(\.id)
    let labels = ids.map(state.numbering.claims.label)
    let isOne = graph.events.contains { Set(ids).isSubset(of: $0.claims) }
    let phrase = areOne ? "of one happening" : "of two happenings"
    let sentence = "Claims \(labels.joined(separator: " and ")) are \(phrase)"
    guard isOne != areOne, Set(ids).count > 1 else {
      return Output(StyledText("\(sentence) already."))
    }
    let other = graph.judgements.last { judgement in
      let opposite: Judgement.Decision = areOne ? .differentHappening(ids) : .sameHappening(ids)
      return judgement.decision == opposite || judgement.decision == opposite.reversed
    }
    try judge(
      areOne ? .sameHappening(ids) : .differentHappening(ids),
      because: reason,
      (areOne
        ? "merge " + labels.joined(separator: " + ")
        : "different " + labels.joined(separator: ", "))
    )
    var output = Output(StyledText("\(sentence) now. “undo” takes it back."))
    if let other { output.add(warning(against: other)) }
    return output
  }

  /// That a judgement overrules an earlier one.
  func warning(against judgement: Judgement) -> StyledText {
    let text = JudgementText(graph: graph, numbering: state.numbering)
    return StyledText("This overrules \(judgement.by): ", .warning) + text.sentence(judgement) + "."
  }
}

extension Judgement.Decision {
  /// Whether who is who may follow from it.
  var tellsIdentity: Bool {
    switch self {
    case .same, .different, .rename, .retype, .alias: true
    case .sameHappening, .differentHappening, .note, .star, .retract, .grade: false
    }
  }

  /// The same decision on two claims, named the other way round.
  fileprivate var reversed: Self {
    switch self {
    case .sameHappening(let ids): .sameHappening(ids.reversed())
    case .differentHappening(let ids): .differentHappening(ids.reversed())
    default: self
    }
  }
}
