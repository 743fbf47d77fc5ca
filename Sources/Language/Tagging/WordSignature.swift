/// What the classifiers see of a word, as hashes of its bytes.
///
/// Curly quotes count as straight ones, and only ASCII letters have a case.
package struct WordSignature: Sendable {
  /// The word with its case.
  package let form: UInt64
  /// The word in lower case, every digit a zero.
  package let lower: UInt64
  /// Upper-case, lower-case, digit and other marks, runs made one: "Xx-d" of "Boeing-747".
  package let shape: UInt64
  /// The same with runs cut at two: "Xx-dd" of "Mi-24", "XXx" of "McKay".
  package let outline: UInt64
  /// Whether it has a letter in upper case, or one in lower case.
  package let hasCapital: Bool, hasSmall: Bool
  /// The first one to three bytes in lower case.
  package let prefixes: InlineArray<3, UInt64>
  /// The last one to five bytes in lower case.
  package let suffixes: InlineArray<5, UInt64>

  /// Every three bytes that follow each other in lower case, one mark before the word and one behind it counted.
  package let trigrams: [UInt64]

  /// Looks at a word.
  package init(_ word: String) {
    let bytes = Self.straightened(word)
    let small = bytes.map(Self.lowered)
    form = FeatureHash.of(bytes)
    lower = FeatureHash.of(small)
    let kinds = bytes.map(Self.kind)
    shape = FeatureHash.of(Self.shortened(kinds, to: 1))
    outline = FeatureHash.of(Self.shortened(kinds, to: 2))
    hasCapital = kinds.contains(UInt8(ascii: "X"))
    hasSmall = kinds.contains(UInt8(ascii: "x"))
    prefixes = InlineArray { FeatureHash.of(small.prefix($0 + 1)) }
    let marked = [0] + small + [0]
    trigrams = marked.indices.dropLast(2).map { FeatureHash.of(marked[$0..<$0 + 3]) }
    suffixes = InlineArray { FeatureHash.of(small.suffix($0 + 1)) }
  }

  /// The bytes of a word, curly quotes made straight.
  private static func straightened(_ word: String) -> [UInt8] {
    var bytes = Array(word.utf8)
    guard let first = bytes.firstIndex(of: 0xE2) else { return bytes }
    var position = first
    while position + 2 < bytes.count {
      if bytes[position] == 0xE2, bytes[position + 1] == 0x80 {
        switch bytes[position + 2] {
        case 0x98, 0x99: bytes.replaceSubrange(position...position + 2, with: "'".utf8)
        case 0x9C, 0x9D: bytes.replaceSubrange(position...position + 2, with: "\"".utf8)
        default: break
        }
      }
      position += 1
    }
    return bytes
  }

  static func lowered(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "0")
    default: byte
    }
  }

  /// What kind of character a byte is.
  private static func kind(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(ascii: "X")
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: UInt8(ascii: "x")
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "d")
    default: byte
    }
  }

  /// The kinds, runs of one kind cut at a length.
  private static func shortened(_ kinds: [UInt8], to length: Int) -> [UInt8] {
    var shortened: [UInt8] = []
    var run = 0
    for kind in kinds {
      run = shortened.last == kind ? run + 1 : 1
      if run <= length { shortened.append(kind) }
    }
    return shortened
  }
}
