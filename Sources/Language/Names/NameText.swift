/// A text as names are compared in it: which words have capitals, and which the text also writes in small letters.
struct NameText: Sendable {
  /// What is seen of a word.
  struct Word: Sendable {
    let signature: WordSignature
    let places: Gazetteer.Places
    /// Whether it begins with a capital, or is a particle grown on to a word that does: "al-Zour".
    var isCapital: Bool
  }

  /// The words of each sentence.
  let sentences: [[Word]]
  /// Whether each sentence has capitals alone, so that they tell nothing.
  let isShouted: [Bool]
  /// The words that the text writes in lower case somewhere.
  private var small: Set<UInt64> = []

  /// Looks at the sentences of one text.
  init(_ sentences: [Sentence], gazetteer: Gazetteer) {
    var words: [[Word]] = []
    for sentence in sentences {
      let signatures = sentence.tokens.map { WordSignature($0.form) }
      let places = gazetteer.places(of: signatures.map(\.lower))
      words.append(
        Self.withParticles(
          sentence.tokens.indices.map { index in
            let form = sentence.tokens[index].form
            return Word(
              signature: signatures[index],
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
      for word in list where !word.isCapital { small.insert(word.signature.lower) }
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

  /// Whether the text also writes a word in lower case.
  func isAlsoSmall(_ word: Word) -> Bool { small.contains(word.signature.lower) }
}
