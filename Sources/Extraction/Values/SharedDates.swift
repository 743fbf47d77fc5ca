import KnowledgeGraph

/// Lends dates among the claims of one report: a claim without a date takes that of the happening it belongs to.
///
/// What it belongs to is, first, a happening that it states as its cause or effect; then one with the same predicate
/// and the same participants; then one of the same kind that the same sentence tells, or that shares a participant and
/// is told near it. Where there is none, it takes the day of the happening told last before it, as a tale goes on, or
/// of one of its own predicate soon behind it, as a lead does. All but the first two lend only a date of the report's
/// own days: history told beside the news dates none of it. A date that no words tell, that of the present tense, is
/// not lent, nor is "now". Nor does a cause take a date that is told with its effect: the raid "sparking a battle that
/// left ten dead on Friday" may have been earlier.
struct SharedDates: Sendable {
  let ontology: Ontology

  /// The contribution of a report, its claims dated as far as they can be; O(claims²).
  ///
  /// - Parameters:
  ///   - contribution: the report's entities and claims.
  ///   - day: the day of the report.
  ///   - setApart: the triggers of what its own words set in another time; only a cause or an effect dates that.
  /// - Returns: the contribution with the dates lent.
  func dated(
    _ contribution: Contribution,
    on day: CalendarDate?,
    besides setApart: Set<TextSpan>
  ) -> Contribution {
    var result = contribution
    let happenings = contribution.claims.indices.filter {
      ontology.isHappening(contribution.claims[$0].predicate)
    }
    // What was lent may be lent on: by the attack to the clashes, by them to those killed in them.
    for last in [Bond.sharedParticipant, .sharedParticipant, .sharedParticipant, .foretold] {
      let lending = Lending(
        contribution: result,
        happenings: happenings,
        published: day,
        last: last,
        setApart: setApart,
        ontology: ontology
      )
      for index in happenings {
        guard let lent = lending.time(for: index) else { continue }
        result.claims[index].time = lent
      }
    }
    return result
  }
}

/// How a claim belongs to the happening that lends it a date, the closest first.
private enum Bond: Int {
  case stated, repeated, sameSentence, sharedParticipant, told, foretold
}

/// The claims of one report as they lend and borrow.
private struct Lending {
  /// A claim with a date to lend.
  private struct Lender {
    let index: Int
    let time: ClaimTime
    /// The words that tell the date.
    let words: TextSpan
    let span: TimeSpan
  }

  let contribution: Contribution
  /// The loosest bond that lends.
  let last: Bond
  /// The triggers of what is set in another time.
  let setApart: Set<TextSpan>
  let ontology: Ontology
  /// The day of the report.
  let published: CalendarDate?
  private let regions: Set<EntityID>
  private let lenders: [Lender]
  /// The rest of the sentence behind the word that brings the effect of a claim before it.
  private let effects: [ClaimID: TextSpan]

  /// How many bytes a tale goes on without a new date: some two or three sentences.
  private static let tale = 400

  init(
    contribution: Contribution,
    happenings: [Int],
    published: CalendarDate?,
    last: Bond,
    setApart: Set<TextSpan>,
    ontology: Ontology
  ) {
    self.last = last
    self.setApart = setApart
    self.contribution = contribution
    self.ontology = ontology
    self.published = published
    regions = Set(contribution.entities.lazy.filter { $0.type == .place }.map(\.id))
    effects = Self.effects(in: contribution.claims)
    lenders = happenings.compactMap { index in
      guard let time = contribution.claims[index].time, let words = time.span,
        let span = time.timeSpan, span.start != nil
      else { return nil }
      return Lender(index: index, time: time, words: words, span: span)
    }
  }

  private static func effects(in claims: [Claim]) -> [ClaimID: TextSpan] {
    var effects: [ClaimID: TextSpan] = [:]
    for claim in claims where claim.predicate == "causes" {
      guard let argument = claim.argument("cause"), let cause = argument.claim,
        let words = argument.span, let verb = claim.trigger, words.end <= verb.start,
        let sentence = claim.evidence?.span, verb.end <= sentence.end
      else { continue }
      effects[cause] = TextSpan(verb.end, sentence.end)
    }
    return effects
  }

  /// The time that a claim borrows; nil if it has one, or if nobody lends.
  ///
  /// A time that has only an end ("continued into Friday") borrows its start.
  func time(for index: Int) -> ClaimTime? {
    let claim = contribution.claims[index]
    let own = claim.time?.timeSpan
    let last = claim.trigger.map { setApart.contains($0) } ?? false ? .stated : self.last
    guard claim.time == nil || own != nil && own?.start == nil else { return nil }
    var nearest: (bond: Bond, rank: Int, distance: Int, lender: Lender)?
    for lender in lenders where lender.index != index && !isOfEffect(lender.words, of: claim.id) {
      let other = contribution.claims[lender.index]
      guard let bond = bond(between: claim, and: other, dated: lender.span),
        bond.rawValue <= last.rawValue
      else { continue }
      let rank = bond.rawValue + (isNews(lender.span) ? 0 : Bond.foretold.rawValue + 1)
      let distance = distance(claim, other)
      if let found = nearest, (found.rank, found.distance) <= (rank, distance) { continue }
      nearest = (bond, rank, distance, lender)
    }
    guard let nearest else { return nil }
    let lent = lent(nearest.lender.time, by: nearest.bond)
    guard let own else { return lent }
    guard let closed = TimeSpan(from: lent.timeSpan?.start, to: own.end) else { return nil }
    return ClaimTime(value: closed.description, span: claim.time?.span)
  }

