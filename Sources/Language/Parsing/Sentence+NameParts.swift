/// Mends what trees often get wrong within names and beside them.
extension Sentence {
  /// Hangs the words of names, and what names describe, where they belong; `kinds` tells what common nouns stand for.
  mutating func mendNames(kinds: [String: String]) {
    partTownsFromCountries()
    joinHyphenated()
    for noun in tokens.indices
    where tags[noun] == .noun && morphology[noun].number == .plural
      && ["facility", "place"].contains(kinds[lemmas[noun].lowercased()])
    {
      shareNoun(noun)
    }
    for token in tokens.indices { liftFromRiver(token, kinds: kinds) }
  }

  /// "the Institute of Trade and Industry": what an "and" joins within a name is a part of the phrase before it.
  mutating func keepNamesWhole() {
    for name in names {
      let head = head(of: name.tokens)
      for joined in tree.children(of: head, by: .conj) where name.tokens.contains(joined) {
        let part = tree.children(of: head, by: .nmod).last { head < $0 && $0 < joined }
        if let part { hang([joined: (part, .conj)]) }
      }
    }
  }

  /// "in Arlen Norway": a place's name right behind another is no part of it, though no comma parts them.
  private mutating func partTownsFromCountries() {
    for (name, next) in zip(names, names.dropFirst())
    where name.kind == .place && next.kind == .place
      && name.tokens.upperBound == next.tokens.lowerBound
    {
      let region = head(of: next.tokens)
      guard name.tokens.contains(tree.heads[region]),
        [.compound, .flat, .nmodUnmarked].contains(tree.relations[region])
      else { continue }
      hang([region: (tree.heads[region], .appos)])
    }
  }

  /// "Orbel-Fen-2": hyphens make one name of a word in capitals and what stands behind it.
  private mutating func joinHyphenated() {
    for token in tokens.indices.dropLast(2)
    where tags[token] == .properNoun && isHyphen(token + 1) && tree.heads[token + 2] == token
      && [.appos, .dep, .nmodUnmarked, .nummod].contains(tree.relations[token + 2])
    {
      hang([token + 2: (token, .flat)])
    }
  }

  /// "a school in Arlen and Norport provinces": both names before a noun in the plural describe it.
  private mutating func shareNoun(_ noun: Int) {
    guard let last = names.first(where: { $0.tokens.upperBound == noun }),
      case let conjunction = last.tokens.lowerBound - 1, conjunction > 0,
      lowercased(conjunction) == "and",
      let first = names.first(where: { $0.tokens.upperBound == conjunction }),
      tree.heads[head(of: last.tokens)] == noun, tree.relations[noun] == .conj
    else { return }
    let name = head(of: first.tokens)
    let isDone =
      tree.heads[name] == noun && tree.relations[name] == .compound
      && tree.children(of: name, by: .case).isEmpty
      && tree.heads[conjunction] == head(of: last.tokens)
    guard !isDone else { return }
    let above = tree.heads[name] == noun ? tree.heads[noun] : tree.heads[name]
    guard above >= 0, !tree.subtree(of: noun).contains(above) else { return }
    let marks = tree.children(of: name, by: .case, .det).filter { $0 < name }
    let own = tree.children(of: noun, by: .case).first { $0 < name }
    var changes = [name: (head: noun, relation: DependencyRelation.compound)]
    for mark in marks { changes[mark] = (noun, tree.relations[mark]) }
    changes[conjunction] = (head(of: last.tokens), .cc)
    if tree.heads[name] != noun {
      changes[noun] = (above, tree.relations[name])
    } else if let mark = own ?? marks.first(where: { tree.relations[$0] == .case }), mark > above {
      // "a school and a clinic in Arlen and Norport provinces"
      let isBehind = tags[mark - 1] == .noun && !tree.subtree(of: noun).contains(mark - 1)
      let thing = isBehind ? mark - 1 : above
      changes[noun] = (thing, tags[thing] == .verb ? .obl : .nmod)
    } else {
      return
    }
    hang(changes)
  }

  /// "the bridges on the Orr in Arlen": what lies on a river or a road is in a place, not the river.
  private mutating func liftFromRiver(_ place: Int, kinds: [String: String]) {
    let river = tree.heads[place]
    guard river >= 0, river < place, tree.relations[place] == .nmod,
      tree.relations[river] == .nmod, isMarked(place, by: ["in"]),
      isMarked(river, by: ["across", "along", "on", "over"]),
      names.contains(where: { $0.kind == .place && $0.tokens.contains(river) }),
      names.contains(where: { $0.kind == .place && $0.tokens.contains(place) })
    else { return }
    let thing = tree.heads[river]
    guard thing >= 0, thing < river, tags[thing] == .noun,
      kinds[lemmas[thing].lowercased()] != "event", !tree.children(of: river, by: .det).isEmpty
    else { return }
    hang([place: (thing, .nmod)])
  }

  private func isMarked(_ token: Int, by prepositions: Set<String>) -> Bool {
    tree.children(of: token, by: .case).contains { prepositions.contains(lowercased($0)) }
  }
}
