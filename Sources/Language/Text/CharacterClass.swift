/// What a character is to the tokenizer.
enum CharacterClass {
  case space, uppercase, lowercase, otherLetter, digit, mark, apostrophe, other

  /// Classifies a character; zero-width spaces and byte order marks count as white space.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A: self = .lowercase
    case 0x20, 0x09...0x0D: self = .space
    case 0x41...0x5A: self = .uppercase
    case 0x30...0x39: self = .digit
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019: self = .apostrophe
    case 0x5F: self = .otherLetter
    case 0..<0x80: self = .other
    case 0xAD, 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: self = .mark
    case 0x200B, 0xFEFF: self = .space
    default: self.init(properties: scalar.properties)
    }
  }

  private init(properties: Unicode.Scalar.Properties) {
    self =
      if properties.isWhitespace {
        .space
      } else {
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: .uppercase
        case .lowercaseLetter: .lowercase
        case .modifierLetter, .otherLetter, .letterNumber: .otherLetter
        case .decimalNumber: .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: .mark
        default: .other
        }
      }
  }

  /// Whether it is a letter of any script, or an underscore.
  var isLetter: Bool { self == .uppercase || self == .lowercase || self == .otherLetter }

  /// Whether it may stand inside a word.
  var isWord: Bool { isLetter || self == .digit || self == .mark }
}
