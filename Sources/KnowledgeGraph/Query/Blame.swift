/// That somebody blames somebody for a deed, or denies one.
struct Blame {
  let slot: Int
  /// The first byte of the sentence.
  let start: Int
  /// The canonical entities and the countries of who says so; empty in the voice of the report.
  let accuser: Set<Side>
  /// Those of who is said to have done it, or to deny it.
  let accused: Set<Side>
  let isDenial: Bool
  /// The words of the sentence but the name of who is blamed; of a denial only what is denied.
  let words: Set<String>
  let targets: [Int]

  /// A party, or the country for whose state it stands.
  enum Side: Hashable {
    case party(Int)
    case state(String)
  }
}

/// Finds what is denied of what a report tells, and who blames whom for what another blames him for.
///
/// A denial speaks against the nearest claim before it by which somebody else says that the same party did it. Two
/// parties who blame each other, or who is blamed and blames a third, contradict each other about one deed.
struct BlameFinder {
  /// The claims that speak against each, with the reason, by slot.
  private(set) var against: [Int: [(other: Int, reason: Conflict.Reason)]] = [:]
  private let graph: Graph
  private var sides: [Int: Set<Blame.Side>] = [:]

  /// So many bytes behind it a report still speaks of what was told.
  private static let reach = 1500
  private static let nearReach = 500
  private static let violence = "ASSAULT"
  /// What is denied in these words is what was just told.
  private static let generalWords: Set<String> = [
    "accusation", "accusations", "allegation", "allegations", "charge", "charges", "claim",
    "claims", "involvement", "report", "reports", "responsibility", "role",
  ]
  private static let shortestTellingWord = 5

  init(of graph: Graph, origins: inout OriginFinder) {
    self.graph = graph
    let denials = graph.claimIndex.claims(with: "say").filter {
      graph.claims.stored[$0].stance == "deny"
    }
    let accusations = graph.claimIndex.claims(with: "accuse")
    let negative = graph.claims.stored.indices.filter {
      graph.claims.stored[$0].polarity == .negative && isDeed($0)
    }
    let documents = Set(
      (denials + accusations + negative).compactMap { graph.claimHomes[$0].document }
    )
    for document in documents.sorted() { read(document, &origins) }
  }

  private mutating func read(_ document: Int, _ origins: inout OriginFinder) {
    let blames = graph.claimIndex.byDocument[document].compactMap { blame($0, &origins) }
      .sorted { ($0.start, $0.slot) < ($1.start, $1.slot) }
    let denied = Set(blames.filter { $0.isDenial && !isSaying($0.slot) }.map(\.start))
    for (position, blame) in blames.enumerated() {
      if blame.isDenial {
        // "denied that it fired": the deed, rather than that it was denied.
        if isSaying(blame.slot), denied.contains(blame.start) { continue }
        let others = blames.filter {
          $0.start <= blame.start && blame.start - $0.start <= Self.reach && isDenied($0, by: blame)
        }
        if let other = others.last { add(other.slot, blame.slot, .polarity) }
      } else if let other = blames[..<position].last(where: { contradict($0, blame) }),
        let one = agent(of: other.slot), let another = agent(of: blame.slot)
      {
        add(other.slot, blame.slot, .agents(one, another))
      }
    }
  }

  private mutating func add(_ a: Int, _ b: Int, _ reason: Conflict.Reason) {
    against[a, default: []].append((b, reason))
    let reversed: Conflict.Reason =
      if case .agents(let one, let other) = reason { .agents(other, one) } else { reason }
    against[b, default: []].append((a, reversed))
  }

  private func isDenied(_ blame: Blame, by denial: Blame) -> Bool {
    guard !blame.isDenial, !blame.accused.isDisjoint(with: denial.accused),
      blame.accuser.isDisjoint(with: denial.accused)
    else { return false }
    if !isSaying(denial.slot) {
      // "The rebels did not shell Torvik": somebody else's word, and of the same target as far as both tell one.
      guard blame.accuser != denial.accuser,
        ClaimSides.share(blame.targets, denial.targets) != false
      else { return false }
    }
    return graph.claims.stored[blame.slot].predicate == "accuse"
      || isSaying(denial.slot) && !denial.words.isDisjoint(with: Self.generalWords)
      || denial.words.contains { $0.count >= Self.shortestTellingWord && blame.words.contains($0) }
  }

