extension RecordReader {
  /// Reads a change of a graph; spans are of its texts, or of those that the change adds.
  ///
  /// `lost` counts the records that say what neither holds: they are passed over.
  mutating func change(
    on graph: Graph
  ) throws(ReadFailure) -> (summary: String, at: String, difference: GraphDifference, lost: Int) {
    for document in graph.documents { measure(document) }
    var (summary, time): (String?, String?)
    var difference = GraphDifference()
    var lost = 0
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "change": summary = try scanner.string()
      case "at": time = try scanner.string()
      case "removed": difference.removed = try removed(&lost)
      case "added": difference.added = try added(&lost)
      default: try scanner.skipValue()
      }
    }
    return (try required(summary, "change"), try required(time, "at"), difference, lost)
  }

  private mutating func removed(_ lost: inout Int) throws(ReadFailure) -> GraphDifference.Names {
    var names = GraphDifference.Names()
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "documents": names.documents = try strings().map(DocumentID.init(rawValue:))
      case "entities": names.entities = try strings().map(EntityID.init(rawValue:))
      case "claims": names.claims = try strings().map(ClaimID.init(rawValue:))
      case "judgements":
        names.judgements = try list(&lost) { reader throws(ReadFailure) in try reader.judgement() }
      default: try scanner.skipValue()
      }
    }
    return names
  }

  private mutating func added(_ lost: inout Int) throws(ReadFailure) -> GraphDifference.Records {
    var records = GraphDifference.Records()
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "documents":
        records.documents = try list(&lost) { reader throws(ReadFailure) in try reader.document() }
      case "entities":
        records.entities = try list(&lost) { reader throws(ReadFailure) in try reader.entity().0 }
      case "claims":
        records.claims = try list(&lost) { reader throws(ReadFailure) in try reader.claim() }
      case "judgements":
        records.judgements = try list(&lost) { reader throws(ReadFailure) in try reader.judgement()
        }
      default: try scanner.skipValue()
      }
    }
    return records
  }

  private mutating func list<Record>(
    _ lost: inout Int,
    _ read: (inout Self) throws(ReadFailure) -> Record
  ) throws(ReadFailure) -> [Record] {
    var records: [Record] = []
    try scanner.beginArray()
    while try scanner.nextElement() {
      let start = scanner
      do throws(ReadFailure) {
        records.append(try read(&self))
      } catch {
        scanner = start
        try scanner.skipValue()
        lost += 1
      }
    }
    return records
  }
}
