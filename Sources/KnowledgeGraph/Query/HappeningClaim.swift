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
  /// Whether both sides of a meeting are told, neither with a name: gunmen fought guards.
  let isNameless: Bool
  /// What its report says that its patients guard: who attacks the guards of a prison attacks the prison.
  let guarded: [Int]
  /// The days it is of; nil without a time.
  let days: ClosedRange<Int>?
  /// Where its arguments put it.
  let places: [Int]
  /// The places that its sentence, or the lead of its report, names.
  let surroundings: [Int]
  /// Those that its sentence names, if it names any; where two sides met.
  let scenes: [Int]
  /// The words of a patient that is no entity, as hashes.
  let matter: Set<Int>
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

  /// Whether other claims tell which happening it is of, so that it is placed behind them.
  var isPlacedLast: Bool { cause != nil || isNameless }

  /// 0 with both sides and a short time, more for each that is missing; what a cause tells comes last, but for what
  /// names nobody.
  var rank: Int {
    guard !isNameless else { return Self.ranks - 1 }
    return (sides.agents.isEmpty ? 1 : 0) + (sides.patients.isEmpty ? 1 : 0)
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
  private let named: [Bool]

  /// Somebody who guards something, as a report says.
  private struct Guard: Hashable {
    let document: Int?
    let entity: Int
  }

  /// The places that tell what a sentence says happened: all, and its own, if it has any.
  private typealias SentencePlaces = (all: [Int], scenes: [Int])

  /// What the claims of one sentence share.
  private struct SentenceReading {
    let evidence: Evidence
    /// The hash of its words.
    let wording: UInt64
    /// A day, and the places that tell what happens on it.
    var places: (day: Int, telling: SentencePlaces)?
  }

  /// Gets ready to read a graph's claims; `named` says which entities bear a name, by canonical slot.
  init(of graph: Graph, named: [Bool]) {
    self.graph = graph
    self.named = named
    reportPlaces = ReportPlaces(of: graph, named: named)
    told = graph.documents.stored.map(\.day)
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
    var sentence: SentenceReading?
    for slot in slots {
      if let claim = claim(slot, &sentence) { claims.append(claim) }
    }
    return claims
  }

  /// A claim of a happening; nil for one of a state, and for one that was withdrawn.
  ///
  /// `sentence` is the one that was read last: claims of one sentence follow one another.
  private func claim(_ slot: Int, _ sentence: inout SentenceReading?) -> HappeningClaim? {
    let claim = graph.claims.stored[slot]
    let entry = graph.ontology[claim.predicate]
    guard entry?.kind != .state, !graph.curation.retracted.contains(slot) else { return nil }
    let sides = graph.sides(of: slot)
    let told = graph.claimHomes[slot].document.flatMap { self.told[$0] }
    let days = graph.days(of: slot)
    read(claim.evidence, &sentence)
    let telling = tellingPlaces(of: slot, days: days, told: told, &sentence)
    return HappeningClaim(
      slot: slot,
      predicate: graph.claimIndex.predicateNumbers[slot],
      isSymmetric: entry?.isSymmetric ?? false,
      document: graph.claimHomes[slot].document,
      told: told,
      sides: sides,
      isNameless: entry?.isSymmetric == true && sides.isWhole
        && !sides.agents.contains { named[$0] } && !sides.patients.contains { named[$0] },
      guarded: sides.patients.flatMap {
        guarded[Guard(document: graph.claimHomes[slot].document, entity: $0)] ?? []
      },
      days: days,
      places: places(of: slot, claim, besides: sides),
      surroundings: telling.all,
      scenes: telling.scenes,
      matter: sides.patients.isEmpty ? matter(of: claim, entry) : [],
      counts: counts(of: claim),
      wording: wording(of: claim, sentence),
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
    return Wording.words(of: graph.spanText(of: argument, in: claim))
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

  /// Reads a sentence, unless it is the one that was read last.
  private func read(_ evidence: Evidence?, _ sentence: inout SentenceReading?) {
    guard sentence?.evidence != evidence else { return }
    sentence = evidence.flatMap { evidence in
      graph.document(evidence.document).map {
        SentenceReading(evidence: evidence, wording: Wording.hash(of: $0.bytes(of: evidence.span)))
      }
    }
  }

  /// The places that tell a claim's happening from those of other days.
  private func tellingPlaces(
    of slot: Int,
    days: ClosedRange<Int>?,
    told: Int?,
    _ sentence: inout SentenceReading?
  ) -> SentencePlaces {
    guard let day = days.map({ min($0.upperBound, told ?? $0.upperBound) }) ?? told else {
      return ([], [])
    }
    if let places = sentence?.places, places.day == day { return places.telling }
    let found = reportPlaces.tellingPlaces(of: slot, on: day)
    let all = found.all
    let telling = (all, found.own.isEmpty ? all : found.own)
    sentence?.places = (day, telling)
    return telling
  }

  private func wording(of claim: Claim, _ sentence: SentenceReading?) -> Int? {
    guard let sentence, let trigger = claim.trigger,
      let text = graph.document(sentence.evidence.document)
    else { return nil }
    return Int(
      truncatingIfNeeded: Wording.hash(of: text.bytes(of: trigger), after: sentence.wording)
    )
  }
}

extension Graph {
  /// The words that fill a role in a report; "" for a statement by hand.
  func spanText(of argument: Argument, in claim: Claim) -> String {
    guard let span = argument.span, let document = claim.evidence?.document else { return "" }
    return self.document(document)?.text(of: span) ?? ""
  }
}
