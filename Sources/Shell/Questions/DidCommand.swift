import KnowledgeGraph

/// Asks whether somebody did something.
struct DidCommand: Command {
  let name = "did"
  let group = CommandGroup.ask
  let usage = ["did NAME VERB [NAME]", "was NAME VERBed [by NAME]"]
  let summary = "whether it is said to have happened, and whether it is denied"
  let examples = [
    Example("did ISIS attack Ghwayran prison", "yes, with the claims"),
    Example("was Ghwayran prison attacked by ISIS", "the same, the other way round"),
  ]
  let options = [OptionName.exact] + ClaimFilter.options
  let flagsOnly = [OptionName.by]
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    var filter = try ClaimFilter(call, in: &session)
    let question = try session.question([call.name] + call.question, &filter, in: call, of: self)
    let claims = session.claims(answering: question, filter)
    guard !claims.isEmpty else { return Output("Nobody says so, and nobody denies it.") }
    // What was shot is not what was besieged, though both were attacked.
    let (told, others) = session.parted(claims, by: question.verb)
    let asked = told.isEmpty ? others : told
    let done = asked.filter { $0.polarity == .positive && $0.modality == .asserted }
    let denied = claims.filter { $0.polarity == .negative }
    let origins = session.graph.origins(of: done.map(\.id)).count
    let sources = Session.counted(origins, "independent source")
    let verdict =
      switch (done.isEmpty, denied.isEmpty) {
      case (false, true): "Yes, by \(sources)."
      case (false, false): "Disputed: \(sources) for it, and it is denied too."
      case (true, false): "No: it is denied, and nobody affirms it."
      case (true, true): "Not surely: nobody says outright that it was done."
      }
    let start = told.isEmpty ? "In other words: " : ""
    return Output(StyledText(start + verdict, .strong)).followed(
      by: session.answer(claims, to: question.verb, nothing: "")
    )
  }
}

extension Output {
  /// The same with another output below.
  func followed(by other: Output) -> Output {
    var copy = self
    copy.add(other)
    return copy
  }
}
