/// The part of a graph that an export writes: canonical entities, the claims that stand, and their reports.
struct GraphExcerpt {
  let graph: Graph
  /// The claims, in file order.
  let claims: [Claim]
  /// The canonical entities that take part in the claims or say them, in file order.
  let entities: [EntityID]
  /// The reports of the claims, in file order.
  let documents: [SourceDocument]

  /// A claim between two of its participants.
  struct Edge {
    /// The claim.
    let claim: Claim
    /// The participant that the ontology's order of roles puts first.
    let source: EntityID
    /// Another one.
    let target: EntityID
    /// The role of the other.
    let role: Role
    /// An id of its own: the claim's, and the place among its edges.
    let id: String
  }

  /// Takes what is near an entity, or all.
  init(of graph: Graph, around center: EntityID? = nil, depth: Int = 1) {
    self.graph = graph
    var near: Set<EntityID>?
    if let center {
      near = Set(graph.neighbors(of: center, depth: depth)?.entities ?? [])
        .union([graph.canonical(center)])
    }
    claims = graph.claims.filter { claim in
      if graph.isRetracted(claim.id) { return false }
      guard let near else { return true }
      let participants = claim.arguments.compactMap { $0.entity.map(graph.canonical) }
      return !participants.isEmpty && participants.allSatisfy(near.contains)
    }
    var named = Set<EntityID>()
    for claim in claims {
      named.formUnion(claim.arguments.compactMap { $0.entity.map(graph.canonical) })
      named.formUnion(claim.attribution.compactMap { $0.entity.map(graph.canonical) })
    }
    entities = graph.canonicalEntities.filter(named.contains)
    let reports = Set(claims.compactMap { $0.evidence?.document })
    documents = graph.documents.filter { reports.contains($0.id) }
  }

  /// Every claim of two or more participants as edges from the first of them.
  var edges: [Edge] {
    claims.flatMap { claim -> [Edge] in
      let participants = claim.arguments.filter { $0.entity != nil }
      guard let source = participants.first?.entity.map(graph.canonical) else { return [] }
      return participants.dropFirst().enumerated().compactMap { place, argument in
        guard let target = argument.entity.map(graph.canonical) else { return nil }
        let number = place == 0 ? "" : ".\(place)"
        return Edge(
          claim: claim,
          source: source,
          target: target,
          role: argument.role,
          id: claim.id.rawValue + number
        )
      }
    }
  }

  func name(_ id: EntityID) -> String { graph.name(of: id) ?? id.rawValue }

  func type(_ id: EntityID) -> String { (graph.type(of: id) ?? .other).rawValue }

  /// The words that a span marks in a claim's report.
  func words(_ span: TextSpan?, of claim: Claim) -> String? {
    guard let span, let evidence = claim.evidence, let report = graph.document(evidence.document)
    else { return nil }
    return report.text(of: span)
  }

  /// What fills a role, in words: a name, the id of a claim, or the words of the report.
  func filler(_ argument: Argument, of claim: Claim) -> String {
    argument.entity.map(name) ?? argument.claim?.rawValue ?? words(argument.span, of: claim) ?? ""
  }

  /// The sentence that makes the claim.
  func quote(_ claim: Claim) -> String? { words(claim.evidence?.span, of: claim) }

  /// Who says so, the innermost first; agency and outlet by the report's header where no words name them.
  func speakers(of claim: Claim) -> [String] {
    if let person = claim.by { return [person] }
    let report = claim.evidence.flatMap { graph.document($0.document) }
    return claim.attribution.compactMap { link in
      if let id = link.entity { return name(id) }
      return switch link.manner {
      case .agency: report?.agency
      case .outlet: report?.outlet
      case .direct, .indirect, .accordingTo, .citing: words(link.span, of: claim)
      }
    }
  }

  /// What an edge is called: the words between its ends, marked where the claim is no plain assertion.
  func label(_ edge: Edge) -> String {
    let entry = graph.ontology[edge.claim.predicate]
    var label = edge.claim.predicate.rawValue
    if entry?.patient != edge.role { label += " (\(edge.role.rawValue))" }
    if edge.claim.polarity == .negative { label += ", denied" }
    if edge.claim.modality != .asserted { label += ", \(edge.claim.modality.rawValue)" }
    return label
  }

  /// What an edge says beside its ends, for formats of keys and values; keys that fit every format.
  func attributes(_ edge: Edge) -> [(key: String, value: String)] {
    let claim = edge.claim
    let quantities =
      claim.arguments.compactMap(\.quantity?.text) + [claim.quantity?.text].compactMap(\.self)
    let values: [(String, String?)] = [
      ("claim", claim.id.rawValue),
      ("predicate", claim.predicate.rawValue),
      ("role", edge.role.rawValue),
      ("polarity", claim.polarity.rawValue),
      ("modality", claim.modality.rawValue),
      ("date", claim.time?.value),
      ("quantity", quantities.isEmpty ? nil : quantities.joined(separator: "; ")),
      ("speakers", speakers(of: claim).joined(separator: " > ")),
      ("report", claim.evidence?.document.rawValue),
      ("quote", quote(claim)),
    ]
    return values.compactMap { key, value in value.map { (key, $0) } }
  }

  /// The keys that `attributes` may give.
  static let attributeKeys = [
    "claim", "predicate", "role", "polarity", "modality", "date", "quantity", "speakers", "report",
    "quote",
  ]
}
