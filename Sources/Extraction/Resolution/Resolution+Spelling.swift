import KnowledgeGraph

extension Resolution {
  /// The names that sound alike, as far as consonants go, by index.
  func namesOfOneSound() -> [[Int]] {
    struct Sound: Hashable {
      let consonants: String
      let family: Family
    }
    var blocks: [Sound: [Int]] = [:]
    var order: [Sound] = []
    for (index, entry) in names.entries.enumerated() {
      if case .thing = entry.family { continue }
      guard !entry.bearers.isEmpty, !entry.isNoun, !reader.isCountry(entry.name) else { continue }
      for consonants in sounds(of: entry) {
        let sound = Sound(consonants: consonants, family: entry.family)
        if blocks[sound] == nil { order.append(sound) }
        blocks[sound, default: []].append(index)
      }
    }
    return order.compactMap { blocks[$0] }.filter { $0.count > 1 }
  }

  /// Joins names that are spellings of one another, and facilities that bear two names at once.
  mutating func joinSpellings(_ namesOfOneSound: [[Int]]) {
    for block in namesOfOneSound {
      for (offset, a) in block.enumerated() {
        for b in block[(offset + 1)...] { joinSpelling(a, b) }
      }
    }
  }

  private mutating func joinSpelling(_ a: Int, _ b: Int) {
    guard let one = names.entries[a].bearers.first, let two = names.entries[b].bearers.first,
      groups.root(of: one) != groups.root(of: two)
    else { return }
    let (a, b) = (names.entries[a].name, names.entries[b].name)
    guard a.words != b.words,
      let match = NameMatching.spelling(a, b)
        ?? NameMatching.partOfName(a, b) ?? NameMatching.partOfName(b, a),
      !areToldApart(one, two) || Self.soundAlike(a, b)
    else { return }
    let areGivenNames = a.isGivenName && b.isGivenName && types[one] == .person
    groups.join(one, two, areGivenNames ? match.atMost(Self.givenName) : match)
  }

  /// Whether two names of several words sound the same in every word: "Orum al-Tal" and "Urum al-Tal" are one even where
  /// one report has both.
  private static func soundAlike(_ a: ComparableName, _ b: ComparableName) -> Bool {
    !a.isSingle && a.type == b.type && a.sounds == b.sounds
  }

  /// How sure it is that two spellings of one word alone are of one person: no surer than the word given twice.
  private static let givenName = 0.7

  /// What names must share to be compared: the sound of all words, and of a facility's each.
  private func sounds(of entry: NameRegister.Entry) -> [String] {
    let whole = entry.name.sound.consonants
    guard entry.family == .facility, entry.name.words.count > 1 else { return [whole] }
    return [whole] + entry.name.sounds.map(\.consonants).filter { $0.count > 1 }
  }
}
