/// Reads a saved graph: what stands at its top, the arrays, and then what only the whole can tell.
struct GraphFileReader {
  /// An array of the file.
  private enum Section: String, CaseIterable {
    case documents, entities, claims, events, judgements
  }

  private var records: RecordReader
  private let ontology: Ontology
  private var foreign = ForeignFields()
  private var documents: [SourceDocument] = []
  private var entities: [Entity] = []
  private var claims: [Claim] = []
  private var judgements: [Judgement] = []
  /// What entities and events name, with the number of the record, to be checked at the end.
  private var canonicals: [(number: Int, id: EntityID)] = []
  private var eventClaims: [(number: Int, id: ClaimID)] = []
  /// The line of each record by array.
  private var lines: [Section: [Int]] = [:]
  /// The record that is being read.
  private var place: GraphFileError.RecordPlace?

  init(_ bytes: UnsafeBufferPointer<UInt8>, ontology: Ontology) {
    records = RecordReader(JSONScanner(bytes))
    self.ontology = ontology
  }

  /// Reads the file.
  mutating func graph() throws(GraphFileError) -> Graph {
    try readTop()
    var graph = Graph(ontology: ontology)
    graph.foreign = foreign
    graph.rebuild(
      documents: documents,
      entities: entities,
      claims: claims,
      judgements: judgements
    )
    try check(graph)
    graph.assertInvariants()
    return graph
  }

  private mutating func readTop() throws(GraphFileError) {
    guard records.scanner.startsObject() else { throw .notAGraph }
    var missing: Set = ["format", "version", "documents", "entities", "claims"]
    // Arrays that stand before the documents, whose texts they need.
    var deferred: [(section: Section, position: Int, line: Int)] = []
    try located { records throws(ReadFailure) in try records.scanner.beginObject() }
    while let key = try located({ records throws(ReadFailure) in try records.scanner.nextKey()?.text
    }) {
      missing.remove(key)
      switch (key, Section(rawValue: key)) {
      case ("format", _):
        let format = try located { records throws(ReadFailure) in try records.scanner.string() }
        guard format == "hearsay-graph" else { throw .notAGraph }
      case ("version", _):
        let version = try located { records throws(ReadFailure) in try records.scanner.integer() }
        guard version == 1 else { throw .unknownVersion(version) }
      case (_, let section?) where section == .documents || !missing.contains("documents"):
        try read(section)
      case (_, let section?):
        deferred.append((section, records.scanner.position, records.scanner.line))
        try located { records throws(ReadFailure) in try records.scanner.skipValue() }
      case (_, nil):
        try located { records throws(ReadFailure) in try records.keepMember(in: .record) }
        foreign[.file] += records.takeForeign()
      }
    }
    guard records.scanner.isAtEnd() else { throw .notJSON(here) }
    guard !missing.contains("format") else { throw .notAGraph }
    if let key = missing.min() { throw .missingKey(.init(line: 1, record: nil), key: key) }
    for later in deferred {
      records.scanner.move(to: (later.position, later.line))
      try read(later.section)
    }
  }

  /// So many bytes a record has at least, as a rule.
  private static let usualLength = 400

  private mutating func read(_ section: Section) throws(GraphFileError) {
    try located { records throws(ReadFailure) in try records.scanner.beginArray() }
    let room = records.scanner.remaining / Self.usualLength
    switch section {
    case .entities: entities.reserveCapacity(room)
    case .claims: claims.reserveCapacity(room)
    case .documents, .events, .judgements: break
    }
    var number = 0
    var starts: [Int] = []
    while try located({ records throws(ReadFailure) in try records.scanner.nextElement() }) {
      number += 1
      place = .init(array: section.rawValue, number: number)
      starts.append(records.scanner.line)
      try readRecord(of: section, number: number)
    }
    lines[section, default: []] += starts
    place = nil
  }

