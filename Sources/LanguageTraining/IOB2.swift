import Language

/// Names in two columns: a token a line, its tag behind a tab, a blank line after each sentence.
///
///     # newdoc id = d1
///     Al	B-ORG
///     -	I-ORG
///     Zaman	I-ORG
///     wrote	O
struct IOB2 {
  /// The sentences of each document, with tokens and names alone.
  private(set) var documents: [[Sentence]] = []

  private var tokens: [Token] = []
  private var tags: [Substring] = []

  /// Reads a corpus; kinds that are no `NameKind` are read as no name.
  ///
  /// Words that are written with hyphens are split as the treebanks do; names written "al-Hol" become three tokens.
  init(_ content: String) throws(IOB2Error) {
    var number = 0
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.hasPrefix("# "), !line.contains("\t") {
        endSentence()
        if line.hasPrefix("# newdoc") { documents.append([]) }
      } else if line.isEmpty {
        endSentence()
      } else {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 2, !fields[0].isEmpty else { throw .wrongColumns(line: number) }
        guard fields[1] == "O" || fields[1].hasPrefix("B-") || fields[1].hasPrefix("I-") else {
          throw .unknownTag(line: number, value: String(fields[1]))
        }
        add(fields[0], tag: fields[1])
      }
    }
    endSentence()
  }

  private mutating func add(_ form: Substring, tag: Substring) {
    var tag = tag
    for part in Self.parts(of: form) {
      let start = (tokens.last?.range.end).map { $0 + 1 } ?? 0
      let range = TextRange(start, start + part.utf8.count)
      tokens.append(Token(form: String(part), range: range, spaceAfter: true))
      tags.append(tag)
      if tag.hasPrefix("B-") { tag = "I-" + tag.dropFirst(2) }
    }
  }

  /// A word parted at hyphens between letters, the hyphens as parts.
  private static func parts(of form: Substring) -> [Substring] {
    guard form.contains("-"), !form.hasPrefix("-"), !form.hasSuffix("-"),
      form.allSatisfy({ $0 == "-" || $0.isLetter || $0 == "." })
    else { return [form] }
    var parts: [Substring] = []
    for part in form.split(separator: "-") {
      if !parts.isEmpty { parts.append("-") }
      parts.append(part)
    }
    return parts
  }

  private mutating func endSentence() {
    guard !tokens.isEmpty else { return }
    var sentence = Sentence(tokens: tokens, paragraph: 0)
    var start = 0
    for index in tags.indices {
      if !tags[index].hasPrefix("I-") || index == 0 { start = index }
      let goesOn = index + 1 < tags.count && tags[index + 1].hasPrefix("I-")
      guard tags[index] != "O", !goesOn,
        let kind = NameKind(rawValue: String(tags[index].dropFirst(2)))
      else { continue }
      sentence.names.append(NameSpan(tokens: start..<index + 1, kind: kind))
    }
    if documents.isEmpty { documents.append([]) }
    documents[documents.count - 1].append(sentence)
    tokens = []
    tags = []
  }
}
