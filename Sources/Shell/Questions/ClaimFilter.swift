import KnowledgeGraph

/// Which claims an answer is made of, from the options that mean the same everywhere.
struct ClaimFilter {
  /// The options it understands.
  static let options: [OptionName] = [
    .since, .until, .on, .by, .place, .doc, .origins, .status, .type,
  ]

  /// The statuses of claims.
  enum Status: String, CaseIterable { case said, denied, disputed }

  private var pattern = ClaimPattern()
  /// Who must say so.
  var speaker: EntityID?
  /// The place, and what lies in it; nil for anywhere.
  private var places: Set<EntityID>?
  private var type: EntityType?
  private var status: Status?

  /// Reads the options of a call.
  init(_ call: Invocation, in session: inout Session) throws(CommandError) {
    pattern.time = try Self.time(call)
    pattern.origins = try call.count(.origins) ?? 1
    if let words = call.options[.doc], let word = words.first {
      pattern.document = try session.document(word).id
    }
    if let words = call.options[.by] { speaker = try session.entity(words, in: call) }
    if let words = call.options[.place] {
      places = session.graph.within(try session.entity(words, in: call))
    }
    type = try call.choice(.type, "a type")
    status = try call.choice(.status, "a status")
    if status == .denied { pattern.polarity = .negative }
    if status == .said { pattern.polarity = .positive }
  }

  /// The claims of some predicates with some participants that the options let through, in file order.
  func claims(
    _ predicates: [Predicate] = [],
    with participants: [ClaimPattern.Participant] = [],
    in graph: Graph
  ) -> [Claim] {
    var pattern = pattern
    pattern.predicates = Set(predicates)
    pattern.participants = participants
    let found = graph.claims(matching: pattern).filter { fits($0, in: graph) }
    guard status == .disputed else { return found }
    let disputed = Set(
      graph.conflicts().filter { !$0.isUpdate }.flatMap { [$0.claim, $0.other] }
    )
    return found.filter { disputed.contains($0.id) }
  }

  private func fits(_ claim: Claim, in graph: Graph) -> Bool {
    if let speaker, !graph.says(speaker, claim) { return false }
    if let places,
      !claim.arguments.contains(where: {
        $0.entity.map { places.contains(graph.canonical($0)) } ?? false
      })
    {
      return false
    }
    return type == nil || claim.arguments.contains { $0.entity.flatMap(graph.type) == type }
  }

  /// The interval of since, until and on.
  static func time(_ call: Invocation) throws(CommandError) -> TimeSpan? {
    if let on = try date(call, .on) { return on }
    let start = try date(call, .since)?.start
    let end = try date(call, .until)?.end
    return TimeSpan(from: start, to: end)
  }

  private static func date(
    _ call: Invocation,
    _ option: OptionName
  ) throws(CommandError) -> TimeSpan? {
    guard let word = call.options[option]?.first else { return nil }
    guard let span = TimeSpan(word.text) else {
      throw .badValue(word.text, expected: "a date: 2022-01-20, 2022-01 or 2022", at: word.range)
    }
    return span
  }
}

extension Graph {
  /// A place with all that is said to lie in it, in what lies in it, and so on.
  fileprivate func within(_ place: EntityID) -> Set<EntityID> {
    var found: Set<EntityID> = [place]
    var edge = [place]
    while let next = edge.popLast() {
      var pattern = ClaimPattern()
      pattern.predicates = ["located_in"]
      pattern.participants = [.init(next, .patient)]
      for claim in claims(matching: pattern) where claim.isContainment {
        guard let inner = claim.argument("entity")?.entity.map(canonical) else { continue }
        if found.insert(inner).inserted { edge.append(inner) }
      }
    }
    return found
  }

  /// Whether an entity says a claim: itself in any link of the chain, or through one who speaks for it; or the claim is
  /// that it says something.
  func says(_ speaker: EntityID, _ claim: Claim) -> Bool {
    let canonical = canonical(speaker)
    if claim.predicate == "say", claim.argument("speaker")?.entity.map(self.canonical) == canonical
    {
      return true
    }
    return claim.attribution.contains { $0.entity.map(self.canonical) == canonical }
      || origin(of: claim.id) == .entity(canonical)
  }
}
