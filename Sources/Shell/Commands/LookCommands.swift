import KnowledgeGraph

/// Finds entities by name.
struct FindCommand: Command {
  let name = "find"
  let group = CommandGroup.look
  let usage = ["find TEXT"]
  let summary = "entities by name, other name or nearly that spelling"
  let examples = [Example("find prison", "everything called so")]
  let options = [OptionName.type]
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard !call.words.isEmpty else { throw missing(call) }
    let text = call.words.phrase
    let type: EntityType? = try call.choice(.type, "a type")
    let graph = session.graph
    var seen = Set<EntityID>()
    var found = (graph.entities(named: text) + graph.names(beginning: text).map(\.entity))
      .filter { seen.insert($0).inserted }
    let isNear = found.isEmpty
    if isNear { found = session.near(text).map(\.entity) }
    found = found.filter { type == nil || graph.type(of: $0) == type }
    guard !found.isEmpty else { return Output("Nobody and nothing is called “\(text)”.") }
    var output = Output()
    if isNear { output.add(.heading("Nothing is spelled so; these come near:")) }
    output.add(.table(session.entityTable(found)))
    return output
  }
}

/// Lists records.
struct ListCommand: Command {
  let name = "list"
  let group = CommandGroup.look
  let usage = ["list entities|claims|documents|verbs|types|speakers"]
  let summary = "tables of all there is, narrowed by options"
  let examples = [
    Example("list documents", "the reports"),
    Example("list entities --type facility", "buildings and sites"),
    Example("list claims by SDF", "what it says"),
    Example("list verbs", "what is claimed, and how often"),
  ]
  let options = ClaimFilter.options + [.sort]
  let completes = CompletionKind.words(Listing.allCases.map(\.rawValue))
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let word = call.words.first else { throw missing(call) }
    try refuseWords(of: call, beyond: 1)
    let listing = try Listing(word, as: "what to list")
    let filter = try ClaimFilter(call, in: &session)
    var table = try session.table(of: listing, filter, call)
    if let column = call.options[.sort]?.first {
      let name = column.text.lowercased()
      guard let index = table.columns.firstIndex(where: { $0.name.hasPrefix(name) }) else {
        let names = table.columns.map(\.name).joined(separator: ", ")
        throw .badValue(column.text, expected: "a column: \(names)", at: column.range)
      }
      table.sort(by: index)
    }
    return table.rows.isEmpty ? Output("There are none.") : Output(.table(table))
  }
}

/// Shows all about one entity or claim.
struct ShowCommand: Command {
  let name = "show"
  let group = CommandGroup.look
  let usage = ["show X", "show N", "show d2"]
  let summary = "a card: names, type, claims, reports"
  let examples = [Example("show SDF", "its names, and what is claimed of it")]
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let first = call.words.first else { throw missing(call) }
    if call.words.count == 1, let keyword = first.keyword {
      if Int(keyword) != nil { return Explanation(session).output(of: try session.claim(first)) }
      if keyword.first == "d", Int(keyword.dropFirst()) != nil {
        return session.card(of: try session.document(first))
      }
    }
    return session.card(of: try session.entity(call.words, in: call))
  }
}
