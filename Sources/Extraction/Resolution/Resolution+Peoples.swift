import KnowledgeGraph

extension Resolution {
  /// An unnamed side that a report calls by its people: "Kurdish forces", or "Kurdish" alone in "Kurdish-led".
  private struct Epithet {
    let entity: Int
    let phrase: String
  }

  private static let articles: Set<String> = ["a", "an", "the"]

  /// Joins a people with itself, and the forces that a report calls by their people with the one organization that
  /// other reports call so, where the report names that one too; more must call it so than leave open who is meant.
  mutating func joinPeoples() {
    var known: [String: Set<Int>] = [:]
    var unnamed: [Epithet] = []
    for (index, entity) in entities.enumerated()
    where types[index] == .organization || types[index] == .group {
      let phrases = Set(entity.mentions.filter { $0.form == .nominal }.compactMap(epithet))
      guard names.ofEntity[index].isEmpty else {
        for phrase in phrases { known[phrase, default: []].insert(index) }
        continue
      }
      if phrases.count == 1, let phrase = phrases.first,
        entity.mentions.allSatisfy({ epithet(of: $0) == phrase })
      {
        unnamed.append(Epithet(entity: index, phrase: phrase))
      }
    }
    var open: [String: Set<Int?>] = [:]
    for epithet in unnamed { open[epithet.phrase, default: []].insert(homes[epithet.entity]) }
    var peoples: [String: Int] = [:]
    for epithet in unnamed where reader.institution(epithet.phrase) == nil {
      guard epithet.phrase.contains(" ") else {
        let match = NameMatch(confidence: 0.8, reason: "same people: \(epithet.phrase)")
        groups.join(peoples[epithet.phrase, default: epithet.entity], epithet.entity, match)
        peoples[epithet.phrase] = peoples[epithet.phrase] ?? epithet.entity
        continue
      }
      guard let bearers = known[epithet.phrase],
        let first = bearers.min(), Set(bearers.map { groups.root(of: $0) }).count == 1,
        groups.sharedReports(first, epithet.entity) > 0,
        Set(bearers.map { homes[$0] }).count >= open[epithet.phrase, default: []].count
      else { continue }
      let reason = "called so in another report: \(epithet.phrase), \(entities[first].name)"
      groups.join(first, epithet.entity, NameMatch(confidence: 0.76, reason: reason))
    }
  }

  /// Joins what a country has one of: "the Syrian army" in one report and in another.
  mutating func joinInstitutions() {
    let named = names.entries.map { entry in
      entry.family == .organization ? reader.institution(entry.name.written) : nil
    }
    var first: [String: Int] = [:]
    for (index, entity) in entities.enumerated()
    where types[index] == .organization || types[index] == .group {
      let own = names.ofEntity[index]
      // A name of another sort among an entity's own is a sign of a chain gone wrong.
      let found: Set<String?> =
        own.isEmpty
        ? Set(entity.mentions.compactMap(epithet).compactMap(reader.institution))
        : Set(own.map { named[$0] })
      guard found.count == 1, let institution = found.first ?? nil else { continue }
      guard let other = first[institution] else {
        first[institution] = index
        continue
      }
      let match = NameMatch(confidence: 0.85, reason: "institution: \(institution)")
      groups.join(other, index, match)
    }
  }

  /// The words of a mention that begins with the adjective of a people, without article: "Kurdish forces", but not "the
  /// fight against Kurdish forces".
  private func epithet(of mention: EntityMention) -> String? {
    guard mention.form == .nominal,
      let bytes = graph.document(mention.document)?.bytes(of: mention.span),
      bytes.contains(where: { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return nil }
    let words = Substring(bytes.prefix { $0 != UInt8(ascii: ",") })
      .split(whereSeparator: \.isWhitespace).map(String.init)
    guard let start = words.firstIndex(where: { !Self.articles.contains($0.lowercased()) }),
      start < 2, reader.people(words[start]) != nil,
      words[(start + 1)...].allSatisfy({ $0.allSatisfy { $0.isLowercase } })
    else { return nil }
    return words[start...].joined(separator: " ")
  }
}
