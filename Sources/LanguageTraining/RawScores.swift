import Foundation
import Language

/// How well the analyser reads a treebank's text without its tokens and sentences, as CoNLL 2018 scored it.
///
/// Tags, heads and relations count on the words that both have; a head is right if it is the same word.
struct RawScores: CustomStringConvertible {
  /// What was found, what there is, and what is right.
  private struct Counts {
    var found = 0
    var gold = 0
    var right = 0

    var f1: Double { 200 * Double(right) / Double(max(found + gold, 1)) }
  }

  private var tokens = Counts()
  private var sentences = Counts()
  private var tags = 0
  private var heads = 0
  private var arcs = 0

  /// Reads the text of a treebank.
  ///
  /// - Parameters:
  ///   - analyzer: reads it.
  ///   - gold: the treebank.
  ///   - hasParagraphs: whether a blank line parts paragraphs, or nothing but a space.
  init(of analyzer: Analyzer, on gold: CoNLLU, hasParagraphs: Bool) {
    let text = hasParagraphs ? gold.text : gold.text.replacing("\n", with: " ")
    let found = analyzer.analyze(text).sentences
    let truth = gold.sentences.map(\.sentence)
    sentences = Self.counts(found.map(\.range), truth.map(\.range))
    tokens = Self.counts(
      found.flatMap { $0.tokens.map(\.range) },
      truth.flatMap { $0.tokens.map(\.range) }
    )
    let words = Self.words(of: found)
    for (range, word) in Self.words(of: truth) {
      guard let guess = words[range] else { continue }
      if guess.tag == word.tag { tags += 1 }
      guard guess.head == word.head else { continue }
      heads += 1
      if guess.relation == word.relation { arcs += 1 }
    }
  }

  /// The shares of tokens and sentences that are right, then of tags, heads and arcs, a measure a line.
  var description: String {
    let aligned = [("UPOS", tags), ("UAS", heads), ("LAS", arcs)].map { name, right in
      (name, 200 * Double(right) / Double(max(tokens.found + tokens.gold, 1)))
    }
    return ([("tokens F1", tokens.f1), ("sentences F1", sentences.f1)] + aligned)
      .map { "\($0) \(String(format: "%.2f", $1))" }
      .joined(separator: "\n")
  }

  private static func counts(_ found: [TextRange], _ gold: [TextRange]) -> Counts {
    Counts(
      found: found.count,
      gold: gold.count,
      right: Set(found).intersection(gold).count
    )
  }

  /// What is said of a word; the head is nil for the root.
  private struct Word {
    let tag: UniversalTag
    let head: TextRange?
    let relation: DependencyRelation
  }

  private static func words(of sentences: [Sentence]) -> [TextRange: Word] {
    var words: [TextRange: Word] = [:]
    for sentence in sentences {
      for (index, token) in sentence.tokens.enumerated() {
        let head = sentence.tree.heads[index]
        words[token.range] = Word(
          tag: sentence.tags[index],
          head: head >= 0 ? sentence.tokens[head].range : nil,
          relation: sentence.tree.relations[index].universal
        )
      }
    }
    return words
  }
}
