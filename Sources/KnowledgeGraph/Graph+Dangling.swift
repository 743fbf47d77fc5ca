extension Graph {
  /// A record that names other records.
  enum NamingRecord: Hashable {
    case entity(EntityID)
    case claim(ClaimID)
    /// A judgement by its place, from 0.
    case judgement(Int)
  }

  /// The first record that names an id that the graph does not hold, and the id; O(n).
  func firstDanglingID() -> (record: NamingRecord, id: String)? {
    let inJudgements = Meanwhile { firstDanglingIDInJudgements() }
    return firstDanglingIDInEntities() ?? firstDanglingIDInClaims() ?? inJudgements.value
  }

  private func firstDanglingIDInEntities() -> (record: NamingRecord, id: String)? {
    for slot in entities.stored.indices {
      // Mentions are of one report as a rule, which has been looked for.
      let known = entityHomes[slot].document.map { documents.stored[$0].id }
      for mention in entities.stored[slot].mentions
      where mention.document != known && documents.slot(of: mention.document) == nil {
        return (.entity(entities.stored[slot].id), mention.document.rawValue)
      }
    }
    return nil
  }

  private func firstDanglingIDInClaims() -> (record: NamingRecord, id: String)? {
    for slot in claims.stored.indices {
      if !hasKnownParts(slot), let id = danglingID(in: claims.stored[slot]) {
        return (.claim(claims.stored[slot].id), id)
      }
    }
    return nil
  }

  private func firstDanglingIDInJudgements() -> (record: NamingRecord, id: String)? {
    for (index, judgement) in judgements.enumerated() {
      for id in judgement.entities where entities.slot(of: id) == nil {
        return (.judgement(index), id.rawValue)
      }
      for id in judgement.claims where claims.slot(of: id) == nil {
        return (.judgement(index), id.rawValue)
      }
    }
    return nil
  }

  /// Whether a claim names a report and entities alone, and the graph's indices have found them all.
  private func hasKnownParts(_ slot: Int) -> Bool {
    let named = claims.stored[slot].arguments.count { $0.entity != nil || $0.claim != nil }
    return claimHomes[slot].document != nil
      && claimIndex.participants(of: slot).count == named
      && claims.stored[slot].attribution.allSatisfy { $0.entity == nil }
  }

  /// The first id of a claim that the graph does not hold.
  func danglingID(in claim: Claim) -> String? {
    for argument in claim.arguments {
      if let id = argument.entity, entities.slot(of: id) == nil { return id.rawValue }
      if let id = argument.claim, claims.slot(of: id) == nil { return id.rawValue }
    }
    for link in claim.attribution {
      if let id = link.entity, entities.slot(of: id) == nil { return id.rawValue }
    }
    guard let id = claim.evidence?.document, documents.slot(of: id) == nil else { return nil }
    return id.rawValue
  }
}
