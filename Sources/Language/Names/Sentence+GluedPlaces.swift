/// Names that run into each other where no comma parts them.
extension Sentence {
  /// "in Norport Dornby", "Norport Western Karvia", "Norport Karvian Army units": parts a place from another right behind it,
  /// and a town or a body from the body of a people that is named next; `isDirection` knows the words that make a part of a
  /// place.
  mutating func partPlaces(_ gazetteer: Gazetteer, isDirection: (String) -> Bool) {
    for (index, name) in names.enumerated().reversed() where name.tokens.count > 1 {
      let words = name.tokens.map { WordSignature(tokens[$0].form).lower }
      guard !isKnown(words[...], as: .place, gazetteer),
        !isKnown(words[...], as: .country, gazetteer),
        let border = (1..<words.count).first(where: { border in
          let isPartOfCountry =
            isDirection(lowercased(name.tokens.lowerBound + border)) && name.kind == .place
            && border + 1 < words.count
            && isKnown(words[(border + 1)...], as: .country, gazetteer)
          let isKnownAlone =
            isKnown(words[..<border], as: .place, gazetteer)
            || name.kind == .organization
              && isKnown(words[..<border], as: .organization, gazetteer)
          return isPartOfCountry
            || isKnownAlone && isParted(name.kind, words[border...], gazetteer)
        })
      else { continue }
      let middle = name.tokens.lowerBound + border
      let isPlace =
        name.kind == .place || !isKnown(words[..<border], as: .organization, gazetteer)
      names[index] = NameSpan(
        tokens: name.tokens.lowerBound..<middle,
        kind: isPlace ? .place : .organization
      )
      names.insert(
        NameSpan(tokens: middle..<name.tokens.upperBound, kind: name.kind),
        at: index + 1
      )
      if name.kind == .place { join(names[index], names[index + 1]) }
    }
  }

  /// "told Orbel News Harbour Union officials": parts a name in two, both of which a text has told of by themselves before.
  mutating func partKnown(_ known: [String: NameKind], _ gazetteer: Gazetteer) {
    for (index, name) in names.enumerated().reversed()
    where name.kind == .organization && name.tokens.count > 1 && known[text(of: name.tokens)] == nil
    {
      let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
      let border = (start + 1..<end).first { border in
        // "the Union" may be short for the whole.
        (end - border > 1 || isAcronym(start) && border == start + 1)
          && known[text(of: border..<end)] == .organization
          && known[text(of: start..<border)].map { $0 != .person } == true
      }
      guard let border else { continue }
      let words = name.tokens.map { WordSignature(tokens[$0].form).lower }
      guard !isKnown(words[...], as: .organization, gazetteer) else { continue }
      let kind = known[text(of: start..<border)] ?? .organization
      names[index].tokens = border..<end
      names.insert(NameSpan(tokens: start..<border, kind: kind), at: index)
    }
  }

  /// Hangs the second of two places beside the first, where the tree makes one name of them.
  private mutating func join(_ first: NameSpan, _ second: NameSpan) {
    let (place, next) = (head(of: first.tokens), head(of: second.tokens))
    if tree.heads[next] == place {
      hang([next: (place, .conj)])
    } else if tree.heads[place] == next {
      var changes = [
        place: (head: tree.heads[next], relation: tree.relations[next]),
        next: (place, DependencyRelation.conj),
      ]
      for mark in tree.children(of: next, by: .case, .det) where mark < place {
        changes[mark] = (place, tree.relations[mark])
      }
      hang(changes)
    }
  }

  /// Whether what is left of a name is one by itself: a place, or a body named by its people.
  private func isParted(_ kind: NameKind, _ rest: ArraySlice<UInt64>, _ gazetteer: Gazetteer)
    -> Bool
  {
    switch kind {
    case .place: isKnown(rest, as: .place, gazetteer)
    case .organization: rest.count > 1 && isKnown(rest.prefix(1), as: .nationality, gazetteer)
    case .person: false
    }
  }

  /// Whether words are an entry of a kind, all of them.
  private func isKnown(
    _ words: ArraySlice<UInt64>,
    as entry: Gazetteer.Entry,
    _ gazetteer: Gazetteer
  ) -> Bool {
    let places = gazetteer.places(of: Array(words))
    guard let first = places.first, let last = places.last else { return false }
    return words.count == 1
      ? Gazetteer.isWhole(first, entry)
      : Gazetteer.isFirst(first, entry) && Gazetteer.isLast(last, entry)
  }
}
