public import Foundation

/// Turns a text into sentences with tags, trees, names and chains of mentions.
public struct Analyzer: Sendable {
  /// The model that ships with Hearsay.
  public static var bundledModel: URL { bundledTables.appending(path: "english.model") }

  /// The tables of words that ship with Hearsay.
  public static var bundledTables: URL {
    Bundle.module.bundleURL.appending(path: "Resources")
  }

  private let segmenter: Segmenter
  private let coreference: Coreference

  /// Loads a model made by `hearsay-train`, and the tables of words.
  ///
  /// - Parameters:
  ///   - url: the model file.
  ///   - tables: the folder of the tables.
  /// - Throws: `LexiconError` where a table is missing or damaged.
  public init(modelAt url: URL, tablesAt tables: URL = bundledTables) throws {
    _ = url
    segmenter = Segmenter(lexicon: try SegmentationLexicon(tablesAt: tables))
    coreference = try Coreference(tablesAt: tables)
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
    coreference.resolve(&analysis)
    return analysis
  }
}
