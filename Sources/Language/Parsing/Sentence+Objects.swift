/// Finds the objects and subjects that the tree hangs on other words.
extension Sentence {
  /// "targeted with shells a town", "The mayor's guards shelled rebel-held Arlen": makes objects of what the tree takes for
  /// another name of a weapon, or of who did it.
  mutating func mendObjects() {
    var changes: [Int: (head: Int, relation: DependencyRelation)] = [:]
    for verb in tokens.indices where tags[verb] == .verb {
      if let object = objectBehindMeans(of: verb) {
        changes[object] = (verb, .obj)
        // "targeted with shells Old Arlen district"
        let means = tree.heads[object]
        for word in tree.children(of: means, by: .compound, .flat)
        where (means..<object).contains(word) {
          changes[word] = (object, .compound)
        }
        for subject in tree.children(of: verb, by: .nsubjPassive) {
          changes[subject] = (verb, .nsubj)
        }
      }
      let subject = tree.heads[verb]
      if let object = objectTakenForName(behind: verb), let place = place(ofClause: subject) {
        changes[object] = (verb, .obj)
        changes[subject] = (verb, .nsubj)
        changes[verb] = place
      }
    }
    hang(changes)
  }

  /// "areas the rebels control": makes a subject of the noun that the tree joins to the verb of a relative clause.
  mutating func nameSubjects() {
    var changes: [Int: (head: Int, relation: DependencyRelation)] = [:]
    for verb in tokens.indices.dropFirst()
    where tags[verb] == .verb && tree.relations[verb] == .relativeClause {
      let noun = verb - 1
      guard tree.heads[noun] == verb, tree.relations[noun] == .compound,
        [.noun, .properNoun].contains(tags[noun]),
        tree.children(of: verb, by: .nsubj, .nsubjPassive, .obj, .aux, .auxPassive).isEmpty
      else { continue }
      changes[noun] = (verb, .nsubj)
      for article in tree.children(of: verb, by: .det, .amod) where article < noun {
        changes[article] = (noun, tree.relations[article])
      }
    }
    hang(changes)
  }

  /// "raids on the Arlen Front in Velm and on Dorn", "… in Velm as well as the Dorn Union", "two schools in Arlen and a
  /// mosque in Velm": hangs what the tree joins to a place on who or what is there, of the same kind as that.
  mutating func liftConjuncts(kinds: [String: String]) {
    var changes: [Int: (head: Int, relation: DependencyRelation)] = [:]
    for token in tokens.indices where tree.relations[token] == .conj {
      if let first = sufferer(beside: token, kinds: kinds) {
        changes[token] = (first, .conj)
        continue
      }
      let place = tree.heads[token]
      guard [.nmod, .obl].contains(tree.relations[place]), nameKind(of: place) == .place,
        tree.children(of: place, by: .case).contains(where: {
          ["at", "in", "near", "outside"].contains(lowercased($0))
        }), tree.children(of: token, by: .case).isEmpty
      else { continue }
      let above = tree.heads[place]
      let first =
        tree.relations[place] == .nmod
        ? above : tree.children(of: above, by: .obj).last { $0 < place }
      guard let first, isAlike(token, first, kinds: kinds) else { continue }
      changes[token] = (tree.relations[first] == .conj ? tree.heads[first] : first, .conj)
    }
    hang(changes)
  }

