/// Mends what trees join by "and" to a phrase of another kind.
extension Sentence {
  /// "two schools in Arlen and a mosque in Velm", "the murder of a guard and his son", "the governor of Arlen and two guards":
  /// hangs what the tree joins to a place, a happening or an owner on the phrase of its own kind before that; `kinds` tells
  /// what common nouns stand for.
  mutating func liftConjuncts(kinds: [String: String]) {
    var changes: [Int: (head: Int, relation: DependencyRelation)] = [:]
    for token in tokens.indices
    where tree.relations[token] == .conj && tree.children(of: token, by: .case).isEmpty {
      guard
        let first = sufferer(beside: token, kinds: kinds) ?? whatIsThere(
          beside: token,
          kinds: kinds
        )
          ?? owned(beside: token, kinds: kinds)
      else { continue }
      changes[token] = (tree.relations[first] == .conj ? tree.heads[first] : first, .conj)
    }
    hang(changes)
  }

  /// "the murder of a guard and his son", where the tree joins the son to the murder: the guard.
  private func sufferer(beside token: Int, kinds: [String: String]) -> Int? {
    let happening = tree.heads[token]
    guard kinds[lemmas[happening].lowercased()] == "event",
      let first = tree.children(of: happening, by: .nmod).last(where: { $0 < token }),
      tree.children(of: first, by: .case).contains(where: { ["of", "on"].contains(lowercased($0)) })
    else { return nil }
    let kind = kinds[lemmas[token].lowercased()]
    let isName = nameKind(of: token) != nil && nameKind(of: token) == nameKind(of: first)
    return isName || kind != nil && kind != "event" && kind == kinds[lemmas[first].lowercased()]
      ? first : nil
  }

  /// "two schools in Arlen and a mosque in Velm", where the tree joins the mosque to Arlen: the schools.
  private func whatIsThere(beside token: Int, kinds: [String: String]) -> Int? {
    let place = tree.heads[token]
    guard [.nmod, .obl].contains(tree.relations[place]), nameKind(of: place) == .place,
      tree.children(of: place, by: .case).contains(where: {
        ["at", "in", "near", "outside"].contains(lowercased($0))
      })
    else { return nil }
    let above = tree.heads[place]
    let first =
      tree.relations[place] == .nmod
      ? above : tree.children(of: above, by: .obj).last { $0 < place }
    return first.flatMap { isAlike(token, $0, kinds: kinds) ? $0 : nil }
  }

  /// "the governor of Arlen and two guards", "the town of Arlen and three villages", where the tree joins the guards or the
  /// villages to Arlen: the governor or the town.
  private func owned(beside token: Int, kinds: [String: String]) -> Int? {
    let owner = tree.heads[token]
    guard [.noun, .numeral].contains(tags[token]), tree.relations[owner] == .nmod,
      [.noun, .properNoun].contains(tags[owner]),
      tree.children(of: owner, by: .case).map({ lowercased($0) }) == ["of"],
      case let first = tree.heads[owner], (0..<owner).contains(first), tags[first] == .noun,
      tree.children(of: token, by: .cc).contains(where: { lowercased($0) == "and" }),
      let kind = kindOfCounted(token, kinds), let other = kinds[lemmas[first].lowercased()],
      isLike(kind, other)
    else { return nil }
    let kindOfOwner =
      nameKind(of: owner).flatMap { Self.nounKinds[$0] } ?? kinds[lemmas[owner].lowercased()]
      ?? kind
    let owners = tree.children(of: token, by: .possessive)
    // "the forces of Elbonia and its ally"
    let isOwnersOwn =
      ["group", "person"].contains(kind)
      && owners.contains { ["its", "their"].contains(lowercased($0)) }
    // "commanders of the Arlen Front and a militia"
    let areBodies = [kind, kindOfOwner].allSatisfy { ["group", "organization"].contains($0) }
    guard !isLike(kind, kindOfOwner), !areBodies, !isOwnersOwn,
      tags[token] == .numeral || !owners.isEmpty || isNew(token)
    else { return nil }
    return first
  }

  /// Whether two phrases are names of two persons or bodies, or stand for things of one kind that are no places, the second
  /// told of for the first time.
  private func isAlike(_ token: Int, _ first: Int, kinds: [String: String]) -> Bool {
    if let kind = nameKind(of: token), kind == .person || kind == .organization {
      return nameKind(of: first) == kind
    }
    guard let kind = kinds[lemmas[token].lowercased()], kind != "place" else { return false }
    return kinds[lemmas[first].lowercased()] == kind && (isNew(token) || tags[token] == .properNoun)
  }

  /// Whether a noun is told of for the first time: "a guard", "two guards".
  private func isNew(_ token: Int) -> Bool {
    tree.children(of: token, by: .det, .nummod).contains {
      tags[$0] == .numeral || ["a", "an", "several"].contains(lowercased($0))
    }
  }

  /// What a noun stands for, or a number what it counts ("three of his guards").
  private func kindOfCounted(_ token: Int, _ kinds: [String: String]) -> String? {
    guard tags[token] == .numeral else { return kinds[lemmas[token].lowercased()] }
    return tree.children(of: token, by: .nmod).first { $0 > token }
      .flatMap { kinds[lemmas[$0].lowercased()] }
  }

  private func isLike(_ kind: String, _ other: String) -> Bool {
    kind == other || Set([kind, other]) == ["group", "person"]
  }

  private func nameKind(of token: Int) -> NameKind? {
    let words = [token] + tree.children(of: token, by: .compound)
    return names.first { name in words.contains { name.tokens.contains($0) } }?.kind
  }

  /// What common nouns of the kinds of names stand for.
  private static let nounKinds: [NameKind: String] = [
    .organization: "organization", .person: "person", .place: "place",
  ]
}
