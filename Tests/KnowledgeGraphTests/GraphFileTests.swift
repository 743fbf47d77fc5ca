import Foundation
import Testing

@testable import KnowledgeGraph

/// Walks Graphs: files in valid come back byte for byte, those in loose are siege.json in other shapes, and those in
/// invalid are refused with the words of the .txt beside them (RECORD=1 writes what is expected).
@Suite struct GraphFileTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Graphs"
  )
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  private static func files(_ name: String) -> [URL] {
    let names = try? FileManager.default.contentsOfDirectory(
      at: folder.appending(path: name),
      includingPropertiesForKeys: nil
    )
    return (names ?? []).filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func aGraphIsSavedSo() throws {
    let file = Self.folder.appending(path: "valid/siege.json")
    let bytes = GraphFile.bytes(of: Siege().graph)
    if Self.isRecording { try Data(bytes).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == text(bytes))
  }

  @Test(arguments: files("valid"))
  func aSavedGraphComesBackByteForByte(file: URL) throws {
    let data = try Data(contentsOf: file)
    let graph = try GraphFile.graph(from: data)
    #expect(graph.checkInvariants() == [])
    #expect(text(GraphFile.bytes(of: graph)) == String(decoding: data, as: UTF8.self))
  }

  @Test(arguments: files("loose"))
  func anyOrderOfKeysAndAnyWhiteSpaceIsRead(file: URL) throws {
    let graph = try GraphFile.graph(from: try Data(contentsOf: file))
    #expect(text(GraphFile.bytes(of: graph)) == text(GraphFile.bytes(of: Siege().graph)))
  }

  @Test(arguments: files("invalid"))
  func aDamagedFileIsRefusedWithPlaceAndReason(file: URL) throws {
    let data = try Data(contentsOf: file)
    let error = #expect(throws: GraphFileError.self) { try GraphFile.graph(from: data) }
    let message = file.deletingPathExtension().appendingPathExtension("txt")
    if Self.isRecording {
      try "\(error?.description ?? "")\n".write(to: message, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: message, encoding: .utf8) == "\(error?.description ?? "")\n")
  }

  @Test(arguments: files("valid").filter { $0.lastPathComponent != "foreign-keys.json" })
  func codableReadsAndWritesTheSameGraph(file: URL) throws {
    let data = try Data(contentsOf: file)
    let decoded = try JSONDecoder().decode(CodableGraph.self, from: data)
    let encoded = try JSONEncoder().encode(decoded)
    let graph = try GraphFile.graph(from: encoded)
    #expect(text(GraphFile.bytes(of: graph)) == String(decoding: data, as: UTF8.self))
    let again = Data(GraphFile.bytes(of: graph))
    #expect(try JSONDecoder().decode(CodableGraph.self, from: again) == decoded)
  }

  @Test func aFileCutAnywhereIsRefused() throws {
    let whole = try Data(contentsOf: Self.folder.appending(path: "valid/foreign-keys.json"))
    for length in 0..<(whole.count - 2) {
      #expect(throws: GraphFileError.self) { try GraphFile.graph(from: whole.prefix(length)) }
    }
  }

  @Test func aByteChangedAnywhereNeverStopsTheProgram() throws {
    let whole = try Data(contentsOf: Self.folder.appending(path: "valid/siege.json"))
    for place in stride(from: 0, to: whole.count, by: 7) {
      for byte in [0x00, 0x22, 0x39, 0x5C, 0x7B, 0xFF] as [UInt8] {
        var data = whole
        data[place] = byte
        _ = try? GraphFile.graph(from: data)
      }
    }
  }

  @Test func deepNestingIsRefused() {
    let json =
      #"{"format":"hearsay-graph","version":1,"x":"# + String(repeating: "[", count: 100_000)
    #expect(throws: GraphFileError.notJSON(.init(line: 1, record: nil))) {
      try GraphFile.graph(from: Data(json.utf8))
    }
  }

  @Test func offsetsCountCodePointsInTheFileAndBytesInMemory() throws {
    let file = Self.folder.appending(path: "valid/other-scripts.json")
    let graph = try GraphFile.graph(from: try Data(contentsOf: file))
    let document = try #require(graph.documents.first)
    let names = graph.entities.map { entity in entity.mentions.map { document.text(of: $0.span) } }
    #expect(names == [["“Öğün”"], ["😀 Group"], ["الحسكة"]])
  }
}

@Suite struct GraphSavingTests {
  let graph = Siege().graph

  @Test func aSavedGraphIsLoaded() throws {
    try withFolder { folder in
      let path = folder.appending(path: "g.json").path(percentEncoded: false)
      try GraphFile.save(graph, at: path)
      #expect(GraphFile.bytes(of: try GraphFile.load(at: path)) == GraphFile.bytes(of: graph))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["g.json"])
    }
  }

  @Test func linksAreFollowedAndPermissionsKept() throws {
    try withFolder { folder in
      let (file, link) = (
        folder.appending(path: "g.json").path, folder.appending(path: "link.json").path
      )
      try Data("old".utf8).write(to: URL(filePath: file))
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "g.json")
      try GraphFile.save(graph, at: link)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "g.json")
      #expect(try Data(contentsOf: URL(filePath: file)) == Data(GraphFile.bytes(of: graph)))
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
    }
  }

  @Test func whatCannotBeReadOrWrittenIsNamed() throws {
    try withFolder { folder in
      let none = folder.path + "/none/g.json"
      #expect(throws: GraphFileError.unwritable(path: none, errno: ENOENT)) {
        try GraphFile.save(graph, at: none)
      }
      #expect(throws: GraphFileError.unreadable(path: none, errno: ENOENT)) {
        try GraphFile.load(at: none)
      }
      #expect(throws: GraphFileError.unreadable(path: folder.path, errno: EISDIR)) {
        try GraphFile.load(at: folder.path)
      }
      #expect(
        GraphFileError.unreadable(path: "g", errno: ENOENT).description
          == "g cannot be read: No such file or directory"
      )
    }
  }
}
