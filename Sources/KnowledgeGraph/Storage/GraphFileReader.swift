/// Reads a saved graph: what stands at its top, the arrays, and then what only the whole can tell.
struct GraphFileReader {
  private typealias Section = RecordBatch.Section

  private var records: RecordReader
  private let ontology: Ontology
  private var batch = RecordBatch()
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
    let graph = batch.graph(over: ontology)
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
        batch.foreign[.file] += records.takeForeign()
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
    switch section {
    case .entities, .claims:
      batch.reserve(records.scanner.remaining / Self.usualLength, in: section)
    case .documents, .events, .judgements: break
    }
    var number = 0
    var starts: [Int] = []
    while try located({ records throws(ReadFailure) in try records.scanner.nextElement() }) {
      number += 1
      place = .init(array: section.rawValue, number: number)
      starts.append(records.scanner.line)
      do throws(ReadFailure) {
        try batch.read(section, number: number, from: &records)
      } catch {
        throw located(error)
      }
    }
    lines[section, default: []] += starts
    place = nil
  }

  // MARK: - What only the whole can tell

  private func check(_ graph: Graph) throws(GraphFileError) {
    if let id = Self.repeated(batch.entities, in: graph.entities) {
      throw .duplicateID(last(id, of: batch.entities, .entities), id: id.rawValue)
    }
    if let id = Self.repeated(batch.claims, in: graph.claims) {
      throw .duplicateID(last(id, of: batch.claims, .claims), id: id.rawValue)
    }
    if let (section, number, id) = batch.firstDanglingID(in: graph) {
      throw .danglingID(at(section, number), id: id)
    }
    guard let (record, id) = graph.firstDanglingID() else { return }
    switch record {
    case .entity(let owner): throw .danglingID(last(owner, of: batch.entities, .entities), id: id)
    case .claim(let owner): throw .danglingID(last(owner, of: batch.claims, .claims), id: id)
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
      throw located(error)
    }
  }

  /// What goes wrong here.
  private func located(_ failure: ReadFailure) -> GraphFileError {
    switch failure {
    case .unexpected: .notJSON(here)
    case .truncated: .truncated(here)
    case .wrongType(let key, let expected): .wrongType(here, key: key, expected: expected)
    case .missing(let key): .missingKey(here, key: key)
    case .value(let key, let value): .unknownValue(here, key: key, value: value)
    case .duplicate(let id): .duplicateID(here, id: id)
    case .dangling(let id): .danglingID(here, id: id)
    case .span(let start, let end): .spanOutsideText(here, start: start, end: end)
    }
  }
}
