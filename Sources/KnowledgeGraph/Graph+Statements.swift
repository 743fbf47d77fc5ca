extension Graph {
  /// What a person states by hand.
  public struct Statement: Hashable, Sendable {
    /// What is stated.
    public var predicate: Predicate
    /// Who and what takes part, in the ontology's order of roles.
    public var arguments: [Argument]
    /// When, as EDTF.
    public var time: String?
    /// Affirmed or denied.
    public var polarity: Polarity
    /// Done, tried, wished, or doubtful.
    public var modality: Modality
    /// The person.
    public var by: String

    /// Makes a statement.
    public init(
      predicate: Predicate,
      arguments: [Argument],
      time: String? = nil,
      polarity: Polarity = .positive,
      modality: Modality = .asserted,
      by: String
    ) {
      self.predicate = predicate
      self.arguments = arguments
      self.time = time
      self.polarity = polarity
      self.modality = modality
      self.by = by
    }

    /// All that tells the statement from another, as text.
    fileprivate var content: String {
      let fillers = arguments.map { argument in
        let filler = argument.entity?.rawValue ?? argument.claim?.rawValue ?? ""
        return "\(argument.role.rawValue)=\(filler) \(argument.quantity?.text ?? "")"
      }
      return
        ([predicate.rawValue, time ?? "", polarity.rawValue, modality.rawValue, by] + fillers)
        .joined(separator: "\n")
    }
  }

  /// Adds a claim that a person makes; its id comes from its content, so the same twice is one claim.
  public mutating func state(_ statement: Statement) -> ClaimID {
    let id = ClaimID(rawValue: "c\(Self.digits(of: statement.content))-0")
    guard claims[id: id] == nil else { return id }
    let claim = Claim(
      id: id,
      predicate: statement.predicate,
      arguments: statement.arguments,
      time: statement.time.map { ClaimTime(value: $0) },
      polarity: statement.polarity,
      modality: statement.modality,
      rule: "by-hand",
      by: statement.by
    )
    insert(claims: [claim])
    assertInvariants()
    return id
  }

  /// Adds an entity that no report mentions, for statements by hand; the same name and type twice is one entity.
  public mutating func introduce(_ name: String, as type: EntityType) -> EntityID {
    let id = EntityID(rawValue: "e\(Self.digits(of: "\(type.rawValue) \(name)"))-0")
    guard entities[id: id] == nil else { return id }
    insert(entities: [Entity(id: id, type: type, name: name)])
    identity.append(count: 1)
    assertInvariants()
    return id
  }

  /// Takes back what a person stated by hand, and the judgements on it; claims of reports are withdrawn by judgement.
  ///
  /// False if the graph holds no such statement, or another claim speaks of it. O(n) in the graph.
  @discardableResult
  public mutating func unstate(_ id: ClaimID) -> Bool {
    guard claims[id: id]?.by != nil,
      !claims.contains(where: { $0.arguments.contains { $0.claim == id } })
    else { return false }
    rebuild(
      documents: Array(documents),
      entities: Array(entities),
      claims: claims.filter { $0.id != id },
      judgements: judgements.compactMap { $0.without(entities: [], claims: [id]) }
    )
    return true
  }

  private static func digits(of content: String) -> String {
    String(SHA256.hexDigest(of: Array(content.utf8)).prefix(8))
  }
}
