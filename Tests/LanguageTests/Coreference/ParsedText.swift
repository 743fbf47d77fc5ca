import Testing

@testable import Language

/// Sentences written with their parse: a line a token, `form[/lemma] TAG head relation [Plur|Part|Fin|Ger] [B-ORG]`, a blank line
/// between sentences.
struct ParsedText {
  let sentences: [Sentence]

  init(_ source: String) throws {
    var names: [[NameSpan]] = []
    var content = ""
    for block in source.split(separator: "\n\n") {
      var spans: [NameSpan] = []
      for (index, line) in block.split(separator: "\n").enumerated() {
        let fields = line.split(separator: " ").map(String.init)
        let word = fields[0].split(separator: "/", maxSplits: 1).map(String.init)
        var features = "Number=Sing"
        for extra in fields.dropFirst(4) {
          switch extra {
          case "Plur": features = "Number=Plur"
          case "Part": features = "Tense=Past|VerbForm=Part"
          case "Fin": features = "Tense=Past|VerbForm=Fin"
          case "Ger": features = "VerbForm=Ger"
          default:
            let kind = try #require(NameKind(rawValue: String(extra.dropFirst(2))))
            if extra.hasPrefix("B-") {
              spans.append(NameSpan(tokens: index..<(index + 1), kind: kind))
            } else {
              spans[spans.count - 1].tokens = spans[spans.count - 1].tokens.lowerBound..<(index + 1)
            }
          }
        }
        let lemma = word.count > 1 ? word[1] : fields[1] == "PROPN" ? word[0] : word[0].lowercased()
        content +=
          [
            "\(index + 1)", word[0], lemma, fields[1], "_", features, fields[2], fields[3], "_",
            "_",
          ].joined(separator: "\t") + "\n"
      }
      content += "\n"
      names.append(spans)
    }
    var sentences = try CoNLLU(content).sentences.map(\.sentence)
    for index in sentences.indices { sentences[index].names = names[index] }
    self.sentences = sentences
  }

  /// The mentions and chains that the product finds.
  func resolved() throws -> Analysis {
    var analysis = Analysis(text: "", sentences: sentences)
    try Coreference(tablesAt: Analyzer.bundledTables).resolve(&analysis)
    return analysis
  }
}

extension Analysis {
  /// The words of a mention.
  func words(of mention: Int) -> String {
    let mention = mentions[mention]
    return sentences[mention.sentence].tokens[mention.tokens].map(\.form).joined(separator: " ")
  }

  /// The chains of two mentions or more, each as its phrases parted by bars.
  var linked: [String] {
    chains.filter { $0.mentions.count > 1 }.map { chain in
      chain.mentions.map(words).joined(separator: " | ")
    }
  }
}
