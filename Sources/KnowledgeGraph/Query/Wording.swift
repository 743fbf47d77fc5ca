/// Hashes of words that are the same in every process, so that they may decide what is saved.
enum Wording {
  static let seed: UInt64 = 14_695_981_039_346_656_037
  private static let prime: UInt64 = 1_099_511_628_211

  /// A hash of the letters and digits of a text, whatever their case, behind another text's.
  static func hash(of text: Substring.UTF8View, after start: UInt64 = seed) -> UInt64 {
    var hash = start
    let isContiguous: Void? = text.withContiguousStorageIfAvailable { bytes in
      for byte in bytes { add(byte, to: &hash) }
    }
    if isContiguous == nil {
      for byte in text { add(byte, to: &hash) }
    }
    return (hash ^ 0xFF) &* prime
  }

  /// The hashes of a text's words.
  static func words(of text: String) -> Set<Int> {
    Set(orderedWords(of: text, from: 0).map { Int(truncatingIfNeeded: $0) })
  }

  /// The hashes of a text's words in their order, from a byte on.
  static func orderedWords(of text: String, from start: Int) -> [UInt64] {
    var words: [UInt64] = []
    var hash = seed
    for byte in text.utf8.dropFirst(start) {
      if isWordByte(byte) {
        add(byte, to: &hash)
      } else if hash != seed {
        words.append(hash)
        hash = seed
      }
    }
    if hash != seed { words.append(hash) }
    return words
  }

  private static func add(_ byte: UInt8, to hash: inout UInt64) {
    guard isWordByte(byte) else { return }
    let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* prime
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: false
    }
  }
}
