import KnowledgeGraph

/// States a claim by hand.
struct AddCommand: Command {
  let name = "add"
  let group = CommandGroup.curate
  let usage = [
    "add A VERB [B] [in PLACE] [on DATE]", "add B was VERBed [by A] [in PLACE] [on DATE]",
  ]
  let summary = "state a claim by hand; you are its source"
  let details = [
    "“not” makes it a denial. B may begin with a number: add Police arrested 12 \"armed men\" --new. Names must be known, or “--new” takes them as new ones, of “--type T”. “retract N” or “undo” takes it back."
  ]
  let examples = [Example("add ISIS attacked Hassakeh on 2022-01-20", "a claim of your own")]
  let options: [OptionName] = [.place, .on, .new, .type]
  let completes = CompletionKind.names

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard call.words.count > 1 else { throw missing(call) }
    let reading = try HandClaim(call, in: &session)
    var graph = session.graph
    let id = graph.state(reading.statement(in: &graph, by: session.host.user))
    if session.graph.claim(id) != nil {
      return Output("Claim \(session.state.numbering.claims.label(id)) says so already.")
    }
    session.change("add " + call.words.phrase) { $0 = graph }
    guard let claim = graph.claim(id) else { return Output() }
    return Output(
      StyledText("Claim ") + StyledText(session.state.numbering.claims.label(id), .number) + ": "
        + ClaimText(session).sentence(claim) + ", says \(session.host.user)."
    )
  }
}

/// A claim as typed: its verb, and who takes part.
private struct HandClaim {
  /// Who or what fills a role.
  enum Filler {
    case known(EntityID)
    case new(String)
  }

  private var verb: Verb
  private var fillers: [(role: Role, filler: Filler, quantity: Quantity?)] = []
  private var time: String?
  private let polarity: Polarity
  private let type: EntityType

  /// Reads the words around the first verb that has names on its sides.
  init(_ call: Invocation, in session: inout Session) throws(CommandError) {
    let words = call.words.filter { $0.keyword != "not" }
    polarity = words.count < call.words.count ? .negative : .positive
    type = try call.choice(.type, "a type") ?? .other
    if let word = call.options[.on]?.first {
      guard let span = TimeSpan(word.text) else {
        throw .badValue(word.text, expected: "a date: 2022-01-20, 2022-01 or 2022", at: word.range)
      }
      time = span.description
    }
    verb = Verb(typed: "", lemma: "", predicates: [])
    var problem: CommandError?
    for split in 1..<words.count {
      var rest = words[split...]
      guard let verb = try? session.verb(&rest, in: call) else { continue }
      self.verb = verb
      fillers = []
      do throws(CommandError) {
        try take(Array(words[..<split]), Array(rest), of: call, in: &session)
        return
      } catch .unknownParticipant(let name, let at, let nearest) {
        problem = problem ?? .unknownParticipant(name, at: at, nearest: nearest)
      }
    }
    throw problem ?? .noVerb(at: call.range(of: call.words))
  }

  private mutating func take(
    _ subject: [Word],
    _ rest: [Word],
    of call: Invocation,
    in session: inout Session
  ) throws(CommandError) {
    let entry = verb.predicates.first.flatMap { session.graph.ontology[$0] }
    let (agent, patient) = (entry?.agent ?? "agent", entry?.patient ?? "patient")
    try add(verb.isPassive ? patient : agent, subject, of: call, in: &session)
    let object = verb.isPassive && rest.first?.keyword == "by" ? Array(rest.dropFirst()) : rest
    if !object.isEmpty {
      try add(verb.isPassive ? agent : patient, object, of: call, in: &session)
    }
    if let place = call.options[.place] { try add("place", place, of: call, in: &session) }
    let roles = entry?.roles ?? []
    fillers.sort {
      (roles.firstIndex(of: $0.role) ?? .max) < (roles.firstIndex(of: $1.role) ?? .max)
    }
  }

  private mutating func add(
    _ role: Role,
    _ words: [Word],
    of call: Invocation,
    in session: inout Session
  ) throws(CommandError) {
    var words = words
    var quantity: Quantity?
    if words.count > 1, let count = words[0].keyword.flatMap({ Int($0) }), count >= 0 {
      quantity = Quantity(min: count, max: count, text: words.removeFirst().text)
    }
    do throws(CommandError) {
      fillers.append((role, .known(try session.entity(words, in: call)), quantity))
    } catch .unknownName(let name, let place, let nearest) {
      guard call.has(.new) else {
        throw .unknownParticipant(name, at: place, nearest: nearest)
      }
      fillers.append((role, .new(name), quantity))
    }
  }

  /// The statement, with new names made known to the graph.
  func statement(in graph: inout Graph, by person: String) -> Graph.Statement {
    var arguments: [Argument] = []
    for (role, filler, quantity) in fillers {
      let entity =
        switch filler {
        case .known(let id): id
        case .new(let name): graph.introduce(name, as: type)
        }
      arguments.append(Argument(role: role, entity: entity, quantity: quantity))
    }
    return Graph.Statement(
      predicate: verb.predicates.first ?? "say",
      arguments: arguments,
      time: time,
      polarity: polarity,
      by: person
    )
  }
}
