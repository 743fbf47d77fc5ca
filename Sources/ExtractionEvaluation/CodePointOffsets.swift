import Language

/// Turns UTF-8 offsets into a text into the code points that files count.
struct CodePointOffsets {
  private let codePoints: [Int]

  /// Counts a text; O(length).
  init(_ text: String) {
    var codePoints: [Int] = []
    codePoints.reserveCapacity(text.utf8.count + 1)
    var number = 0
    for byte in text.utf8 {
      let continues = byte & 0b1100_0000 == 0b1000_0000
      codePoints.append(continues ? number - 1 : number)
      if !continues { number += 1 }
    }
    codePoints.append(number)
    self.codePoints = codePoints
  }

  /// The start and end of a range.
  func span(_ range: TextRange) -> [Int] { [codePoints[range.start], codePoints[range.end]] }
}
