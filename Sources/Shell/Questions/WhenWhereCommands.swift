import KnowledgeGraph

/// Asks for the time of a happening.
struct WhenCommand: Command {
  let name = "when"
  let group = CommandGroup.ask
  let usage = ["when did NAME VERB [NAME]"]
  let summary = "when it is said to have happened, with the words that say so"
  let examples = [Example("when did ISIS attack Ghwayran prison", "the dates, and their words")]
  let options = [OptionName.exact] + ClaimFilter.options
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
  let usage = ["where did NAME VERB [NAME]"]
  let summary = "where it is said to have happened"
  let examples = [Example("where did ISIS attack", "the places")]
  let options = [OptionName.exact] + ClaimFilter.options
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
  /// The claims of "did NAME VERB [NAME]", its "did" left out or not.
  fileprivate mutating func happenings(
    _ call: Invocation,
    of command: some Command
  ) throws(CommandError) -> [Claim] {
    var words = call.question
    if let first = words.first?.keyword, Verb.auxiliaries.contains(first) { words.removeFirst() }
    let filter = try ClaimFilter(call, in: &self)
    let (subject, verb, rest) = try subjectAndVerb(words, in: call, of: command)
    var question = Question(verb: verb, agent: subject)
    question.patient = try entityOrAnything(rest, in: call)
    return question.claims(filter, in: graph)
  }
}
