extension Discourse {
  /// Links what the grammar of one sentence makes one: appositions, predicates of "be", relative pronouns, and
  /// names given with "also known as".
  mutating func linkConstructions() {
    for (number, sentence) in sentences.enumerated() {
      for token in 0..<sentence.count {
        let head = sentence.tree.heads[token]
        switch sentence.tree.relations[token] {
        case .appos:
          guard let name = referent(sentence: number, head: head),
            let other = referent(sentence: number, head: token)
          else { continue }
          linkApposition(name, other)
        case .flat, .description, .compound, .nmod:
          linkNameOfNoun(token, of: head, in: number)
        case .cop:
          linkPredicate(head, in: number)
        case .relativeClause, .acl:
          linkClause(token, of: head, in: number)
        default: continue
        }
      }
    }
  }

  private mutating func linkApposition(_ a: Int, _ b: Int) {
    let (first, second) = (referents[a], referents[b])
    if let one = first.number, let other = second.number, one != other { return }
    let isPlaceInPlace =
      first.mention.kind == .place && second.mention.kind == .place
      && first.mention.form == .name && second.mention.form == .name
    if !isPlaceInPlace { link(a, b) }
  }

  /// Links a noun with the name that follows it: "director Rami Haddad", "the city of Homs".
  private mutating func linkNameOfNoun(_ token: Int, of head: Int, in number: Int) {
    guard head >= 0, token > head, let noun = referent(sentence: number, head: head),
      let name = referent(sentence: number, head: token),
      referents[noun].mention.form == .nominal, referents[name].mention.form == .name
    else { return }
    let sentence = sentences[number]
    if sentence.tree.relations[token] != .nmod {
      if referents[noun].mention.kind == .person { link(noun, name) }
      return
    }
    guard let type = lexicon.nameTypes[referents[noun].head], type.kind == .place, type.bare,
      sentence.tree.children[token].contains(where: { sentence.lemmas[$0] == "of" })
    else { return }
    clusters.join(noun, name)
    clusters.setKind(.place, of: noun)
  }

  private mutating func linkPredicate(_ predicate: Int, in number: Int) {
    let sentence = sentences[number]
    guard predicate >= 0, let value = referent(sentence: number, head: predicate) else { return }
    let tree = sentence.tree
    let subject = tree.children(of: predicate, by: .nsubj).first.flatMap {
      referent(sentence: number, head: $0)
    }
    let isDenied = tree.children[predicate].contains { lexicon.isNegation(sentence.lemmas[$0]) }
    guard let subject, !isDenied, !referents[value].isCounted,
      sentence.tags[predicate] != .numeral,
      referents[value].number == referents[subject].number
        || referents[value].number == nil || referents[subject].number == nil
    else { return }
    if let pronoun = referents[subject].pronoun, pronoun.person == .relative { return }
    link(subject, value)
  }

  private mutating func linkClause(_ verb: Int, of noun: Int, in number: Int) {
    guard let head = referent(sentence: number, head: noun) else { return }
    let sentence = sentences[number]
    for token in sentence.tree.subtree(of: verb)
    where sentence.tags[token] == .pronoun && sentence.relativeClause(around: token) == verb {
      guard let pronoun = referent(sentence: number, head: token),
        referents[pronoun].pronoun?.person == .relative
      else { continue }
      clusters.join(head, pronoun)
    }
    guard lexicon.namingVerbs.contains(sentence.lemmas[verb]),
      sentence.morphology[verb].verbForm == .participle
    else { return }
    for token in sentence.tree.children(of: verb, by: .obl, .xcomp, .obj) {
      guard let name = referent(sentence: number, head: token),
        referents[name].mention.form == .name
      else { continue }
      link(head, name)
    }
  }
}
