import KnowledgeGraph

extension Resolution {
  /// An unnamed side that a report calls by its people: "Kurdish forces", or "Kurdish" alone in "Kurdish-led".
  private struct Epithet {
    let entity: Int
    let phrase: String
  }

  /// Joins a people with itself, and the forces that a report calls by their people with the one organization that
  /// other reports call so, where the report names that one too; more must call it so than leave open who is meant.
  mutating func joinPeoples() {
    var known: [String: Set<Int>] = [:]
    var unnamed: [Epithet] = []
    for index in entities.indices {
      if names.ofEntity[index].isEmpty {
        if let phrase = epithets.only(of: index) {
          unnamed.append(Epithet(entity: index, phrase: phrase))
        }
      } else {
        for phrase in epithets.phrases(of: index) { known[phrase, default: []].insert(index) }
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
    for index in entities.indices
    where types[index] == .organization || types[index] == .group {
      let own = names.ofEntity[index]
      // A name of another sort among an entity's own is a sign of a chain gone wrong.
      let found: Set<String?> =
        own.isEmpty
        ? Set(epithets.phrases(of: index).compactMap { reader.institution($0) })
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
}
