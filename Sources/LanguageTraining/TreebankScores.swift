import Foundation
import Language

/// How often the analyser agrees with a treebank, given the treebank's tokens.
struct TreebankScores: CustomStringConvertible {
  /// How often what is right.
  private struct Counts {
    var words = 0
    var tags = 0
    var lemmas = 0
    var heads = 0
    var arcs = 0

    /// A share of the words, in per cent.
    func share(_ right: Int) -> String {
      String(format: "%.2f", 100 * Double(right) / Double(max(words, 1)))
    }
  }

  /// How many of the most frequent confusions are listed.
  private static let confusionsListed = 10

  private var all = Counts()
  private var genres: [String: Counts] = [:]
  /// Wrong tags as "NOUN for VERB", wrong relations likewise where the head is right.
  private var confusions: [String: Int] = [:]

  init(of analyzer: Analyzer, on gold: [CoNLLU.Annotated]) {
    for annotated in gold {
      let sentence = annotated.sentence
      var guesses = [Sentence(tokens: sentence.tokens, paragraph: sentence.paragraph)]
      analyzer.annotate(&guesses)
      let counts = counts(of: guesses[0], sentence)
      let genre = Self.genre(of: annotated.document)
      for count in [\Counts.words, \.tags, \.lemmas, \.heads, \.arcs] {
        all[keyPath: count] += counts[keyPath: count]
        genres[genre, default: Counts()][keyPath: count] += counts[keyPath: count]
      }
    }
  }

  /// One measure a line; then a line a genre, and the most frequent confusions.
  var description: String {
    let measures = [
      ("UPOS", all.tags), ("lemmas", all.lemmas), ("UAS", all.heads), ("LAS", all.arcs),
    ]
    var lines = measures.map { "\($0) \(all.share($1))" }
    for (genre, counts) in genres.sorted(by: { $0.key < $1.key }) where genres.count > 1 {
      lines.append(
        "genre \(genre) words \(counts.words) UPOS \(counts.share(counts.tags))"
          + " UAS \(counts.share(counts.heads)) LAS \(counts.share(counts.arcs))"
      )
    }
    let frequent = confusions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    lines += frequent.prefix(Self.confusionsListed).map { "confusion \($0.key) \($0.value)" }
    return lines.joined(separator: "\n")
  }

  private mutating func counts(of guess: Sentence, _ gold: Sentence) -> Counts {
    var counts = Counts()
    for word in gold.tokens.indices {
      counts.words += 1
      if guess.tags[word] == gold.tags[word] {
        counts.tags += 1
      } else {
        confusions["\(guess.tags[word].rawValue) for \(gold.tags[word].rawValue)", default: 0] += 1
      }
      if guess.lemmas[word] == gold.lemmas[word] { counts.lemmas += 1 }
      guard guess.tree.heads[word] == gold.tree.heads[word] else { continue }
      counts.heads += 1
      let (found, right) = (
        guess.tree.relations[word].universal, gold.tree.relations[word].universal
      )
      if found == right {
        counts.arcs += 1
      } else {
        confusions["\(found.rawValue) for \(right.rawValue)", default: 0] += 1
      }
    }
    return counts
  }

  /// "news" of GUM's "GUM_news_homeopathic", "answers" of EWT's "answers-20111105112131AA6gIX6_ans".
  private static func genre(of document: String) -> String {
    let parts = document.split(separator: "_")
    if parts.count > 2, parts[0] == "GUM" { return String(parts[1]) }
    return String(document.prefix { $0 != "-" })
  }
}
