import KnowledgeGraph

/// Lists happenings.
struct EventsCommand: Command {
  let name = "events"
  let group = CommandGroup.provenance
  let usage = ["events [X]"]
  let summary = "happenings, each with its claims and independent sources"
  let examples = [Example("events", "what happened, however many reports tell it")]
  let options = ClaimFilter.options
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let happenings = try session.happenings(call)
    guard !happenings.isEmpty else { return Output("No happenings are told of.") }
    return Output(.table(session.table(of: happenings)))
  }
}

/// Lists happenings in the order of their days.
struct TimelineCommand: Command {
  let name = "timeline"
  let group = CommandGroup.explore
  let usage = ["timeline [X]"]
  let summary = "what is said to have happened, day by day"
  let details = [
    "A happening stands at the earliest day that its claims give it. What no report dates is left out, and counted; where there is nothing else, it is listed."
  ]
  let examples = [
    Example("timeline Ghwayran prison", "its days"),
    Example("timeline since 2022-01-21", "from that day on"),
  ]
  let options = ClaimFilter.options
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let id = call.words.isEmpty ? nil : try session.entity(call.words, in: call)
    return session.timeline(of: try session.happenings(about: id, call), about: id)
  }
}

/// Claims of one happening, those withdrawn left out.
struct Happening {
  /// The claims, in file order.
  let claims: [Claim]

  /// The claim to call it by, without its time: of those affirmed, if any are, the one that says most of what most of
  /// the others say too.
  func best(in graph: Graph) -> Claim {
    let affirmed = claims.filter(\.isAffirmed)
    let candidates = affirmed.isEmpty ? claims : affirmed
    var voices: [Filler: Int] = [:]
    for claim in candidates {
      for filler in Set(claim.arguments.compactMap { Filler($0, in: graph) }) {
        voices[filler, default: 0] += 1
      }
    }
    var best = (claim: candidates[0], weight: 0)
    for claim in candidates {
      let weight = claim.arguments.reduce(0) {
        $0 + (Filler($1, in: graph).flatMap { voices[$0] } ?? 1)
      }
      if weight > best.weight { best = (claim, weight) }
    }
    best.claim.time = nil
    return best.claim
  }

  /// What stands in a role, whoever tells of it.
  private struct Filler: Hashable {
    let role: Role
    let entity: EntityID

    init?(_ argument: Argument, in graph: Graph) {
      guard let id = argument.entity else { return nil }
      (role, entity) = (argument.role, graph.canonical(id))
    }
  }

  /// The first day that a claim gives.
  var start: CalendarDate? {
    claims.compactMap { $0.time?.timeSpan?.start }
      .min { ($0.firstDay, $0.description) < ($1.firstDay, $1.description) }
  }

  /// How many independent origins say that it happened; where none does, how many speak of it.
  func origins(in graph: Graph) -> Int {
    let affirmed = claims.filter(\.isAffirmed)
    return graph.origins(of: (affirmed.isEmpty ? claims : affirmed).map(\.id)).count
  }
}

extension Claim {
  /// Whether it says that something is so, rather than denied, tried or wished.
  var isAffirmed: Bool {
    polarity == .positive && modality != .attempted && modality != .intended
      && modality != .unknown
  }
}

extension Session {
  /// The happenings that have a claim on X which the options let through; what is only said is none.
  mutating func happenings(_ call: Invocation) throws(CommandError) -> [Happening] {
    let id: EntityID? = call.words.isEmpty ? nil : try entity(call.words, in: call)
    return try happenings(about: id, call)
  }

  /// The happenings that have a claim on an entity, or on anything, which the options let through.
  mutating func happenings(
    about id: EntityID?,
    _ call: Invocation
  ) throws(CommandError) -> [Happening] {
    let filter = try ClaimFilter(call, in: &self)
    let graph = graph
    let participants = id.map { [ClaimPattern.Participant($0)] } ?? []
    let wanted = Set(filter.claims(with: participants, in: graph).map(\.id))
    return graph.events.filter {
      $0.predicate != "say" && $0.claims.contains(where: wanted.contains)
    }.compactMap { event in
      let claims = event.claims.compactMap(graph.claim).filter { !graph.isRetracted($0.id) }
      return claims.isEmpty ? nil : Happening(claims: claims)
    }
  }

  /// Happenings with their claims, in the order given.
  func table(of happenings: [Happening]) -> Table {
    let text = ClaimText(self)
    var table = Table(
      columns: [.ids("claims"), .text("what"), .text("when").optional, .number("origins")],
      limit: settings.rows
    )
    for happening in happenings {
      table.add([
        text.numbers(happening.claims), Cell(text.sentence(happening.best(in: graph))),
        TimeText.cell(of: happening.claims), Cell(happening.origins(in: graph)),
      ])
    }
    return table
  }

  /// Happenings by day, with the number of those that have none; without any, what there is instead.
  func timeline(of happenings: [Happening], about id: EntityID?) -> Output {
    let text = ClaimText(self)
    let dated = happenings.compactMap { happening in
      happening.start.map { (day: $0.firstDay, happening: happening) }
    }.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    var table = Table(
      columns: [
        .text("when"), .ids("claims"), .text("what"), .text("who says so"), .number("origins"),
      ],
      limit: settings.rows
    )
    for (_, (_, happening)) in dated {
      table.add([
        TimeText.cell(of: happening.claims), text.numbers(happening.claims),
        Cell(text.sentence(happening.best(in: graph))), text.voices(of: happening.claims),
        Cell(happening.origins(in: graph)),
      ])
    }
    let undated = happenings.count - dated.count
    guard !dated.isEmpty else {
      guard undated == 0 else {
        var output = Output("No report says when this was:")
        output.add(.table(self.table(of: happenings)))
        return output
      }
      return Output(id.map(withoutHappenings) ?? "Nothing is said to have happened.")
    }
    var output = Output(.table(table))
    if undated > 0 {
      let count = Self.counted(undated, "happening")
      output.add(
        StyledText("\(count) without a date \(undated == 1 ? "is" : "are") left out.", .faint)
      )
    }
    return output
  }

  /// Says what reports tell of an entity that takes part in no happening.
  private func withoutHappenings(_ id: EntityID) -> StyledText {
    var said = ClaimPattern()
    said.speaker = id
    let (name, label) = (name(id), label(id))
    let found = [
      (graph.claims(matching: said).count, "of \(name)’s own (“what did \(label) say”)"),
      (graph.claims(about: id).count, "about \(name) (“show \(label)”)"),
    ].filter { $0.0 > 0 }.map { Self.counted($0, "claim") + " " + $1 }
    return labelled(id) + StyledText(" takes part in no happening that fits.")
      + StyledText(found.isEmpty ? "" : " Reports have \(found.joined(separator: " and ")).")
  }
}
