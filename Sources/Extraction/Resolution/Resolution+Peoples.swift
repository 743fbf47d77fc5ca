import KnowledgeGraph

extension Resolution {
  /// An unnamed side that a report calls by its people: "Kurdish forces", or "Kurdish" alone in "Kurdish-led".
  private struct Epithet {
    let entity: Int
    let phrase: String
  }

  /// Joins a people with itself, and the forces that a report calls by their people with the one organization that
  /// other reports call so, where the report names that one too.
  mutating func joinPeoples() {
    var known: [String: Set<Int>] = [:]
    var unnamed: [Epithet] = []
    for (index, entity) in entities.enumerated()
    where [.organization, .group].contains(types[index]) {
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
    var peoples: [String: Int] = [:]
    for epithet in unnamed {
      guard epithet.phrase.contains(" ") else {
        let match = NameMatch(confidence: 0.8, reason: "same people: \(epithet.phrase)")
        groups.join(peoples[epithet.phrase, default: epithet.entity], epithet.entity, match)
        peoples[epithet.phrase] = peoples[epithet.phrase] ?? epithet.entity
        continue
      }
      guard let bearers = known[epithet.phrase],
        let first = bearers.min(), Set(bearers.map { groups.root(of: $0) }).count == 1,
        groups.sharedReports(first, epithet.entity) > 0
      else { continue }
      let reason = "called so in another report: \(epithet.phrase), \(entities[first].name)"
      groups.join(first, epithet.entity, NameMatch(confidence: 0.76, reason: reason))
    }
  }

  /// Joins what a country has one of: "the Syrian army" in one report and in another.
  mutating func joinInstitutions() {
    var first: [String: Int] = [:]
    for (index, entity) in entities.enumerated()
    where [.organization, .group].contains(types[index]) {
      let phrases =
        names.ofEntity[index].isEmpty
        ? entity.mentions.compactMap(epithet) : names(of: index).map(\.written)
      let found = Set(phrases.compactMap(reader.institution))
      guard found.count == 1, let institution = found.first else { continue }
      guard let other = first[institution] else {
        first[institution] = index
        continue
      }
      let match = NameMatch(confidence: 0.85, reason: "institution: \(institution)")
      groups.join(other, index, match)
    }
  }

  /// The words of a mention from the adjective of a people on, without article and count: "Kurdish forces".
  private func epithet(of mention: EntityMention) -> String? {
    guard mention.form == .nominal,
      let bytes = graph.document(mention.document)?.bytes(of: mention.span),
      bytes.contains(where: { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return nil }
    let words = Substring(bytes.prefix { $0 != UInt8(ascii: ",") })
      .split(whereSeparator: \.isWhitespace).map(String.init)
    guard let start = words.firstIndex(where: { $0.first?.isUppercase == true && $0 != "The" }),
      reader.people(words[start]) != nil,
      words[(start + 1)...].allSatisfy({ $0.allSatisfy { $0.isLowercase } })
    else { return nil }
    return words[start...].joined(separator: " ")
  }
}
