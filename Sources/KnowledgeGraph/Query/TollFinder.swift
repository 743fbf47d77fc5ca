/// Finds counts of one happening that exclude each other, where participants, place and time say that it is one.
///
/// Two counts are of the same where both are of one named party, or count the same kind of people in the lead of both
/// reports, or those who escaped from one building; and where their days meet and a place is shared that tells this
/// happening from others. What a source counts in figures without saying where or of whom is what the lead counts.
/// A report that says "Islamic State militants" means the party by "23 militants" too. What two sources count near each
/// other in one report is of one happening unless their sentences name other places, and so is what a report says was
/// counted earlier.
/// Figures that one source gives side by side are of two things, and so is every figure that agrees with either.
struct TollFinder {
  /// A count that a claim gives of those in one of its roles.
  private struct Toll {
    let slot: Int
    let predicate: Predicate
    let role: Role
    /// The named party that is counted; nil for the unnamed.
    let party: Int?
    /// The named party, or the one whose people the report calls by the same noun.
    let called: Int?
    let kind: CountedKind
    let agents: [Int]
    let quantity: Quantity
    let scope: TollScope
    /// The telling places of its sentence, and of its report's lead.
    let places: TellingPlaces
    /// The telling places that are buildings.
    let buildings: [Int]
    let isInLead: Bool
    /// Whether it stands elsewhere and somebody counts people of any kind, naming no place.
    let isOfLead: Bool
    /// Whether somebody with a name gives it, other than the agency and the outlet.
    let hasNamedSpeaker: Bool
    /// Whether its sentence speaks of a toll.
    let isOfToll: Bool
    /// Whether its sentence says that it is what was counted earlier.
    let isEarlier: Bool
    /// The first byte of its sentence.
    let start: Int
    let origin: Origin
    let document: Int?

    /// The places that may tell it; a named party's happening is told by its whole report.
    var anyPlaces: [Int] { called == nil ? places.all : places.either }
  }

  private struct Key: Hashable {
    let predicate: Predicate
    let role: Role
    let place: Int
  }

  private var tolls: [Toll] = []
  private var bySlot: [Int: [Int]] = [:]
  private var byPlace: [Key: [Int]] = [:]
  private var byDocument: [Int: [Int]] = [:]

  init(of graph: Graph, origins: inout OriginFinder) {
    let places = ReportPlaces(of: graph, named: graph.namedSlots)
    let nouns = PartyNouns(of: graph)
    for slot in graph.claims.order {
      for toll in Self.tolls(of: slot, in: graph, places, nouns, &origins) {
        bySlot[slot, default: []].append(tolls.count)
        if let document = toll.document { byDocument[document, default: []].append(tolls.count) }
        for place in toll.anyPlaces {
          let key = Key(predicate: toll.predicate, role: toll.role, place: place)
          byPlace[key, default: []].append(tolls.count)
        }
        tolls.append(toll)
      }
    }
  }

  /// The claims whose counts exclude a claim's, with both counts.
  func excluded(by slot: Int) -> [(other: Int, mine: Quantity, others: Quantity)] {
    var found: [(other: Int, mine: Quantity, others: Quantity)] = []
    var seen: Set<Int> = [slot]
    for toll in (bySlot[slot] ?? []).map({ tolls[$0] }) {
      let keys = toll.anyPlaces.map {
        Key(predicate: toll.predicate, role: toll.role, place: $0)
      }
      let besides = toll.document.flatMap { byDocument[$0] } ?? []
      for index in keys.flatMap({ byPlace[$0] ?? [] }) + besides {
        let other = tolls[index]
        guard !seen.contains(other.slot), exclude(toll, other) else { continue }
        seen.insert(other.slot)
        found.append((other.slot, toll.quantity, other.quantity))
      }
    }
    return found
  }

  /// Whether a report gives one of two counts as what was counted earlier; the earlier first.
  func revision(_ a: Int, _ b: Int) -> (early: Int, late: Int)? {
    for one in bySlot[a] ?? [] {
      for other in bySlot[b] ?? [] where isRevised(tolls[one], tolls[other]) {
        return tolls[one].isEarlier ? (a, b) : (b, a)
      }
    }
    return nil
  }

  /// Whether one of two counts in a report is the nearest to the other, which was counted earlier.
  private func isRevised(_ a: Toll, _ b: Toll) -> Bool {
    guard canRevise(a, b), let document = a.document else { return false }
    let (early, late) = a.isEarlier ? (a, b) : (b, a)
    return !(byDocument[document] ?? []).contains { index in
      let third = tolls[index]
      return canRevise(third, early)
        && abs(third.start - early.start) < abs(late.start - early.start)
    }
  }

