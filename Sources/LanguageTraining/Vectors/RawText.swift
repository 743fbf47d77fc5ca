import Foundation
import Language

/// Unannotated text, as the words of its sentences, to learn word classes from.
struct RawText {
  private struct Report: Decodable {
    let text: String
  }

  /// The words in lower case as hashes (see `WordSignature.lower`), 0 behind each sentence.
  private(set) var words: [UInt64] = []

  /// Adds the sentences of a file: plain text with a paragraph a line, or reports as JSON lines.
  mutating func add(_ file: CorpusFile, segmenter: Segmenter) throws {
    let isReports = file.url.pathExtension == "jsonl"
    for line in try file.text().split(separator: "\n") {
      let text =
        isReports ? try JSONDecoder().decode(Report.self, from: Data(line.utf8)).text : String(line)
      let whole = TextSection(range: TextRange(0, text.utf8.count))
      for sentence in segmenter.sentences(of: text, sections: [whole]) { add(sentence) }
    }
  }

  /// Adds a sentence.
  mutating func add(_ sentence: Sentence) {
    for token in sentence.tokens { words.append(WordSignature(token.form).lower) }
    words.append(0)
  }
}
