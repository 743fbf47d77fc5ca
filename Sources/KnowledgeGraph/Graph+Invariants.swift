extension Graph {
  /// What is wrong with the graph: an empty list, but for a programmer's error. O(n log n)
  ///
  /// Checked: ids differ; every id that is named is held; every span lies in its report and on characters;
  /// records are in file order; indices agree with the records; canonical entities stand for themselves.
  public func checkInvariants() -> [String] {
    var problems: [String] = []
    problems += GraphDefect.first(in: self).map { ["\($0)"] } ?? []
    problems += orderProblems()
    problems += indexProblems()
    return problems
  }

  private func orderProblems() -> [String] {
    var problems: [String] = []
    for (a, b) in zip(documents, documents.dropFirst()) where !a.precedes(b) {
      problems.append("\(a.id.rawValue) must not stand before \(b.id.rawValue)")
    }
    let homes = entities.order.map { fileKey(entityHomes[$0], entities.stored[$0].id.rawValue) }
    let places = claims.order.map { fileKey(claimHomes[$0], claims.stored[$0].id.rawValue) }
    for keys in [homes, places] {
      for (a, b) in zip(keys, keys.dropFirst()) where a >= b {
        problems.append("\(a) must not stand before \(b)")
      }
    }
    if judgements.drop(while: \.isHearsays).contains(where: \.isHearsays) {
      problems.append("hearsay's judgements must stand first")
    }
    return problems
  }

  private func fileKey(_ home: Home, _ id: String) -> (Int, Int, String) {
    (home.document.map { documents.position(ofSlot: $0) } ?? .max, home.start, id)
  }

  private func indexProblems() -> [String] {
    var problems: [String] = []
    for (slot, entity) in entities.stored.enumerated() {
      let canonical = identity.canonical[slot]
      if identity.canonical[canonical] != canonical {
        problems.append("the canonical entity of \(entity.id.rawValue) does not stand for itself")
      }
      if !nameIndex.slots(named: entity.name).contains(slot) {
        problems.append("\(entity.id.rawValue) is not found by its name")
      }
    }
    for (slot, claim) in claims.stored.enumerated() {
      if !claimIndex.claims(with: claim.predicate).contains(slot) {
        problems.append("\(claim.id.rawValue) is not found by its predicate")
      }
      for argument in claim.arguments {
        guard let entity = argument.entity.flatMap({ entities.slot(of: $0) }) else { continue }
        if !claimIndex.byEntity[entity].contains(slot) {
          problems.append("\(claim.id.rawValue) is not found by its \(argument.role.rawValue)")
        }
      }
    }
    return problems
  }

  /// Stops a debug build that broke an invariant; graphs of more than a few reports are left to the tests.
  func assertInvariants() {
    assert(
      claims.count > 200 || checkInvariants().isEmpty,
      checkInvariants().joined(separator: "\n")
    )
  }
}