  private func canRevise(_ a: Toll, _ b: Toll) -> Bool {
    guard a.document == b.document, a.isEarlier != b.isEarlier, a.predicate == b.predicate,
      a.role == b.role, abs(a.start - b.start) <= Self.reach,
      ClaimSides.share(a.places.named, b.places.named) != false,
      let relation = a.kind.relation(to: b.kind)
    else { return false }
    return isExcluded(a, b, relation) && areOfOneSize(a.quantity.bounds, b.quantity.bounds)
  }

  /// So many bytes behind it a report still speaks of what was told.
  private static let reach = 1500

  private func exclude(_ a: Toll, _ b: Toll) -> Bool {
    let areOfOneParty = a.called != nil && a.called == b.called
    guard a.scope.days.overlaps(b.scope.days),
      areOfOneParty || areBesideEachOther(a, b)
        || ClaimSides.share(a.places.own, b.places.own) != false
          && ClaimSides.share(a.places.all, b.places.all) == true,
      let relation = relation(a, b),
      isExcluded(a, b, relation)
    else { return false }
    return !isToldBeside(a, b) && !isToldBeside(b, a)
  }

  /// Whether two counts of kinds in this relation cannot both hold.
  private func isExcluded(_ a: Toll, _ b: Toll, _ relation: CountedKind.Relation) -> Bool {
    let (mine, others) = (a.quantity.bounds, b.quantity.bounds)
    switch relation {
    case .same: return !mine.overlaps(others)
    case .part: return mine.lowerBound > others.upperBound
    case .whole: return others.lowerBound > mine.upperBound
    }
  }

  /// How those whom one toll counts relate to those of another; nil where they are others.
  private func relation(_ a: Toll, _ b: Toll) -> CountedKind.Relation? {
    guard a.predicate == b.predicate, a.role == b.role else { return nil }
    if let party = a.called, party == b.called {
      guard ClaimSides.share(a.agents, b.agents) != false else { return nil }
      if a.scope.isOfAll == b.scope.isOfAll { return .same }
      return a.scope.isOfAll ? .whole : .part
    }
    guard a.party == nil, b.party == nil else { return nil }
    let relation = a.kind.relation(to: b.kind)
    if a.document == b.document { return areBesideEachOther(a, b) ? relation : nil }
    let areLeads =
      (a.isInLead && (b.isInLead || b.isOfLead) || a.isOfLead && b.isInLead)
      && areOfOneSize(a.quantity.bounds, b.quantity.bounds)
    let areOfOneBuilding =
      a.kind.isOfPredicate && b.kind.isOfPredicate
      && ClaimSides.share(a.buildings, b.buildings) == true
    return areLeads || areOfOneBuilding ? relation : nil
  }

  /// Whether one report gives both counts of one happening: by two sources, or of now and of earlier.
  private func areBesideEachOther(_ a: Toll, _ b: Toll) -> Bool {
    guard a.document == b.document, a.start != b.start, !a.quantity.approximate,
      !b.quantity.approximate, areOfOneSize(a.quantity.bounds, b.quantity.bounds)
    else { return false }
    guard ClaimSides.share(a.places.named, b.places.named) != false,
      ClaimSides.share(a.agents, b.agents) != false
    else { return false }
    return isRevised(a, b)
      || (a.hasNamedSpeaker && b.hasNamedSpeaker || a.isOfToll || b.isOfToll)
        && a.origin != b.origin
        && abs(a.start - b.start) <= Self.reach && a.scope.isOfAll == b.scope.isOfAll
  }

  /// Whether two figures are near enough for one happening that no name joins.
  private func areOfOneSize(_ a: ClosedRange<Int>, _ b: ClosedRange<Int>) -> Bool {
    let (small, large) = a.lowerBound < b.lowerBound ? (a, b) : (b, a)
    return small.upperBound >= large.lowerBound / Self.largestRatio
  }

  /// Leads that differ by a larger factor tell of two happenings.
  private static let largestRatio = 5

  /// Whether the source of a toll gives, in the same report, the figure of another one for somebody else.
  private func isToldBeside(_ toll: Toll, _ other: Toll) -> Bool {
    guard let document = toll.document else { return false }
    return (byDocument[document] ?? []).contains { index in
      let third = tolls[index]
      return third.slot != toll.slot && third.slot != other.slot && third.origin == toll.origin
        && !third.quantity.isCompatible(with: toll.quantity)
        && third.quantity.isCompatible(with: other.quantity) && !third.isOfLead
        && relation(third, other) != nil
    }
  }

