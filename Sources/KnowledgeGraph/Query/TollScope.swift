/// The days that a count is of.
struct TollScope {
  /// The days in which those counted met their fate; a count without a date of its own runs up to its report.
  let days: ClosedRange<Int>
  /// Whether it counts all so far rather than those of a day.
  let isOfAll: Bool
  /// The day as of which it counts: that of the report, or the end of "as of Friday".
  let asOf: Int
  /// The day of the report.
  let told: Int?

  /// A count told without a date is of the day of its report and the one before.
  private static let daysBack = 1

  /// The scope of a claim's counts; nil where it cannot be known, or is too long to tell one happening.
  init?(of slot: Int, in graph: Graph) {
    let claim = graph.claims.stored[slot]
    told = graph.publicationDay(of: slot)
    guard let own = graph.days(of: slot) ?? Self.days(besides: slot, in: graph) else {
      guard claim.time == nil, let told else { return nil }
      (days, isOfAll, asOf) = (told - Self.daysBack...told, true, told)
      return
    }
    guard own.upperBound != .max else { return nil }
    if own.lowerBound == .min {
      let first = own.upperBound - Graph.daysOfAStory
      (days, isOfAll, asOf) = (first...own.upperBound, true, own.upperBound)
      return
    }
    let last = max(own.upperBound, told ?? own.upperBound)
    let isDated = claim.time == nil || Self.standsInSentence(claim)
    days = isDated ? own : own.lowerBound...last
    guard days.count <= Graph.daysOfAStory else { return nil }
    (isOfAll, asOf) = (!isDated, last)
  }

  /// The days that its sentence gives another happening, for a claim that has none.
  private static func days(besides slot: Int, in graph: Graph) -> ClosedRange<Int>? {
    guard graph.claims.stored[slot].time == nil, let document = graph.claimHomes[slot].document,
      let sentence = graph.claims.stored[slot].evidence?.span
    else { return nil }
    return graph.claimIndex.byDocument[document].first { other in
      let claim = graph.claims.stored[other]
      return claim.evidence?.span == sentence && claim.time?.span != nil && standsInSentence(claim)
        && graph.ontology.isHappening(claim.predicate)
    }.flatMap { graph.days(of: $0) }
  }

  /// Whether the claim's date is its own, rather than that of its happening told elsewhere.
  private static func standsInSentence(_ claim: Claim) -> Bool {
    guard let date = claim.time?.span, let sentence = claim.evidence?.span else {
      return claim.time?.span == nil
    }
    return date.start >= sentence.start && date.end <= sentence.end
  }
}
