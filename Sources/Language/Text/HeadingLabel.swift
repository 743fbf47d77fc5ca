package import Foundation

/// Finds who says it in a heading that lost its colon: "Ten dead in Arlen port fire Monitor".
package struct HeadingLabel: Sendable {
  private let speakers: Set<String>

  /// Reads the table in a folder.
  package init(tablesAt tables: URL) throws(LexiconError) {
    speakers = try LexiconTable(at: tables.appending(path: "heading-speakers.tsv"), columns: 1)
      .words
  }

  /// The word that says who says it: the last, or the first before a number; nil where the heading has a mark or writes
  /// all its words with capitals.
  package func token(of sentence: Sentence) -> Int? {
    guard sentence.kind == .heading, sentence.count > 4,
      !sentence.tokens.contains(where: {
        [":", ",", "-", "–", "—"].contains($0.form) && $0.spaceAfter
      })
    else { return nil }
    let last = sentence.count - 1
    if isSpeaker(last, of: sentence), hasSmallWords(sentence), isBare(last, of: sentence) {
      return last
    }
    return isSpeaker(0, of: sentence) && sentence.tokens[1].form.allSatisfy(\.isNumber) ? 0 : nil
  }

  private func isSpeaker(_ token: Int, of sentence: Sentence) -> Bool {
    let word = sentence.lowercased(token)
    return sentence.tokens[token].form != word && speakers.contains(word)
  }

  /// Whether nothing before a word makes it a part of what the heading tells: "a convoy of the Army".
  private func isBare(_ token: Int, of sentence: Sentence) -> Bool {
    sentence.tree.children(of: token, by: .case, .det).isEmpty
  }

  /// Whether most of the longer words of a heading begin with small letters, so that a capital tells.
  private func hasSmallWords(_ sentence: Sentence) -> Bool {
    let words = sentence.tokens.map(\.form).filter { $0.count > 3 }
    return 2 * words.count { $0.first?.isLowercase == true } >= words.count
  }
}
