extension Discourse {
  /// How many sentences back a noun of the same class is looked for.
  private static let reach = 6

  /// Links definite noun phrases with what they take up: "the jail" with "a prison", "the group" with its name.
  mutating func linkNominals() {
    var byClass: [String: [Int]] = [:]
    for (index, referent) in referents.enumerated() {
      guard referent.mention.form != .pronoun, referent.mention.kind != .time else { continue }
      if referent.mention.form == .nominal, referent.isAnaphoric,
        let antecedent = sameClass(as: index, among: byClass[referent.headClass] ?? [])
          ?? sameKind(as: index)
      {
        clusters.join(antecedent, index)
      }
      if isSubstance(referent),
        let same = byClass[referent.headClass]?.last(where: {
          isSubstance(referents[$0]) && referents[$0].head == referent.head
        })
      {
        clusters.join(same, index)
      }
      byClass[referent.headClass, default: []].append(index)
    }
  }

  /// Links the one facility of its type that the text names with the unnamed one spoken of before: "a prison",
  /// then "Evin prison".
  mutating func linkIntroductions() {
    var named: [String: [Int]] = [:]
    for (index, referent) in referents.enumerated() {
      guard referent.mention.form == .name, clusters.facts(of: index).kind == .facility,
        lexicon.nameTypes[referent.head]?.kind == .facility
      else { continue }
      let known = named[referent.headClass] ?? []
      if !known.contains(where: { clusters.root(of: $0) == clusters.root(of: index) }) {
        named[referent.headClass] = known + [index]
      }
    }
    for (noun, names) in named.sorted(by: { $0.key < $1.key }) {
      guard names.count == 1, let name = names.first else { continue }
      for index in stride(from: name - 1, through: 0, by: -1) {
        let referent = referents[index]
        guard referents[name].mention.sentence - referent.mention.sentence <= Self.reach else {
          break
        }
        guard referent.headClass == noun, referent.mention.form == .nominal,
          referent.number != .plural, !areNested(index, name)
        else { continue }
        clusters.join(index, name)
      }
    }
  }

  /// Whether the phrase is a bare noun for something that is not counted, always the same thing: "salt".
  private func isSubstance(_ referent: Referent) -> Bool {
    referent.mention.form == .nominal && referent.mention.kind == .other
      && referent.definiteness == .bare && referent.number == .singular
      && referent.mention.tokens.count == 1
  }

  /// The best phrase before with a head of the same class; the same noun first, then the latest.
  private func sameClass(as index: Int, among candidates: [Int]) -> Int? {
    let referent = referents[index]
    var best: (candidate: Int, score: Int)?
    for candidate in candidates.reversed() where fits(candidate, index) {
      let other = referents[candidate]
      let distance = referent.mention.sentence - other.mention.sentence
      let isSameNoun = other.head == referent.head
      guard isSameNoun || distance <= Self.reach else { continue }
      let isNamed = clusters.facts(of: candidate).isNamed
      let score = (isSameNoun ? 4 : 0) + (isNamed ? 3 : 0) - distance
      if best.map({ score > $0.score }) ?? true { best = (candidate, score) }
    }
    return best?.candidate
  }

  /// The latest phrase of the kind that the noun names as such: "the facility", "the group".
  private func sameKind(as index: Int) -> Int? {
    let referent = referents[index]
    guard let kind = MentionKind(rawValue: referent.headClass), kind != .person,
      referent.modifiers.isEmpty, !referent.isRestricted
    else { return nil }
    var best: (candidate: Int, score: Int)?
    for candidate in stride(from: index - 1, through: 0, by: -1) {
      let other = referents[candidate]
      let distance = referent.mention.sentence - other.mention.sentence
      guard distance <= Self.reach else { break }
      guard other.pronoun?.person != .relative else { continue }
      let facts = clusters.facts(of: candidate)
      let isKind =
        kind == .group ? facts.isNamed && facts.kind == .organization : facts.kind == kind
      guard isKind, fits(candidate, index) else { continue }
      let score =
        other.role.rawValue + (facts.isNamed ? 3 : 0) + (facts.members.count > 1 ? 2 : 0) - distance
      if best.map({ score > $0.score }) ?? true { best = (candidate, score) }
    }
    return best?.candidate
  }

  /// Whether a definite phrase may take up a phrase before it.
  private func fits(_ candidate: Int, _ index: Int) -> Bool {
    let referent = referents[index]
    let other = referents[candidate]
    let facts = clusters.facts(of: candidate)
    guard !areNested(candidate, index), clusters.agree(candidate, index),
      facts.isApart == (referent.isHeld || lexicon.memberRoles[referent.head] == .held)
    else { return false }
    if let one = referent.number, let two = other.number, one != two { return false }
    guard
      referent.modifiers.allSatisfy({ modifier in
        facts.members.contains { member in
          referents[member].modifiers.contains(modifier)
            || referents[member].name.contains(modifier)
        }
      })
    else { return false }
    return complementsAgree(referent, other)
  }

  /// Whether what is said to own the two things ("of the army") lets them be one.
  private func complementsAgree(_ a: Referent, _ b: Referent) -> Bool {
    guard let first = complement(of: a) else { return true }
    return b.mention.form == .name || first == complement(of: b)
  }

  private func complement(of referent: Referent) -> String? {
    let sentence = sentences[referent.mention.sentence]
    let tree = sentence.tree
    return tree.children[referent.mention.head].first { child in
      child > referent.mention.head && tree.relations[child] == .nmod
        && tree.children[child].contains { sentence.lemmas[$0] == "of" }
    }.map { sentence.lemmas[$0].lowercased() }
  }
}
