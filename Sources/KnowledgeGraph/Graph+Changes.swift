extension Graph {
  /// What became of a contribution.
  public enum Addition: Hashable, Sendable {
    /// It is in the graph now.
    case added
    /// The graph holds a report of the same bytes; nothing changed.
    case alreadyHeld
    /// Another report has the same id by chance (1 in 4 thousand million pairs); nothing changed.
    case idTaken
  }

  /// Adds what reading a report gave, unless the graph holds a report of the same sha256.
  ///
  /// The contribution must be sound: ids that differ, every id and span it names in itself or in the graph.
  /// O(records of the report), and O(records behind it in the file's order) for moving numbers.
  @discardableResult
  public mutating func add(_ contribution: Contribution) -> Addition {
    let document = contribution.document
    if let held = documents[id: document.id] {
      return held.sha256 == document.sha256 ? .alreadyHeld : .idTaken
    }
    insert(document: document)
    insert(entities: contribution.entities)
    insert(claims: contribution.claims)
    identity.append(count: contribution.entities.count)
    assertInvariants()
    return .added
  }

  /// Forgets reports with their entities, claims and the judgements on them; O(n) in the graph.
  ///
  /// What a person stated about their entities goes with them.
  public mutating func forget(_ forgotten: Set<DocumentID>) {
    var lost = Set<EntityID>()
    for (slot, entity) in entities.stored.enumerated() {
      if let home = entityHomes[slot].document, forgotten.contains(documents.stored[home].id) {
        lost.insert(entity.id)
      }
    }
    let gone = claimsResting(on: lost, in: forgotten)
    rebuild(
      documents: documents.filter { !forgotten.contains($0.id) },
      entities: entities.filter { !lost.contains($0.id) },
      claims: claims.filter { !gone.contains($0.id) },
      judgements: judgements.compactMap { $0.without(entities: lost, claims: gone) }
    )
  }

  /// The claims of some reports or about some entities, and the claims about those claims.
  private func claimsResting(
    on lost: Set<EntityID>,
    in forgotten: Set<DocumentID>
  ) -> Set<ClaimID> {
    var gone = Set<ClaimID>()
    var before = -1
    while gone.count > before {
      before = gone.count
      for claim in claims where !gone.contains(claim.id) {
        let rests =
          claim.evidence.map { forgotten.contains($0.document) } ?? false
          || claim.arguments.contains {
            $0.entity.map(lost.contains) ?? false || $0.claim.map(gone.contains) ?? false
          }
          || claim.attribution.contains { $0.entity.map(lost.contains) ?? false }
        if rests { gone.insert(claim.id) }
      }
    }
    return gone
  }

  /// Takes everything of another graph that this one does not hold; what is in both counts once.
  ///
  /// Reports whose id clashes with another report's stay out, and are returned. O(n) in both graphs.
  @discardableResult
  public mutating func merge(_ other: Graph) -> [DocumentID] {
    let clashing = other.documents.filter { document in
      documents[id: document.id].map { $0.sha256 != document.sha256 } ?? false
    }.map(\.id)
    var other = other
    if !clashing.isEmpty { other.forget(Set(clashing)) }
    let known = Set(judgements)
    let others = other.judgements.filter { !known.contains($0) }
    foreign.merge(other.foreign)
    rebuild(
      documents: Array(documents) + other.documents.filter { documents[id: $0.id] == nil },
      entities: Array(entities) + other.entities.filter { entities[id: $0.id] == nil },
      claims: Array(claims) + other.claims.filter { claims[id: $0.id] == nil },
      judgements: judgements + others
    )
    assertInvariants()
    return clashing
  }
}
