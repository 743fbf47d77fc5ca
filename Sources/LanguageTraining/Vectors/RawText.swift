import Foundation
import Language

/// Unannotated text, as the words of its sentences, to learn word classes from.
struct RawText {
  /// The words in lower case as hashes (see `WordSignature.lower`), 0 behind each sentence.
  private(set) var words: [UInt64] = []

  /// Adds the sentences of a file; of plain text each paragraph is read by itself.
  mutating func add(_ file: CorpusFile, segmenter: Segmenter) throws {
    let documents = try file.documents()
    let isReports = file.url.pathExtension == "jsonl"
    let texts =
      isReports ? documents : documents.flatMap { $0.split(separator: "\n").map(String.init) }
    for text in texts {
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
