import KnowledgeGraph

/// Asks for numbers: figures side by side as intervals.
struct HowCommand: Command {
  let name = "how"
  let group = CommandGroup.ask
  let usage = ["how many were VERBed [NAME]", "how many NAME were VERBed", "how many NAME VERBed"]
  let summary = "the figures that are given, side by side, each with its source"
  let details = [
    "● is an exact figure, ├──▶ at least, ◀──┤ at most, ├──┤ between, ○ about. Figures of different people are not added up: each row says whom it counts."
  ]
  let examples = [
    Example("how many were killed", "every figure of the dead"),
    Example("how many SDF were killed", "the figures of its dead"),
    Example("how many civilians died", "the figures of those whom reports call so"),
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
    } else if let last = words.indices.last, last > words.startIndex {
      var rest = words[last...]
      if (try? session.verb(&rest, in: call)) != nil {
        counted = words[..<last]
        words = words[last...]
      }
    }
    if counted.count == 1, ["people", "persons"].contains(counted.first?.keyword) { counted = [] }
    let verb = try session.verb(&words, in: call)
    let whom = try session.counted(counted.isEmpty ? words : counted, in: call)
    let ontology = session.graph.ontology
    let countsAgents = verb.predicates.contains { ontology[$0]?.counted == ontology[$0]?.agent }
    let question =
      countsAgents
      ? Question(verb: verb, agent: whom.entity) : Question(verb: verb, patient: whom.entity)
    let claims = question.claims(filter, in: session.graph)
    return FigureTable(session).output(of: claims, verb: verb, whom: whom)
  }
}

extension Session {
  /// Whom words count: nobody in particular, a name with whatever noun behind it ("ISIS fighters"), or those whom reports
  /// call so ("civilians").
  fileprivate mutating func counted(
    _ words: ArraySlice<Word>,
    in call: Invocation
  ) throws(CommandError) -> FigureTable.Whom {
    if words.isEmpty || Question.wildcards.contains(words.phrase) { return .anybody }
    let phrase = words.phrase
    let isDescription =
      phrase == phrase.lowercased() && !phrase.contains { $0.isNumber || $0 == "_" }
      && !graph.entities(named: phrase).contains { graph.name(of: $0)?.first?.isUppercase == true }
    if isDescription { return .called(phrase.split(separator: " ").map(String.init)) }
    let nouns = words.reversed().prefix { $0.text == $0.text.lowercased() }.count
    if nouns > 0, graph.entities(named: phrase).isEmpty {
      return .entity(try entity(Array(words.dropLast(nouns)), in: call))
    }
    return .entity(try entity(Array(words), in: call))
  }
}
