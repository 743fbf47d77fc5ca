import Foundation
import KnowledgeGraph
import Language
import Testing

@testable import Extraction

/// What a sentence parsed by hand claims.
enum ParsedClaims {
  private static let extractor = Result {
    try Extractor(analyzer: Analyzer(modelAt: Analyzer.bundledModel))
  }

  /// Expects that a parse claims so and no more.
  static func check(
    _ parse: String,
    claims expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let claims = try lines(of: parse)
    #expect(claims == expected, sourceLocation: sourceLocation)
  }

  /// A claim a line: predicate, arguments by role with their counts, then the rule.
  ///
  /// `parse` is a tree as `HandParse` takes it, `names` the names in it by their words.
  static func lines(of parse: String, names: KeyValuePairs<String, NameKind> = [:]) throws
    -> [String]
  {
    var analysis = try HandParse(parse).analysis
    for index in analysis.sentences.indices {
      let sentence = analysis.sentences[index]
      analysis.sentences[index].names = names.compactMap { words, kind in
        let length = words.split(separator: " ").count
        let start = sentence.tokens.indices.first {
          $0 + length <= sentence.count && sentence.text(of: $0..<$0 + length) == words
        }
        return start.map { NameSpan(tokens: $0..<$0 + length, kind: kind) }
      }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    return try claims(of: &analysis).map { claim in
      let arguments = claim.arguments.map { argument in
        let words = argument.span.map { text(of: $0, in: analysis.text) } ?? ""
        let count =
          argument.quantity.map { "[\($0.min ?? 0)–\($0.max.map(String.init) ?? "")]" } ?? ""
        return "\(argument.role.rawValue): \(argument.claim == nil ? "" : "→ ")\(words)\(count)"
      }
      return "\(claim.predicate.rawValue)(\(arguments.joined(separator: ", "))) \(claim.rule)"
    }
  }

  /// The claims of a text parsed by hand, whose mentions are resolved first.
  static func claims(of analysis: inout Analysis) throws -> [Claim] {
    try Coreference(tablesAt: Analyzer.bundledTables).resolve(&analysis)
    let document = SourceDocument(
      id: DocumentID(rawValue: "d00000000"),
      published: "2022-01-21",
      sha256: "",
      text: analysis.text
    )
    return try extractor.get().contribution(of: document, analysis).claims
  }

  private static func text(of span: TextSpan, in text: String) -> String {
    String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self)
  }
}