  /// Whether words are told with the effect of a claim.
  private func isOfEffect(_ words: TextSpan, of cause: ClaimID) -> Bool {
    effects[cause].map { $0.start <= words.start && words.end <= $0.end } ?? false
  }

  /// The time as lent: of another happening only the day, not the hour.
  private func lent(_ time: ClaimTime, by bond: Bond) -> ClaimTime {
    switch bond {
    case .stated, .repeated:
      return time
    case .sameSentence, .sharedParticipant, .told, .foretold:
      let day = time.timeSpan?.date?.wholeDay
      return ClaimTime(value: day?.description ?? time.value, span: time.span)
    }
  }

  private func bond(between claim: Claim, and lender: Claim, dated span: TimeSpan) -> Bond? {
    if claim.arguments.contains(where: { $0.claim == lender.id })
      || lender.arguments.contains(where: { $0.claim == claim.id })
    {
      return .stated
    }
    if claim.predicate == lender.predicate, areOne(claim, lender) { return .repeated }
    guard isNews(span), isDeed(claim.predicate), isDeed(lender.predicate) else { return nil }
    let isAlike = areAlike(claim.predicate, lender.predicate)
    if isAlike, claim.evidence != nil, claim.evidence == lender.evidence { return .sameSentence }
    if distance(claim, lender) < 2 * Self.tale,
      !participants(of: claim).isDisjoint(with: participants(of: lender))
    {
      return .sharedParticipant
    }
    guard isAlike, span.date?.day != nil, let gap = gap(from: lender, to: claim) else { return nil }
    if gap > 0 { return .told }
    return claim.predicate == lender.predicate ? .foretold : nil
  }

  /// Whether two predicates are of one PLOVER type, as far as they have one.
  private func areAlike(_ a: Predicate, _ b: Predicate) -> Bool {
    guard let a = ontology[a]?.plover, let b = ontology[b]?.plover else { return true }
    return a == b
  }

  /// How many bytes behind a claim with a date of its own another is told, less than none before it; nil if too many.
  private func gap(from lender: Claim, to claim: Claim) -> Int? {
    guard let place = lender.trigger, let other = claim.trigger, let date = lender.time?.span,
      let sentence = lender.evidence?.span, sentence.start <= date.start, date.end <= sentence.end
    else { return nil }
    let gap = other.start - place.start
    return gap.magnitude < Self.tale ? gap : nil
  }

  /// Whether two claims share a participant in a role and in no role have two that differ; what is said in another
  /// sentence is said anew.
  private func areOne(_ claim: Claim, _ lender: Claim) -> Bool {
    guard claim.argument("content") == nil || claim.evidence == lender.evidence else {
      return false
    }
    var isShared = false
    for argument in claim.arguments where argument.entity.map({ !regions.contains($0) }) ?? false {
      let others = lender.arguments.filter { $0.role == argument.role && $0.entity != nil }
      guard !others.isEmpty else { continue }
      guard others.contains(where: { $0.entity == argument.entity }) else { return false }
      isShared = true
    }
    return isShared
  }

  /// Who and what takes part, but for the regions it lies in.
  private func participants(of claim: Claim) -> Set<EntityID> {
    Set(claim.arguments.compactMap(\.entity)).subtracting(regions)
  }

  /// Whether something is done, not said: in CAMEO, classes 01 to 07 and 09 to 13 are of words and help.
  private func isDeed(_ predicate: Predicate) -> Bool {
    guard let code = ontology[predicate]?.cameo.flatMap({ Int($0.prefix(2)) }) else { return true }
    return code == 8 || code > 13
  }

  /// Whether a date lies in the days that the report tells of.
  private func isNews(_ span: TimeSpan) -> Bool {
    published.map { span.startsInNews(of: $0) } ?? true
  }

  private func distance(_ a: Claim, _ b: Claim) -> Int {
    guard let a = a.trigger, let b = b.trigger else { return .max }
    return abs(a.start - b.start)
  }
}

extension TimeSpan {
  /// How many days before the report its news may lie.
  private static let newsDays = 14

  /// Whether it starts in the days that a report of a day tells of.
  fileprivate func startsInNews(of day: CalendarDate) -> Bool {
    guard let start else { return true }
    return (day.firstDay - Self.newsDays...day.lastDay + 1).contains(start.firstDay)
  }

  /// Whether it is of the days that a report of a day tells of, and not of a month or more.
  func isNews(on day: CalendarDate) -> Bool {
    guard startsInNews(of: day) else { return false }
    guard let start, let end else { return true }
    return end.lastDay - start.firstDay < Self.newsDays
  }
}
