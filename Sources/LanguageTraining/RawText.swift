import Foundation
import Language

/// Texts without any marks, to learn from what stands beside what.
struct RawText {
  /// The hash of each word in lower case, sentence by sentence.
  private(set) var sentences: [[UInt64]] = []
  private let segmenter: Segmenter

  /// Reads with the tables of a folder.
  init(tablesAt tables: URL) throws(LexiconError) {
    segmenter = Segmenter(lexicon: try SegmentationLexicon(tablesAt: tables))
  }

  /// Adds a file of one paragraph a line, or of JSON lines with a `text` each.
  mutating func add(_ file: CorpusFile) throws(CorpusError) {
    let content = try file.text()
    let isJSON = file.url.lastPathComponent.hasSuffix(".jsonl")
    for line in content.split(separator: "\n") {
      if isJSON {
        let record = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        add(record?["text"] as? String ?? "")
      } else {
        add(String(line))
      }
    }
  }

  private mutating func add(_ text: String) {
    let section = TextSection(range: TextRange(0, text.utf8.count))
    for sentence in segmenter.sentences(of: text, sections: [section]) {
      sentences.append(sentence.tokens.map { WordSignature($0.form).lower })
    }
  }
}
