/// Which names without a noun for their type mean the same as one with it: "Zahra" is "Zahra neighbourhood".
///
/// Of several types a place's plain name means the city. A quarter or a village is not meant by a name that far more
/// reports give without its noun: "Homs" is no "Homs suburb".
struct TypedNames {
  /// The name with a noun by the one without.
  private(set) var meant: [Int: Int] = [:]

  /// How many times as often a plain name may stand as the one with its noun.
  private static let mostPlain = 3

  private struct Key: Hashable {
    let words: [String]
    let family: NameRegister.Family
  }

  init(_ register: NameRegister) {
    var typed: [Key: [Int]] = [:]
    for (index, entry) in register.entries.enumerated() where !entry.name.type.isEmpty {
      typed[Key(words: entry.name.words, family: entry.family), default: []].append(index)
    }
    for (plain, entry) in register.entries.enumerated() where entry.name.type.isEmpty {
      let others = typed[Key(words: entry.name.words, family: entry.family)] ?? []
      let city = others.first { register.entries[$0].name.type == NameReader.city }
      guard let other = city ?? (others.count == 1 ? others[0] : nil) else { continue }
      let isRare = entry.bearers.count > Self.mostPlain * register.entries[other].bearers.count
      if entry.family == .place, city == nil, isRare { continue }
      meant[plain] = other
    }
  }
}
