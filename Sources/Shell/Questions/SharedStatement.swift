import KnowledgeGraph

/// Claims that say the same, as one row: the same predicate, sides, counts of the patient, polarity and modality.
struct SharedStatement {
  /// The claims, in file order.
  var claims: [Claim]
  /// How many independent origins they have.
  var origins: Int

  /// The first claim, which stands for all.
  var first: Claim { claims[0] }

  /// Groups claims; the statements of most origins first, then in file order.
  static func groups(of claims: [Claim], in graph: Graph, text: ClaimText) -> [SharedStatement] {
    var order: [Key] = []
    var groups: [Key: [Claim]] = [:]
    for claim in claims {
      let key = Key(claim, graph, text)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(claim)
    }
    let statements = order.compactMap { groups[$0] }.map {
      SharedStatement(claims: $0, origins: graph.origins(of: $0.map(\.id)).count)
    }
    return statements.enumerated().sorted {
      ($1.element.origins, $0.offset) < ($0.element.origins, $1.offset)
    }.map(\.element)
  }

  /// What is the same in claims that say the same.
  private struct Key: Hashable {
    var predicate: Predicate
    var agent: Side?
    var patient: Side?
    var polarity: Polarity
    var modality: Modality

    init(_ claim: Claim, _ graph: Graph, _ text: ClaimText) {
      let entry = graph.ontology[claim.predicate]
      predicate = claim.predicate
      agent = entry?.agent.flatMap(claim.argument).map { Side($0, claim, graph, text) }
      patient = entry?.patient.flatMap(claim.argument).map {
        Side($0, claim, graph, text, isCounted: true)
      }
      polarity = claim.polarity
      modality = claim.modality
    }
  }

  private struct Side: Hashable {
    var entity: EntityID?
    var claim: ClaimID?
    var words = ""
    var bounds: ClosedRange<Int>?

    init(
      _ argument: Argument,
      _ claim: Claim,
      _ graph: Graph,
      _ text: ClaimText,
      isCounted: Bool = false
    ) {
      entity = argument.entity.map(graph.canonical)
      self.claim = argument.claim
      if entity == nil, self.claim == nil {
        words = text.words(argument.span, of: claim).lowercased()
      }
      if isCounted { bounds = argument.quantity?.bounds }
    }
  }
}
