import Foundation
import Testing

@testable import Language

@Suite struct ModelFileTests {
  private func temporaryFile(_ bytes: [UInt8] = []) throws -> URL {
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).model")
    try Data(bytes).write(to: url)
    return url
  }

  @Test func readsWhatItWrote() throws {
    var tagger = SectionWriter()
    tagger.append("NOUN")
    tagger.append(array: [UInt32(7), 8])
    var names = SectionWriter()
    names.append(Int8(-3))
    var file = ModelFile()
    file.set(tagger, as: "tagger")
    file.set(names, as: "names")
    let url = try temporaryFile()
    defer { try? FileManager.default.removeItem(at: url) }
    try file.write(to: url)
    let again = try ModelFile(at: url)
    var section = try again.section("tagger")
    #expect(try section.readString() == "NOUN")
    #expect(try section.readArray(of: UInt32.self) == [7, 8])
    #expect(throws: ModelError.damagedSection(name: "tagger")) { try section.read(UInt8.self) }
    var other = try again.section("names")
    #expect(try other.read(Int8.self) == -3)
    #expect(throws: ModelError.missingSection(name: "parser")) { try again.section("parser") }
  }

  @Test func refusesOtherFiles() throws {
    let foreign = try temporaryFile(Array("PK\u{3}\u{4} and more".utf8))
    let newer = try temporaryFile(Array("HEARSAYM".utf8) + [9, 0, 0, 0, 0, 0, 0, 0])
    let cut = try temporaryFile(Array("HEARSAYM".utf8) + [1, 0, 0, 0, 5, 0, 0, 0])
    defer { for url in [foreign, newer, cut] { try? FileManager.default.removeItem(at: url) } }
    let missing = URL(filePath: "/nowhere/english.model")
    #expect(throws: ModelError.unreadable(file: "english.model")) { try ModelFile(at: missing) }
    #expect(throws: ModelError.notAModel(file: foreign.lastPathComponent)) {
      try ModelFile(at: foreign)
    }
    #expect(throws: ModelError.wrongVersion(file: newer.lastPathComponent, found: 9, expected: 1)) {
      try ModelFile(at: newer)
    }
    #expect(throws: ModelError.damagedSection(name: cut.lastPathComponent)) {
      try ModelFile(at: cut)
    }
  }
}
