import KnowledgeGraph

/// Words that are spelled nearly like another (optimal string alignment).
struct NearWords {
  private let words: [String]

  init(_ words: [String]) { self.words = words }

  /// Up to three words, the nearest first; at most a third of the letters may differ.
  func nearest(to word: String) -> [String] {
    let typed = Array(word.utf8)
    let ranked: [(Int, String)] = words.compactMap { known in
      let letters = Array(known.utf8)
      let limit =
        known.hasPrefix(word) ? letters.count : max(1, min(typed.count, letters.count) / 3)
      return EditDistance.between(typed, letters, limit: limit).map { ($0, known) }
    }
    return ranked.sorted { $0 < $1 }.prefix(3).map(\.1)
  }
}
