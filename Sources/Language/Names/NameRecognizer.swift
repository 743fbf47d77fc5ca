/// Finds the names of persons, organisations and places in the tagged sentences of a text.
///
/// A linear model scores thirteen labels for each word and each pair of neighbours; the best sequence wins.
package struct NameRecognizer: Sendable {
  private let lexicon: NameLexicon
  private let model: LinearModel
  private let transitions: [Int32]

  /// Makes a recognizer of what training learnt.
  package init(lexicon: NameLexicon, model: LinearModel) {
    self.lexicon = lexicon
    self.model = model
    var scores = [Int32](repeating: 0, count: NameLabel.count)
    transitions = NameFeatures.transitions.flatMap { feature in
      model.score([feature], into: &scores)
      return scores
    }
  }

  /// The names of each sentence of one text, whose sentences are tagged; O(words).
  package func names(in sentences: [Sentence]) -> [[NameSpan]] {
    let decoder = NameDecoder<Int32>()
    let text = NameText(sentences, lexicon: lexicon)
    var features = NameFeatures()
    var scores = [Int32](repeating: 0, count: NameLabel.count)
    let found = sentences.indices.map { sentence in
      var emissions: [Int32] = []
      emissions.reserveCapacity(sentences[sentence].count * NameLabel.count)
      for word in sentences[sentence].tokens.indices {
        features.collect(at: word, of: sentence, in: text)
        model.score(features.hashes, into: &scores)
        emissions += scores
      }
      return NameLabel.names(of: decoder.decode(emissions: emissions, transitions: transitions))
    }
    return NameConsistency(sentences, text: text).agreed(found)
  }
}

extension NameRecognizer {
  /// Reads a recognizer from its section of the model file.
  package init(from reader: inout SectionReader, gazetteer: Gazetteer) throws(ModelError) {
    let clusters = try WordTable(from: &reader)
    let model = try LinearModel(from: &reader)
    guard model.classCount == NameLabel.count else { throw reader.damaged }
    self.init(lexicon: NameLexicon(gazetteer: gazetteer, clusters: clusters), model: model)
  }

  /// The recognizer as a section of the model file; the gazetteer stays a table.
  package var section: SectionWriter {
    var section = SectionWriter()
    lexicon.clusters.write(to: &section)
    model.write(to: &section)
    return section
  }
}
