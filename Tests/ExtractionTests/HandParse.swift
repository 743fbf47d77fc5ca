import Testing

@testable import Language

/// A text parsed by hand: a sentence a line, a blank line between paragraphs, tokens as
/// `form|lemma|tag|head|relation` with features behind if they matter ("|VerbForm=Part").
struct HandParse {
  let analysis: Analysis

  init(_ lines: String) throws {
    var conllu = ""
    var startsParagraph = true
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ").map { $0.split(separator: "|") }
      guard !words.isEmpty else {
        startsParagraph = true
        continue
      }
      if startsParagraph { conllu += "# newpar\n" }
      startsParagraph = false
      for (index, word) in words.enumerated() {
        try #require(word.count >= 5, "\(word)")
        let next = index + 1 < words.count ? words[index + 1][0] : ""
        let glued =
          ["“", "(", "-"].contains(word[0]) || [",", ".", "”", ":", ")", "?", "-"].contains(next)
        let columns = [
          "\(index + 1)", word[0], word[1], word[2], "_", word.count > 5 ? word[5] : "_", word[3],
          word[4], "_", glued ? "SpaceAfter=No" : "_",
        ]
        conllu += columns.joined(separator: "\t") + "\n"
      }
      conllu += "\n"
    }
    let file = try CoNLLU(conllu)
    analysis = Analysis(text: file.text, sentences: file.sentences.map(\.sentence))
  }

  /// The characters of a range.
  func text(_ range: TextRange) -> String {
    String(decoding: Array(analysis.text.utf8)[range.start..<range.end], as: UTF8.self)
  }

  /// The first token with this form, and its sentence.
  func place(of form: String) throws -> (sentence: Int, token: Int) {
    for (index, sentence) in analysis.sentences.enumerated() {
      if let token = sentence.tokens.firstIndex(where: { $0.form == form }) {
        return (index, token)
      }
    }
    throw NotFound(form: form)
  }

  struct NotFound: Error { let form: String }
}
