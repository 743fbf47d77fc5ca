import KnowledgeGraph

extension Resolution {
  /// Reports without dates of what they tell are of one happening if they are so near.
  private static let nearDays = 3
  /// A time of more days tells no day.
  private static let longestDays = 4
  private static let articles: Set<String> = ["a", "an", "one", "same", "that", "the", "this"]

  /// Joins facilities of one type and place that bear no name, where reports of one week tell of one deed there:
  /// "Nadur market" and "a market in Nadur" that was stormed the same day.
  ///
  /// What differs in an adjective is another one. Where reports of that week tell of several there, or of no deed that
  /// both share, a person may say whether they are one.
  mutating func joinUnnamed(_ facilities: [PlacedFacility], in place: String) {
    let indices = facilities.map(\.facility)
    let unnamed = facilities.filter { found in
      !bearsName(found.facility) && !found.isOfSeveral && !saysOther(found.facility)
        && !hasRival(found.facility, among: indices)
    }
    for (position, later) in unnamed.enumerated() {
      // Reports stand by day.
      let near = unnamed[..<position].reversed().prefix {
        areOfOneStory($0.facility, later.facility)
      }
      for earlier in near where canBeOne(earlier, later) {
        let names = [earlier, later].map { entities[$0.facility].name }.joined(separator: ", ")
        let isSure =
          (isInOneReport(earlier, later) || shareDeed(earlier, later))
          && placeRoots(earlier) == placeRoots(later)
          && !isOneOfSeveral(later, earlier, among: facilities)
        let confidence = !isSure ? 0.65 : earlier.traits == later.traits ? 0.78 : 0.76
        let kind = isSure ? "type, place and deed" : "type and place"
        groups.join(
          earlier.facility,
          later.facility,
          NameMatch(confidence: confidence, reason: "\(kind): \(names); both in \(place)")
        )
      }
    }
  }

  /// The words of an unnamed facility that say what it is like, without articles, the noun and where it is.
  func traits(of facility: Int, in places: [Int]) -> Set<String> {
    var traits: Set<String> = []
    for mention in entities[facility].mentions where mention.form == .nominal {
      let words = graph.document(mention.document)?.text(of: mention.span) ?? ""
      traits.formUnion(reader.wordsBeforeNoun(of: words).map { ComparableName.folded($0) })
    }
    return traits.subtracting(Self.articles)
      .subtracting(places.flatMap { names(of: $0).flatMap(\.words) })
  }

  /// Whether two are not one yet, no report has both but in its headline, and no trait of either is missing in the other.
  private func canBeOne(_ a: PlacedFacility, _ b: PlacedFacility) -> Bool {
    guard groups.root(of: a.facility) != groups.root(of: b.facility),
      a.traits.isEmpty || b.traits.isEmpty || a.traits == b.traits
    else { return false }
    return groups.sharedReports(a.facility, b.facility) == 0 || isOfHeadline(a.facility)
      || isOfHeadline(b.facility)
  }

  /// Whether one report has both, and so one of them in its headline alone.
  private func isInOneReport(_ a: PlacedFacility, _ b: PlacedFacility) -> Bool {
    homes[a.facility] == homes[b.facility]
  }

  private func placeRoots(_ facility: PlacedFacility) -> Set<Int> {
    Set(facility.places.map { groups.root(of: $0) })
  }

  /// Whether reports of the same week tell of a third one there, with a name or with other traits.
  private func isOneOfSeveral(
    _ a: PlacedFacility,
    _ b: PlacedFacility,
    among facilities: [PlacedFacility]
  ) -> Bool {
    let traits = a.traits.union(b.traits)
    return facilities.contains { third in
      let root = groups.root(of: third.facility)
      guard root != groups.root(of: a.facility), root != groups.root(of: b.facility),
        areOfOneStory(third.facility, a.facility)
      else { return false }
      return bearsName(third.facility) || saysOther(third.facility)
        || !third.traits.isEmpty && third.traits != traits
    }
  }

  /// Whether one deed on both is told, on a day or the next, or of reports that are near where no day is told.
  private func shareDeed(_ a: PlacedFacility, _ b: PlacedFacility) -> Bool {
    let (one, other) = (reportDay(of: a.facility), reportDay(of: b.facility))
    return a.happenings.contains { mine in
      b.happenings.contains { others in
        guard mine.kind == others.kind else { return false }
        guard mine.days != nil || others.days != nil else {
          return one.flatMap { one in other.map { abs(one - $0) <= Self.nearDays } } ?? false
        }
        guard let first = window(of: mine, toldOn: one),
          let second = window(of: others, toldOn: other)
        else { return false }
        return first.lowerBound - 1 <= second.upperBound
          && second.lowerBound - 1 <= first.upperBound
      }
    }
  }

  /// The days in which something can have happened; nil where they are not known, or too many.
  private func window(
    of happening: FacilityClaims.Happening,
    toldOn day: Int?
  ) -> ClosedRange<Int>? {
    guard let days = happening.days else { return day.map { $0 - Self.nearDays...$0 } }
    guard days.lowerBound != .min, days.upperBound != .max, days.count <= Self.longestDays else {
      return nil
    }
    return days
  }
}

extension PlacedFacility {
  /// Whether it is more than one: "hospitals in Nadur".
  var isOfSeveral: Bool { type.hasSuffix("s") && !type.hasSuffix("ss") }
}
