extension RecordReader {
  mutating func judgement() throws(ReadFailure) -> Judgement {
    var fields = JudgementFields()
    var (by, confidence): (String?, Double?)
    var (at, reason): (String?, String?)
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "kind": fields.kind = try scanner.string()
      case "entities": fields.entities = try strings().map(EntityID.init(rawValue:))
      case "claims": fields.claims = try strings().map(ClaimID.init(rawValue:))
      case "entity": fields.entity = EntityID(rawValue: try scanner.string())
      case "claim": fields.claim = ClaimID(rawValue: try scanner.string())
      case "value": fields.value = try scanner.string()
      case "by": by = try scanner.string()
      case "at": at = try scanner.string()
      case "confidence": confidence = try self.confidence()
      case "reason": reason = try scanner.string()
      default: try keepMember(in: .record)
      }
    }
    return Judgement(
      try fields.decision(),
      by: try required(by, "by"),
      at: at,
      confidence: confidence,
      reason: reason
    )
  }
}

/// What a judgement may have, before its kind says what it must.
private struct JudgementFields {
  var kind: String?
  var entities: [EntityID]?
  var claims: [ClaimID]?
  var entity: EntityID?
  var claim: ClaimID?
  var value: String?

  func decision() throws(ReadFailure) -> Judgement.Decision {
    guard let kind else { throw .missing("kind") }
    switch kind {
    case "same":
      if let claims { return .sameHappening(claims) }
      return .same(try required(entities, "entities"))
    case "different":
      if let claims { return .differentHappening(claims) }
      return .different(try required(entities, "entities"))
    case "rename":
      return .rename(try required(entity, "entity"), try required(value, "value"))
    case "retype":
      let name = try required(value, "value")
      guard let type = EntityType(rawValue: name) else { throw .value(key: "value", name) }
      return .retype(try required(entity, "entity"), type)
    case "alias":
      return .alias(try required(entity, "entity"), try required(value, "value"))
    case "note":
      let value = try required(value, "value")
      if let claim { return .note(.claim(claim), value) }
      return .note(.entity(try required(entity, "entity")), value)
    case "star":
      if let claim { return .star(.claim(claim)) }
      return .star(.entity(try required(entity, "entity")))
    case "retract": return .retract(try required(claim, "claim"))
    case "grade":
      return .grade(try required(entity, "entity"), try required(value, "value"))
    default: throw .value(key: "kind", kind)
    }
  }

  private func required<Value>(_ value: Value?, _ key: String) throws(ReadFailure) -> Value {
    guard let value else { throw .missing(key) }
    return value
  }
}
