/// Turns words into rows of the network's tables.
package struct FeatureReader: Sendable {
  /// The words that have vectors, by hash in lower case.
  package let words: RowTable
  /// The features that have vectors.
  package let features: RowTable
  private let gazetteer: Gazetteer

  /// Makes a reader of tables.
  package init(words: RowTable, features: RowTable, gazetteer: Gazetteer) {
    self.words = words
    self.features = features
    self.gazetteer = gazetteer
  }

  /// The words of a sentence as the network reads them.
  package func read(_ forms: [String]) -> [WordFeatures] {
    let signatures = forms.map { WordSignature($0) }
    let hashes = Self.hashes(of: signatures, gazetteer: gazetteer)
    return signatures.indices.map { index in
      WordFeatures(
        word: Int32(words[signatures[index].lower]),
        features: hashes[index].compactMap { hash in
          let row = features[hash.bits]
          return row > 0 ? Int32(row) : nil
        }
      )
    }
  }

  /// What a feature is of.
  private enum Template: Int {
    case form, prefix, suffix, shape, outline, place, entry, otherNames, trigram
  }

  /// Marks, in training alone, the words of corpora that mark names in a manner of their own.
  package static let otherNames = FeatureHash(template: Template.otherNames.rawValue)

  /// How a sentence writes its words; capitals tell little where all words have them.
  private enum Writing: UInt64 { case mixed, capitals, small }

  /// The features of the words of a sentence.
  package static func hashes(
    of words: [WordSignature],
    gazetteer: Gazetteer
  ) -> [[FeatureHash]] {
    let places = gazetteer.places(of: words.map(\.lower))
    let hasSmall = words.contains { $0.hasSmall }
    let hasCapital = words.contains { $0.hasCapital }
    let writing: Writing = !hasSmall ? .capitals : hasCapital ? .mixed : .small
    return words.indices.map { index in
      let word = words[index]
      var features: [FeatureHash] = []
      func add(_ template: Template, _ values: UInt64...) {
        features.append(values.reduce(FeatureHash(template: template.rawValue)) { $0.with($1) })
      }
      if writing == .mixed { add(.form, word.form) }
      for length in word.prefixes.indices { add(.prefix, word.prefixes[length], UInt64(length)) }
      for length in word.suffixes.indices { add(.suffix, word.suffixes[length], UInt64(length)) }
      for trigram in word.trigrams { add(.trigram, trigram) }
      add(.shape, word.shape, writing.rawValue)
      add(.outline, word.outline)
      add(.place, word.shape, writing.rawValue, index == 0 ? 1 : 0)
      for bit in 0..<UInt64(4 * Gazetteer.Entry.allCases.count)
      where places[index] & (1 << bit) != 0 {
        add(.entry, bit)
      }
      return features
    }
  }
}
