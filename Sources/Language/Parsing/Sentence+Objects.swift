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
