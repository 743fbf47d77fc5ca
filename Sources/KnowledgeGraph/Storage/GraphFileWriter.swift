/// Writes a graph's file: a record a line, keys in a fixed order, then the keys that the file had beside them.
struct GraphFileWriter {
  private var records = RecordWriter()

  /// The whole file.
  static func bytes(of graph: Graph) -> [UInt8] {
    var writer = GraphFileWriter()
    writer.write(graph)
    return writer.records.json.bytes
  }

  private mutating func write(_ graph: Graph) {
    let texts = graph.documents.reduce(0) { $0 + $1.text.utf8.count }
    records.json.reserve(texts + 300 * graph.entities.count + 800 * graph.claims.count)
    records.json.raw("{\"format\":\"hearsay-graph\",\"version\":1,\n")
    array("\"documents\":[", graph.documents) { records, document in
      records.write(document, foreign: graph.foreign[.document(document.id)])
    }
    array(",\n\"entities\":[", graph.entities.order) { records, slot in
      let entity = graph.entities.stored[slot]
      let canonical = graph.identity.canonical[slot]
      records.write(
        entity,
        canonical: canonical == slot ? nil : graph.entities.stored[canonical].id,
        foreign: graph.foreign[.entity(entity.id)]
      )
    }
    array(",\n\"claims\":[", graph.claims) { records, claim in
      records.write(claim, foreign: graph.foreign[.claim(claim.id)])
    }
    array(",\n\"events\":[", graph.events) { records, event in
      records.write(event, foreign: graph.foreign[.event(event.id)])
    }
    array(",\n\"judgements\":[", graph.judgements) { records, judgement in
      records.write(judgement, foreign: graph.foreign[.judgement(judgement)])
    }
    for field in graph.foreign[.file] {
      records.json.raw(",\n")
      records.json.raw(field.json)
    }
    records.json.raw("}\n")
  }

  private mutating func array<Values: Sequence>(
    _ head: StaticString,
    _ values: Values,
    write: (inout RecordWriter, Values.Element) -> Void
  ) {
    records.json.raw(head)
    var isFirst = true
    for value in values {
      records.json.raw(isFirst ? "\n" : ",\n")
      write(&records, value)
      isFirst = false
    }
    records.json.raw(isFirst ? "]" : "\n]")
  }
}
