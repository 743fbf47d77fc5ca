/// Records of a saved graph in the order of its file, with what some of them name for a reader of the file alone.
struct RecordBatch: Sendable {
  /// An array of the file.
  enum Section: String, CaseIterable {
    case documents, entities, claims, events, judgements
  }

  private(set) var documents: [SourceDocument] = []
  private(set) var entities: [Entity] = []
  private(set) var claims: [Claim] = []
  private(set) var judgements: [Judgement] = []
  /// What entities and events name, with the number of the record.
  private(set) var canonicals: [(number: Int, id: EntityID)] = []
  private(set) var eventClaims: [(number: Int, id: ClaimID)] = []
  var foreign = ForeignFields()

  /// Makes room for records of an array.
  mutating func reserve(_ count: Int, in section: Section) {
    switch section {
    case .documents: documents.reserveCapacity(count)
    case .entities: entities.reserveCapacity(count)
    case .claims: claims.reserveCapacity(count)
    case .events: eventClaims.reserveCapacity(count)
    case .judgements: judgements.reserveCapacity(count)
    }
  }

  /// Reads the next record of an array, which has this number in it.
  mutating func read(
    _ section: Section,
    number: Int,
    from records: inout RecordReader
  ) throws(ReadFailure) {
    let record: ForeignFields.Record
    switch section {
    case .documents:
      let document = try records.document()
      documents.append(document)
      record = .document(document.id)
    case .entities:
      let (entity, canonical) = try records.entity()
      entities.append(entity)
      if let canonical { canonicals.append((number, canonical)) }
      record = .entity(entity.id)
    case .claims:
      let claim = try records.claim()
      claims.append(claim)
      record = .claim(claim.id)
    case .events:
      let event = try records.event()
      for id in event.claims { eventClaims.append((number, id)) }
      record = .event(event.id)
    case .judgements:
      let judgement = try records.judgement()
      judgements.append(judgement)
      record = .judgement(judgement)
    }
    if records.hasForeign { foreign[record] = records.takeForeign() }
  }

  /// Puts records behind these.
  mutating func append(_ other: RecordBatch) {
    Self.append(other.documents, to: &documents)
    Self.append(other.entities, to: &entities)
    Self.append(other.claims, to: &claims)
    Self.append(other.judgements, to: &judgements)
    Self.append(other.canonicals, to: &canonicals)
    Self.append(other.eventClaims, to: &eventClaims)
    var foreign = other.foreign
    foreign.merge(self.foreign)
    self.foreign = foreign
  }

  /// Puts records behind others; where there are none yet, they are taken as they lie in memory.
  private static func append<Record>(_ more: [Record], to records: inout [Record]) {
    guard !more.isEmpty else { return }
    if records.isEmpty { records = more } else { records += more }
  }

  /// The graph of the records, sound or not.
  func graph(over ontology: Ontology) -> Graph {
    var graph = Graph(ontology: ontology)
    graph.foreign = foreign
    graph.rebuild(
      documents: documents,
      entities: entities,
      claims: claims,
      judgements: judgements
    )
    return graph
  }

  /// The first record whose id for a reader of the file alone is none of a graph's, if there is one.
  func firstDanglingID(in graph: Graph) -> (section: Section, number: Int, id: String)? {
    for (number, id) in canonicals where graph.entities.slot(of: id) == nil {
      return (.entities, number, id.rawValue)
    }
    for (number, id) in eventClaims where graph.claims.slot(of: id) == nil {
      return (.events, number, id.rawValue)
    }
    return nil
  }
}
