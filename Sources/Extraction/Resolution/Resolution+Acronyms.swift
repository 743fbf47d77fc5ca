import KnowledgeGraph

extension Resolution {
  /// Joins an acronym with the one name that it abbreviates in these reports.
  mutating func joinAcronyms() {
    var full: [String: [Int]] = [:]
    for entry in names.entries where entry.family == .organization && entry.name.acronym == nil {
      let initials = entry.name.initials
      guard initials.count > 2, let first = entry.bearers.first else { continue }
      full[initials, default: []].append(first)
    }
    for entry in names.entries where entry.family == .organization {
      guard let acronym = entry.name.acronym, let short = entry.bearers.first,
        let bearers = full[acronym], let long = bearers.first,
        Set(bearers.map { groups.root(of: $0) }).count == 1
      else { continue }
      let match = NameMatch(
        confidence: 0.85,
        reason: "acronym: \(entry.name.written), \(entities[long].name)"
      )
      groups.join(long, short, match)
    }
  }

  /// The bearers of a name, parted by what it stands for: reports that spell an acronym out with no word in common mean
  /// as many things by it ("National Police Authority", "Northern People's Army"), and one that does not spell it out
  /// means what most do.
  func things(named entry: NameRegister.Entry) -> [[Int]] {
    guard entry.name.acronym != nil, entry.known == nil else { return [entry.bearers] }
    var things: [(words: Set<String>, bearers: [Int])] = []
    var open: [Int] = []
    for bearer in entry.bearers {
      let spelled = names(of: bearer).filter { NameMatching.isAcronym(entry.name, of: $0) }
      var thing = (words: Set(spelled.flatMap(\.words)), bearers: [bearer])
      guard !thing.words.isEmpty else {
        open.append(bearer)
        continue
      }
      for same in things where !same.words.isDisjoint(with: thing.words) {
        thing = (thing.words.union(same.words), same.bearers + thing.bearers)
      }
      things.removeAll { !$0.words.isDisjoint(with: thing.words) }
      things.append(thing)
    }
    let most = things.indices.max { things[$0].bearers.count < things[$1].bearers.count }
    let spelled = entry.bearers.count - open.count
    if let most, things[most].bearers.count * 4 >= spelled * 3 {
      things[most].bearers += open
      open = []
    }
    return things.map(\.bearers) + [open]
  }
}
