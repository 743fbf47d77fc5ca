/// Words that are spelled nearly like another (optimal string alignment).
struct NearWords {
  private let words: [String]

  init(_ words: [String]) { self.words = words }

  /// Up to three words, the nearest first; at most a third of the letters may differ.
  func nearest(to word: String) -> [String] {
    let ranked = words.map { (Self.distance(Array(word), Array($0)), $0) }
      .filter { $0.0 <= max(1, min(word.count, $0.1.count) / 3) || $0.1.hasPrefix(word) }
    return ranked.sorted { $0 < $1 }.prefix(3).map(\.1)
  }

  /// How many letters are put in, left out, changed, or change places.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var rows = [[Int](0...b.count)]
    for i in 1...max(1, a.count) where i <= a.count {
      var row = [i]
      for j in 1...max(1, b.count) where j <= b.count {
        var cost = min(rows[i - 1][j] + 1, row[j - 1] + 1)
        cost = min(cost, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, rows[i - 2][j - 2] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