  /// Those counted so are not those that were counted before.
  private static let wordsOfOthers: Set<Substring> = ["another", "further", "other", "others"]
  private static let wordsOfBefore: Set<Substring> = [
    "earlier", "initially", "previous", "previously",
  ]
  private static let wordsOfCounting: Set<Substring> = [
    "announced", "count", "counted", "death", "figure", "gave", "given", "put", "reported", "said",
    "tally", "toll",
  ]

  /// Whether a sentence says that a count was given before: "had earlier reported", but not "earlier this week".
  private static func isOfBefore(_ sentence: [Substring]) -> Bool {
    zip(sentence, sentence.dropFirst()).contains { word, next in
      wordsOfBefore.contains(word) && wordsOfCounting.contains(next)
    }
  }

  /// Whether a phrase is of others than those counted before: "nine more", but not "nine or more".
  private static func isOfOthers(_ phrase: [Substring]) -> Bool {
    phrase.contains(where: wordsOfOthers.contains)
      || phrase.indices.contains { index in
        phrase[index] == "more" && (index == 0 || phrase[index - 1] != "or")
          && (index + 1 == phrase.count || phrase[index + 1] != "than")
      }
  }

  private static func tolls(
    of slot: Int,
    in graph: Graph,
    _ places: ReportPlaces,
    _ nouns: PartyNouns,
    _ origins: inout OriginFinder
  ) -> [Toll] {
    let claim = graph.claims.stored[slot]
    guard !graph.curation.retracted.contains(slot), claim.predicate != "say",
      claim.polarity == .positive, claim.modality.isOfDeed,
      let entry = graph.ontology[claim.predicate], entry.kind == .event,
      let scope = TollScope(of: slot, in: graph)
    else { return [] }
    let counted = claim.arguments.filter {
      $0.quantity != nil && ($0.role == entry.agent || $0.role == entry.patient)
    }
    guard !counted.isEmpty else { return [] }
    let telling = places.tellingPlaces(of: slot, on: scope.asOf)
    let sentence = graph.words(ofSentenceOf: claim)
    let agents = graph.sides(of: slot).agents
    return counted.compactMap { argument -> Toll? in
      guard let quantity = argument.quantity else { return nil }
      let entity = argument.entity.flatMap { graph.entities.slot(of: $0) }
      let party = entity.map { graph.identity.canonical[$0] }.flatMap {
        graph.isParty($0) ? $0 : nil
      }
      let words = graph.words(of: argument, claim)
      let phrase = graph.spanText(of: argument, in: claim).lowercased().split { !$0.isLetter }
      guard sentence.first != "among", !Self.isOfOthers(phrase) else {
        return nil
      }
      let kind = CountedKind(of: words, counted: quantity, in: claim.predicate)
      return Toll(
        slot: slot,
        predicate: claim.predicate,
        role: argument.role,
        party: party,
        called: party
          ?? nouns.party(called: words, counted: quantity, in: graph.claimHomes[slot].document),
        kind: kind,
        agents: argument.role == entry.agent ? [] : agents,
        quantity: quantity,
        scope: scope,
        places: telling,
        buildings: telling.either.filter { graph.type(ofSlot: $0) == .facility },
        isInLead: places.isInLead(slot),
        isOfLead: !places.isInLead(slot) && telling.needsLead && kind.noun == nil
          && !quantity.approximate
          && claim.attribution.contains { $0.entity != nil && $0.manner != .outlet },
        hasNamedSpeaker: claim.speaker.flatMap { graph.entities.slot(of: $0) }
          .map(graph.isNamed) ?? false,
        isOfToll: sentence.contains("toll"),
        isEarlier: Self.isOfBefore(sentence),
        start: claim.evidence?.span.start ?? 0,
        origin: origins.origin(of: slot),
        document: graph.claimHomes[slot].document
      )
    }
  }
}

extension Graph {
  /// Whether an entity is a party with a name, whose members' fates are counted as its own.
  func isParty(_ slot: Int) -> Bool {
    type(ofSlot: slot) == .organization
      && identity.members(of: slot).contains { member in
        entities.stored[member].mentions.contains { $0.form == .name }
      }
  }

  /// The words of a claim's sentence, in lower case.
  fileprivate func words(ofSentenceOf claim: Claim) -> [Substring] {
    guard let evidence = claim.evidence, let report = document(evidence.document) else { return [] }
    return report.text(of: evidence.span).lowercased().split { !$0.isLetter }
  }

  /// The name of what fills a role, or its words.
  fileprivate func words(of argument: Argument, _ claim: Claim) -> String {
    if let entity = argument.entity, let name = name(of: entity) { return name }
    guard let span = argument.span, let document = claim.evidence.flatMap({ document($0.document) })
    else { return "" }
    return document.text(of: span)
  }
}
