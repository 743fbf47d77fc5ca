import Extraction
import Foundation
import KnowledgeGraph
import Language

/// The product's own pipeline, for documents of a corpus.
struct CorpusPipeline {
  /// A document, read.
  struct Reading {
    /// Its sentences and mentions.
    let analysis: Analysis
    /// Its entities and claims.
    let contribution: Contribution
  }

  private let analyzer: Analyzer
  private let extractor: Extractor
  private let coreference: Coreference

  /// Loads a model, the shipped one without a path, and the shipped tables.
  init(modelAt path: String?) throws {
    analyzer = try Analyzer(modelAt: path.map { URL(filePath: $0) } ?? Analyzer.bundledModel)
    extractor = try Extractor(analyzer: analyzer)
    coreference = try Coreference(tablesAt: Analyzer.bundledTables)
  }

  /// Reads a text without date or outlet.
  func read(_ text: String) -> Reading {
    reading(of: text, analyzer.analyze(text))
  }

  /// Reads one sentence whose tokens the corpus gives; the text is the tokens with a space between them.
  func read(tokens: [String]) -> Reading {
    var offset = 0
    let placed = tokens.map { form in
      let end = offset + form.utf8.count
      defer { offset = end + 1 }
      return Token(form: form, range: TextRange(offset, end), spaceAfter: true)
    }
    var sentences = [Sentence(tokens: placed, paragraph: 0)]
    analyzer.annotate(&sentences)
    let text = tokens.joined(separator: " ")
    var analysis = Analysis(text: text, sentences: sentences)
    coreference.resolve(&analysis)
    return reading(of: text, analysis)
  }

  private func reading(of text: String, _ analysis: Analysis) -> Reading {
    let document = SourceDocument(
      id: DocumentID(rawValue: "d00000000"),
      sha256: String(repeating: "0", count: 64),
      text: text
    )
    return Reading(
      analysis: analysis,
      contribution: extractor.contribution(of: document, analysis)
    )
  }
}

extension CorpusPipeline.Reading {
  /// The entity of an id.
  func entity(_ id: EntityID?) -> Entity? {
    id.flatMap { id in contribution.entities.first { $0.id == id } }
  }
}
