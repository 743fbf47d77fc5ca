import ArgumentParser
import Extraction
import Foundation
import struct KnowledgeGraph.CodePointOffsets
import struct KnowledgeGraph.TextSpan
import Language

/// `hearsay-evaluate attribution`: who said what, in the shape of PolNeAR.
struct AttributionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribution",
    abstract: "Writes source, cue and content spans of every attributed statement."
  )

  @OptionGroup var options: PredictionOptions

  private struct Prediction: Encodable {
    struct Attribution: Encodable {
      let source: [[Int]]
      let cue: [[Int]]
      let content: [[Int]]
    }
    let id: String
    let attributions: [Attribution]
  }

  mutating func run() throws {
    let url = options.model.map { URL(filePath: $0) } ?? Analyzer.bundledModel
    let analyzer = try Analyzer(modelAt: url)
    let finder = try StatementFinder()
    let predictions = try options.reports().map { report in
      let analysis = analyzer.analyze(report.text)
      let offsets = CodePointOffsets(of: report.text)
      let statements = Self.outermost(finder.statements(in: analysis), in: analysis)
      return Prediction(
        id: report.id,
        attributions: statements.map {
          Self.attribution($0, in: analysis, offsets)
        }
      )
    }
    try options.write(predictions)
  }

  /// The statements that no other holds, disjoint but for their sources: PolNeAR does not nest.
  private static func outermost(_ statements: Statements, in analysis: Analysis) -> [Statement] {
    var taken: Set<TokenSpan> = []
    var kept: [Statement] = []
    let widest = statements.all.enumerated().sorted {
      ($1.element.content.tokenCount, $0.offset) < ($0.element.content.tokenCount, $1.offset)
    }
    for (_, statement) in widest {
      let tokens = Set(single(statement.cueSpans) + single(statement.content))
      let sources = Set(single(statement.source(in: analysis)))
      guard taken.isDisjoint(with: tokens), taken.isDisjoint(with: sources) else { continue }
      taken.formUnion(tokens)
      kept.append(statement)
    }
    return kept.sorted { ($0.sentence, $0.cue) < ($1.sentence, $1.cue) }
  }

  /// Each token as a run of its own.
  private static func single(_ spans: [TokenSpan]) -> [TokenSpan] {
    spans.flatMap { span in
      span.tokens.map { TokenSpan(sentence: span.sentence, tokens: $0..<$0 + 1) }
    }
  }

  /// The start and end of a range, as files count.
  private static func codePoints(of range: TextRange, _ offsets: CodePointOffsets) -> [Int] {
    let codePoints = offsets.codePoints(of: TextSpan(range.start, range.end))
    return [codePoints.lowerBound, codePoints.upperBound]
  }

  private static func attribution(
    _ statement: Statement,
    in analysis: Analysis,
    _ offsets: CodePointOffsets
  ) -> Prediction.Attribution {
    Prediction.Attribution(
      source: statement.source(in: analysis).ranges(in: analysis).map {
        codePoints(of: $0, offsets)
      },
      cue: statement.cueSpans.ranges(in: analysis).map { codePoints(of: $0, offsets) },
      content: statement.content.ranges(in: analysis).map { codePoints(of: $0, offsets) }
    )
  }
}
