public import Foundation

/// The changes to a graph since it was saved, a line of JSON each, so that a session that dies loses none.
///
///     {"format":"hearsay-journal","version":1}
///     {"change":"merge e2 + e7","at":"2026-11-21T10:00:00Z","removed":{…},"added":{"judgements":[…]}}
///
/// `added` holds records as the saved graph has them, `removed` the ids of others, and judgements whole.
public enum GraphJournal {
  /// A change as a journal tells of it.
  public struct Entry: Sendable {
    /// What it did.
    public var summary: String
    /// When, in ISO 8601.
    public var at: String
    /// The graph behind it.
    public var graph: Graph
  }

  /// The first line.
  public static let head = Array("{\"format\":\"hearsay-journal\",\"version\":1}\n".utf8)

  /// The line of a change; `graph` is the graph behind it, whose texts the offsets count in.
  public static func line(
    _ summary: String,
    at time: String,
    _ difference: GraphDifference,
    in graph: Graph
  ) -> [UInt8] {
    var writer = RecordWriter()
    let held = difference.added.entities.flatMap(\.mentions).map(\.document)
    let places = Set(held + difference.added.claims.compactMap { $0.evidence?.document })
    for document in graph.documents where places.contains(document.id) { writer.measure(document) }
    writer.write(difference, change: summary, at: time)
    return writer.json.bytes.array + [UInt8(ascii: "\n")]
  }

  /// The changes of a journal one after another on a graph.
  ///
  /// What a graph cannot hold any more is passed over, as is a last line that was not written to its end.
  ///
  /// - Throws: `GraphFileError` where the bytes are no journal.
  public static func entries(in data: Data, on graph: Graph) throws(GraphFileError) -> [Entry] {
    let lines = data.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first, Array(first) + [0x0A] == head else { throw .notAGraph }
    var entries: [Entry] = []
    var graph = graph
    let isWhole = data.last == UInt8(ascii: "\n")
    for (index, line) in lines.enumerated().dropFirst() {
      if index == lines.count - 1, !isWhole { break }
      let place = GraphFileError.Place(line: index + 1, record: nil)
      let change = try change(in: line, on: graph, at: place)
      graph.apply(change.difference)
      entries.append(Entry(summary: change.summary, at: change.at, graph: graph))
    }
    return entries
  }

  private static func change(
    in line: Data,
    on graph: Graph,
    at place: GraphFileError.Place
  ) throws(GraphFileError) -> (summary: String, at: String, difference: GraphDifference) {
    guard String(validating: line, as: UTF8.self) != nil else { throw .notUTF8(place) }
    let result = line.withUnsafeBytes { buffer in
      Result { () throws(ReadFailure) in
        var reader = RecordReader(JSONScanner(buffer.bindMemory(to: UInt8.self)))
        return try reader.change(on: graph)
      }
    }
    do {
      return try result.get()
    } catch {
      throw .notJSON(place)
    }
  }
}
