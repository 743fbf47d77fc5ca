import Foundation
import Language
import Testing

@testable import Extraction
@testable import Language

@Suite struct ScratchTests {
  @Test func parse() throws {
    let path = ProcessInfo.processInfo.environment["SCRATCHTEXT"] ?? ""
    guard !path.isEmpty else { return }
    let analyzer = try Analyzer(modelAt: Analyzer.bundledModel)
    for line in try String(contentsOf: URL(filePath: path), encoding: .utf8).split(separator: "\n") {
      for s in analyzer.analyze(String(line)).sentences {
        print("# " + (0..<s.count).map { "\($0):\(s.tokens[$0].form)/\(s.lemmas[$0])/\(s.tags[$0].rawValue)<\(s.tree.relations[$0].rawValue)-\(s.tree.heads[$0])" }.joined(separator: " "))
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
