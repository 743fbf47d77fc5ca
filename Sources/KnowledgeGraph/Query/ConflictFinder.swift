/// Finds what speaks against claims: for each the claims that can be of one happening or state, then why the two
/// cannot both hold.
///
/// A source does not contradict itself within one report: what it counts twice there are two things. Nor does a sentence
/// that two reports print contradict itself.
struct ConflictFinder {
  let graph: Graph
  private var companions: CompanionFinder
  private var origins: OriginFinder
  private var tolls: TollFinder?
  private var blames: BlameFinder?
  private var rivals: RivalFinder

  init(of graph: Graph) {
    self.graph = graph
    companions = CompanionFinder(of: graph)
    origins = OriginFinder(of: graph)
    rivals = RivalFinder(of: graph)
  }

  /// What speaks against a claim, in file order.
  mutating func conflicts(of slot: Int) -> [Conflict] {
    let found = reasons(against: slot)
    return graph.inClaimOrder(found.keys).compactMap { other in
      found[other].map { conflict(slot, other, $0) }
    }
  }

  /// Every conflict once, in file order; those that repeat one between the same sources are told with the first.
  mutating func all() -> [Conflict] {
    var first: [Dispute: Int] = [:]
    var conflicts: [Conflict] = []
    for slot in graph.claims.order {
      let place = graph.claims.position(ofSlot: slot)
      let found = reasons(against: slot)
      for other in graph.inClaimOrder(found.keys)
      where graph.claims.position(ofSlot: other) > place {
        guard let reason = found[other] else { continue }
        let conflict = conflict(slot, other, reason)
        let dispute = dispute(slot, other, conflict)
        if let index = first[dispute] {
          repeatConflict(&conflicts[index], by: conflict)
        } else {
          first[dispute] = conflicts.count
          conflicts.append(conflict)
        }
      }
    }
    return conflicts
  }

  /// Adds the claims of a conflict to one of the same sources, each to the side that it repeats.
  private mutating func repeatConflict(_ conflict: inout Conflict, by other: Conflict) {
    for id in [other.claim, other.other] where id != conflict.claim && id != conflict.other {
      if repeats(id, conflict.claim) {
        if !conflict.claimAgain.contains(id) { conflict.claimAgain.append(id) }
      } else if !conflict.otherAgain.contains(id) {
        conflict.otherAgain.append(id)
      }
    }
  }

  /// Whether one claim has the source and the counts of another.
  private mutating func repeats(_ id: ClaimID, _ other: ClaimID) -> Bool {
    guard let slot = graph.claims.slot(of: id), let first = graph.claims.slot(of: other) else {
      return false
    }
    func counts(_ slot: Int) -> [ClosedRange<Int>] {
      graph.claims.stored[slot].arguments.compactMap { $0.quantity?.bounds }
    }
    return origins.origin(of: slot) == origins.origin(of: first) && counts(slot) == counts(first)
  }

  /// Who says a claim, in which report.
  private struct Voice: Hashable {
    let origin: Origin
    let document: Int?
  }

  /// What makes two conflicts one: the same sources on the same matter, whoever carries them.
  private struct Dispute: Hashable {
    /// Who says what.
    struct Side: Hashable {
      let source: Origin
      var count: ClosedRange<Int>?
    }

    let sides: Set<Side>
    let predicate: Predicate?
    let patients: [Int]
    let kind: Int
    /// The text that tells of both, where one does.
    let report: Int?
  }

  private mutating func dispute(_ slot: Int, _ other: Int, _ conflict: Conflict) -> Dispute {
    var mine = Dispute.Side(source: origins.origin(of: slot))
    var others = Dispute.Side(source: origins.origin(of: other))
    if case .quantities(let count, let other) = conflict.reason {
      (mine.count, others.count) = (count.bounds, other.bounds)
    }
    let kind =
      switch conflict.reason {
      case .quantities: 0
      case .polarity: 1
      case .attempt: 2
      case .agents: 3
      case .dates: 4
      case .predicates: 5
      }
    return Dispute(
      sides: [mine, others],
      predicate: graph.claims.stored[slot].predicate,
      patients: kind == 0 ? [] : graph.sides(of: slot).patients,
      kind: kind,
      report: kind > 0 ? sharedReport(slot, other) : nil
    )
  }

