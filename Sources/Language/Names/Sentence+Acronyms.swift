extension Sentence {
  /// Parts from the names of places and people the acronyms that end them, which name somebody else: "ten dead in Arlen DANA".
  mutating func partAcronyms(_ gazetteer: Gazetteer) {
    for (index, name) in names.enumerated().reversed() where name.kind != .organization {
      let last = name.tokens.upperBound - 1
      guard name.tokens.count > 1, isAcronym(last), tokens[last].form.utf8.count > 2,
        !tokens[last].form.allSatisfy({ "IVX.".contains($0) }), isWord(last - 1),
        !isKnownPlace(last, gazetteer)
      else { continue }
      names[index].tokens = name.tokens.lowerBound..<last
      names.insert(NameSpan(tokens: last..<last + 1, kind: .organization), at: index + 1)
      guard tree.relations[last] == .flat, name.tokens.contains(tree.heads[last]) else { continue }
      let root = tree.heads.firstIndex(of: -1).flatMap { $0 < name.tokens.lowerBound ? $0 : nil }
      let isBehindAll = last == count - 1
      let name = tree.heads[last]
      hang([last: isBehindAll ? (root ?? name, .parataxis) : (name, .appos)])
    }
  }

  /// Whether a token begins with a capital and goes on with small letters.
  private func isWord(_ token: Int) -> Bool {
    tokens[token].form.dropFirst().contains(where: \.isLowercase)
  }

  private func isKnownPlace(_ token: Int, _ gazetteer: Gazetteer) -> Bool {
    let known = gazetteer.places(of: [WordSignature(tokens[token].form).lower])[0]
    return Gazetteer.isWhole(known, .country) || Gazetteer.isWhole(known, .place)
  }
}
