/// The names that reports use for short, beside a longer one that tells what they mean.
///
/// "Observatory" beside "Syrian Observatory for Human Rights" names one observatory of many. So an entity is known by
/// its longer names; a short one alone stands for what most reports mean by it.
struct ShortForms {
  /// The names that are left to entities that lose a short one, by entity.
  private(set) var kept: [(entity: Int, names: [Int])] = []
  /// The entities of the longer names that a short one stands for, one for each report and longer name.
  private(set) var bearers: [Int: [Int]] = [:]

  init(_ register: NameRegister, homes: [Int?]) {
    for (entity, names) in register.ofEntity.enumerated() where names.count > 1 {
      let short = names.filter { name in
        names.contains { Self.isShort(register.entries[name], for: register.entries[$0]) }
      }
      guard !short.isEmpty else { continue }
      kept.append((entity, names.filter { !short.contains($0) }))
      for name in short where homes[entity] != nil { bearers[name, default: []].append(entity) }
    }
  }

  private static func isShort(_ short: NameRegister.Entry, for long: NameRegister.Entry) -> Bool {
    guard short.known == nil, short.name.words.count < long.name.words.count,
      short.name.acronym == nil
    else { return false }
    switch short.family {
    case .person:
      return long.name.words.suffix(short.name.words.count) == short.name.words[...]
        || short.name.isSingle && long.name.words.contains(short.name.words[0])
    case .organization, .thing:
      return short.name.isSingle && long.name.words.contains(short.name.words[0])
    case .facility, .place: return false
    }
  }
}
