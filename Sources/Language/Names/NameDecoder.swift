/// Finds the best sequence of name labels for a sentence (Viterbi 1967).
struct NameDecoder: Sendable {
  /// For each label, those that may stand before it; -1 is the sentence's start.
  private let predecessors: [[Int]]
  private let mayEnd: [Bool]

  /// Works out which label may follow which.
  init() {
    let labels = 0..<NameLabel.count
    predecessors = labels.map { label in
      (NameLabel.mayFollow(nil, label) ? [-1] : [])
        + labels.filter { NameLabel.mayFollow($0, label) }
    }
    mayEnd = labels.map { NameLabel.mayFollow($0, nil) }
  }

  /// The labels with the highest sum of scores; O(words × labels²).
  ///
  /// - Parameter emissions: a score for each label of each word in turn.
  /// - Returns: a label for each word.
  func decode(_ emissions: [Float]) -> [Int] {
    let count = NameLabel.count
    let words = emissions.count / count
    guard words > 0 else { return [] }
    var best = emissions
    var back = [Int](repeating: 0, count: emissions.count)
    for word in 0..<words {
      for label in 0..<count {
        var found: Float?
        for previous in predecessors[label] where (previous < 0) == (word == 0) {
          guard word == 0 || isReachable(previous, at: word - 1) else { continue }
          let before = word == 0 ? 0 : best[(word - 1) * count + previous]
          if found.map({ before > $0 }) ?? true {
            found = before
            back[word * count + label] = previous
          }
        }
        if let found { best[word * count + label] += found }
      }
    }
    let last = (words - 1) * count
    var label = 0
    for candidate in 1..<count
    where mayEnd[candidate] && isReachable(candidate, at: words - 1)
      && best[last + candidate] > best[last + label]
    {
      label = candidate
    }
    var labels = [Int](repeating: 0, count: words)
    for word in stride(from: words - 1, through: 0, by: -1) {
      labels[word] = label
      label = back[word * count + label]
    }
    return labels
  }

  /// No name goes on at the first word.
  private func isReachable(_ label: Int, at word: Int) -> Bool {
    word > 0 || predecessors[label].first == -1
  }
}
