import KnowledgeGraph

/// Shows a small network that joins several entities.
struct ConnectCommand: Command {
  let name = "connect"
  let group = CommandGroup.explore
  let usage = ["connect A, B, C … [without X, Y …]"]
  let summary = "a small network that joins all of them, each step with its claims"
  let examples = [
    Example("connect ISIS, SDF, Hassakeh", "what holds the three together"),
    Example("connect ISIS, SDF without Hassakeh", "not by way of that one"),
  ]
  let options = PathsCommand.filters
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let parts = call.parted(at: "without") ?? (call.words, [])
    let names = parts.before.listed
    guard names.count > 1 else { throw missing(call) }
    var ids: [EntityID] = []
    for name in names { ids.append(try session.entity(name, in: call)) }
    var filter = try LinkFilter(call)
    for name in parts.after.listed { filter.avoiding.insert(try session.entity(name, in: call)) }
    let connection = session.graph.connection(of: ids, filter: filter)
    var output = Output()
    for path in connection.paths { output.add(session.lines(of: path)) }
    if !connection.apart.isEmpty {
      let apart = connection.apart.map(session.labelled).joined(", ")
      output.add(StyledText("No claims link ") + apart + " to the rest in this way.")
    }
    return output.read(as: session.table(of: connection.paths))
  }
}

extension [Word] {
  /// Words parted at commas, and at "and" where there are none: a word may end in a comma, or be one.
  fileprivate var listed: [[Word]] {
    var lists: [[Word]] = [[]]
    let hasCommas = contains { !$0.isQuoted && $0.text.hasSuffix(",") || $0.text == "," }
    for var word in self {
      if word.text == "," || !hasCommas && word.keyword == "and" {
        lists.append([])
      } else if word.text.hasSuffix(",") {
        word.text.removeLast()
        lists[lists.count - 1].append(word)
        lists.append([])
      } else if word.keyword != "and" || lists.last?.isEmpty == false {
        lists[lists.count - 1].append(word)
      }
    }
    return lists.filter { !$0.isEmpty }
  }
}

/// Shows what two entities are both linked to.
struct CommonCommand: Command {
  let name = "common"
  let group = CommandGroup.explore
  let usage = ["common A and B [--type T]"]
  let summary = "what both are linked to, and how"
  let examples = [Example("common SDF and Observatory", "what both have to do with")]
  let options = [OptionName.type, .in, .out, .since, .until, .on]
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let (a, b) = try session.ends(call, of: self)
    let shared = session.graph.commonNeighbors(of: a, and: b, filter: try LinkFilter(call))
    guard !shared.isEmpty else {
      return Output(session.labelled(a) + " and " + session.labelled(b) + " share nothing.")
    }
    var table = Table(
      columns: [
        .ids("entity"), .text("name"), .text("\(session.name(a)) …"),
        .text("\(session.name(b)) …"),
      ],
      limit: session.settings.rows
    )
    let text = LinkText(session)
    for (entity, first, second) in shared {
      let cells = [first, second].map { links in
        Cell(
          links.map { StyledText(text.verb($0) + " ") + text.numbers($0.claims) }.joined("; ")
        )
      }
      table.add(
        [Cell(session.label(entity), .number), Cell(session.name(entity), .strong)] + cells
      )
    }
    return Output(.table(table))
  }
}

/// Lists the most important entities.
struct TopCommand: Command {
  let name = "top"
  let group = CommandGroup.explore
  let usage = ["top [N] [by links|claims|sources|between|rank]"]
  let summary = "the entities that matter most"
  let details = [
    "links: how many others claims link it to. claims: how many name it. sources: how many independent sources speak of it. between: how many shortest ways between two others lead over it. rank: how often a walk along the links comes by, in millionths."
  ]
  let examples = [
    Example("top 5 by sources", "whom most independent sources speak of"),
    Example("top by between", "who holds the rest together"),
  ]
  let options = [OptionName.type]
  let completes = CompletionKind.nameThen("by", Centrality.allCases.map(\.rawValue))
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let (count, by) = try call.top()
    let type: EntityType? = try call.choice(.type, "a type")
    let graph = session.graph
    let ranking = graph.ranking(by: by).filter { type == nil || graph.type(of: $0.entity) == type }
    guard !ranking.isEmpty else { return Output("No claims link anything.") }
    var table = Table(
      columns: [.ids("entity"), .text("name"), .word("type"), .number(by.rawValue)]
    )
    for (entity, score) in ranking.prefix(count == 0 ? .max : count) {
      table.add([
        Cell(session.label(entity), .number), Cell(session.name(entity), .strong),
        Cell(graph.type(of: entity)?.rawValue ?? ""), Cell(score),
      ])
    }
    return Output(.table(table))
  }
}

extension Invocation {
  /// How many, ten unless said, and by what.
  fileprivate func top() throws(CommandError) -> (Int, Centrality) {
    var rest = words[...]
    var count = 10
    if let first = rest.first, let number = Int(first.text), number >= 0 {
      count = number
      rest.removeFirst()
    }
    if rest.first?.keyword == "by" { rest.removeFirst() }
    guard let word = rest.first else { return (count, .links) }
    let measures = "a measure, and nothing behind it"
    guard rest.count == 1 else { throw .badValue(rest.phrase, expected: measures, at: word.range) }
    return (count, try Centrality(word, as: "a measure"))
  }
}

/// Lists groups of entities.
struct ClustersCommand: Command {
  let name = "clusters"
  let group = CommandGroup.explore
  let usage = ["clusters"]
  let summary = "groups that claims link to each other more than to the rest"
  let examples = [Example("clusters", "what belongs together")]
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call)
    let clusters = session.graph.communities()
    guard !clusters.isEmpty else { return Output("No claims link anything.") }
    var table = Table(
      columns: [.number("cluster"), .number("entities"), .text("around"), .ids("ids")],
      limit: session.settings.rows
    )
    for (index, cluster) in clusters.enumerated() {
      let core = cluster.prefix(Self.shown)
      let names = core.map(session.name)
      let more = cluster.count > core.count ? ", …" : ""
      table.add([
        Cell(index + 1), Cell(cluster.count),
        Cell(StyledText(names.joined(separator: ", ") + more), value: .words(names)),
        Cell(core.map(session.label).joined(separator: " "), .number),
      ])
    }
    return Output(.table(table))
  }

  private static let shown = 5
}
