/// What the sentence splitter sees of a token, as hashes of its bytes; curly quotes count as straight ones.
struct BoundaryWord {
  /// What a token looks like at first sight.
  enum Kind: UInt64 {
    case small, capitalized, shouted, initial, number
    /// Ends with a full stop that is its own: "Gen.".
    case abbreviation
    /// Made of full stops, question and exclamation marks alone.
    case mark
    case punctuation
    /// What lies before the first token of a sentence, and behind the last of the text.
    case before, behind
  }

  let kind: Kind
  /// The token with its case.
  let form: UInt64
  /// The token in lower case, every digit a zero.
  let lower: UInt64
  /// Upper-case, lower-case, digit and other marks, runs cut at two.
  let shape: UInt64
  /// The last three bytes in lower case.
  let suffix: UInt64
  let spaceAfter: Bool

  /// What lies before a sentence's first token.
  static let before = Self(edge: .before)
  /// What lies behind the last token.
  static let behind = Self(edge: .behind)

  private init(edge: Kind) {
    kind = edge
    form = edge.rawValue
    lower = edge.rawValue
    shape = edge.rawValue
    suffix = edge.rawValue
    spaceAfter = true
  }

  /// Looks at a token.
  init(_ token: Token) {
    var form = Hash()
    var lower = Hash()
    var shape = Hash()
    var endings: (UInt8, UInt8, UInt8) = (0, 0, 0)
    var last: UInt8 = 0
    var run = 0
    for byte in Self.straightened(token.form).utf8 {
      let small = Self.lowered(byte)
      form.add(byte)
      lower.add(small)
      endings = (endings.1, endings.2, small)
      let mark = Self.shape(of: byte)
      run = mark == last ? run + 1 : 1
      last = mark
      if run <= 2 { shape.add(mark) }
    }
    self.form = form.bits
    self.lower = lower.bits
    self.shape = shape.bits
    suffix = UInt64(endings.0) << 16 | UInt64(endings.1) << 8 | UInt64(endings.2)
    kind = Self.kind(of: token.form)
    spaceAfter = token.spaceAfter
  }

  /// The hash of a word in lower case, as in `lower`.
  static func lower(of word: String) -> UInt64 {
    var hash = Hash()
    for byte in word.utf8 { hash.add(lowered(byte)) }
    return hash.bits
  }

  /// Whether it is a word that begins with a capital.
  var hasCapital: Bool { kind == .capitalized || kind == .shouted || kind == .initial }

  private static func kind(of form: String) -> Kind {
    var letters = 0
    var smalls = 0
    var isMark = true
    var first: CharacterClass?
    for scalar in form.unicodeScalars {
      let kind = CharacterClass(scalar)
      isMark = isMark && (scalar == "." || scalar == "!" || scalar == "?" || scalar == "…")
      if kind.isWord {
        first = first ?? kind
        letters += 1
        if kind == .lowercase { smalls += 1 }
      }
    }
    guard let first else { return isMark ? .mark : .punctuation }
    if form.utf8.last == UInt8(ascii: ".") { return .abbreviation }
    switch first {
    case .uppercase: return form.utf8.count == 1 ? .initial : smalls == 0 ? .shouted : .capitalized
    case .digit: return .number
    default: return .small
    }
  }

  private static func straightened(_ form: String) -> String {
    switch form {
    case "“", "”", "„", "«", "»": "\""
    case "‘", "’": "'"
    default: form
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "0")
    default: byte
    }
  }

  private static func shape(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(ascii: "X")
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: UInt8(ascii: "x")
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "d")
    default: byte
    }
  }

  /// Puts the hash of some bytes together.
  private struct Hash {
    private(set) var bits: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) { bits = (bits ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
