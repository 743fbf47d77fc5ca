/// What must be added to a graph, and removed from it, to make it another one.
///
///     GraphDifference(from: yesterday, to: today).added.claims
///
/// A record that both hold under one id, but not alike, is removed and added.
public struct GraphDifference: Hashable, Sendable {
  /// Records of a graph, each sort in its order there.
  public struct Records: Hashable, Sendable {
    /// Reports.
    public internal(set) var documents: [SourceDocument] = []
    /// Entities.
    public internal(set) var entities: [Entity] = []
    /// Claims.
    public internal(set) var claims: [Claim] = []
    /// Judgements.
    public internal(set) var judgements: [Judgement] = []

    /// Whether there are none.
    public var isEmpty: Bool {
      documents.isEmpty && entities.isEmpty && claims.isEmpty && judgements.isEmpty
    }
  }

  /// Names of records of a graph, each sort in its order there.
  public struct Names: Hashable, Sendable {
    /// Reports.
    public internal(set) var documents: [DocumentID] = []
    /// Entities.
    public internal(set) var entities: [EntityID] = []
    /// Claims.
    public internal(set) var claims: [ClaimID] = []
    /// Judgements, which have no ids.
    public internal(set) var judgements: [Judgement] = []

    /// Whether there are none.
    public var isEmpty: Bool {
      documents.isEmpty && entities.isEmpty && claims.isEmpty && judgements.isEmpty
    }
  }

  /// What only the new graph holds.
  public internal(set) var added = Records()
  /// What only the old graph holds.
  public internal(set) var removed = Names()

  /// Makes a difference of nothing.
  init() {}

  /// Compares two graphs; O(n) in both.
  public init(from old: Graph, to new: Graph) {
    (removed.documents, added.documents) = Self.compared(old.documents, new.documents)
    (removed.entities, added.entities) = Self.compared(old.entities, new.entities)
    (removed.claims, added.claims) = Self.compared(old.claims, new.claims)
    if old.judgements != new.judgements {
      let (before, after) = (Set(old.judgements), Set(new.judgements))
      removed.judgements = old.judgements.filter { !after.contains($0) }
      added.judgements = new.judgements.filter { !before.contains($0) }
    }
  }

  /// Whether the graphs hold the same.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty }

  /// Whether more than judgements differs.
  fileprivate var changesRecords: Bool {
    !(added.documents.isEmpty && added.entities.isEmpty && added.claims.isEmpty
      && removed.documents.isEmpty && removed.entities.isEmpty && removed.claims.isEmpty)
  }

  private static func compared<Record: Identifiable & Equatable>(
    _ old: KnowledgeGraph.Records<Record>,
    _ new: KnowledgeGraph.Records<Record>
  ) -> (removed: [Record.ID], added: [Record]) {
    (old.filter { new[id: $0.id] != $0 }.map(\.id), new.filter { old[id: $0.id] != $0 })
  }
}

extension Graph {
  /// Takes a difference on: what it removes goes, what it adds comes, as far as the graph can hold it.
  ///
  /// A record that would name what the graph does not hold stays out. O(n) in the graph, in the judgements alone
  /// where no other records change.
  public mutating func apply(_ difference: GraphDifference) {
    let (added, removed) = (difference.added, difference.removed)
    let gone = Set(removed.judgements)
    let kept = judgements.filter { !gone.contains($0) }
    let known = Set(kept)
    let judged = kept + added.judgements.filter { !known.contains($0) }
    if difference.changesRecords {
      rebuild(
        documents: Self.changed(documents, removed.documents, added.documents),
        entities: Self.changed(entities, removed.entities, added.entities),
        claims: Self.changed(claims, removed.claims, added.claims),
        judgements: judged
      )
      dropDangling()
    } else {
      judgements = (judged.filter(\.isHearsays) + judged.filter { !$0.isHearsays }).filter(holds)
      derive()
    }
    assertInvariants()
  }

  private static func changed<Record: Identifiable>(
    _ held: Records<Record>,
    _ removed: [Record.ID],
    _ added: [Record]
  ) -> [Record] {
    let gone = Set(removed + added.map(\.id))
    return held.filter { !gone.contains($0.id) } + added
  }

  /// Leaves out records that name what the graph does not hold, and those that name them.
  private mutating func dropDangling() {
    while firstDanglingID() != nil {
      rebuild(
        documents: Array(documents),
        entities: entities.filter { entity in
          entity.mentions.allSatisfy { documents.slot(of: $0.document) != nil }
        },
        claims: claims.filter { danglingID(in: $0) == nil },
        judgements: judgements.filter(holds)
      )
    }
  }

  /// Whether all that a judgement names is held.
  private func holds(_ judgement: Judgement) -> Bool {
    judgement.entities.allSatisfy { entities.slot(of: $0) != nil }
      && judgement.claims.allSatisfy { claims.slot(of: $0) != nil }
  }
}
