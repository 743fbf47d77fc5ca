/// Whether a claim affirms or denies.
public enum Polarity: String, CaseIterable, Sendable { case positive, negative }

/// How sure, done or wished a claim's happening is in the words of its speaker.
public enum Modality: String, CaseIterable, Sendable {
  case asserted, attempted, intended, hedged, reported, unknown
}

/// What fills a role of a claim.
public struct Argument: Hashable, Sendable {
  /// The role.
  public var role: Role
  /// The entity that fills it.
  public var entity: EntityID?
  /// Or the claim whose happening fills it.
  public var claim: ClaimID?
  /// The words that fill it; all there is for a value or a measure.
  public var span: TextSpan?
  /// How many of it.
  public var quantity: Quantity?

  /// Makes an argument.
  public init(
    role: Role,
    entity: EntityID? = nil,
    claim: ClaimID? = nil,
    span: TextSpan? = nil,
    quantity: Quantity? = nil
  ) {
    self.role = role
    self.entity = entity
    self.claim = claim
    self.span = span
    self.quantity = quantity
  }
}

/// When, as the report dates it.
public struct ClaimTime: Hashable, Sendable {
  /// A date, an interval or a date and part of day in EDTF ("2022-01-20", "2022-01-20/2022-01-21").
  public var value: String
  /// The words that say so.
  public var span: TextSpan?

  /// Makes a time.
  public init(value: String, span: TextSpan? = nil) {
    self.value = value
    self.span = span
  }
}

/// The sentence that makes a claim.
public struct Evidence: Hashable, Sendable {
  /// The report.
  public var document: DocumentID
  /// The sentence.
  public var span: TextSpan

  /// Makes evidence.
  public init(document: DocumentID, span: TextSpan) {
    self.document = document
    self.span = span
  }
}

/// What somebody says: one predicate of the ontology with its arguments, and who says so where.
public struct Claim: Hashable, Sendable {
  /// The id.
  public var id: ClaimID
  /// What is claimed.
  public var predicate: Predicate
  /// Who and what takes part, in the ontology's order of roles.
  public var arguments: [Argument]
  /// When; nil if the report does not say.
  public var time: ClaimTime?
  /// Affirmed or denied.
  public var polarity: Polarity
  /// Done, tried, wished, or doubtful.
  public var modality: Modality
  /// How many happenings, or how many of what the text leaves open.
  public var quantity: Quantity?
  /// Near, north of, director.
  public var qualifier: String?
  /// say's deny, confirm, accuse.
  public var stance: String?
  /// Who says so, the innermost speaker first; empty in the voice of an outlet that is not named.
  public var attribution: [Attribution]
  /// The sentence; nil for what a person states by hand.
  public var evidence: Evidence?
  /// The words that name the happening.
  public var trigger: TextSpan?
  /// How likely the reading is right, 0 to 1.
  public var confidence: Double
  /// The rule that made it.
  public var rule: String
  /// The person who states it by hand; nil for what was read.
  public var by: String?

  /// Makes a claim.
  public init(
    id: ClaimID,
    predicate: Predicate,
    arguments: [Argument] = [],
    time: ClaimTime? = nil,
    polarity: Polarity = .positive,
    modality: Modality = .asserted,
    quantity: Quantity? = nil,
    qualifier: String? = nil,
    stance: String? = nil,
    attribution: [Attribution] = [],
    evidence: Evidence? = nil,
    trigger: TextSpan? = nil,
    confidence: Double = 1,
    rule: String,
    by: String? = nil
  ) {
    self.id = id
    self.predicate = predicate
    self.arguments = arguments
    self.time = time
    self.polarity = polarity
    self.modality = modality
    self.quantity = quantity
    self.qualifier = qualifier
    self.stance = stance
    self.attribution = attribution
    self.evidence = evidence
    self.trigger = trigger
    self.confidence = confidence
    self.rule = rule
    self.by = by
  }

  /// The first argument of `role`.
  public func argument(_ role: Role) -> Argument? { arguments.first { $0.role == role } }
}
