import KnowledgeGraph

/// A facility, and what reports tell of it: where it is, what it is like, and what happened to it.
struct PlacedFacility {
  let facility: Int
  /// The class of the noun that says what it is.
  let type: String
  /// The places where reports put it.
  let places: [Int]
  /// The words that tell it from others of its type: "covered" of "the covered market in Nadur".
  let traits: Set<String>
  let happenings: [FacilityClaims.Happening]
}

/// What the claims of a graph say of facilities.
struct FacilityClaims {
  /// Something that happened at a facility or to it.
  struct Happening: Hashable {
    /// The kind of deed, or the predicate that has none.
    let kind: String
    /// The days that the sentence itself gives; nil without any.
    let days: ClosedRange<Int>?
  }

  /// The places that each facility is said to lie in.
  private(set) var located: [Int: [Int]] = [:]
  /// The places where claims put what happened to each facility.
  private(set) var scenes: [Int: [Int]] = [:]
  private(set) var happenings: [Int: [Happening]] = [:]

  /// Deeds of violence are told as attacks, blasts and killings alike.
  private static let violence = "ASSAULT"

  init(of graph: Graph, types: [EntityType]) {
    for claim in graph.claims where claim.polarity == .positive {
      let entry = graph.ontology[claim.predicate]
      let fillers = claim.arguments.compactMap { argument in
        argument.entity.flatMap { graph.entities.position(of: $0) }.map { (argument.role, $0) }
      }
      let facilities = fillers.map(\.1).filter { types[$0] == .facility }
      guard !facilities.isEmpty else { continue }
      let places = fillers.filter { $0.0 == "place" && types[$0.1] == .place }.map(\.1)
      for facility in facilities {
        if claim.predicate == "located_in" {
          located[facility, default: []] += places
        } else if entry?.kind != .state {
          scenes[facility, default: []] += places
          let kind = entry?.plover == Self.violence ? Self.violence : claim.predicate.rawValue
          let happening = Happening(kind: kind, days: Self.ownDays(of: claim))
          happenings[facility, default: []].append(happening)
        }
      }
    }
  }

  /// The days that a claim's own sentence gives.
  private static func ownDays(of claim: Claim) -> ClosedRange<Int>? {
    guard let time = claim.time, let date = time.span, let sentence = claim.evidence?.span,
      sentence.start <= date.start, date.end <= sentence.end
    else { return nil }
    return TimeSpan(time.value)?.days
  }
}
