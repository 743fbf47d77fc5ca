import Testing

@testable import Language

@Suite struct NameConsistencyTests {
  /// Names are written [KIND word word]; what agrees is read back the same way.
  @Test func namesOfOneTextAgree() throws {
    try check(
      [
        "The [ORG Red Star Front] took [PER Amra] .", "[LOC Amra] fell .",
        "In [LOC Amra] , RSF men left Tall Amra .",
      ],
      [
        "The [ORG Red Star Front] took [LOC Amra] .", "[LOC Amra] fell .",
        "In [LOC Amra] , [ORG RSF] men left Tall Amra .",
      ]
    )
  }

  @Test func wordsThatAreNamesElsewhereAreNames() throws {
    try check(
      [
        "He left [LOC Zabad] .", "They hold Zabad now .", "Zabad is small .",
        "The Hill fell , a hill of [LOC Hill] .",
      ],
      [
        "He left [LOC Zabad] .", "They hold [LOC Zabad] now .", "Zabad is small .",
        "The Hill fell , a hill of [LOC Hill] .",
      ]
    )
  }

  @Test func namesOfSeveralWordsAreFoundWhereTheyWereMissed() throws {
    try check(
      ["[LOC Tall Amra] fell .", "Then Tall Amra burnt ."],
      ["[LOC Tall Amra] fell .", "Then [LOC Tall Amra] burnt ."]
    )
  }

  @Test func capitalsOfAShoutedTextTellNothing() throws {
    try check(
      ["THE [ORG RED CROSS] CAME .", "RC WENT ."],
      ["THE [ORG RED CROSS] CAME .", "RC WENT ."]
    )
  }

  private func check(
    _ found: [String],
    _ expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let sentences = found.map(Self.sentence)
    let gazetteer = try Gazetteer(tablesAt: Analyzer.bundledTables)
    let text = NameText(sentences, gazetteer: gazetteer)
    let agreed = NameConsistency(sentences, text: text).agreed(sentences.map(\.names))
    #expect(agreed == expected.map { Self.sentence($0).names }, sourceLocation: sourceLocation)
  }

  private static func sentence(_ marked: String) -> Sentence {
    var tokens: [Token] = []
    var names: [NameSpan] = []
    var open: (kind: NameKind, start: Int)?
    for word in marked.split(separator: " ") {
      if word.hasPrefix("["), let kind = NameKind(rawValue: String(word.dropFirst())) {
        open = (kind, tokens.count)
        continue
      }
      let form = String(word.replacing("]", with: ""))
      let start = (tokens.last?.range.end ?? -1) + 1
      tokens.append(
        Token(form: form, range: TextRange(start, start + form.utf8.count), spaceAfter: true)
      )
      if word.hasSuffix("]"), let name = open {
        names.append(NameSpan(tokens: name.start..<tokens.count, kind: name.kind))
        open = nil
      }
    }
    var sentence = Sentence(tokens: tokens, paragraph: 0)
    sentence.names = names
    return sentence
  }
}
