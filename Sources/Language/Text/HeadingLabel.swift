package import Foundation

/// Finds who says it in a heading that lost its colon: "Ten dead in Arlen port fire Monitor".
package struct HeadingLabel: Sendable {
  private let speakers: Set<String>
  /// Those who do nothing but tell, so that whatever stands before them is no part of their name.
  private let tellers: Set<String>

  /// Reads the table in a folder.
  package init(tablesAt tables: URL) throws(LexiconError) {
    let table = try LexiconTable(at: tables.appending(path: "heading-speakers.tsv"), columns: 2)
    speakers = table.words
    tellers = Set(table.rows.filter { $0.fields[1] == "teller" }.map { $0.fields[0] })
  }

  /// The words that say who says it: the last, or the first before a number; nil where the heading has a mark or writes
  /// all its words with capitals.
  package func label(of sentence: Sentence) -> Range<Int>? {
    guard sentence.kind == .heading, sentence.count > 4,
      !sentence.tokens.contains(where: {
        [":", ",", "-", "–", "—"].contains($0.form) && $0.spaceAfter
      })
    else { return nil }
    let last = sentence.count - 1
    let pair = "\(sentence.lowercased(last - 1)) \(sentence.lowercased(last))"
    // "Soldiers take over state television" tells of it.
    if speakers.contains(pair), isBare(last, of: sentence),
      sentence.tree.relations[last] != .obj
        || [.noun, .properNoun].contains(sentence.tags[last - 2])
    {
      return last - 1..<last + 1
    }
    if isSpeaker(last, of: sentence) && (hasSmallWords(sentence) || isAgency(last, of: sentence))
      || isSmallTeller(last, of: sentence),
      isBare(last, of: sentence)
    {
      return last..<last + 1
    }
    return isSpeaker(0, of: sentence) && sentence.tokens[1].form.allSatisfy(\.isNumber)
      ? 0..<1 : nil
  }

  private func isSpeaker(_ token: Int, of sentence: Sentence) -> Bool {
    let word = sentence.lowercased(token)
    return sentence.tokens[token].form != word && speakers.contains(word)
  }

  /// "Ten Guards Die in Arlen HPA": whether an acronym that only tells stands behind words that are none.
  private func isAgency(_ token: Int, of sentence: Sentence) -> Bool {
    sentence.isAcronym(token) && tellers.contains(sentence.lowercased(token))
      && !sentence.isAcronym(token - 1)
  }

  /// "Ten dead in Arlen monitor": one who only tells, behind a name, whom nothing befalls.
  private func isSmallTeller(_ token: Int, of sentence: Sentence) -> Bool {
    tellers.contains(sentence.tokens[token].form) && !sentence.tokens[token].form.hasSuffix("s")
      && sentence.tags[token - 1] == .properNoun
  }

  /// Whether nothing before a word makes it a part of what the heading tells: "a convoy of the Army".
  ///
  /// A place before who only tells makes it none: "… in Arlen Monitor".
  private func isBare(_ token: Int, of sentence: Sentence) -> Bool {
    if sentence.tree.children(of: token, by: .case, .det).isEmpty { return true }
    return sentence.tags[token - 1] == .properNoun && tellers.contains(sentence.lowercased(token))
  }

  /// Whether most of the longer words of a heading that are no names begin with small letters, so that a capital tells.
  private func hasSmallWords(_ sentence: Sentence) -> Bool {
    let words = sentence.tokens.indices.dropLast().filter {
      sentence.tags[$0] != .properNoun && sentence.tokens[$0].form.count > 3
    }.map { sentence.tokens[$0].form }
    return !words.isEmpty && 2 * words.count { $0.first?.isLowercase == true } >= words.count
  }
}
