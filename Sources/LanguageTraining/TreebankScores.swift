import Foundation
import Language

/// How often the analyser agrees with a treebank, given the treebank's tokens.
struct TreebankScores: CustomStringConvertible {
  private var words = 0
  private var tags = 0
  private var lemmas = 0
  private var heads = 0
  private var arcs = 0

  init(of analyzer: Analyzer, on gold: [Sentence]) {
    for sentence in gold {
      var guesses = [Sentence(tokens: sentence.tokens, paragraph: sentence.paragraph)]
      analyzer.annotate(&guesses)
      let guess = guesses[0]
      words += sentence.count
      for word in sentence.tokens.indices {
        if guess.tags[word] == sentence.tags[word] { tags += 1 }
        if guess.lemmas[word] == sentence.lemmas[word] { lemmas += 1 }
        guard guess.tree.heads[word] == sentence.tree.heads[word] else { continue }
        heads += 1
        if guess.tree.relations[word].universal == sentence.tree.relations[word].universal {
          arcs += 1
        }
      }
    }
  }

  /// One measure a line.
  var description: String {
    [("UPOS", tags), ("lemmas", lemmas), ("UAS", heads), ("LAS", arcs)]
      .map { name, right in
        "\(name) \(String(format: "%.2f", 100 * Double(right) / Double(max(words, 1))))"
      }
      .joined(separator: "\n")
  }
}
