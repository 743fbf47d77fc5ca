/// Where a claim comes from in the end; claims of one origin are not independent.
public enum Origin: Hashable, Sendable {
  /// A speaker, an agency or an outlet, by its canonical entity: a spokesman is raised to the organisation.
  case entity(EntityID)
  /// An agency or an outlet that only the header names, by its folded name.
  case named(String)
  /// A speaker without a name, by the words for it, whom an agency or one text that several reports carry quotes.
  case unnamed(String, of: String)
  /// The unnamed outlet of a report.
  case outlet(of: DocumentID)
  /// A person who states it by hand.
  case person(String)
}

extension Graph {
  /// The origin of a claim; nil if the graph does not hold it.
  ///
  /// That is its innermost link, raised to the organisation it speaks for, leads or belongs to; without a speaker the
  /// agency, without one the outlet; reports that are near copies of one text have one.
  public func origin(of id: ClaimID) -> Origin? {
    guard let slot = claims.slot(of: id) else { return nil }
    var finder = OriginFinder(of: self)
    return finder.origin(of: slot)
  }

  /// The outlet or agency of that name in the head of a report, as it is spelled there; nil without one. O(documents)
  public func headerSource(named name: String) -> String? {
    let folded = NameFolding.fold(name)
    return documents.lazy.flatMap { [$0.agency, $0.outlet].compactMap(\.self) }
      .first { NameFolding.fold($0) == folded }
  }

  /// The origins of claims, each once, in the order of the claims.
  public func origins(of ids: [ClaimID]) -> [Origin] {
    var finder = OriginFinder(of: self)
    var seen = Set<Origin>()
    return ids.compactMap { id in
      claims.slot(of: id).map { finder.origin(of: $0) }.flatMap {
        seen.insert($0).inserted ? $0 : nil
      }
    }
  }
}

/// Finds origins, remembering whom speakers speak for.
struct OriginFinder {
  private let graph: Graph
  /// The organisation of a speaker, or the speaker, by canonical slot.
  private var raised: [Int: Int] = [:]

  /// The predicates that raise a speaker to an organisation, the strongest first, with its role.
  private static let ties: [Predicate] = ["speaks_for", "leads", "member_of"]

  init(of graph: Graph) { self.graph = graph }

  /// How many origins some claims have together.
  mutating func count(ofAll slots: [Int]) -> Int {
    var origins = Set<Origin>()
    for slot in slots { origins.insert(origin(of: slot)) }
    return origins.count
  }

  mutating func origin(of slot: Int) -> Origin {
    let claim = graph.claims.stored[slot]
    if let person = claim.by { return .person(person) }
    let home = graph.claimHomes[slot].document
    let document = home.map { graph.documents.stored[graph.nearCopies.source[$0]] }
    if let entity = claim.speaker {
      return unnamed(entity, claim, from: document) ?? raise(entity)
    }
    if let agency = claim.attribution.first(where: { $0.manner == .agency })?.entity {
      return raise(agency)
    }
    if let agency = document?.agency { return named(agency) }
    if let home, document?.id != graph.documents.stored[home].id {
      return document.map { origin(ofOutletOf: $0) } ?? .person("")
    }
    if let outlet = claim.attribution.first(where: { $0.manner == .outlet })?.entity {
      return raise(outlet)
    }
    return document.map { origin(ofOutletOf: $0) } ?? .person("")
  }

  /// The origin of a speaker without a name whom an agency's report quotes, or a text that several reports carry.
  ///
  /// It is the same in all of them. Nil for any other, and for one that speaks for somebody.
  private mutating func unnamed(
    _ speaker: EntityID,
    _ claim: Claim,
    from report: SourceDocument?
  ) -> Origin? {
    guard let slot = graph.entities.slot(of: speaker),
      !graph.isNamed(slot) || !graph.name(ofSlot: slot).contains(where: \.isUppercase),
      raise(speaker) == .entity(graph.canonical(speaker))
    else { return nil }
    let agency = claim.attribution.first { $0.manner == .agency }?.entity.flatMap(graph.name(of:))
    let copied = report.flatMap { isCarried($0.id) ? $0.id.rawValue : nil }
    return ((agency ?? report?.agency).map(NameFolding.fold) ?? copied).map {
      .unnamed(Self.wording(of: graph.name(ofSlot: slot)), of: $0)
    }
  }

