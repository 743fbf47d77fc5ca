/// A text as an array of Unicode scalars, each with its class and its place in the text's UTF-8.
struct ScalarText {
  /// The characters.
  let scalars: [Unicode.Scalar]
  /// What each character is.
  let classes: [CharacterClass]
  /// The UTF-8 offset of each character, and behind them the length of the text.
  let offsets: [Int]
  private let bytes: [UInt8]

  /// Reads a text; O(its length).
  init(_ text: String) {
    bytes = Array(text.utf8)
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(bytes.count)
    offsets.reserveCapacity(bytes.count + 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
    self.classes = scalars.map(CharacterClass.init)
  }

  /// The number of characters.
  var count: Int { scalars.count }

  /// The place of some characters in the text's UTF-8.
  func range(of characters: Range<Int>) -> TextRange {
    TextRange(offsets[characters.lowerBound], offsets[characters.upperBound])
  }

  /// Some characters as a string.
  func string(_ characters: Range<Int>) -> String {
    String(
      decoding: bytes[offsets[characters.lowerBound]..<offsets[characters.upperBound]],
      as: UTF8.self
    )
  }

  /// The characters that start in a range of the text's UTF-8.
  func characters(in range: TextRange) -> Range<Int> {
    firstCharacter(from: range.start)..<firstCharacter(from: range.end)
  }

  private func firstCharacter(from offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
