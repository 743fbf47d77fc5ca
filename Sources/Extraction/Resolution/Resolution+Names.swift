import KnowledgeGraph

extension Resolution {
  /// Joins entities of one name, or of names that are known to stand for one thing.
  mutating func joinSameNames() {
    var known: [String: Int] = [:]
    for (index, entry) in names.entries.enumerated() {
      guard let first = entry.bearers.first, !entry.isNoun, !isOfNoSort(entry) else { continue }
      let match = NameMatch(
        confidence: certainty(of: entry),
        reason: "same name: \(entry.name.written)"
      )
      for bearers in things(named: entry) {
        for other in bearers.dropFirst() { groups.join(bearers[0], other, match) }
      }
      guard let alias = entry.known else { continue }
      guard let other = known[alias] else {
        known[alias] = index
        continue
      }
      let names = [names.entries[other].name.written, entry.name.written]
      guard let partner = self.names.entries[other].bearers.first else { continue }
      groups.join(
        partner,
        first,
        NameMatch(confidence: 0.95, reason: "known alias: " + names.joined(separator: ", "))
      )
    }
  }

  /// Joins a name without a noun for its type with the same name that has one: "Zahra", "Zahra neighbourhood".
  mutating func joinTypedNames() {
    for (plain, entry) in names.entries.enumerated() {
      guard let other = typedNames.meant[plain].map({ names.entries[$0] }),
        let first = entry.bearers.first, let second = other.bearers.first
      else { continue }
      groups.join(
        first,
        second,
        NameMatch(confidence: 0.85, reason: "name: " + NameMatching.both(entry.name, other.name))
      )
    }
  }

  /// The entities that a name for short can be meant for.
  struct LongerNames {
    /// The bearers of persons' names by what they end in.
    var ofPersons: [[String]: [Int]] = [:]
    /// The bearers of other names by the name for short.
    var ofOthers: [Int: [Int]] = [:]
  }

  /// What names for short can be meant for.
  func longerNames() -> LongerNames {
    var longer = LongerNames(ofOthers: bearersOfLongerNames())
    for entry in names.entries where entry.family == .person && entry.name.words.count > 1 {
      for start in entry.name.words.indices.dropFirst() {
        longer.ofPersons[Array(entry.name.words[start...]), default: []] += entry.bearers
      }
    }
    return longer
  }

  /// Joins a surname, or another name for short, with the one longer name that reports mean by it.
  mutating func joinShortForms(_ longer: LongerNames) {
    for (index, entry) in names.entries.enumerated() {
      let candidates =
        entry.family == .person
        ? longer.ofPersons[entry.name.words] ?? [] : longer.ofOthers[index] ?? []
      guard let long = meant(among: candidates), !entry.isNoun || candidates.count > 2 else {
        continue
      }
      let kind = entry.family == .person ? "surname" : "short name"
      let match = NameMatch(
        confidence: entry.family == .person ? certainty(ofSurname: entry.name) : 0.8,
        reason: "\(kind): \(entry.name.written), \(entities[long].name)"
      )
      for bearer in entry.bearers where groups.sharedReports(bearer, long) == 0 {
        groups.join(long, bearer, match)
      }
    }
  }

  /// The entities that a name for short can mean: of "Council" all whose names have that word, and not only the one
  /// council that a report calls so.
  private func bearersOfLongerNames() -> [Int: [Int]] {
    var shortNames: [Word: Int] = [:]
    for index in shortForms.bearers.keys where names.entries[index].name.isSingle {
      let entry = names.entries[index]
      shortNames[Word(text: entry.name.words[0], family: entry.family)] = index
    }
    var bearers: [Int: [Int]] = [:]
    for entry in names.entries where entry.name.words.count > 1 {
      for text in Set(entry.name.words) {
        guard let index = shortNames[Word(text: text, family: entry.family)] else { continue }
        bearers[index, default: []] += entry.bearers
      }
    }
    return bearers
  }

  /// A word of names of one family.
  private struct Word: Hashable {
    let text: String
    let family: Family
  }

  /// The thing that at least three in four of some entities are; its first.
  private func meant(among candidates: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for candidate in candidates { counts[groups.root(of: candidate), default: 0] += 1 }
    guard let most = counts.values.max(), most * 4 >= candidates.count * 3 else { return nil }
    return candidates.first { counts[groups.root(of: $0)] == most }
  }

  /// Suggests that one full name is of one thing, though reports took it for things of different sorts.
  mutating func suggestAcrossFamilies() {
    var first: [[String]: Int] = [:]
    for entry in names.entries where entry.name.words.count > 1 {
      guard let bearer = entry.bearers.first else { continue }
      guard let other = first[entry.name.words] else {
        first[entry.name.words] = bearer
        continue
      }
      let types = [types[other].rawValue, types[bearer].rawValue]
      guard types[0] != types[1] else { continue }
      let reason = "same name: \(entry.name.written); \(types[0]) and \(types[1])"
      groups.join(other, bearer, NameMatch(confidence: 0.6, reason: reason))
    }
  }

  /// Whether it is one word for nobody knows what, "Watch" of a headline, "Syrians" of any number, or says only what
  /// every country or town has.
  private func isOfNoSort(_ entry: NameRegister.Entry) -> Bool {
    entry.family == .thing(.other) && entry.name.isSingle || reader.isOfAny(entry.name)
  }

  /// Of what friends call somebody there are many; a surname is surer, the more so the more words it has.
  private func certainty(ofSurname name: ComparableName) -> Double {
    if name.isSingle { return 0.76 }
    return name.isGivenName ? 0.7 : 0.8
  }

  /// A full name is surer than a single word of a person or of an unknown thing.
  private func certainty(of entry: NameRegister.Entry) -> Double {
    switch entry.family {
    case .person: entry.name.isGivenName ? 0.7 : 0.97
    case .organization, .place: 0.95
    case .facility: entry.name.type.isEmpty ? 0.85 : 0.95
    case .thing: entry.name.isSingle ? 0.76 : 0.85
    }
  }
}
