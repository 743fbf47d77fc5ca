/// A claim of a happening, with what tells which happening it is of.
struct HappeningClaim {
  let slot: Int
  /// The number of the predicate.
  let predicate: Int
  let isSymmetric: Bool
  /// The slot of the report; nil for a statement by hand.
  let document: Int?
  /// The day of the report.
  let told: Int?
  let sides: ClaimSides
  /// What its report says that its patients guard: who attacks the guards of a prison attacks the prison.
  let guarded: [Int]
  /// The days it is of; nil without a time.
  let days: ClosedRange<Int>?
  /// Where its arguments put it.
  let places: [Int]
  /// The places that its sentence, or the lead of its report, names.
  let surroundings: [Int]
  /// The words of a patient that is no entity, as hashes.
  let matter: Set<Int>
  /// What sort of people the patients are, where they are counted.
  let kind: CountedKind?
  /// The exact counts of its roles.
  let counts: [Role: Int]
  /// The sentence and the trigger as a hash that the same words have in every report; nil without evidence.
  let wording: Int?
  /// The claim of what caused it.
  let cause: Int?

  /// A time of more days tells no day.
  private static let longestDays = 4

  /// Whether it is of a time too long to tell one happening from another.
  var isLong: Bool { days.map { !Self.isShort($0) } ?? false }

  /// The days one by one; nil without a time or with a long one.
  var shortDays: ClosedRange<Int>? { isLong ? nil : days }

  /// The days in which it can have happened: its own, or those before its report; nil if nothing tells.
  var window: ClosedRange<Int>? {
    if let days { return isLong ? nil : days }
    return told.map { $0 - Graph.daysOfAStory...$0 }
  }

  /// 0 with both sides and a short time, more for each that is missing; what a cause tells comes last.
  var rank: Int {
    (sides.agents.isEmpty ? 1 : 0) + (sides.patients.isEmpty ? 1 : 0)
      + (shortDays == nil ? 3 : 0) + (cause == nil ? 0 : Self.ranks / 2)
  }

  /// The number of ranks.
  static let ranks = 12

  private static func isShort(_ days: ClosedRange<Int>) -> Bool {
    days.lowerBound != .min && days.upperBound != .max && days.count <= longestDays
  }
}

/// Reads what tells the happenings of a graph's claims apart.
struct HappeningReader {
  private let graph: Graph
  private let reportPlaces: ReportPlaces
  private let causes: [Int: Int]
  /// What somebody guards, by what report says so.
  private let guarded: [Guard: [Int]]
  /// The day of each report, by slot.
  private let told: [Int?]
  /// Whether a name stands for an entity, by canonical slot.
  private let isNamed: [Bool]

  /// Somebody who guards something, as a report says.
  private struct Guard: Hashable {
    let document: Int?
    let entity: Int
  }

  init(of graph: Graph) {
    self.graph = graph
    reportPlaces = ReportPlaces(of: graph)
    told = graph.documents.stored.map { report in
      report.published.flatMap { TimeSpan($0) }?.start?.firstDay
    }
    isNamed = graph.namedSlots
    var causes: [Int: Int] = [:]
    for slot in graph.claimIndex.claims(with: "causes") {
      let claim = graph.claims.stored[slot]
      guard claim.polarity == .positive, !graph.curation.retracted.contains(slot),
        let cause = claim.argument("cause")?.claim.flatMap({ graph.claims.slot(of: $0) }),
        let effect = claim.argument("effect")?.claim.flatMap({ graph.claims.slot(of: $0) })
      else { continue }
      causes[effect] = cause
    }
    self.causes = causes
    var guarded: [Guard: [Int]] = [:]
    for slot in graph.claimIndex.claims(with: "guard") {
      guard graph.claims.stored[slot].polarity == .positive,
        !graph.curation.retracted.contains(slot)
      else { continue }
      let sides = graph.sides(of: slot)
      for entity in sides.agents {
        let key = Guard(document: graph.claimHomes[slot].document, entity: entity)
        guarded[key, default: []] += sides.patients
      }
    }
    self.guarded = guarded
  }

