import KnowledgeGraph

extension Resolution {
  /// A type of facility in one place: "prison" in the first entity of Hasakah's group.
  private struct Site: Hashable {
    let type: String
    let place: Int
  }

  /// Reports of one story are so many days apart at most.
  private static let daysOfAStory = 7
  private static let others: Set<String> = ["another", "any", "each", "every", "other"]

  /// Joins an unnamed facility with the one named facility of its type in the same place, if a report of the same
  /// week names that: for years on there is more than one hospital in a city.
  ///
  /// Nothing is joined where the report speaks of a second facility of that type there; what its headline names is no
  /// second one, but that of its text.
  mutating func joinFacilities(by placed: [PlacedFacility]) {
    var sites: [Site: [Int]] = [:]
    var order: [Site] = []
    for found in placed {
      for root in Set(found.places.map { groups.root(of: $0) }).sorted() {
        let site = Site(type: found.type, place: root)
        if sites[site] == nil { order.append(site) }
        sites[site, default: []].append(found.facility)
      }
    }
    for site in order {
      let facilities = sites[site] ?? []
      let named = facilities.filter { bearsName($0) }
      guard let first = named.first, Set(named.map { groups.root(of: $0) }).count == 1 else {
        continue
      }
      for unnamed in facilities where !bearsName(unnamed) {
        guard !hasRival(unnamed, among: facilities), !saysOther(unnamed),
          named.contains(where: { areOfOneStory($0, unnamed) })
        else { continue }
        let place = entities[site.place].name
        let reason =
          "type and place: \(entities[unnamed].name), \(entities[first].name); both in \(place)"
        groups.join(first, unnamed, NameMatch(confidence: 0.78, reason: reason))
      }
    }
    let byFacility = Dictionary(
      placed.map { ($0.facility, $0) },
      uniquingKeysWith: { one, _ in one }
    )
    for site in order {
      let facilities = (sites[site] ?? []).compactMap { byFacility[$0] }
      if facilities.count > 1 { joinUnnamed(facilities, in: entities[site.place].name) }
    }
  }

  /// Whether the report of a facility speaks of a second one among those of its type and place; what its headline names
  /// is no second one.
  func hasRival(_ facility: Int, among facilities: [Int]) -> Bool {
    facilities.contains {
      groups.root(of: $0) != groups.root(of: facility) && homes[$0] == homes[facility]
        && !isOfHeadline($0) && !isOfHeadline(facility)
    }
  }

  /// Whether an entity is named in the headline of its report alone.
  func isOfHeadline(_ entity: Int) -> Bool {
    let mentions = entities[entity].mentions
    return !mentions.isEmpty
      && mentions.allSatisfy { mention in
        graph.document(mention.document)?.titleSpan.map {
          $0.start <= mention.span.start && mention.span.end <= $0.end
        } ?? false
      }
  }

  /// Whether a description is of one among others: "another hospital", "every jail".
  func saysOther(_ facility: Int) -> Bool {
    entities[facility].name.split(separator: " ").first.map {
      Self.others.contains($0.lowercased())
    } ?? false
  }

  /// Whether the reports of two entities are of one week, as far as they have dates.
  func areOfOneStory(_ a: Int, _ b: Int) -> Bool {
    guard let one = reportDay(of: a), let other = reportDay(of: b) else { return true }
    return abs(one - other) <= Self.daysOfAStory
  }

  func reportDay(of entity: Int) -> Int? {
    entities[entity].mentions.first.flatMap { graph.document($0.document)?.published }
      .flatMap { TimeSpan($0)?.days.lowerBound }
  }

  /// Whether a facility has a name of its own, more than its city's: "Evin prison", but not "Hasaka prison".
  func bearsName(_ facility: Int) -> Bool {
    names(of: facility).contains { city(in: $0) == nil }
  }

  /// The place whose plain name, however spelled, is all there is to a facility's name.
  private func city(in name: ComparableName) -> Int? {
    guard name.isSingle else { return nil }
    return cities[name.sound.consonants]?.first { place in
      names(of: place).contains { $0.isSingle && $0.sound.isClose(to: name.sound) }
    }
  }

  /// The facilities whose mentions or claims name the place they are in.
  func placesOfFacilities() -> [PlacedFacility] {
    let placesByReport = Dictionary(grouping: types.indices.filter { types[$0] == .place }) {
      homes[$0]
    }
    let told = FacilityClaims(of: graph, types: types)
    return types.indices.filter { types[$0] == .facility }.compactMap { facility in
      let type = names(of: facility).first?.type ?? reader.typeClass(of: entities[facility].name)
      guard let type, !type.isEmpty else { return nil }
      let mentioned = (placesByReport[homes[facility]] ?? []).filter { names($0, within: facility) }
      let own = names(of: facility).compactMap { city(in: $0) }
      let located = mentioned + (told.located[facility] ?? [])
      let places = (located + own).isEmpty ? told.scenes[facility] ?? [] : located
      return PlacedFacility(
        facility: facility,
        type: type,
        places: places.filter { !names(of: $0).contains(where: reader.isOfCountry) } + own,
        traits: traits(of: facility, in: mentioned),
        happenings: told.happenings[facility] ?? []
      )
    }
  }

  /// Whether a mention of a place lies within one of a facility: "the jail in Hasakah".
  private func names(_ place: Int, within facility: Int) -> Bool {
    entities[facility].mentions.contains { outer in
      entities[place].mentions.contains {
        outer.span.start <= $0.span.start && $0.span.end <= outer.span.end
      }
    }
  }
}
