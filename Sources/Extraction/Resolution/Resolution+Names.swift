import KnowledgeGraph

extension Resolution {
  /// Joins entities of one name, or of names that are known to stand for one thing.
  mutating func joinSameNames() {
    for bearers in bearers({ _ in true }) {
      guard let first = bearers.entities.first else { continue }
      let match = NameMatch(
        confidence: certainty(of: bearers),
        reason: "same name: \(bearers.name.written)"
      )
      for other in bearers.entities.dropFirst() { groups.join(first, other, match) }
    }
    var known: [String: (entity: Int, name: ComparableName)] = [:]
    for (entity, names) in names.enumerated() {
      for name in names where Family(types[entity]) != .person {
        guard let alias = reader.known(name.written) else { continue }
        guard let first = known[alias] else {
          known[alias] = (entity, name)
          continue
        }
        guard Family(types[first.entity]) == Family(types[entity]) else { continue }
        groups.join(
          first.entity,
          entity,
          NameMatch(confidence: 0.95, reason: "known alias: \(first.name.written), \(name.written)")
        )
      }
    }
  }

  /// Joins an acronym with the one name that it abbreviates in these reports.
  mutating func joinAcronyms() {
    let organizations = bearers { $0 == .organization }
    var full: [String: [Int]] = [:]
    for (place, bearers) in organizations.enumerated() where bearers.name.acronym == nil {
      let initials = bearers.name.initials
      if initials.count > 2 { full[initials, default: []].append(place) }
    }
    for short in organizations {
      guard let acronym = short.name.acronym, let places = full[acronym] else { continue }
      let roots = Set(places.map { groups.root(of: organizations[$0].entities[0]) })
      guard roots.count == 1, let first = places.first else { continue }
      let long = organizations[first]
      let match = NameMatch(
        confidence: 0.85,
        reason: "acronym: \(short.name.written), \(long.name.written)"
      )
      groups.join(long.entities[0], short.entities[0], match)
    }
  }

  /// Joins names that are spellings of one another, and facilities that bear two names at once.
  mutating func joinSpellings() {
    let all = bearers { family in
      if case .thing = family { false } else { true }
    }
    var blocks: [String: [Int]] = [:]
    var order: [String] = []
    for (place, bearers) in all.enumerated() where !reader.isCountry(bearers.name) {
      for sound in sounds(of: bearers) {
        let key = "\(bearers.family) \(sound)"
        if blocks[key] == nil { order.append(key) }
        blocks[key, default: []].append(place)
      }
    }
    for key in order {
      let block = blocks[key] ?? []
      for (offset, a) in block.enumerated() {
        for b in block[(offset + 1)...] { joinSpelling(all[a], all[b]) }
      }
    }
  }

  private mutating func joinSpelling(_ a: Bearers, _ b: Bearers) {
    guard let one = a.entities.first, let two = b.entities.first,
      groups.root(of: one) != groups.root(of: two)
    else { return }
    if a.name.words == b.name.words {
      guard NameMatching.typesAgree(a.name, b.name), a.family != .person else { return }
      groups.join(
        one,
        two,
        NameMatch(confidence: 0.85, reason: "name: " + NameMatching.both(a.name, b.name))
      )
      return
    }
    let match =
      NameMatching.spelling(a.name, b.name, type: a.type)
      ?? NameMatching.partOfName(a.name, b.name) ?? NameMatching.partOfName(b.name, a.name)
    guard let match, !shareReport(one, two) else { return }
    groups.join(one, two, match)
  }

  /// What names must share to be compared: the sound of all words, and of a facility's each.
  private func sounds(of bearers: Bearers) -> [String] {
    let whole = Spelling(bearers.name.words.joined()).consonants
    guard bearers.family == .facility, bearers.name.words.count > 1 else { return [whole] }
    return [whole] + bearers.name.words.map { Spelling($0).consonants }.filter { $0.count > 1 }
  }

  /// Joins a surname with the one full name that ends with it in these reports.
  mutating func joinSurnames() {
    let people = bearers { $0 == .person }
    var full: [String: [Int]] = [:]
    for (place, bearers) in people.enumerated() where bearers.name.words.count > 1 {
      if let surname = bearers.name.words.last { full[surname, default: []].append(place) }
    }
    for short in people where short.name.isSingle {
      let places = full[short.name.words[0]] ?? []
      guard let first = places.first,
        Set(places.map { groups.root(of: people[$0].entities[0]) }).count == 1
      else { continue }
      let reason = "surname: \(short.name.written), \(people[first].name.written)"
      for bearer in short.entities where !shareReport(bearer, people[first].entities[0]) {
        groups.join(
          people[first].entities[0],
          bearer,
          NameMatch(confidence: 0.76, reason: reason)
        )
      }
    }
  }

  /// A full name is surer than a single word of a person or of an unknown thing.
  private func certainty(of bearers: Bearers) -> Double {
    switch bearers.family {
    case .person: bearers.name.isSingle ? 0.7 : 0.97
    case .organization, .place: 0.95
    case .facility: bearers.name.type.isEmpty ? 0.85 : 0.95
    case .thing: bearers.name.isSingle ? 0.76 : 0.85
    }
  }
}
