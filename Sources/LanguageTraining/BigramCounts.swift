/// How often words follow each other in a text, for the frequent words.
struct BigramCounts {
  /// The words by frequency, as hashes.
  let words: [UInt64]
  /// How often each word occurs.
  let counts: [Int]
  /// For each word the words behind it, with counts.
  private(set) var following: [[(word: Int, count: Int)]]
  /// For each word the words before it, with counts.
  private(set) var preceding: [[(word: Int, count: Int)]]

  /// Counts the `limit` most frequent words; 0 in `text` parts sentences.
  init(of text: [UInt64], limit: Int) {
    var frequency: [UInt64: Int] = [:]
    for word in text where word != 0 { frequency[word, default: 0] += 1 }
    let ranked = frequency.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
    words = ranked.map(\.key)
    counts = ranked.map(\.value)
    following = Array(repeating: [], count: words.count)
    preceding = following
    let numbers = Dictionary(uniqueKeysWithValues: zip(words, words.indices))
    var pairs: [UInt64] = []
    var before: Int?
    for word in text {
      let number = numbers[word]
      if let before, let number { pairs.append(UInt64(before) << 32 | UInt64(number)) }
      before = number
    }
    pairs.sort()
    var start = 0
    while start < pairs.count {
      let end = pairs[start...].firstIndex { $0 != pairs[start] } ?? pairs.count
      let first = Int(pairs[start] >> 32)
      let second = Int(pairs[start] & 0xFFFF_FFFF)
      following[first].append((second, end - start))
      preceding[second].append((first, end - start))
      start = end
    }
  }
}
