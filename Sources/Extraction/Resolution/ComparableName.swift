import Foundation

/// A name made ready to be compared: words without accents, titles, articles and nouns that only say the type.
struct ComparableName: Sendable {
  /// The name as the report writes it.
  let written: String
  /// The words that tell the name from others, in lower case.
  let words: [String]
  /// The class of the noun that says what a facility is ("prison"); empty without one.
  let type: String
  /// How each of the words sounds.
  let sounds: [Spelling]
  /// How the words sound as one.
  let sound: Spelling

  init(written: String, words: [String], type: String) {
    self.written = written
    self.words = words
    self.type = type
    sounds = words.map { Spelling($0) }
    sound = sounds.count == 1 ? sounds[0] : Spelling(words.joined())
  }

  /// Whether the name is one word alone.
  var isSingle: Bool { words.count == 1 }

  /// Whether a person's name is what friends call him: one word alone, or "Abu" with one.
  var isGivenName: Bool { isSingle || words.count == 2 && words[0] == "abu" }

  /// The first letters of the words that are written with a capital: "SDF".
  var initials: String {
    String(
      written.split { $0 == " " || $0 == "-" }.compactMap { word in
        word.first.flatMap { $0.isUppercase ? $0 : nil }
      }
    )
  }

  /// The letters of a name that is written as an acronym; nil for others.
  var acronym: String? {
    guard !written.utf8.contains(where: Self.isSmallLetter) else { return nil }
    let letters = written.filter { $0 != "." }
    let isAcronym = letters.count > 1 && letters.allSatisfy { $0.isUppercase }
    return isAcronym ? letters : nil
  }
}

extension ComparableName {
  /// A lower-case form of a word without accents and marks.
  static func folded(_ word: some StringProtocol) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      let kept = word.utf8.filter { Self.isLetterOrDigit($0) }
      return String(decoding: kept.map(Self.small), as: UTF8.self)
    }
    var text = ""
    for scalar in String(word).decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
    {
      switch scalar {
      case "ı": text += "i"
      case "ł": text += "l"
      case "ø": text += "o"
      case "ß": text += "ss"
      default:
        if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// A letter of ASCII in lower case.
  private static func small(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
