import KnowledgeGraph

extension Resolution {
  /// An unnamed side that a report calls by its people: "Kurdish forces", or "Kurdish" alone in "Kurdish-led".
  private struct Unnamed {
    let entity: Int
    let epithet: Epithet
  }

  /// Joins a people with itself, and the forces that a report calls by their people with the one organization that
  /// other reports call so, where the report names that one too; more must call it so than leave open who is meant.
  mutating func joinPeoples() {
    let epithets = epithets.value
    var known: [String: Set<Int>] = [:]
    var unnamed: [Unnamed] = []
    for index in entities.indices {
      if names.ofEntity[index].isEmpty {
        if let epithet = epithets.only(of: index) {
          unnamed.append(Unnamed(entity: index, epithet: epithet))
        }
      } else {
        for epithet in epithets.all(of: index) {
          known[epithet.phrase, default: []].insert(index)
        }
      }
    }
    var open: [String: Set<Int?>] = [:]
    for side in unnamed { open[side.epithet.phrase, default: []].insert(homes[side.entity]) }
    var peoples: [String: Int] = [:]
    for side in unnamed where reader.institution(side.epithet.phrase) == nil {
      let phrase = side.epithet.phrase
      guard phrase.contains(" ") else {
        let match = NameMatch(confidence: 0.8, reason: "same people: \(phrase)")
        groups.join(peoples[phrase, default: side.entity], side.entity, match)
        peoples[phrase] = peoples[phrase] ?? side.entity
        continue
      }
      guard let bearers = known[phrase],
        let first = bearers.min(), Set(bearers.map { groups.root(of: $0) }).count == 1,
        groups.sharedReports(first, side.entity) > 0,
        Set(bearers.map { homes[$0] }).count >= open[phrase, default: []].count,
        isOfCountry(side.epithet.country, bearers)
      else { continue }
      let reason = "called so in another report: \(phrase), \(entities[first].name)"
      groups.join(first, side.entity, NameMatch(confidence: 0.76, reason: reason))
    }
  }

  /// Whether reports that say of which country some bearers of an epithet are say so of this one.
  private func isOfCountry(_ country: String?, _ bearers: Set<Int>) -> Bool {
    guard let country else { return true }
    let countries = Set(bearers.flatMap { epithets.value.all(of: $0).compactMap(\.country) })
    return countries.isEmpty || countries.contains(country)
  }

  /// Joins what a country has one of: "the Syrian army" in one report and in another.
  mutating func joinInstitutions() {
    let epithets = epithets.value
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
        ? Set(epithets.all(of: index).compactMap { reader.institution($0.phrase) })
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
