import Foundation
import KnowledgeGraph
import Language
import Testing

@testable import Extraction

/// How well claims are read by how a sentence says them, from sentences of our own through the whole pipeline.
@Suite struct ConstructionTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let page = folder.appending(path: "../../Sources/Extraction/Extraction.docc")
    .appending(path: "Constructions.md")

  /// With RECORD=1 in the environment the table is written anew.
  @Test func theTableOfTheDocumentationIsTrue() throws {
    let table = try Self.classes().map(\.row).joined(separator: "\n")
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let head = "| --- | --- | --- | --- | --- | --- |\n"
    let start = try #require(text.range(of: head)).upperBound
    let rows =
      start..<(text.range(of: "\n", options: .backwards, range: start..<text.endIndex)?.lowerBound
      ?? text.endIndex)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.replacingCharacters(in: rows, with: table)
        .write(to: Self.page, atomically: true, encoding: .utf8)
    } else {
      #expect(String(text[rows]) == table)
    }
  }

  /// Of every class more than half of the claims are right, and more than half are found.
  @Test func noClassIsLost() throws {
    for scored in try Self.classes() {
      #expect(scored.precision > 0.5 && scored.recall > 0.5, "\(scored.row) \(scored.wrong)")
    }
  }

  /// One way of saying things, with the claims that are there, found, and both.
  private struct Construction {
    var name: String
    var gold = 0
    var found = 0
    var right = 0
    var wrong: [String] = []

    var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
    var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }

    var row: String {
      let f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall)
      let figures = [precision, recall, f1].map { String(Int(($0 * 100).rounded())) }
      return "| \(name) | \(gold) | \(found) | " + figures.joined(separator: " | ") + " |"
    }

    mutating func score(_ claims: [String], against expected: [String], of sentence: String) {
      var left = expected
      gold += expected.count
      found += claims.count
      for claim in claims {
        if let index = left.firstIndex(of: claim) {
          left.remove(at: index)
          right += 1
        } else {
          wrong.append("\(sentence) + \(claim)")
        }
      }
      wrong += left.map { "\(sentence) - \($0)" }
    }
  }

  private static func classes() throws -> [Construction] {
    let extractor = try Extractor(analyzer: Analyzer(modelAt: Analyzer.bundledModel))
    let file = folder.appending(path: "Constructions/constructions.txt")
    var classes: [Construction] = []
    var sentence: (text: String, claims: [String])?
    func close() {
      guard let read = sentence else { return }
      let claims = lines(of: read.text, by: extractor)
      classes[classes.count - 1].score(claims, against: read.claims, of: read.text)
      sentence = nil
    }
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst(2) {
      if line.hasPrefix("# ") {
        close()
        classes.append(Construction(name: String(line.dropFirst(2))))
      } else if line.hasPrefix("  ") {
        sentence?.claims.append(String(line.dropFirst(2)))
      } else {
        close()
        sentence = (String(line), [])
      }
    }
    close()
    return classes
  }

  private static func lines(of text: String, by extractor: Extractor) -> [String] {
    let document = SourceDocument(
      id: DocumentID(rawValue: "d00000000"),
      published: "2022-01-21",
      sha256: "",
      text: text
    )
    func words(_ span: TextSpan?) -> String {
      span.map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) } ?? ""
    }
    return extractor.read(document).claims.map { claim in
      let arguments = claim.arguments.map { argument in
        let count =
          argument.quantity.map { "[\($0.min ?? 0)–\($0.max.map(String.init) ?? "")]" } ?? ""
        return "\(argument.role.rawValue): \(words(argument.span))\(count)"
      }
      let speaker = claim.attribution.first.map { " by \(words($0.span))" } ?? ""
      return "\(claim.predicate.rawValue)(\(arguments.joined(separator: ", ")))"
        + (claim.polarity == .negative ? " not" : "")
        + (claim.modality == .asserted ? "" : " \(claim.modality.rawValue)")
        + (claim.time.map { " @\($0.value)" } ?? "") + speaker
    }
  }
}
