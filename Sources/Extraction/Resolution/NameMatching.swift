import KnowledgeGraph

/// How alike two names are, and why.
struct NameMatch: Hashable, Sendable {
  /// How sure it is that they name one thing, 0 to 1.
  let confidence: Double
  /// The two names as written, and what else speaks for it.
  let reason: String

  /// The match, but not surer than this.
  func atMost(_ limit: Double) -> NameMatch {
    NameMatch(confidence: min(confidence, limit), reason: reason)
  }
}

/// Compares names of entities of one type.
struct NameMatching: Sendable {
  /// Below this confidence two entities are not taken for one, only suggested.
  static let threshold = 0.75

  /// Compares two names that are spelled differently; nil if they cannot be spellings of one.
  ///
  /// A word of two consonants is evidence only beside another word or a type that agrees, one of three by itself.
  static func spelling(_ a: ComparableName, _ b: ComparableName) -> NameMatch? {
    guard typesAgree(a, b), let fewest = fewestConsonants(a, b) else { return nil }
    let hasSupport =
      a.words.count > 1 && a.words.count == b.words.count || !a.type.isEmpty && a.type == b.type
    let base: Double
    switch fewest {
    case ..<2: return nil
    case 2: base = hasSupport ? 0.82 : 0.6
    case 3: base = hasSupport ? 0.92 : 0.85
    default: base = 0.95
    }
    return NameMatch(confidence: base, reason: "spelling: " + both(a, b))
  }

  /// Whether two names look like forms of one: all words of one in the other, an acronym, two spellings.
  ///
  /// Places lie in one another, so that a place's name in another's ("Homs province") says nothing.
  static func areForms(
    _ a: ComparableName,
    _ b: ComparableName,
    of family: NameRegister.Family
  ) -> Bool {
    guard typesAgree(a, b) else { return false }
    if family != .place {
      let (short, long) = a.words.count < b.words.count ? (a, b) : (b, a)
      if short.words.allSatisfy(long.words.contains) { return true }
    }
    if isAcronym(a, of: b) || isAcronym(b, of: a) { return true }
    return spelling(a, b).map { $0.confidence >= threshold } ?? false
  }

  /// Whether a name's letters are the first of another's words.
  static func isAcronym(_ short: ComparableName, of long: ComparableName) -> Bool {
    guard let letters = short.acronym, long.acronym == nil else { return false }
    return letters == long.initials
      || letters == String(long.written.split(separator: " ").compactMap(\.first)).uppercased()
  }

  /// Compares a facility of several names ("Sina-Ghaweran prison") with one of a single name.
  static func partOfName(_ a: ComparableName, _ b: ComparableName) -> NameMatch? {
    guard a.words.count > 1, b.isSingle, !a.type.isEmpty, typesAgree(a, b),
      a.sounds.contains(where: { $0.isClose(to: b.sound) })
    else { return nil }
    return NameMatch(confidence: 0.8, reason: "part of the name: " + both(a, b))
  }

  /// The two names, and the type that both have.
  static func both(_ a: ComparableName, _ b: ComparableName) -> String {
    let names = "\(a.written), \(b.written)"
    return a.type.isEmpty || a.type != b.type ? names : "\(names); type \(a.type)"
  }

  /// Whether nothing in the nouns for the type keeps the two apart.
  static func typesAgree(_ a: ComparableName, _ b: ComparableName) -> Bool {
    a.type.isEmpty || b.type.isEmpty || a.type == b.type
  }

  /// The consonants of the shortest word that is spelled in two ways; nil if the words are not close.
  private static func fewestConsonants(_ a: ComparableName, _ b: ComparableName) -> Int? {
    guard a.words.count == b.words.count else {
      let count = a.sound.consonants.count
      return count > 4 && a.sound.isClose(to: b.sound) ? count : nil
    }
    var fewest = Int.max
    for index in a.words.indices where a.words[index] != b.words[index] {
      guard a.sounds[index].isClose(to: b.sounds[index]) else { return nil }
      fewest = min(fewest, a.sounds[index].consonants.count)
    }
    return fewest
  }
}
