public import Foundation

/// Turns a text into sentences with tags, trees, names and chains of mentions.
public struct Analyzer: Sendable {
  private let segmenter: Segmenter
  private let tagger: Tagger
  private let lemmatizer: Lemmatizer
  private let parser: DependencyParser
  private let recognizer: NameRecognizer
  private let coreference: Coreference
  private let corrector: TagCorrector
  /// Irregular plurals and their lemmas.
  private let plurals: [String: String]

  /// The model that ships with Hearsay.
  public static var bundledModel: URL { bundledTables.appending(path: "english.model") }

  /// The tables of words that ship with Hearsay.
  public static var bundledTables: URL {
    Bundle.module.bundleURL.appending(path: "Resources")
  }

  /// Loads a model made by `hearsay-train`, and the tables of words.
  ///
  /// - Parameters:
  ///   - url: the model file.
  ///   - tables: the folder of the tables.
  /// - Throws: `ModelError` if the file is no model or a damaged one, `LexiconError` where a table is
  ///   missing or damaged.
  public init(modelAt url: URL, tablesAt tables: URL = bundledTables) throws {
    segmenter = Segmenter(lexicon: try SegmentationLexicon(tablesAt: tables))
    coreference = try Coreference(tablesAt: tables)
    plurals = try LexiconTable(at: tables.appending(path: "plurals.tsv"), columns: 2).keyed { $0 }
    let file = try ModelFile(at: url)
    var section = try file.section("clusters")
    let clusters = try WordClusters(from: &section)
    section = try file.section("tagger")
    tagger = try Tagger(from: &section, clusters: clusters)
    corrector = TagCorrector(classes: tagger.classes)
    section = try file.section("lemmatizer")
    lemmatizer = try Lemmatizer(from: &section)
    section = try file.section("parser")
    parser = try DependencyParser(from: &section, clusters: clusters)
    section = try file.section("names")
    recognizer = try NameRecognizer(from: &section, gazetteer: try Gazetteer(tablesAt: tables))
  }

  /// Analyses a text; never fails, whatever the text.
  public func analyze(_ text: String) -> Analysis {
    analyze(text, sections: [TextSection(range: TextRange(0, text.utf8.count))])
  }

  /// Analyses some sections of a text, each by itself; ranges stay those of the whole text.
  ///
  /// What lies outside the sections holds no sentences. A report's headline is a section of the kind `heading`, its
  /// body one of the kind `prose`.
  ///
  /// - Parameters:
  ///   - text: the whole text.
  ///   - sections: its parts to analyse, in order, not overlapping; a range that leaves the text is cut off.
  /// - Returns: the sentences of all sections in order, their paragraphs numbered through.
  public func analyze(_ text: String, sections: [TextSection]) -> Analysis {
    var analysis = Analysis(
      text: text,
      sentences: segmenter.sentences(of: text, sections: sections)
    )
    let tags = analysis.sentences.indices.map { tag(&analysis.sentences[$0]) }
    findNames(in: &analysis.sentences)
    for index in analysis.sentences.indices {
      parse(&analysis.sentences[index], tags: tags[index])
    }
    coreference.resolve(&analysis)
    return analysis
  }

  /// Finds the names in the annotated sentences of one text.
  package func findNames(in sentences: inout [Sentence]) {
    for (index, names) in recognizer.names(in: sentences).enumerated() {
      sentences[index].names = names
    }
  }

  /// Fills the columns of a sentence from its tokens, all but its names.
  package func annotate(_ sentence: inout Sentence) {
    parse(&sentence, tags: tag(&sentence))
  }

  /// Fills tags and morphology; returns the tagger's classes.
  private func tag(_ sentence: inout Sentence) -> [Int] {
    let classes = tagger.tag(sentence.tokens.map { WordSignature($0.form) })
    sentence.tags = classes.map { tagger.classes[$0].tag }
    sentence.morphology = classes.map { tagger.classes[$0].morphology }
    return classes
  }

  /// Fills lemmas and tree, and the columns that the classes correct.
  private func parse(_ sentence: inout Sentence, tags: [Int]) {
    let classes = corrector.corrected(tags, in: sentence)
    sentence.tags = classes.map { tagger.classes[$0].tag }
    sentence.morphology = classes.map { tagger.classes[$0].morphology }
    sentence.lemmas = sentence.tokens.indices.map { token in
      if sentence.tags[token] == .noun,
        let singular = plurals[sentence.tokens[token].form.lowercased()]
      {
        sentence.morphology[token].number = .plural
        return singular
      }
      return lemmatizer.lemma(
        of: sentence.tokens[token].form,
        tag: sentence.tags[token],
        morphology: sentence.morphology[token],
        isFirst: token == 0
      )
    }
    let words = sentence.tokens.map { WordSignature($0.form) }
    sentence.tree = parser.parse(words, tags: classes, classes: tagger.classes)
  }
}
