/// The frequent words of a text, the most frequent first.
struct Vocabulary {
  /// The words, as hashes in lower case.
  let words: [UInt64]
  /// How often each stands in the text.
  let counts: [Int]
  /// The place of each word in `words`.
  let indices: [UInt64: Int32]

  /// Counts the words of a text.
  ///
  /// - Parameters:
  ///   - text: words as hashes, 0 behind each sentence.
  ///   - rarest: how often a word must stand there.
  ///   - limit: how many words are kept.
  init(of text: [UInt64], rarest: Int, limit: Int) {
    var counts: [UInt64: Int] = [:]
    for word in text where word != 0 { counts[word, default: 0] += 1 }
    let kept = counts.filter { $0.value >= rarest }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(limit)
    words = kept.map(\.key)
    self.counts = kept.map(\.value)
    indices = Dictionary(uniqueKeysWithValues: zip(words, words.indices.map(Int32.init)))
  }

  /// The text as places in `words`, -1 for other words, -2 behind each sentence.
  func indices(of text: [UInt64]) -> [Int32] {
    text.map { $0 == 0 ? -2 : indices[$0] ?? -1 }
  }
}
