import Foundation

/// Makes one name of a body's and of those it joins: "the Federation of Red Port and Blue Port Clubs".
struct JoinedNames: Sendable {
  private let bodies: Set<String>

  /// Reads the table in a folder.
  init(tablesAt folder: URL) throws(LexiconError) {
    bodies = try LexiconTable(at: folder.appending(path: "bodies-of-many.tsv"), columns: 1).words
  }

  /// The names of a sentence, one for two that an "and" joins to one; O(words).
  func joined(_ names: [NameSpan], in sentence: Sentence) -> [NameSpan] {
    names.reduce(into: []) { joined, name in
      if let last = joined.last, isOne(last, name, in: sentence) {
        joined[joined.count - 1].tokens = last.tokens.lowerBound..<name.tokens.upperBound
      } else {
        joined.append(name)
      }
    }
  }

  /// Whether the second of two names goes on with the first, which holds "of" or "for" and no
  /// plural, with several of a sort.
  private func isOne(_ first: NameSpan, _ second: NameSpan, in sentence: Sentence) -> Bool {
    let end = first.tokens.upperBound
    guard first.kind == .organization, second.kind == .organization,
      second.tokens.lowerBound == end + 1, sentence.lowercased(end) == "and",
      sentence.morphology[end - 1].number != .plural,
      sentence.morphology[second.tokens.upperBound - 1].number == .plural,
      let joint = first.tokens.first(where: { ["for", "of"].contains(sentence.lowercased($0)) })
    else { return false }
    return first.tokens.lowerBound < joint && bodies.contains(sentence.lowercased(joint - 1))
  }
}
