internal import Language

/// Documents with gold chains, from the `Entity=` brackets of GUM's CoNLL-U files.
struct CoreferenceCorpus {
  /// A phrase of a document: sentence and tokens.
  struct Phrase: Hashable {
    let sentence: Int
    let tokens: Range<Int>
  }

  /// A document with its chains.
  struct Document {
    let id: String
    let sentences: [Sentence]
    let chains: [Set<Phrase>]

    /// The genre, the middle part of the id: "news" of GUM_news_iodine.
    var genre: Substring { id.split(separator: "_").dropFirst().first ?? "" }
  }

  /// The documents in the order of the file.
  let documents: [Document]

  /// Reads the sentences of a file; names are not part of it.
  init(_ sentences: [CoNLLU.Annotated]) {
    var documents: [Document] = []
    var start = 0
    while start < sentences.count {
      let id = sentences[start].document
      let end = sentences[start...].firstIndex { $0.document != id } ?? sentences.count
      let annotated = Array(sentences[start..<end])
      documents.append(
        Document(id: id, sentences: annotated.map(\.sentence), chains: Self.chains(of: annotated))
      )
      start = end
    }
    self.documents = documents
  }

  private static func chains(of sentences: [CoNLLU.Annotated]) -> [Set<Phrase>] {
    var chains: [String: Set<Phrase>] = [:]
    for (number, sentence) in sentences.enumerated() {
      var open: [(chain: String, start: Int)] = []
      for (token, misc) in sentence.misc.enumerated() {
        let fields = misc.split(separator: "|")
        guard let field = fields.first(where: { $0.hasPrefix("Entity=") }) else { continue }
        for bracket in brackets(of: field.dropFirst("Entity=".count)) {
          if bracket.opens { open.append((bracket.chain, token)) }
          guard bracket.closes, let last = open.lastIndex(where: { $0.chain == bracket.chain })
          else {
            continue
          }
          let phrase = Phrase(sentence: number, tokens: open.remove(at: last).start..<(token + 1))
          chains[bracket.chain, default: []].insert(phrase)
        }
      }
    }
    return chains.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The brackets of one value: "(3-person-new)4)" opens and closes chain 3, then closes chain 4.
  private static func brackets(
    of value: Substring
  ) -> [(chain: String, opens: Bool, closes: Bool)] {
    var brackets: [(chain: String, opens: Bool, closes: Bool)] = []
    var opens = false
    var body = ""
    func chain() -> String { String(body.prefix { $0 != "-" && $0 != "[" }) }
    for character in value {
      switch character {
      case "(":
        if opens { brackets.append((chain(), true, false)) }
        opens = true
        body = ""
      case ")":
        brackets.append((chain(), opens, true))
        opens = false
        body = ""
      default: body.append(character)
      }
    }
    if opens { brackets.append((chain(), true, false)) }
    return brackets
  }
}
