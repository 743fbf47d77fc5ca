import KnowledgeGraph

/// Explains a claim.
struct WhyCommand: Command {
  let name = "why"
  let group = CommandGroup.provenance
  let usage = ["why N"]
  let summary =
    "one claim: who says so, the sentence with its deciding words, who else, who otherwise"
  let examples = [Example("why 1", "the first claim, down to its words")]
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let word = call.words.first else { throw missing(call) }
    try refuseWords(of: call, beyond: 1)
    return Explanation(session).output(of: try session.claim(word))
  }
}

/// Shows the chain of a claim and its quote.
struct SourceCommand: Command {
  let name = "source"
  let group = CommandGroup.provenance
  let usage = ["source N"]
  let summary = "only the chain of who says so, and the words"
  let examples = [Example("source 1", "speaker, agency, outlet, words")]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let word = call.words.first else { throw missing(call) }
    try refuseWords(of: call, beyond: 1)
    let claim = try session.claim(word)
    return Output(Explanation(session).chain(of: claim, withQuote: true))
  }
}

/// Counts the independent sources.
struct SourcesCommand: Command {
  let name = "sources"
  let group = CommandGroup.provenance
  let usage = ["sources X", "sources A VERB [B]", "sources N"]
  let summary = "the independent sources of what is claimed, with their claims"
  let details = [
    "Independence is counted on roots: a spokesman is his organisation, an outlet that carries an agency's story is the agency. Who denies it, or only suspects it, is no source for it and stands apart."
  ]
  let examples = [
    Example("sources ISIS attack Ghwayran prison", "who stands behind it"),
    Example("sources SDF", "who speaks of it"),
  ]
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let first = call.words.first else { throw missing(call) }
    if call.words.count == 1, !first.isQuoted, Int(first.text) != nil {
      let id = try session.claim(first).id
      let graph = session.graph
      let others = graph.corroboration(of: id)
      let denials = (others?.conflicts ?? []).filter { $0.reason == .polarity }.map(\.other)
      return session.originTable(
        ([id] + (others?.supporting ?? []) + denials).compactMap(graph.claim)
      )
    }
    return try table(call, in: &session)
  }

  private func table(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let problem: CommandError
    do throws(CommandError) {
      let graph = session.graph
      let claims = graph.claims(about: try session.entity(call.words, in: call))
      return session.originTable(
        claims.filter { !graph.isRetracted($0.id) },
        isOfStatement: false
      )
    } catch {
      problem = error
    }
    guard call.words.count > 1,
      let parts = try? session.subjectAndVerb(call.question, in: call, of: self)
    else { throw problem }
    let patient = try session.entityOrAnything(parts.rest, in: call)
    let question = Question(verb: parts.verb, agent: parts.subject, patient: patient)
    let claims = session.claims(answering: question, try ClaimFilter(call, in: &session))
    return session.originTable(claims)
  }
}

/// Lists what one source alone says.
struct OnlyOneCommand: Command {
  let name = "only-one"
  let group = CommandGroup.provenance
  let usage = ["only-one [about X]"]
  let summary = "claims that a single independent source stands behind: what to verify"
  let examples = [Example("only-one about SDF", "what nobody else says of it")]
  let options = [OptionName.about] + ClaimFilter.options.filter { $0 != .origins }
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call)
    let claims = try session.claims(about: call).filter { $0.predicate != "say" }
    let alone = session.graph.withSingleOrigin(claims)
    guard !alone.isEmpty else { return Output("Whatever is claimed, two sources say it at least.") }
    return Output(.table(session.claimTable(alone)))
  }
}

extension Session {
  /// How far an origin is trusted; "" where nobody graded it, or anything of its name.
  private func grade(of origin: Origin) -> String {
    switch origin {
    case .entity(let id): graph.grade(of: id) ?? ""
    case .named(let name): graph.entities(named: name).lazy.compactMap(graph.grade).first ?? ""
    case .outlet, .person, .unnamed: ""
    }
  }

  /// Claims by their independent origins, those who affirm apart from those who deny or doubt.
  fileprivate func originTable(_ claims: [Claim], isOfStatement: Bool = true) -> Output {
    guard !claims.isEmpty else { return Output("No claim says so.") }
    let text = ClaimText(self)
    struct Stand: Hashable {
      let origin: Origin
      let caution: String
    }
    var order: [Stand] = []
    var groups: [Stand: [Claim]] = [:]
    for claim in claims {
      guard let origin = graph.origin(of: claim.id) else { continue }
      let stand = Stand(origin: origin, caution: ClaimText.caution(claim) ?? "")
      if groups[stand] == nil { order.append(stand) }
      groups[stand, default: []].append(claim)
    }
    var table = Table(
      columns: [
        .text("independent source"), .word("grade").optional, .word("how sure").optional,
        .text("in the words of"),
        .ids("claims"),
      ],
      limit: settings.rows
    )
    for stand in order.filter(\.caution.isEmpty) + order.filter({ !$0.caution.isEmpty }) {
      let claims = groups[stand] ?? []
      table.add([
        Cell(text.name(of: stand.origin), .strong), Cell(grade(of: stand.origin)),
        Cell(stand.caution, .warning),
        text.voices(of: claims), text.numbers(claims),
      ])
    }
    let saying = Set(claims.filter(\.isAffirmed).compactMap { graph.origin(of: $0.id) }).count
    let denying = Set(
      claims.filter { $0.polarity == .negative }.compactMap { graph.origin(of: $0.id) }
    ).count
    let all = Set(order.map(\.origin)).count
    var sentence = Self.counted(isOfStatement ? saying : all, "independent source")
    if isOfStatement, denying > 0 {
      sentence += saying > 0 ? " for it, \(denying) against" : ", \(denying) against"
    }
    var output = Output(.heading(StyledText(sentence + ".")))
    output.add(.table(table))
    return output
  }
}
