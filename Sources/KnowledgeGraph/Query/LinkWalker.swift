/// Walks from entity over claims to entity, by canonical slot, under a filter.
struct LinkWalker {
  /// A step that one claim allows.
  struct Step {
    let to: Int
    let kind: LinkKind
    let direction: LinkDirection
    let claim: Int
  }

  let graph: Graph
  private let filter: LinkFilter
  private let avoided: Set<Int>
  /// The entities whose type need not fit.
  private let exempt: Set<Int>
  private var known: [Int: [Int]] = [:]

  init(_ graph: Graph, filter: LinkFilter, exempt: Set<Int> = []) {
    self.graph = graph
    self.filter = filter
    self.exempt = exempt
    avoided = Set(
      filter.avoiding.compactMap { graph.entities.slot(of: $0) }.map {
        graph.identity.canonical[$0]
      }
    )
  }

  /// The entities one step away, those with most claims first, then in file order; remembered.
  mutating func neighbors(of entity: Int) -> [Int] {
    if let found = known[entity] { return found }
    var weights: [Int: Int] = [:]
    for step in steps(from: entity) { weights[step.to, default: 0] += 1 }
    let found = weights.sorted { a, b in
      let places = (graph.entities.position(ofSlot: a.key), graph.entities.position(ofSlot: b.key))
      return (-a.value, places.0) < (-b.value, places.1)
    }.map(\.key)
    known[entity] = found
    return found
  }

  /// The links between two entities, by kind and direction.
  func links(from entity: Int, to other: Int) -> [Link] {
    Self.grouped(steps(from: entity).filter { $0.to == other }, from: entity, in: graph)
  }

  /// A path with the links of each step.
  func path(over entities: [Int]) -> Path {
    Path(
      hops: zip(entities, entities.dropFirst()).map { from, to in
        Path.Hop(
          from: graph.entities.stored[from].id,
          to: graph.entities.stored[to].id,
          links: links(from: from, to: to)
        )
      }
    )
  }

  /// Every step from an entity. O(its claims)
  func steps(from entity: Int) -> [Step] {
    let members = graph.identity.members(of: entity)
    var steps: [Step] = []
    for claim in graph.claimSlots(about: members) where allows(claim) {
      let places = graph.claimIndex.participants(of: claim)
      for own in places where graph.identity.canonical[own.entity] == entity {
        for other in places where other.argument != own.argument {
          append(other, to: &steps, from: own, by: claim)
        }
      }
      if filter.includesSpeakers { appendSpeakers(to: &steps, from: entity, by: claim) }
    }
    if filter.includesSpeakers { appendSaid(to: &steps, from: entity, members: members) }
    return steps
  }

  private func allows(_ claim: Int) -> Bool {
    let record = graph.claims.stored[claim]
    if graph.curation.retracted.contains(claim) { return false }
    if !filter.predicates.isEmpty && !filter.predicates.contains(record.predicate) { return false }
    guard let time = filter.time else { return true }
    return graph.days(of: claim)?.overlaps(time.days) ?? false
  }

  private func allows(_ target: Int, _ direction: LinkDirection) -> Bool {
    guard !avoided.contains(target) else { return false }
    if let wanted = filter.direction, direction != wanted, direction != .mutual { return false }
    return filter.types.isEmpty || exempt.contains(target)
      || filter.types.contains(graph.type(ofSlot: target))
  }

  private func append(
    _ other: ClaimIndex.Participant,
    to steps: inout [Step],
    from own: ClaimIndex.Participant,
    by claim: Int
  ) {
    let target = graph.identity.canonical[other.entity]
    let direction = direction(from: own.argument, to: other.argument, in: claim)
    guard target != graph.identity.canonical[own.entity], allows(target, direction) else { return }
    let kind = LinkKind.predicate(graph.claims.stored[claim].predicate)
    steps.append(Step(to: target, kind: kind, direction: direction, claim: claim))
  }

  /// Which way a claim runs from one of its arguments to another.
  private func direction(from own: Int, to other: Int, in claim: Int) -> LinkDirection {
    let record = graph.claims.stored[claim]
    guard let entry = graph.ontology[record.predicate] else {
      return own < other ? .outgoing : .incoming
    }
    let places = [own, other].map { argument in
      entry.roles.firstIndex(of: record.arguments[argument].role) ?? entry.roles.count + argument
    }
    if entry.isSymmetric && places.allSatisfy({ $0 < 2 }) { return .mutual }
    return places[0] == places[1] ? .mutual : places[0] < places[1] ? .outgoing : .incoming
  }

  /// Steps to those who say what the entity takes part in.
  private func appendSpeakers(to steps: inout [Step], from entity: Int, by claim: Int) {
    for target in speakers(of: claim) where target != entity && allows(target, .incoming) {
      steps.append(Step(to: target, kind: .said, direction: .incoming, claim: claim))
    }
  }

  /// Steps to those who take part in what the entity says.
  private func appendSaid(to steps: inout [Step], from entity: Int, members: [Int]) {
    let said = Set(members.flatMap { graph.claimIndex.bySpeaker[$0] })
    for claim in said where allows(claim) {
      let targets = graph.claimIndex.participants(of: claim).map {
        graph.identity.canonical[$0.entity]
      }
      for target in Set(targets) where target != entity && allows(target, .outgoing) {
        steps.append(Step(to: target, kind: .said, direction: .outgoing, claim: claim))
      }
    }
  }

  private func speakers(of claim: Int) -> Set<Int> {
    let ids = graph.claims.stored[claim].attribution.compactMap(\.entity)
    return Set(ids.compactMap { graph.entities.slot(of: $0) }.map { graph.identity.canonical[$0] })
  }

  /// Steps as links: by kind and direction, then those with most claims, then in file order.
  static func grouped(_ steps: [Step], from entity: Int, in graph: Graph) -> [Link] {
    struct Key: Hashable {
      let to: Int
      let kind: LinkKind
      let direction: LinkDirection
    }
    var claims: [Key: Set<Int>] = [:]
    for step in steps {
      claims[Key(to: step.to, kind: step.kind, direction: step.direction), default: []]
        .insert(step.claim)
    }
    return claims.sorted { a, b in
      let first = (
        a.key.kind, a.key.direction, -a.value.count, graph.entities.position(ofSlot: a.key.to)
      )
      let second = (
        b.key.kind, b.key.direction, -b.value.count, graph.entities.position(ofSlot: b.key.to)
      )
      return first < second
    }.map { key, slots in
      Link(
        from: graph.entities.stored[entity].id,
        to: graph.entities.stored[key.to].id,
        kind: key.kind,
        direction: key.direction,
        claims: slots.sorted {
          graph.claims.position(ofSlot: $0) < graph.claims.position(ofSlot: $1)
        }
        .map { graph.claims.stored[$0].id }
      )
    }
  }
}
