extension Graph {
  /// Adds judgements by hearsay or a person on entities and claims of the graph; those it holds are not repeated.
  ///
  /// O(n) in judgements and entities, however many are added at once.
  public mutating func judge(_ added: [Judgement]) {
    var known = Set(judgements)
    let new = added.filter { known.insert($0).inserted }
    guard !new.isEmpty else { return }
    let hearsays = judgements.prefix { $0.isHearsays } + new.filter(\.isHearsays)
    judgements =
      hearsays + judgements.drop { $0.isHearsays } + new.filter { !$0.isHearsays }
    derive()
    assertInvariants()
  }

  /// Adds one judgement.
  public mutating func judge(_ judgement: Judgement) { judge([judgement]) }

  /// Takes a judgement back; false if the graph does not hold it.
  @discardableResult
  public mutating func withdraw(_ judgement: Judgement) -> Bool {
    guard let index = judgements.firstIndex(of: judgement) else { return false }
    judgements.remove(at: index)
    derive()
    assertInvariants()
    return true
  }

  /// Puts hearsay's judgements, no two the same, in place of those it made before; a person's stay as they are.
  public mutating func replaceHearsayJudgements(_ new: [Judgement]) {
    judgements = new + judgements.filter { !$0.isHearsays }
    derive()
    assertInvariants()
  }

  /// Whether a claim was withdrawn by a judgement.
  public func isRetracted(_ id: ClaimID) -> Bool {
    claims.slot(of: id).map(curation.retracted.contains) ?? false
  }

  /// The notes on an entity, or on any that is one with it, or on a claim, in the order they were made.
  public func notes(on subject: Judgement.Subject) -> [Judgement] {
    judgements.filter { judgement in
      guard case .note(let other, _) = judgement.decision else { return false }
      if case (.entity(let a), .entity(let b)) = (subject, other) {
        return canonical(a) == canonical(b)
      }
      return subject == other
    }
  }

  /// How far a source is trusted, A1 to F6; nil if nobody graded it.
  public func grade(of id: EntityID) -> String? {
    entities.slot(of: id).flatMap { curation.grades[identity.canonical[$0]] }
  }

  /// The judgements on an entity or on any that is one with it, in the order they were made.
  public func judgements(on id: EntityID) -> [Judgement] {
    let members = Set(members(of: id))
    return judgements.filter { !members.isDisjoint(with: $0.entities) }
  }
}

extension Judgement {
  /// The entities that the judgement names.
  public var entities: [EntityID] {
    switch decision {
    case .same(let ids), .different(let ids): ids
    case .rename(let id, _), .retype(let id, _), .alias(let id, _), .grade(let id, _): [id]
    case .note(.entity(let id), _), .star(.entity(let id)): [id]
    case .note(.claim, _), .star(.claim), .retract, .sameHappening, .differentHappening: []
    }
  }

  /// The claims that the judgement names.
  public var claims: [ClaimID] {
    switch decision {
    case .sameHappening(let ids), .differentHappening(let ids): ids
    case .retract(let id), .note(.claim(let id), _), .star(.claim(let id)): [id]
    case .same, .different, .rename, .retype, .alias, .grade, .note(.entity, _), .star(.entity):
      []
    }
  }

  /// What is left of the judgement when entities and claims are gone; nil if that is nothing.
  func without(entities: Set<EntityID>, claims: Set<ClaimID>) -> Judgement? {
    guard
      self.entities.contains(where: entities.contains)
        || self.claims.contains(where: claims.contains)
    else { return self }
    var left = self
    switch decision {
    case .same(let ids): left.decision = .same(ids.filter { !entities.contains($0) })
    case .different(let ids): left.decision = .different(ids.filter { !entities.contains($0) })
    case .sameHappening(let ids):
      left.decision = .sameHappening(ids.filter { !claims.contains($0) })
    case .differentHappening(let ids):
      left.decision = .differentHappening(ids.filter { !claims.contains($0) })
    case .rename, .retype, .alias, .note, .star, .retract, .grade: return nil
    }
    return left.entities.count + left.claims.count > 1 ? left : nil
  }
}