  /// Whether who is blamed by one blames somebody else, of the same deed as far as their words go.
  private func contradict(_ a: Blame, _ b: Blame) -> Bool {
    guard !a.isDenial, !b.isDenial, b.start - a.start <= Self.nearReach,
      !a.accuser.isEmpty, !b.accuser.isEmpty, a.accused.isDisjoint(with: b.accused),
      a.accuser.isDisjoint(with: b.accuser),
      !a.accused.isDisjoint(with: b.accuser) || !b.accused.isDisjoint(with: a.accuser)
    else { return false }
    if graph.claims.stored[a.slot].predicate == "accuse"
      || graph.claims.stored[b.slot].predicate == "accuse"
    {
      return true
    }
    return ClaimSides.share(a.targets, b.targets) != false
      && graph.claims.stored[a.slot].predicate == graph.claims.stored[b.slot].predicate
  }

  /// What a claim says of who did a deed; nil where it says nothing of that.
  private mutating func blame(_ slot: Int, _ origins: inout OriginFinder) -> Blame? {
    let claim = graph.claims.stored[slot]
    guard !graph.curation.retracted.contains(slot), let sentence = claim.evidence?.span,
      claim.modality.isOfDeed
    else { return nil }
    let participants = graph.sides(of: slot)
    let speakers = claim.speaker.flatMap { graph.entities.slot(of: $0) }.map { [$0] } ?? []
    var (accusers, accused) = (speakers, participants.agents)
    var isDenial = claim.polarity == .negative
    if claim.predicate == "accuse" {
      guard !isDenial else { return nil }
      (accusers, accused) = (participants.agents + speakers, participants.patients)
    } else if claim.predicate == "say" {
      guard claim.stance == "deny", claim.polarity == .positive else { return nil }
      isDenial = true
    } else if !isDeed(slot) {
      return nil
    }
    let blamed = Set(accused.flatMap { self.sides(of: $0, &origins) })
      .union(countries(inWordsOf: claim, accused: claim.predicate == "accuse"))
    guard !blamed.isEmpty else { return nil }
    return Blame(
      slot: slot,
      start: sentence.start,
      accuser: Set(accusers.flatMap { self.sides(of: $0, &origins) }),
      accused: blamed,
      isDenial: isDenial,
      words: words(of: claim).subtracting(accused.flatMap { words(of: graph.name(ofSlot: $0)) }),
      targets: participants.patients
    )
  }

  private func words(of claim: Claim) -> Set<String> {
    guard let evidence = claim.evidence, let report = graph.document(evidence.document) else {
      return []
    }
    let content = claim.predicate == "say" ? claim.argument("content")?.span : nil
    return words(of: report.text(of: content ?? evidence.span))
  }

  private func words(of text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  /// The agent of a deed, or who is accused of it.
  private func agent(of slot: Int) -> EntityID? {
    let sides = graph.sides(of: slot)
    let agents = graph.claims.stored[slot].predicate == "accuse" ? sides.patients : sides.agents
    return agents.first.map { graph.entities.stored[$0].id }
  }

  private func isSaying(_ slot: Int) -> Bool { graph.claims.stored[slot].predicate == "say" }

  private func isDeed(_ slot: Int) -> Bool {
    graph.ontology[graph.claims.stored[slot].predicate]?.plover == Self.violence
      || graph.claims.stored[slot].predicate == "uses_weapon"
  }

  /// A party with the organisation it speaks for and the countries whose state these are.
  private mutating func sides(of entity: Int, _ origins: inout OriginFinder) -> Set<Blame.Side> {
    let canonical = graph.identity.canonical[entity]
    if let known = sides[canonical] { return known }
    var parties: Set<Int> = [canonical]
    if case .entity(let root) = origins.root(of: canonical),
      let slot = graph.entities.slot(of: root)
    {
      parties.insert(slot)
    }
    var found = Set(parties.map(Blame.Side.party))
    for party in parties {
      found.formUnion(countries(of: graph.name(ofSlot: party)))
    }
    sides[canonical] = found
    return found
  }

  /// The countries whose state fills the role of the doer by words that stand for no entity: "Russian air strikes".
  private func countries(inWordsOf claim: Claim, accused: Bool) -> Set<Blame.Side> {
    let entry = graph.ontology[claim.predicate]
    guard let role = accused ? entry?.patient : entry?.agent else { return [] }
    return claim.arguments.filter { $0.role == role && $0.entity == nil && $0.claim == nil }
      .reduce(into: []) { $0.formUnion(countries(of: graph.spanText(of: $1, in: claim))) }
  }

  private func countries(of name: String) -> [Blame.Side] {
    StateWords.countries(of: name) { word in
      graph.nameIndex.slots(named: word).contains { graph.type(ofSlot: $0) == .place }
    }.map(Blame.Side.state)
  }
}
