extension Graph {
  /// What is wrong with the graph: an empty list, but for a programmer's error. O(n log n)
  ///
  /// Checked: ids differ; every id that is named is held; every span lies in its report and on characters;
  /// records are in file order; indices agree with the records; canonical entities stand for themselves.
  public func checkInvariants() -> [String] {
    var problems: [String] = []
    if let (record, id) = firstDanglingID() {
      problems.append("\(record) names \(id), which is not held")
    }
    if documents.hasRepeatedIDs || entities.hasRepeatedIDs || claims.hasRepeatedIDs {
      problems.append("two records have one id")
    }
    problems += spanProblems()
    problems += orderProblems()
    problems += indexProblems()
    return problems
  }

  private func spanProblems() -> [String] {
    var problems: [String] = []
    for entity in entities {
      for mention in entity.mentions where document(mention.document)?.holds(mention.span) != true {
        problems.append("a mention of \(entity.id.rawValue) is not in its text: \(mention.span)")
      }
    }
    for claim in claims {
      let document = claim.evidence.flatMap { self.document($0.document) }
      for span in claim.spans where document?.holds(span) != true {
        problems.append("a span of \(claim.id.rawValue) is not in its text: \(span)")
      }
    }
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

extension Claim {
  /// Every span of the claim.
  var spans: [TextSpan] {
    var spans = arguments.compactMap(\.span)
    for link in attribution { spans += (link.span.map { [$0] } ?? []) + link.content }
    return spans + [time?.span, evidence?.span, trigger].compactMap { $0 }
  }
}

extension SourceDocument {
  /// Whether a span lies in the text and on the bounds of characters (scalars).
  fileprivate func holds(_ span: TextSpan) -> Bool {
    let bytes = text.utf8
    guard span.start >= 0, span.end <= bytes.count else { return false }
    return [span.start, span.end].allSatisfy { offset in
      let index = bytes.index(bytes.startIndex, offsetBy: offset)
      return index == bytes.endIndex || bytes[index] & 0xC0 != 0x80
    }
  }
}