  private func isCarried(_ report: DocumentID) -> Bool {
    graph.documents.slot(of: report).map(graph.nearCopies.carried.contains) ?? false
  }

  /// A description without what says only how many there are, in one order: "a source in the army" is "army source".
  private static func wording(of description: String) -> String {
    let words = description.lowercased().split { !$0.isLetter }.map(String.init)
    return words.split { joiningWords.contains($0) }.reversed().joined()
      .filter { !emptyWords.contains($0) }
      .map { $0.count > 3 && $0.hasSuffix("s") ? String($0.dropLast()) : $0 }
      .joined(separator: " ")
  }

  private static let joiningWords: Set<String> = [
    "at", "for", "from", "in", "inside", "of", "with",
  ]
  private static let emptyWords: Set<String> = ["a", "an", "its", "one", "some", "the", "their"]

  private mutating func origin(ofOutletOf report: SourceDocument) -> Origin {
    report.outlet.map { named($0) } ?? .outlet(of: report.id)
  }

  /// The origin that statements of an entity have.
  mutating func root(of slot: Int) -> Origin { raise(graph.entities.stored[slot].id) }

  /// The origin that a header's name stands for: an organisation of that name if the graph has one.
  private mutating func named(_ name: String) -> Origin {
    let organization = graph.entities(named: name).first { graph.type(of: $0) == .organization }
    return organization.map { raise($0) } ?? .named(NameFolding.fold(name))
  }

  private mutating func raise(_ entity: EntityID) -> Origin {
    guard let slot = graph.entities.slot(of: entity) else { return .entity(entity) }
    let canonical = graph.identity.canonical[slot]
    let organization = raised[canonical] ?? organization(of: canonical)
    raised[canonical] = organization
    return .entity(graph.entities.stored[organization].id)
  }

  /// The organisation that a speaker who is none speaks for, leads or is a member of, and the one that a part of it
  /// is named after; the speaker without one.
  private func organization(of speaker: Int) -> Int {
    guard graph.type(ofSlot: speaker) != .organization else {
      return whole(ofPart: speaker) ?? speaker
    }
    for predicate in Self.ties {
      var pattern = ClaimPattern()
      pattern.predicates = [predicate]
      pattern.participants = [.init(graph.entities.stored[speaker].id, .agent)]
      pattern.polarity = .positive
      for claim in graph.claims(matching: pattern) {
        guard let role = graph.ontology[predicate]?.patient,
          let id = claim.argument(role)?.entity, let slot = graph.entities.slot(of: id)
        else { continue }
        let organization = graph.identity.canonical[slot]
        if organization != speaker { return organization }
      }
    }
    return speaker
  }

  /// The one organisation whose name begins that of a part of it: "Redland Army" of "Redland Army Media Centre".
  private func whole(ofPart part: Int) -> Int? {
    for name in [graph.name(ofSlot: part)] + graph.aliases(of: graph.entities.stored[part].id) {
      let words = name.split(separator: " ")
      for count in words.indices.reversed() where count > 0 {
        let start = words.prefix(count).joined(separator: " ")
        let wholes = Set(graph.entities(named: start).compactMap { graph.entities.slot(of: $0) })
          .filter { $0 != part && graph.isParty($0) }
        if wholes.count == 1 { return wholes.first }
      }
    }
    return nil
  }
}

extension Claim {
  /// Who says so, other than the agency and the outlet that carry it.
  var speaker: EntityID? {
    attribution.first { $0.entity != nil && $0.manner != .outlet && $0.manner != .agency }?.entity
  }

  /// Whether somebody but the agency and the outlet says so.
  var hasSpeaker: Bool { speaker != nil }
}
