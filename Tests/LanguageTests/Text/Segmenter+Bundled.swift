@testable import Language

extension Segmenter {
  /// A segmenter of the tables and the model that ship with Hearsay.
  static func bundled() throws -> Self {
    var section = try ModelFile(at: Analyzer.bundledModel).section("splitter")
    return Self(
      lexicon: try SegmentationLexicon(tablesAt: Analyzer.bundledTables),
      splitter: try SentenceSplitter(from: &section)
    )
  }
}
