/// What the name recognizer knows of words before it has seen a text.
package struct NameLexicon: Sendable {
  /// Names and their words.
  package let gazetteer: Gazetteer
  /// Words that stand in like contexts share a number.
  package let clusters: WordTable

  /// Makes a lexicon of its parts.
  package init(gazetteer: Gazetteer, clusters: WordTable) {
    self.gazetteer = gazetteer
    self.clusters = clusters
  }
}

/// A text as the name recognizer looks at it: its words, and where else in the text each stands.
package struct NameText: Sendable {
  /// What is seen of a word.
  struct Word: Sendable {
    let signature: WordSignature
    let shape: UInt64
    let tag: UInt64
    let cluster: UInt64
    let places: Gazetteer.Places
    /// Whether it begins with a capital, or is a particle grown on to a word that does: "al-Zour".
    var isCapital: Bool
  }

  /// Where a word stands.
  struct Occurrence: Sendable {
    let sentence: Int
    let word: Int
  }

  /// The number of occurrences of a word that are remembered.
  private static let remembered = 8

  /// The words of each sentence.
  let sentences: [[Word]]
  /// Whether each sentence has capitals alone, so that they tell nothing.
  let isShouted: [Bool]
  /// Where each capitalised word stands, by its hash in lower case.
  private var occurrences: [UInt64: [Occurrence]] = [:]
  /// The words that the text writes in lower case somewhere.
  private var small: Set<UInt64> = []

  /// Looks at the tagged sentences of one text.
  package init(_ sentences: [Sentence], lexicon: NameLexicon) {
    var words: [[Word]] = []
    for sentence in sentences {
      let signatures = sentence.tokens.map { WordSignature($0.form) }
      let places = lexicon.gazetteer.places(of: signatures.map(\.lower))
      words.append(
        Self.withParticles(
          sentence.tokens.indices.map { index in
            let form = sentence.tokens[index].form
            return Word(
              signature: signatures[index],
              shape: Self.shape(of: form),
              tag: FeatureHash.of(sentence.tags[index].rawValue),
              cluster: lexicon.clusters[signatures[index].lower],
              places: places[index],
              isCapital: form.unicodeScalars.first.map { CharacterClass($0) } == .uppercase
            )
          }
        )
      )
    }
    self.sentences = words
    isShouted = sentences.map { sentence in
      !sentence.tokens.contains { token in
        token.form.unicodeScalars.contains { CharacterClass($0) == .lowercase }
      }
    }
    for (sentence, list) in words.enumerated() where !isShouted[sentence] {
      for (index, word) in list.enumerated() {
        if word.isCapital {
          if occurrences[word.signature.lower, default: []].count < Self.remembered {
            occurrences[word.signature.lower, default: []].append(
              Occurrence(sentence: sentence, word: index)
            )
          }
        } else {
          small.insert(word.signature.lower)
        }
      }
    }
  }

  /// Counts the particle and the hyphen of "al-Zour" as capitalised.
  private static func withParticles(_ words: [Word]) -> [Word] {
    var words = words
    for index in words.indices.dropLast(2)
    where words[index + 2].isCapital && words[index + 1].signature.form == hyphen
      && Gazetteer.isWhole(words[index].places, .particle)
    {
      words[index].isCapital = true
      words[index + 1].isCapital = true
    }
    return words
  }

  private static let hyphen = FeatureHash.of("-")

  /// The words of a sentence, by number.
  package func indices(of sentence: Int) -> Range<Int> { sentences[sentence].indices }

  /// Where else a word stands with a capital: at most eight places.
  func otherOccurrences(of word: Int, in sentence: Int) -> [Occurrence] {
    (occurrences[sentences[sentence][word].signature.lower] ?? []).filter {
      $0.sentence != sentence || $0.word != word
    }
  }

  /// Whether the text also writes a word in lower case.
  func isAlsoSmall(_ word: Word) -> Bool { small.contains(word.signature.lower) }

  /// The characters of a word as classes, runs cut at two: "XXx" of "McKay", "X." of "J.".
  private static func shape(of form: String) -> UInt64 {
    var shape: [UInt8] = []
    for scalar in form.unicodeScalars {
      let kind: UInt8 =
        switch CharacterClass(scalar) {
        case .uppercase: UInt8(ascii: "X")
        case .lowercase, .otherLetter, .mark: UInt8(ascii: "x")
        case .digit: UInt8(ascii: "d")
        case .apostrophe: UInt8(ascii: "'")
        case .space, .other: UInt8(truncatingIfNeeded: scalar.value)
        }
      if shape.count > 1, shape[shape.count - 1] == kind, shape[shape.count - 2] == kind {
        continue
      }
      shape.append(kind)
    }
    return FeatureHash.of(shape)
  }
}
