import Language

/// A treebank sentence as the tagger and the parser learn from it.
struct TreebankSentence {
  let words: [WordSignature]
  let classes: [TagClass]
  let tree: DependencyTree

  init(_ annotated: CoNLLU.Annotated) {
    let sentence = annotated.sentence
    words = sentence.tokens.map { WordSignature($0.form) }
    classes = sentence.tags.indices.map {
      TagClass(
        tag: sentence.tags[$0],
        treebankTag: annotated.treebankTags[$0],
        morphology: sentence.morphology[$0]
      )
    }
    tree = sentence.tree
  }
}