  /// The claims of happenings among some, with room for more.
  func claims(_ slots: some Sequence<Int>, room: Int) -> [HappeningClaim] {
    var claims: [HappeningClaim] = []
    claims.reserveCapacity(room)
    for slot in slots {
      if let claim = claim(slot) { claims.append(claim) }
    }
    return claims
  }

  /// A claim of a happening; nil for one of a state, and for one that was withdrawn.
  func claim(_ slot: Int) -> HappeningClaim? {
    let claim = graph.claims.stored[slot]
    let entry = graph.ontology[claim.predicate]
    guard entry?.kind != .state, !graph.curation.retracted.contains(slot) else { return nil }
    let sides = graph.sides(of: slot)
    let told = graph.claimHomes[slot].document.flatMap { self.told[$0] }
    let days = graph.days(of: slot)
    let counts = counts(of: claim)
    return HappeningClaim(
      slot: slot,
      predicate: graph.claimIndex.predicateNumbers[slot],
      isSymmetric: entry?.isSymmetric ?? false,
      document: graph.claimHomes[slot].document,
      told: told,
      sides: sides,
      guarded: sides.patients.flatMap {
        guarded[Guard(document: graph.claimHomes[slot].document, entity: $0)] ?? []
      },
      days: days,
      places: places(of: slot, claim, besides: sides),
      surroundings: (days?.upperBound).map { min($0, told ?? $0) }.map {
        reportPlaces.tellingPlaces(of: slot, on: $0).all
      } ?? told.map { reportPlaces.tellingPlaces(of: slot, on: $0).all } ?? [],
      matter: sides.patients.isEmpty ? matter(of: claim, entry) : [],
      kind: counts.isEmpty ? nil : kind(of: sides, claim, entry),
      counts: counts,
      wording: wording(of: claim),
      cause: causes[slot]
    )
  }

  /// The places among the arguments that are neither agent nor patient.
  private func places(of slot: Int, _ claim: Claim, besides sides: ClaimSides) -> [Int] {
    graph.claimIndex.participants(of: slot).map { graph.identity.canonical[$0.entity] }
      .filter { entity in
        !sides.agents.contains(entity) && !sides.patients.contains(entity)
          && graph.isSite(slot: entity)
      }
  }

  private func matter(of claim: Claim, _ entry: Ontology.Entry?) -> Set<Int> {
    guard let role = entry?.patient, let argument = claim.argument(role), argument.entity == nil
    else { return [] }
    return Wording.words(of: words(of: argument, claim))
  }

  private func kind(of sides: ClaimSides, _ claim: Claim, _ entry: Ontology.Entry?) -> CountedKind?
  {
    guard let patient = sides.patients.first, let role = entry?.patient,
      let argument = claim.argument(role)
    else { return nil }
    return CountedKind(
      of: sides.patients.contains { isNamed[$0] }
        ? words(of: argument, claim)
        : graph.name(ofSlot: patient),
      counted: argument.quantity,
      in: claim.predicate
    )
  }

  /// The words that fill a role; "" for a statement by hand.
  private func words(of argument: Argument, _ claim: Claim) -> String {
    guard let span = argument.span, let document = claim.evidence?.document else { return "" }
    return graph.document(document)?.text(of: span) ?? ""
  }

  private func counts(of claim: Claim) -> [Role: Int] {
    var counts: [Role: Int] = [:]
    for argument in claim.arguments {
      guard let quantity = argument.quantity, !quantity.approximate, let count = quantity.min,
        quantity.max == count
      else { continue }
      counts[argument.role] = count
    }
    return counts
  }

  private func wording(of claim: Claim) -> Int? {
    guard let evidence = claim.evidence, let trigger = claim.trigger,
      let text = graph.document(evidence.document)
    else { return nil }
    return Wording.hash(of: text.bytes(of: evidence.span), text.bytes(of: trigger))
  }
}
