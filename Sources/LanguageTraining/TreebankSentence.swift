import Language

/// A treebank sentence as the tagger and the parser learn from it.
struct TreebankSentence {
  let words: [WordSignature]
  let classes: [TagClass]
  let tree: DependencyTree
  /// The document it stands in, so that no tagger that has seen it tags it for the parser.
  let document: String

  init(_ annotated: CoNLLU.Annotated, spelling: (String) -> String = { $0 }) {
    let sentence = annotated.sentence
    words = sentence.tokens.map { WordSignature(spelling($0.form)) }
    classes = sentence.tags.indices.map {
      TagClass(
        tag: sentence.tags[$0],
        treebankTag: annotated.treebankTags[$0],
        morphology: sentence.morphology[$0]
      )
    }
    tree = sentence.tree
    document = annotated.document
  }

  /// All sentences, every tenth once more in capitals (as headlines and old wires are), and every
  /// twentieth in small letters.
  static func withCases(_ sentences: [CoNLLU.Annotated]) -> [Self] {
    sentences.map { Self($0) }
      + stride(from: 0, to: sentences.count, by: 10).map {
        Self(sentences[$0]) { $0.uppercased() }
      }
      + stride(from: 5, to: sentences.count, by: 20).map {
        Self(sentences[$0]) { $0.lowercased() }
      }
  }
}