  /// The report that has both claims, or the one of which it is a copy.
  private func sharedReport(_ a: Int, _ b: Int) -> Int? {
    guard let report = graph.claimHomes[a].document, report == graph.claimHomes[b].document else {
      return nil
    }
    return graph.nearCopies.source[report]
  }

  private mutating func voice(of slot: Int) -> Voice {
    Voice(origin: origins.origin(of: slot), document: graph.claimHomes[slot].document)
  }

  private mutating func conflict(
    _ slot: Int,
    _ other: Int,
    _ reason: Conflict.Reason
  ) -> Conflict {
    var conflict = Conflict(
      claim: graph.claims.stored[slot].id,
      other: graph.claims.stored[other].id,
      reason: reason
    )
    if case .quantities(let mine, let others) = reason {
      let revision = tolls?.revision(slot, other)
      conflict.isUpdate = revision != nil || isUpdate((slot, mine), (other, others))
      let isLater = graph.claims.position(ofSlot: other) < graph.claims.position(ofSlot: slot)
      if conflict.isUpdate, revision.map({ $0.early == other }) ?? isLater {
        conflict.reason = .quantities(others, mine)
      }
    }
    return conflict
  }

  private mutating func reasons(against slot: Int) -> [Int: Conflict.Reason] {
    guard !graph.curation.retracted.contains(slot) else { return [:] }
    var reasons = graph.claims.stored[slot].predicate == "say" ? [:] : ownReasons(against: slot)
    if blames == nil { blames = BlameFinder(of: graph, origins: &origins) }
    for (other, reason) in blames?.against[slot] ?? [] {
      reasons[other] = reasons[other] ?? reason
    }
    return reasons
  }

  /// The reasons that a claim gives itself, rather than who is blamed and denies it.
  private mutating func ownReasons(against slot: Int) -> [Int: Conflict.Reason] {
    var reasons: [Int: Conflict.Reason] = [:]
    let companions = companions.companions(of: slot)
    for other in companions { reasons[other] = graph.contradiction(slot, other) }
    if tolls == nil { tolls = TollFinder(of: graph, origins: &origins) }
    for (other, mine, others) in tolls?.excluded(by: slot) ?? [] {
      reasons[other] = reasons[other] ?? .quantities(mine, others)
    }
    for other in rivals.rivals(of: slot) {
      let areOfOneHappening = companions.contains(other)
      reasons[other] =
        reasons[other] ?? rivals.contradiction(slot, other, areOfOneHappening, &origins)
    }
    let own = voice(of: slot)
    for other in reasons.keys
    where own.document != nil && voice(of: other) == own && tolls?.revision(slot, other) == nil
      || haveOneSentence(slot, other)
    {
      reasons[other] = nil
    }
    return reasons
  }

  /// Whether two reports say the claims in the same words.
  private func haveOneSentence(_ a: Int, _ b: Int) -> Bool {
    guard let first = graph.claims.stored[a].evidence, let second = graph.claims.stored[b].evidence,
      first.document != second.document, let one = graph.document(first.document),
      let other = graph.document(second.document)
    else { return false }
    return one.bytes(of: first.span).elementsEqual(other.bytes(of: second.span))
  }

  /// Whether of two counts that exclude each other one is the later word: of the same source, or a larger toll that a
  /// later report gives naming no source.
  private mutating func isUpdate(
    _ a: (slot: Int, quantity: Quantity),
    _ b: (slot: Int, quantity: Quantity)
  ) -> Bool {
    guard let first = TollScope(of: a.slot, in: graph),
      let second = TollScope(of: b.slot, in: graph)
    else { return false }
    if origins.origin(of: a.slot) == origins.origin(of: b.slot) {
      return first.told != second.told || first.asOf != second.asOf
    }
    guard first.asOf != second.asOf else { return false }
    let (early, late) = first.asOf < second.asOf ? (a, b) : (b, a)
    return !graph.claims.stored[late.slot].hasSpeaker
      && late.quantity.bounds.lowerBound > early.quantity.bounds.upperBound
  }
}
