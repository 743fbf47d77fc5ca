/// How a word sounds, as far as transliterations of one word agree: consonants, and what kind of vowels part them.
///
/// Arabic and Kurdish names reach English by ear: vowels are short or unwritten, "gh", "kh" and "q" are rendered in
/// several ways, a final "h" may be silent, "ee" is heard as in English. Two spellings are close if their consonants are the same and the vowels
/// between them can be one: a and e, e and i, o and u, but not a and i, nor a and u.
struct Spelling: Hashable, Sendable {
  /// What may be heard between two consonants.
  struct Vowels: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let open = Vowels(rawValue: 1)
    static let middle = Vowels(rawValue: 2)
    static let front = Vowels(rawValue: 4)
    static let rounded = Vowels(rawValue: 8)
  }

  /// The consonants in order, one character a sound.
  private(set) var consonants = ""
  /// The vowels before each consonant, and behind the last.
  private(set) var vowels: [Vowels] = [[]]

  /// Reads a word in lower-case letters without accents.
  init(_ word: String) {
    let letters = Array(word.unicodeScalars)
    var index = 0
    while index < letters.count {
      let next = index + 1 < letters.count ? letters[index + 1] : nil
      index += 1
      switch letters[index - 1] {
      case "a": hear(.open)
      case "e" where next == "e":
        hear(.front)
        index += 1
      case "e": hear(.middle)
      case "i": hear(.front)
      case "o", "u": hear(.rounded)
      case "y" where consonants.isEmpty && vowels[0].isEmpty && next != nil: say("y")
      case "w" where consonants.isEmpty && vowels[0].isEmpty && next != nil: say("w")
      case "y": hear(.front)
      case "w": hear(.rounded)
      case "h" where next == nil && vowels.last != []: break
      case "g", "d", "t":
        say(letters[index - 1])
        if next == "h" { index += 1 }
      case "k":
        say(next == "h" ? "χ" : "k")
        if next == "h" { index += 1 }
      case "s":
        say(next == "h" ? "š" : "s")
        if next == "h" { index += 1 }
      case "c" where next == "h":
        say("š")
        index += 1
      case "p" where next == "h":
        say("f")
        index += 1
      case "c": say(next == "e" || next == "i" ? "s" : "k")
      case "q": say("k")
      case "x":
        say("k")
        say("s")
      case let letter where letter.isASCII ? "a"..."z" ~= letter : letter.properties.isAlphabetic:
        say(letter)
      default: break
      }
    }
  }

  private mutating func hear(_ vowel: Vowels) { vowels[vowels.count - 1].insert(vowel) }

  private mutating func say(_ consonant: Unicode.Scalar) {
    if vowels.last == [], consonants.unicodeScalars.last == consonant { return }
    consonants.unicodeScalars.append(consonant)
    vowels.append([])
  }

  /// Whether the two can be spellings of one word; one vowel may be left out inside.
  func isClose(to other: Spelling) -> Bool {
    guard consonants == other.consonants, let first = vowels.first, let last = vowels.last,
      first.isEmpty == other.vowels[0].isEmpty,
      last.isEmpty == other.vowels[other.vowels.count - 1].isEmpty
    else { return false }
    var missing = 0
    for (one, two) in zip(vowels, other.vowels) {
      if one.isEmpty != two.isEmpty { missing += 1 } else if !one.canBe(two) { return false }
    }
    return missing <= 1
  }
}

extension Spelling.Vowels {
  /// Whether the two may render one vowel.
  fileprivate func canBe(_ other: Self) -> Bool {
    guard contains(.rounded) == other.contains(.rounded) else { return false }
    let (one, two) = (subtracting(.rounded), other.subtracting(.rounded))
    return !one.isOpen(against: two) && !two.isOpen(against: one)
  }

  /// Whether it is plainly open, and the other plainly in front: "a" against "i", "ie".
  private func isOpen(against other: Self) -> Bool {
    self == .open && other.contains(.front) && !other.contains(.open)
  }
}
