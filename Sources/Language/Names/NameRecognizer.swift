/// Finds the names of persons, organisations and places in the sentences of a text.
package struct NameRecognizer: Sendable {
  private let gazetteer: Gazetteer
  private let decoder = NameDecoder()

  /// Makes a recognizer that knows some names.
  package init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The names of each sentence of one text; O(words).
  ///
  /// - Parameters:
  ///   - sentences: the sentences.
  ///   - scores: for each sentence the scores of each word's labels in turn.
  /// - Returns: the names of each sentence, in order.
  package func names(in sentences: [Sentence], scores: [[Float]]) -> [[NameSpan]] {
    names(in: sentences, scores: scores, NameText(sentences, gazetteer: gazetteer))
  }

  /// The names of each sentence of one text whose words were looked at before.
  func names(in sentences: [Sentence], scores: [[Float]], _ text: NameText) -> [[NameSpan]] {
    let found = scores.map { scores in
      NameLabel.names(of: decoder.decode(scores))
    }
    return NameConsistency(sentences, text: text).agreed(found)
  }
}