  /// "the murder of a guard and his son", where the tree joins the son to the murder: the guard.
  private func sufferer(beside token: Int, kinds: [String: String]) -> Int? {
    let happening = tree.heads[token]
    guard kinds[lemmas[happening].lowercased()] == "event",
      tree.children(of: token, by: .case).isEmpty,
      let first = tree.children(of: happening, by: .nmod).last(where: { $0 < token }),
      tree.children(of: first, by: .case).contains(where: { ["of", "on"].contains(lowercased($0)) })
    else { return nil }
    let kind = kinds[lemmas[token].lowercased()]
    let isName = nameKind(of: token) != nil && nameKind(of: token) == nameKind(of: first)
    return isName || kind != nil && kind != "event" && kind == kinds[lemmas[first].lowercased()]
      ? first : nil
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

  /// "the Arlen Front and allied militias", where the tree takes the name for what kind of militias they are: parts the two
  /// that an "and" joins.
  mutating func partJoinedBodies() {
    for name in names where name.kind == .organization {
      let first = head(of: name.tokens)
      let last = tree.heads[first]
      let conjunction = name.tokens.upperBound
      guard last > conjunction, tree.relations[first] == .compound, tree.relations[last] != .conj,
        !names.contains(where: { $0.tokens.contains(first) && $0.tokens.contains(last) }),
        lowercased(conjunction) == "and", tree.heads[conjunction] == last,
        tree.children(of: last, by: .cop, .nsubj, .nsubjPassive, .nummod, .possessive).isEmpty
      else { continue }
      var changes = [
        first: (head: tree.heads[last], relation: tree.relations[last]),
        last: (first, DependencyRelation.conj),
      ]
      for mark in tree.children(of: last, by: .amod, .case, .compound, .det)
      where mark < name.tokens.lowerBound {
        changes[mark] = (first, tree.relations[mark])
      }
      hang(changes)
    }
  }

  /// "the governor of Arlen and two guards", "the town of Arlen and three villages": joins what the tree joins to a name, or a
  /// word of another kind, behind "of" to the noun of its own kind before that.
  mutating func liftLikeConjuncts(kinds: [String: String]) {
    var changes: [Int: (head: Int, relation: DependencyRelation)] = [:]
    for token in tokens.indices
    where tree.relations[token] == .conj && [.noun, .numeral].contains(tags[token]) {
      let owner = tree.heads[token]
      guard tree.relations[owner] == .nmod, [.noun, .properNoun].contains(tags[owner]),
        tree.children(of: owner, by: .case).map({ lowercased($0) }) == ["of"],
        case let first = tree.heads[owner], first >= 0, first < owner, tags[first] == .noun,
        tree.children(of: token, by: .case).isEmpty,
        tree.children(of: token, by: .cc).contains(where: { lowercased($0) == "and" }),
        let kind = kindOfCounted(token, kinds), let other = kinds[lemmas[first].lowercased()],
        isLike(kind, other)
      else { continue }
      let kindOfOwner =
        nameKind(of: owner).map { "\($0)" } ?? kinds[lemmas[owner].lowercased()] ?? kind
      let owners = tree.children(of: token, by: .possessive)
      // "the forces of Elbonia and its ally"
      let isOwnersOwn =
        ["group", "person"].contains(kind)
        && owners.contains { ["its", "their"].contains(lowercased($0)) }
      // "commanders of the Arlen Front and a militia"
      let areBodies = [kind, kindOfOwner].allSatisfy { ["group", "organization"].contains($0) }
      guard !isLike(kind, kindOfOwner), !areBodies, !isOwnersOwn,
        tags[token] == .numeral || !owners.isEmpty || isNew(token)
      else { continue }
      changes[token] = (tree.relations[first] == .conj ? tree.heads[first] : first, .conj)
    }
    hang(changes)
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

  /// What the tree hangs on the weapon behind "with" as if it were its other name, right behind it.
  private func objectBehindMeans(of verb: Int) -> Int? {
    guard tree.children(of: verb, by: .obj, .auxPassive, .agent).isEmpty,
      !tree.children(of: verb, by: .nsubj, .nsubjPassive).isEmpty
    else { return nil }
    let means = tree.children(of: verb, by: .obl).filter { noun in
      noun > verb && tree.children(of: noun, by: .case).contains { lowercased($0) == "with" }
    }
    return means.flatMap { tree.children(of: $0, by: .appos, .obj) }.first { object in
      let phrase = tree.subtree(of: object)
      guard let start = phrase.first, let end = phrase.last else { return false }
      return tags[object] == .noun && tree.children(of: object, by: .case).isEmpty
        && isRightBehind(tree.heads[object], start)
        && (end + 1 == count || ![.verb, .auxiliary].contains(tags[end + 1]))
    }
  }

  /// Whether nothing stands between a noun and a word but names that the tree joins to the noun.
  private func isRightBehind(_ noun: Int, _ start: Int) -> Bool {
    tags[noun] == .noun && noun < start
      && tokens.indices[(noun + 1)..<start].allSatisfy { tags[$0] == .properNoun || isHyphen($0) }
  }

  /// What the tree takes for another name of the noun right before a past form, right behind that.
  private func objectTakenForName(behind verb: Int) -> Int? {
    let noun = verb - 1
    guard noun >= 0, tree.heads[verb] == noun, [.acl, .amod].contains(tree.relations[verb]),
      [.noun, .properNoun].contains(tags[noun]), !tokens[verb].form.hasSuffix("ing"),
      tree.children[verb].isEmpty
    else { return nil }
    return tree.children(of: noun, by: .appos).first { object in
      tree.subtree(of: object).first == verb + 1 && tree.children(of: object, by: .case).isEmpty
    }
  }

  /// Where the verb of a clause stands that the tree has taken for a phrase with a noun for its head.
  private func place(ofClause noun: Int) -> (head: Int, relation: DependencyRelation)? {
    switch tree.relations[noun] {
    case .root: return (tree.heads[noun], .root)
    case .nsubj: return (tree.heads[noun], .ccomp)
    case .compound:
      let saying = tree.heads[tree.heads[noun]]
      return saying >= 0 && tags[saying] == .verb ? (saying, .ccomp) : nil
    default: return nil
    }
  }
}
