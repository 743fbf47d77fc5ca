/// The claims by predicate, by entity, by speaker and by document, as slots; grows with every claim.
struct ClaimIndex: Sendable {
  /// An entity that fills a role of a claim.
  struct Participant: Sendable {
    /// The entity's slot.
    let entity: Int
    /// The place among the claim's arguments.
    let argument: Int
  }

  /// The number of each claim's predicate, by slot.
  private(set) var predicateNumbers: [Int] = []
  /// The days of each claim, by slot; nil without a time that can be read.
  private(set) var days: [ClosedRange<Int>?] = []
  private(set) var byEntity = Postings()
  private(set) var bySpeaker = Postings()
  private(set) var byDocument = Postings()
  private var byPredicate = Postings()
  private var predicates: [Predicate: Int] = [:]
  private var participants: [Participant] = []
  private var participantStarts: [Int] = [0]
  /// The days of each time that occurs, so that it is read once.
  private var daysOfTimes: [String: ClosedRange<Int>?] = [:]

  /// The claims with a predicate.
  func claims(with predicate: Predicate) -> [Int] {
    predicates[predicate].map { byPredicate[$0] } ?? []
  }

  /// How many claims have a predicate.
  func count(with predicate: Predicate) -> Int {
    predicates[predicate].map { byPredicate.count($0) } ?? 0
  }

  /// The entities among a claim's arguments, in the claim's order.
  func participants(of claim: Int) -> ArraySlice<Participant> {
    participants[participantStarts[claim]..<participantStarts[claim + 1]]
  }

  /// Makes room for the entities and documents that claims may name.
  mutating func grow(entities: Int, documents: Int) {
    byEntity.grow(to: entities)
    bySpeaker.grow(to: entities)
    byDocument.grow(to: documents)
  }

  /// Takes the next claim; `slot` must be the number of claims before it.
  mutating func append(
    _ claim: Claim,
    slot: Int,
    document: Int?,
    entities: Records<Entity>
  ) {
    let next = byPredicate.listCount
    let list = predicates[claim.predicate, default: next]
    if list == next {
      predicates[claim.predicate] = next
      byPredicate.grow(to: next + 1)
    }
    byPredicate.append(slot, to: list)
    predicateNumbers.append(list)
    days.append(claim.time.flatMap { self.days(of: $0) })
    for (index, argument) in claim.arguments.enumerated() {
      guard let id = argument.entity, let entity = entities.slot(of: id) else { continue }
      participants.append(Participant(entity: entity, argument: index))
      byEntity.append(slot, to: entity)
    }
    participantStarts.append(participants.count)
    for link in claim.attribution {
      guard let id = link.entity, let entity = entities.slot(of: id) else { continue }
      bySpeaker.append(slot, to: entity)
    }
    if let document { byDocument.append(slot, to: document) }
  }

  private mutating func days(of time: ClaimTime) -> ClosedRange<Int>? {
    if let known = daysOfTimes[time.value] { return known }
    let days = time.timeSpan?.days
    daysOfTimes[time.value] = .some(days)
    return days
  }
}
