internal import Language

/// Compares the chains that the product finds with a corpus's.
struct CoreferenceEvaluation: CustomStringConvertible {
  private(set) var scores = CoreferenceScores<CoreferenceCorpus.Phrase>()
  private(set) var anaphors = AnaphorScores()

  init() {}

  /// Scores the chains found on the analyser's own tags, trees and names of the corpus's tokens.
  init(of analyzer: Analyzer, on corpus: CoreferenceCorpus) throws {
    let stage = try Coreference(tablesAt: Analyzer.bundledTables)
    for document in corpus.documents {
      var sentences = document.sentences.map {
        Sentence(tokens: $0.tokens, paragraph: $0.paragraph)
      }
      analyzer.annotate(&sentences)
      var analysis = Analysis(text: "", sentences: sentences)
      stage.resolve(&analysis)
      add(analysis, gold: document)
    }
  }

  /// Adds a document: the chains found in `analysis` against the gold ones.
  ///
  /// Mentions are compared by the corpus's own idea of a phrase, which takes in relative clauses and does not mark
  /// relative pronouns.
  mutating func add(_ analysis: Analysis, gold: CoreferenceCorpus.Document) {
    scores.add(gold: gold.chains, predicted: Self.phrases(of: analysis))
    anaphors.add(analysis, gold: gold)
  }

  /// The chains of an analysis as sets of phrases.
  static func phrases(of analysis: Analysis) -> [Set<CoreferenceCorpus.Phrase>] {
    analysis.chains.map { chain in
      Set(
        chain.mentions.map { analysis.mentions[$0] }.filter { !isRelative($0, in: analysis) }.map {
          CoreferenceCorpus.Phrase(
            sentence: $0.sentence,
            tokens: Coreference.fullPhrase(of: $0, in: analysis.sentences[$0.sentence])
          )
        }
      )
    }
  }

  static func isRelative(_ mention: Mention, in analysis: Analysis) -> Bool {
    guard mention.form == .pronoun else { return false }
    switch analysis.sentences[mention.sentence].tokens[mention.head].form.lowercased() {
    case "who", "whom", "whose", "which": return true
    default: return false
    }
  }

  /// One measure a line, `coreference F1` last.
  var description: String { lines.joined(separator: "\n") }

  private var lines: [String] {
    [("MUC", scores.muc), ("B3", scores.bCubed), ("CEAFe", scores.ceafE)].map { name, ratio in
      "\(name) \(percent(ratio.f1))"
    }
      + AnaphorScores.Sort.allCases.map { sort in
        let counts = anaphors.counts[sort] ?? AnaphorScores.Counts()
        return "\(sort.rawValue) P \(percent(counts.precision)) R \(percent(counts.recall)) "
          + "(\(counts.right) of \(counts.linked) and \(counts.anaphoric))"
      } + ["coreference F1 \(percent(scores.mean))"]
  }

  private func percent(_ value: Double) -> String {
    let hundredths = Int((value * 10_000).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
