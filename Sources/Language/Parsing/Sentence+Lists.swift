/// Mends what trees often get wrong around an "and".
extension Sentence {
  /// Hangs what stands beside an "and" where it belongs.
  mutating func mendLists() {
    var heads = tree.heads
    var relations = tree.relations
    for token in tokens.indices {
      if let subject = subjectTakenForObject(before: token) {
        heads[subject] = token
        relations[subject] =
          tree.children(of: token, by: .auxPassive).isEmpty ? .nsubj : .nsubjPassive
        for conjunction in tree.children(of: subject, by: .cc) { heads[conjunction] = token }
      }
      if isListed(token) { relations[token] = .conj }
      if let other = otherSide(between: token) { heads[other] = token }
    }
    if heads != tree.heads || relations != tree.relations {
      tree = DependencyTree(heads: heads, relations: relations)
    }
  }

  /// "stormed the base and soldiers fled": the noun right before a verb without "and" and subject of its own, where the tree
  /// joins it to what was stormed.
  private func subjectTakenForObject(before verb: Int) -> Int? {
    guard tags[verb] == .verb, tree.relations[verb] == .conj, morphology[verb].verbForm == .finite,
      tree.children(of: verb, by: .nsubj, .nsubjPassive, .csubj, .cc, .mark).isEmpty
    else { return nil }
    let first = tree.heads[verb]
    guard first < verb, tags[first] == .verb,
      !tree.children(of: first, by: .nsubj, .nsubjPassive).isEmpty
    else { return nil }
    var start = verb
    while start > 0, tree.heads[start - 1] == verb,
      tags[start - 1] == .auxiliary
    {
      start -= 1
    }
    let last = tokens.indices[..<start].last { noun in
      noun > first && tree.relations[noun] == .conj && tree.subtree(of: first).contains(noun)
        && [.noun, .properNoun].contains(tags[noun]) && tree.subtree(of: noun).last == start - 1
        && tree.children(of: noun, by: .cc).contains { $0 < noun }
        && tree.children(of: noun, by: .case).isEmpty
        && tree.children(of: tree.heads[noun], by: .case)
          .allSatisfy { !isBetween($0) }
    }
    return last.map { opening(ofListBefore: $0) }
  }

  /// "were killed and two houses a shop and a school burned": makes subjects of the nouns before the last of a list that the tree
  /// joins to the verb before.
  mutating func joinSubjects() {
    for subject in tokens.indices
    where [.nsubj, .nsubjPassive].contains(tree.relations[subject])
      && [.noun, .properNoun].contains(tags[subject])
    {
      let verb = tree.heads[subject]
      guard tree.relations[verb] == .conj, subject < verb, case let outer = tree.heads[verb],
        tags[outer] == .verb, var start = tree.subtree(of: subject).first,
        tokens[start].form == "and"
      else { continue }
      var listed: [Int] = []
      while let noun = tree.children(of: outer, by: .conj).first(where: {
        $0 > outer && [.noun, .properNoun].contains(tags[$0])
          && tree.children(of: $0, by: .case).isEmpty && tree.subtree(of: $0).last == start - 1
      }), let first = tree.subtree(of: noun).first, first < start {
        listed.insert(noun, at: 0)
        start = first
      }
      guard let first = listed.first, listed.count > 1 || tokens[start].form == "and" else {
        continue
      }
      var changes = [first: (head: verb, relation: tree.relations[subject])]
      for noun in listed.dropFirst() + [subject] { changes[noun] = (first, .conj) }
      hang(changes)
    }
  }

  /// "and two houses a shop and a school": the houses, for the school.
  private func opening(ofListBefore last: Int) -> Int {
    var token = last
    while tree.relations[token] == .conj, case let before = tree.heads[token],
      [.noun, .properNoun].contains(tags[before]), tree.relations[before] == .conj
    {
      token = before
      if !tree.children(of: token, by: .cc).isEmpty { return token }
    }
    return last
  }

  /// "clashes between troops backed by jets and rebels": the other of two sides, where the tree joins it to a word of what
  /// describes the first.
  private func otherSide(between token: Int) -> Int? {
    guard tree.children(of: token, by: .case).contains(where: { isBetween($0) }),
      tree.children(of: token, by: .conj).isEmpty,
      let clause = tree.children(of: token, by: .acl).last(where: { $0 > token })
    else { return nil }
    let end = tree.subtree(of: clause).last
    return tree.subtree(of: clause).last { other in
      tree.relations[other] == .conj && [.noun, .properNoun].contains(tags[other])
        && tree.children(of: other, by: .cc).contains { tokens[$0].form == "and" }
        && tree.subtree(of: other).last == end
    }
  }

  private func isBetween(_ token: Int) -> Bool { tokens[token].form.lowercased() == "between" }

  /// "the mayor, the governor and a judge": whether what the tree takes for a description is the second of a list.
  private func isListed(_ token: Int) -> Bool {
    guard tree.relations[token] == .appos, tags[token] == .noun else { return false }
    let first = tree.heads[token]
    guard first < token, tags[first] == .noun,
      let last = tree.children(of: first, by: .conj).first(where: { $0 > token }),
      let conjunction = tree.children(of: last, by: .cc).first,
      tree.subtree(of: token).last == conjunction - 1,
      let determiner = tree.children(of: token, by: .det).first
    else { return false }
    return tree.children(of: first, by: .det).contains {
      tokens[$0].form.lowercased() == tokens[determiner].form.lowercased()
    }
  }
}
