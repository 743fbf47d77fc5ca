import Foundation
import Language

/// Raw text that a network has read: sentences with the tags, trees and names that it found.
///
/// Networks that learn from these first and from the treebanks then read better than the one that read: self-training
/// (McClosky, Charniak & Johnson 2006), here with two teachers for each pupil, whose names agree within a document.
struct ReadText {
  /// The lengths of the sentences that are kept, in words.
  private static let lengths = 5...60
  /// How much is taken of a file, in bytes.
  private static let size = 22_000_000
  /// How many documents a task reads.
  private static let documents = 50

  /// The sentences.
  private(set) var items: [NetworkCorpus.Item] = []

  /// Reads documents of files, chosen by the generator, on all cores; any number of cores gives the same.
  init(
    _ files: [CorpusFile],
    network: SentenceNetwork,
    corpus: NetworkCorpus,
    segmenter: Segmenter,
    gazetteer: Gazetteer,
    generator: inout SeededGenerator
  ) async throws {
    var documents: [String] = []
    for file in files {
      var size = 0
      documents += try file.documents().shuffled(using: &generator).prefix {
        size += $0.utf8.count
        return size < Self.size
      }
    }
    let reader = Reader(
      network: network,
      corpus: corpus,
      segmenter: segmenter,
      recognizer: NameRecognizer(gazetteer: gazetteer),
      gazetteer: gazetteer
    )
    let parts = stride(from: 0, to: documents.count, by: Self.documents).map {
      documents[$0..<min($0 + Self.documents, documents.count)]
    }
    items = await withTaskGroup(of: (Int, [NetworkCorpus.Item]).self) { group in
      for (index, part) in parts.enumerated() {
        group.addTask { (index, part.flatMap { reader.items(of: $0) }) }
      }
      var found: [Int: [NetworkCorpus.Item]] = [:]
      for await (index, items) in group { found[index] = items }
      return parts.indices.flatMap { found[$0] ?? [] }
    }
  }

  /// What reads a document.
  private struct Reader: Sendable {
    let network: SentenceNetwork
    let corpus: NetworkCorpus
    let segmenter: Segmenter
    let recognizer: NameRecognizer
    let gazetteer: Gazetteer

    /// The sentences of a document.
    func items(of document: String) -> [NetworkCorpus.Item] {
      let whole = TextSection(range: TextRange(0, document.utf8.count))
      let sentences = segmenter.sentences(of: document, sections: [whole])
      let readings = sentences.map { network.read($0.tokens.map(\.form)) }
      let names = recognizer.names(in: sentences, scores: readings.map(\.names))
      return readings.indices.filter { ReadText.lengths.contains(sentences[$0].count) }.map {
        var sentence = sentences[$0]
        sentence.names = names[$0]
        let forms = sentence.tokens.map(\.form)
        var item = NetworkCorpus.Item(
          forms: forms,
          example: NetworkExample(
            words: [],
            classes: readings[$0].classes,
            heads: readings[$0].tree.heads,
            relations: readings[$0].tree.relations.map {
              corpus.relations.firstIndex(of: $0) ?? -1
            },
            names: NameLabel.labels(
              of: NetworkCorpus.names(of: sentence, gazetteer: gazetteer),
              count: sentence.count
            )
          )
        )
        item.example.words = item.words(forms, reader: corpus.reader)
        return item
      }
    }
  }
}
