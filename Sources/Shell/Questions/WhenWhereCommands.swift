import KnowledgeGraph

/// Asks for the time of a happening.
struct WhenCommand: Command {
  let name = "when"
  let group = CommandGroup.ask
  let usage = ["when did NAME VERB [NAME]", "when was NAME VERBed [by NAME]"]
  let summary = "when it is said to have happened, with the words that say so"
  let examples = [Example("when did ISIS attack Ghwayran prison", "the dates, and their words")]
  let options = [OptionName.exact] + ClaimFilter.options
  let flagsOnly = [OptionName.by]
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let claims = try session.happenings(call, of: self)
    let text = ClaimText(session)
    var table = Table(
      columns: [
        .number("claim"), .text("when"), .text("in the words").optional, .text("what"),
        .text("who says so"),
      ],
      limit: session.settings.rows
    )
    for claim in claims {
      guard let time = claim.time else { continue }
      var undated = claim
      undated.time = nil
      table.add([
        text.number(claim.id), Cell(TimeText.day(time.value)),
        Cell(text.words(time.span, of: claim)), Cell(text.sentence(undated)),
        text.voices(of: [claim]),
      ])
    }
    return table.rows.isEmpty ? Output("No report says when.") : Output(.table(table))
  }
}

/// Asks for the place of a happening.
struct WhereCommand: Command {
  let name = "where"
  let group = CommandGroup.ask
  let usage = ["where did NAME VERB [NAME]", "where was NAME VERBed [by NAME]"]
  let summary = "where it is said to have happened"
  let examples = [Example("where did ISIS attack", "the places")]
  let options = [OptionName.exact] + ClaimFilter.options
  let flagsOnly = [OptionName.by]
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let claims = try session.happenings(call, of: self)
    let graph = session.graph
    let text = ClaimText(session)
    var table = Table(
      columns: [.number("claim"), .text("where"), .text("what"), .text("who says so")],
      limit: session.settings.rows
    )
    for claim in claims {
      let places = claim.arguments.filter { argument in
        let type = argument.entity.flatMap(graph.type)
        return ["place", "origin", "destination"].contains(argument.role)
          || type == .place || type == .facility
      }
      guard !places.isEmpty else { continue }
      table.add([
        text.number(claim.id), Cell(places.map { text.filler($0, of: claim) }.joined(", ")),
        Cell(text.sentence(claim)), text.voices(of: [claim]),
      ])
    }
    return table.rows.isEmpty ? Output("No report says where.") : Output(.table(table))
  }
}

extension Session {
  /// The claims of "did NAME VERB [NAME]", its "did" left out or not, and of "was NAME VERBed [by NAME]".
  fileprivate mutating func happenings(
    _ call: Invocation,
    of command: some Command
  ) throws(CommandError) -> [Claim] {
    var filter = try ClaimFilter(call, in: &self)
    let question = try question(call.question, &filter, in: call, of: command)
    return claims(answering: question, filter)
  }

  /// The question that words ask behind its question word: "did NAME VERB [NAME]", "was NAME VERBed [by NAME]".
  ///
  /// Behind an active verb, "by" asks for a speaker, which goes to the filter; who "dies" has it done to him.
  mutating func question(
    _ words: ArraySlice<Word>,
    _ filter: inout ClaimFilter,
    in call: Invocation,
    of command: some Command
  ) throws(CommandError) -> Question {
    var words = words
    var auxiliary: String?
    if let first = words.first?.keyword, Verb.auxiliaries.contains(first) {
      auxiliary = first
      words.removeFirst()
    }
    let (subject, verb, rest) = try subjectAndVerb(words, in: call, of: command)
    let isPassive =
      auxiliary.map(Verb.formsOfBe.contains) == true && !VerbForm.isGerund(verb.typed)
    let sides = Question.parted(rest)
    let by = try entityOrAnything(sides.by, in: call)
    let other = try entityOrAnything(sides.patient, in: call)
    if isPassive { return Question(verb: verb, agent: by ?? other, patient: subject) }
    if let by { filter.speaker = by }
    let suffers = verb.predicates.contains { graph.ontology[$0]?.patient == verb.subject }
    return suffers
      ? Question(verb: verb, agent: other, patient: subject)
      : Question(verb: verb, agent: subject, patient: other)
  }
}
