import KnowledgeGraph

/// Shows what an entity is linked to.
struct NeighborsCommand: Command {
  let name = "neighbors"
  let group = CommandGroup.explore
  let usage = ["neighbors X [--type T] [--in | --out] [--depth N]"]
  let summary = "what is linked to X by claims, a line for each sort of link"
  let examples = [
    Example("neighbors ISIS", "whom and what it is linked to"),
    Example("neighbors SDF --type person", "only people"),
  ]
  let options = [OptionName.type, .in, .out, .depth, .since, .until, .on]
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard !call.words.isEmpty else { throw missing(call) }
    let id = try session.entity(call.words, in: call)
    let limit = try call.count(.limit) ?? 9
    let filter = try LinkFilter(call)
    let depth = try call.count(.depth) ?? 1
    guard let found = session.graph.neighbors(of: id, depth: depth, filter: filter),
      !found.rings.isEmpty
    else { return Output(session.labelled(id) + " is linked to nothing that fits.") }
    let tree = NeighborTree(session, rings: found.rings, limit: limit)
    let steps = found.rings.map { $0.flatMap(\.links) }
    return Output(.tree([tree.branch(of: id, ring: 0)]))
      .read(as: LinkText(session).table(of: [steps]))
  }
}

/// Draws rings of neighbours as a tree.
private struct NeighborTree {
  let session: Session
  let rings: [[Neighborhood.Group]]
  let limit: Int

  init(_ session: Session, rings: [[Neighborhood.Group]], limit: Int) {
    self.session = session
    self.rings = rings
    self.limit = limit
  }

  func branch(of id: EntityID, ring: Int) -> Branch {
    let groups = ring < rings.count ? rings[ring].filter { $0.from == id } : []
    var verbs: [String] = []
    var links: [String: [Link]] = [:]
    for link in groups.flatMap(\.links) {
      let verb = LinkText(session).verb(link)
      if links[verb] == nil { verbs.append(verb) }
      links[verb, default: []].append(link)
    }
    return Branch(
      text: ring == 0 ? session.labelled(id) : StyledText(session.name(id), .strong),
      branches: verbs.map { branch(of: links[$0] ?? [], by: $0, ring: ring) }
    )
  }

  private func branch(of links: [Link], by verb: String, ring: Int) -> Branch {
    let shown = limit == 0 ? links[...] : links.prefix(limit)
    let rest = links.count - shown.count
    let more = rest > 0 ? StyledText(", … and \(rest) more (--limit 0)", .faint) : StyledText()
    let verb = StyledText(verb + " ")
    guard rings.count > ring + 1 else {
      return Branch(text: verb + shown.map(target).joined(", ") + more)
    }
    return Branch(
      text: verb + more,
      branches: shown.map { link in
        var below = branch(of: link.to, ring: ring + 1)
        below.text = target(link)
        return below
      }
    )
  }

  private func target(_ link: Link) -> StyledText {
    StyledText(session.name(link.to), .strong) + " " + LinkText(session).numbers(link.claims)
      + LinkText(session).caution(link)
  }
}

/// Shows the shortest way between two entities.
struct PathCommand: Command {
  let name = "path"
  let group = CommandGroup.explore
  let usage = ["path A to B"]
  let summary = "the shortest way from A to B, each step with its claims"
  let examples = [Example("path Farhad Shami to Hassakeh", "how the two are linked")]
  let options = PathsCommand.filters
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let (from, to) = try session.ends(call, of: self)
    let path = session.graph.shortestPath(from: from, to: to, filter: try LinkFilter(call))
    return session.output(of: [path].compactMap(\.self), from: from, to: to)
  }
}

/// Shows several ways between two entities.
struct PathsCommand: Command {
  static let filters: [OptionName] = [.type, .in, .out, .since, .until, .on]

  let name = "paths"
  let group = CommandGroup.explore
  let usage = ["paths A to B [--max K] [--depth N] [--shortest]"]
  let summary = "several ways from A to B, the shortest first"
  let examples = [Example("paths ISIS to SDF --max 3", "three ways")]
  let options = Self.filters + [.max, .depth, .shortest]
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let (from, to) = try session.ends(call, of: self)
    var paths = session.graph.paths(
      from: from,
      to: to,
      limit: try call.count(.max) ?? 5,
      maximumLength: try call.count(.depth) ?? 6,
      filter: try LinkFilter(call)
    )
    if call.has(.shortest), let least = paths.first?.hops.count {
      paths = paths.filter { $0.hops.count == least }
    }
    return session.output(of: paths, from: from, to: to)
  }
}

extension LinkFilter {
  /// Reads the options of a call; speakers link too.
  init(_ call: Invocation) throws(CommandError) {
    self.init()
    includesSpeakers = true
    if let type: EntityType = try call.choice(.type, "a type") { types = [type] }
    if call.has(.in) != call.has(.out) { direction = call.has(.in) ? .incoming : .outgoing }
    time = try ClaimFilter.time(call)
  }
}

extension Session {
  /// The ends of "A to B", or of "A and B".
  mutating func ends(
    _ call: Invocation,
    of command: some Command
  ) throws(CommandError) -> (EntityID, EntityID) {
    var parts = call.parted(at: "to") ?? call.parted(at: "and")
    if parts == nil, call.words.count == 2 { parts = ([call.words[0]], [call.words[1]]) }
    guard var parts, !parts.after.isEmpty else { throw command.missing(call) }
    if parts.before.first?.keyword == "from" { parts.before.removeFirst() }
    guard !parts.before.isEmpty else { throw command.missing(call) }
    return (try entity(parts.before, in: call), try entity(parts.after, in: call))
  }

  /// Ways, each step on a line of its own.
  fileprivate func output(of paths: [Path], from: EntityID, to: EntityID) -> Output {
    guard !paths.isEmpty else {
      return Output("No claims link " + labelled(from) + " to " + labelled(to) + " in this way.")
    }
    var output = Output()
    for (index, path) in paths.enumerated() {
      if paths.count > 1 {
        let steps = Self.counted(path.hops.count, "step")
        output.add(.heading(StyledText("\(index + 1). \(steps)", .faint)))
      }
      output.add(
        path.hops.isEmpty
          ? .lines([labelled(from), "is the same thing."], indent: 0) : lines(of: path)
      )
    }
    return output.read(as: table(of: paths))
  }

  /// Ways for programs.
  func table(of paths: [Path]) -> Table {
    LinkText(self).table(of: paths.map { $0.hops.map(\.links) })
  }

  /// A way, a line for each entity and each step.
  func lines(of path: Path) -> Block {
    var lines = path.hops.prefix(1).map { labelled($0.from) }
    for hop in path.hops {
      let links = hop.links.map { link in
        StyledText(LinkText(self).verb(link) + " ")
          + LinkText(self).numbers(link.claims) + LinkText(self).caution(link)
      }
      lines.append("  " + links.joined("; "))
      lines.append(labelled(hop.to))
    }
    return .lines(lines, indent: 0)
  }
}
