import KnowledgeGraph

/// Asks for numbers: figures side by side as intervals.
struct HowCommand: Command {
  let name = "how"
  let group = CommandGroup.ask
  let usage = ["how many were VERBed [NAME]", "how many NAME were VERBed"]
  let summary = "the figures that are given, side by side, each with its source"
  let details = [
    "● is an exact figure, ├──▶ at least, ◀──┤ at most, ├──┤ between, ○ about. Figures of different people are not added up: each row says whom it counts."
  ]
  let examples = [
    Example("how many were killed", "every figure of the dead"),
    Example("how many SDF were killed", "the figures of its dead"),
  ]
  let options = [OptionName.exact] + ClaimFilter.options
  let completes = CompletionKind.verbAndNames
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    var words = call.question
    guard words.first?.keyword == "many", words.count > 1 else { throw missing(call) }
    words.removeFirst()
    let filter = try ClaimFilter(call, in: &session)
    var counted: ArraySlice<Word> = []
    if let be = words.firstIndex(where: { $0.keyword.map(Verb.auxiliaries.contains) ?? false }) {
      counted = words[..<be]
      words = words[be...]
    }
    if counted.count == 1, ["people", "persons"].contains(counted.first?.keyword) { counted = [] }
    let verb = try session.verb(&words, in: call)
    let patient = try session.entityOrAnything(counted.isEmpty ? words : counted, in: call)
    let claims = Question(verb: verb, patient: patient).claims(filter, in: session.graph)
    return FigureTable(session).output(of: claims, verb: verb, patient: patient)
  }
}