  private mutating func readRecord(of section: Section, number: Int) throws(GraphFileError) {
    let record: ForeignFields.Record
    switch section {
    case .documents:
      let document = try located { records throws(ReadFailure) in try records.document() }
      documents.append(document)
      record = .document(document.id)
    case .entities:
      let (entity, canonical) = try located { records throws(ReadFailure) in try records.entity() }
      entities.append(entity)
      if let canonical { canonicals.append((number, canonical)) }
      record = .entity(entity.id)
    case .claims:
      let claim = try located { records throws(ReadFailure) in try records.claim() }
      claims.append(claim)
      record = .claim(claim.id)
    case .events:
      let event = try located { records throws(ReadFailure) in try records.event() }
      for id in event.claims { eventClaims.append((number, id)) }
      record = .event(event.id)
    case .judgements:
      let judgement = try located { records throws(ReadFailure) in try records.judgement() }
      judgements.append(judgement)
      record = .judgement(judgement)
    }
    if records.hasForeign { foreign[record] = records.takeForeign() }
  }

  // MARK: - What only the whole can tell

  private func check(_ graph: Graph) throws(GraphFileError) {
    if let id = Self.repeated(entities, in: graph.entities) {
      throw .duplicateID(last(id, of: entities, .entities), id: id.rawValue)
    }
    if let id = Self.repeated(claims, in: graph.claims) {
      throw .duplicateID(last(id, of: claims, .claims), id: id.rawValue)
    }
    for (number, id) in canonicals where graph.entities.slot(of: id) == nil {
      throw .danglingID(self.at(.entities, number), id: id.rawValue)
    }
    for (number, id) in eventClaims where graph.claims.slot(of: id) == nil {
      throw .danglingID(self.at(.events, number), id: id.rawValue)
    }
    guard let (record, id) = graph.firstDanglingID() else { return }
    switch record {
    case .entity(let owner): throw .danglingID(last(owner, of: entities, .entities), id: id)
    case .claim(let owner): throw .danglingID(last(owner, of: claims, .claims), id: id)
    case .judgement(let index): throw .danglingID(self.at(.judgements, index + 1), id: id)
    }
  }

  /// An id that two records have.
  private static func repeated<Record>(
    _ records: [Record],
    in held: Records<Record>
  ) -> Record.ID? {
    guard held.hasRepeatedIDs else { return nil }
    var seen = Set<Record.ID>()
    return records.first { !seen.insert($0.id).inserted }?.id
  }

  private func at(_ section: Section, _ number: Int) -> GraphFileError.Place {
    .init(
      line: lines[section]?[number - 1] ?? 1,
      record: .init(array: section.rawValue, number: number)
    )
  }

  /// The place of the last record with an id.
  private func last<Record: Identifiable>(
    _ id: Record.ID,
    of records: [Record],
    _ section: Section
  ) -> GraphFileError.Place {
    at(section, (records.lastIndex { $0.id == id } ?? 0) + 1)
  }

  // MARK: - Places

  private var here: GraphFileError.Place { .init(line: records.scanner.line, record: place) }

  /// Reads something, adding the place to what goes wrong.
  private mutating func located<Value>(
    _ read: (inout RecordReader) throws(ReadFailure) -> Value
  ) throws(GraphFileError) -> Value {
    do throws(ReadFailure) {
      return try read(&records)
    } catch {
      switch error {
      case .unexpected: throw .notJSON(here)
      case .truncated: throw .truncated(here)
      case .wrongType(let key, let expected): throw .wrongType(here, key: key, expected: expected)
      case .missing(let key): throw .missingKey(here, key: key)
      case .value(let key, let value): throw .unknownValue(here, key: key, value: value)
      case .duplicate(let id): throw .duplicateID(here, id: id)
      case .dangling(let id): throw .danglingID(here, id: id)
      case .span(let start, let end): throw .spanOutsideText(here, start: start, end: end)
      }
    }
  }
}
