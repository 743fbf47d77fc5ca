import Foundation
import KnowledgeGraph
import Language
import Testing

@testable import Extraction
@testable import Language

@Suite struct ScratchTests {
  @Test func parse() throws {
    let path = ProcessInfo.processInfo.environment["SCRATCHTEXT"] ?? ""
    guard !path.isEmpty else { return }
    let analyzer = try Analyzer(modelAt: Analyzer.bundledModel)
    for line in try String(contentsOf: URL(filePath: path), encoding: .utf8).split(separator: "\n")
    {
      for s in analyzer.analyze(String(line)).sentences {
        print(
          "# "
            + (0..<s.count).map {
              "\($0):\(s.tokens[$0].form)/\(s.lemmas[$0])/\(s.tags[$0].rawValue)<\(s.tree.relations[$0].rawValue)-\(s.tree.heads[$0])"
            }.joined(separator: " ")
        )
      }
    }
  }

  @Test func claims() throws {
    let path = ProcessInfo.processInfo.environment["SCRATCHDOCS"] ?? ""
    guard !path.isEmpty else { return }
    let extractor = try Extractor(analyzer: Analyzer(modelAt: Analyzer.bundledModel))
    for file in path.split(separator: " ") {
      let text = try String(contentsOf: URL(filePath: String(file)), encoding: .utf8)
      let bytes = Array(text.utf8)
      func str(_ r: TextSpan?) -> String { r.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } ?? "-" }
      let start = text.hasPrefix(" date") ? 17 : text.range(of: "\n\n").map { text.utf8.distance(from: text.startIndex, to: $0.upperBound) } ?? 0
      let agency = text.contains("Outlet:") ? "OUT" : nil
      let doc = SourceDocument(id: DocumentID(rawValue: "d1"), outlet: agency, published: "2022-01-22", sha256: "", text: text, bodyStart: start)
      var last: TextSpan?
      for c in extractor.read(doc).claims {
        if c.evidence?.span != last { print("#", str(c.evidence?.span)); last = c.evidence?.span }
        print("   ", c.predicate.rawValue, c.polarity.rawValue, c.modality.rawValue, c.stance ?? "", c.arguments.map { "\($0.role.rawValue)=\(str($0.span))" }.joined(separator: "; "), "|", c.attribution.map { "\($0.manner.rawValue):\(str($0.span))" }.joined(separator: " < "))
      }
    }
  }

  @Test func dump() throws {
    let path = ProcessInfo.processInfo.environment["SCRATCH"] ?? ""
    guard !path.isEmpty else { return }
    let want = ProcessInfo.processInfo.environment["SCRATCHDOC"] ?? ""
    let file = try CoNLLU(String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self))
    let analysis = Analysis(text: file.text, sentences: file.sentences.map(\.sentence))
    let found = try StatementFinder().statements(in: analysis)
    let text = Array(file.text.utf8)
    func str(_ r: TextRange) -> String { String(decoding: text[r.start..<r.end], as: UTF8.self) }
    var last = -1
    for s in found.all where file.sentences[s.sentence].document.contains(want) {
      if s.sentence != last { print("#", str(file.sentences[s.sentence].sentence.range)) }
      last = s.sentence
      print(
        "   ",
        s.speaker.map { str($0.span.range(in: analysis)) } ?? "-",
        "|",
        s.cueTokens.map { file.sentences[s.sentence].sentence.tokens[$0].form }.joined(
          separator: " "
        ),
        "|",
        s.content.ranges(in: analysis).map(str).joined(separator: " … "),
        "|",
        s.act,
        s.stance,
        s.polarity,
        s.outlet.map { str($0.span.range(in: analysis)) } ?? ""
      )
    }
  }
}
