/// Writes a graph's file: a record a line, keys in a fixed order, then the keys that the file had beside them.
struct GraphFileWriter: ~Copyable {
  private var records = RecordWriter()

  /// So much is written at once.
  private static let portion = 1 << 20

  /// The whole file.
  static func bytes(of graph: Graph) -> [UInt8] {
    var writer = GraphFileWriter()
    writer.write(graph) { _ in }
    return writer.records.json.bytes.array
  }

  /// Hands the file over portion by portion.
  static func write<Failure: Error>(
    _ graph: Graph,
    to target: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = GraphFileWriter()
    try writer.write(graph) { json throws(Failure) in
      guard json.bytes.count >= portion else { return }
      try json.bytes.withBytes(target)
      json.clear()
    }
    try writer.records.json.bytes.withBytes(target)
  }

  /// Writes the whole file; `flush` may take what is there behind every record.
  private mutating func write<Failure: Error>(
    _ graph: Graph,
    flush: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let events = Meanwhile { graph.events }
    records.json.raw("{\"format\":\"hearsay-graph\",\"version\":1,\n")
    try array("\"documents\":[", graph.documents, flush) { records, document in
      records.write(document, foreign: graph.foreign[.document(document.id)])
    }
    try array(",\n\"entities\":[", graph.entities.order, flush) { records, slot in
      let entity = graph.entities.stored[slot]
      let canonical = graph.identity.canonical[slot]
      records.write(
        entity,
        canonical: canonical == slot ? nil : graph.entities.stored[canonical].id,
        foreign: graph.foreign[.entity(entity.id)]
      )
    }
    try array(",\n\"claims\":[", graph.claims.order, flush) { records, slot in
      let claim = graph.claims.stored[slot]
      records.write(claim, foreign: graph.foreign[.claim(claim.id)])
    }
    // The events take longest, so that the judgements are written before them.
    var judgements = GraphFileWriter()
    judgements.array(",\n\"judgements\":[", graph.judgements, { _ in }) { records, judgement in
      records.write(judgement, foreign: graph.foreign[.judgement(judgement)])
    }
    try array(",\n\"events\":[", events.value, flush) { records, event in
      records.write(event, foreign: graph.foreign[.event(event.id)])
    }
    records.json.raw(judgements.records.json.bytes.array)
    for field in graph.foreign[.file] {
      records.json.raw(",\n")
      records.json.raw(field.json)
    }
    records.json.raw("}\n")
  }

  private mutating func array<Values: Sequence, Failure: Error>(
    _ head: StaticString,
    _ values: Values,
    _ flush: (inout JSONWriter) throws(Failure) -> Void,
    write: (inout RecordWriter, Values.Element) -> Void
  ) throws(Failure) {
    records.json.raw(head)
    var isFirst = true
    for value in values {
      records.json.raw(isFirst ? "\n" : ",\n")
      write(&records, value)
      isFirst = false
      try flush(&records.json)
    }
    records.json.raw(isFirst ? "]" : "\n]")
  }
}
