public import Foundation

/// The saved graph: UTF-8 JSON, a record a line, keys in a fixed order, absent keys left out.
///
///     {"format":"hearsay-graph","version":1,
///     "documents":[
///     {"id":"d4f37a381","published":"2022-01-22","path":"002.txt","sha256":"4f37a381…","text":"…"}
///     ],
///     "entities":[],
///     "claims":[],
///     "events":[],
///     "judgements":[]}
///
/// Documents stand by date and id, the rest by document and offset; offsets count the code points of the
/// document's text. Saving a graph that was loaded gives the same bytes, and keys that Hearsay does not know stay.
public enum GraphFile {
  /// Loads a graph. O(n)
  public static func load(
    at path: String,
    ontology: Ontology = .shipped
  ) throws(GraphFileError) -> Graph {
    let data: Data
    do throws(AtomicFile.Failure) {
      data = try FileBytes.of(path)
    } catch {
      throw .unreadable(path: path, errno: error.errno)
    }
    return try graph(from: data, ontology: ontology)
  }

  /// Reads a graph from the bytes of a file; whatever is wrong with them, nothing is loaded then.
  public static func graph(
    from data: Data,
    ontology: Ontology = .shipped
  ) throws(GraphFileError) -> Graph {
    if let graph = GraphLineReader(data)?.graph(over: ontology) { return graph }
    let result = data.withUnsafeBytes { buffer -> Result<Graph, GraphFileError> in
      let bytes = buffer.bindMemory(to: UInt8.self)
      return Result { () throws(GraphFileError) -> Graph in
        try checkUTF8(bytes)
        var reader = GraphFileReader(bytes, ontology: ontology)
        return try reader.graph()
      }
    }
    return try result.get()
  }

  /// Saves a graph, whole or not at all: what was at the path is there until all of it is on the disk.
  ///
  /// Symbolic links are followed and permissions kept.
  public static func save(_ graph: Graph, at path: String) throws(GraphFileError) {
    do throws(AtomicFile.Failure) {
      try AtomicFile.replace(path) { write throws(AtomicFile.Failure) in
        try GraphFileWriter.write(graph, to: write)
      }
    } catch {
      throw .unwritable(path: path, errno: error.errno)
    }
  }

  /// The bytes of a graph's file. O(n log n)
  public static func bytes(of graph: Graph) -> [UInt8] {
    GraphFileWriter.bytes(of: graph)
  }

  private static func checkUTF8(_ bytes: UnsafeBufferPointer<UInt8>) throws(GraphFileError) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let line = 1 + bytes[..<error.byteOffsets.lowerBound].count { $0 == 0x0A }
      throw .notUTF8(.init(line: line, record: nil))
    }
  }
}
