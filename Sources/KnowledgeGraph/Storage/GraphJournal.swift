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
    /// How many of its records the graph could not hold: they name what is not there.
    public var lost: Int
  }

  /// What a journal tells of.
  public struct Contents: Sendable {
    /// The changes, the first one first.
    public internal(set) var entries: [Entry] = []
    /// The lines, from 1, that tell of no change.
    public internal(set) var unreadableLines: [Int] = []

    /// Makes those of an empty journal.
    public init() {}
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
  /// What the graph cannot hold and what cannot be read is passed over and counted, a last line that was not written to
  /// its end only passed over.
  ///
  /// - Throws: `GraphFileError` where the bytes are no journal.
  public static func contents(of data: Data, on graph: Graph) throws(GraphFileError) -> Contents {
    let lines = data.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first, Array(first) + [0x0A] == head else { throw .notAGraph }
    var contents = Contents()
    var graph = graph
    let isWhole = data.last == UInt8(ascii: "\n")
    for (index, line) in lines.enumerated().dropFirst() {
      if index == lines.count - 1, !isWhole { break }
      if let entry = entry(in: line, on: &graph) {
        contents.entries.append(entry)
      } else {
        contents.unreadableLines.append(index + 1)
      }
    }
    return contents
  }

  /// The change that a line tells of, made to a graph; nil if the line cannot be read.
  private static func entry(in line: Data, on graph: inout Graph) -> Entry? {
    guard String(validating: line, as: UTF8.self) != nil else { return nil }
    let read = try? line.withUnsafeBytes { buffer in
      var reader = RecordReader(JSONScanner(buffer.bindMemory(to: UInt8.self)))
      return try reader.change(on: graph)
    }
    guard let read else { return nil }
    graph.apply(read.difference)
    let lost = read.lost + graph.missing(of: read.difference.added)
    return Entry(summary: read.summary, at: read.at, graph: graph, lost: lost)
  }
}

extension Graph {
  /// How many of some records it does not hold.
  fileprivate func missing(of records: GraphDifference.Records) -> Int {
    let held = records.judgements.isEmpty ? [] : Set(judgements)
    return records.documents.count { documents.slot(of: $0.id) == nil }
      + records.entities.count { entities.slot(of: $0.id) == nil }
      + records.claims.count { claims.slot(of: $0.id) == nil }
      + records.judgements.count { !held.contains($0) }
  }
}
