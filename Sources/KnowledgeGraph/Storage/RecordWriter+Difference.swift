extension RecordWriter {
  /// Writes a change of a graph as one object.
  mutating func write(_ difference: GraphDifference, change: String, at time: String) {
    begin(foreign: [])
    member("change", change)
    member("at", time)
    let (removed, added) = (difference.removed, difference.added)
    if !removed.isEmpty {
      json.key("removed")
      json.punctuation("{")
      names("documents", removed.documents.map(\.rawValue))
      names("entities", removed.entities.map(\.rawValue))
      names("claims", removed.claims.map(\.rawValue))
      records("judgements", removed.judgements) { $0.write($1, foreign: []) }
      json.punctuation("}")
    }
    if !added.isEmpty {
      json.key("added")
      json.punctuation("{")
      records("documents", added.documents) { $0.write($1, foreign: []) }
      records("entities", added.entities) { $0.write($1, canonical: nil, foreign: []) }
      records("claims", added.claims) { $0.write($1, foreign: []) }
      records("judgements", added.judgements) { $0.write($1, foreign: []) }
      json.punctuation("}")
    }
    end(.record)
  }

  private mutating func names(_ key: StaticString, _ names: [String]) {
    if !names.isEmpty { list(key, names) { $0.json.string($1) } }
  }

  private mutating func records<Record>(
    _ key: StaticString,
    _ records: [Record],
    write: (inout Self, Record) -> Void
  ) {
    if !records.isEmpty { list(key, records, write: write) }
  }
}
