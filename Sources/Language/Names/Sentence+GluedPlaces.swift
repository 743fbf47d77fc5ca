/// Names that run into each other where no comma parts them.
extension Sentence {
  /// "in Norport Dornby", "Norport Karvian Army units": parts a place from another right behind it, and a town from the body
  /// of a people that is named next.
  mutating func partPlaces(_ gazetteer: Gazetteer) {
    for (index, name) in names.enumerated().reversed() where name.tokens.count > 1 {
      let words = name.tokens.map { WordSignature(tokens[$0].form).lower }
      guard !isKnown(words[...], as: .place, gazetteer),
        !isKnown(words[...], as: .country, gazetteer),
        let border = (1..<words.count).first(where: { border in
          isKnown(words[..<border], as: .place, gazetteer)
            && isParted(name.kind, words[border...], gazetteer)
        })
      else { continue }
      let middle = name.tokens.lowerBound + border
      names[index] = NameSpan(tokens: name.tokens.lowerBound..<middle, kind: .place)
      names.insert(
        NameSpan(tokens: middle..<name.tokens.upperBound, kind: name.kind),
        at: index + 1
      )
      if name.kind == .place { join(names[index], names[index + 1]) }
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
