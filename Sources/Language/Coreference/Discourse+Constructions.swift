extension Discourse {
  /// Links what the grammar of one sentence makes one: appositions, predicates of "be", relative pronouns, and
  /// names given with "also known as".
  mutating func linkConstructions() {
    // A dateline lists places and an agency, and says nothing of any.
    for (number, sentence) in sentences.enumerated() where sentence.kind != .dateline {
      for token in 0..<sentence.count {
        let head = sentence.tree.heads[token]
        switch sentence.tree.relations[token] {
        case .appos where sentence.tree.children(of: token, by: .mark).isEmpty:
          guard let other = referent(sentence: number, head: token),
            let name = described(by: other, hungOn: head)
          else { continue }
          if linkNameOfHolder(token, of: head, in: number) { continue }
          linkApposition(name, other)
        case .flat, .description, .compound, .nmod:
          linkNameOfNoun(token, of: head, in: number)
          linkNameOfHolder(token, of: head, in: number)
        case .cop:
          linkPredicate(head, in: number)
        case .relativeClause, .acl:
          linkClause(token, of: head, in: number)
        default: continue
        }
      }
      for token in 0..<sentence.count where sentence.tags[token] == .pronoun {
        linkStrayRelative(token, in: number)
      }
      for token in 1..<max(1, sentence.count) { linkNameBehindTitle(token, in: number) }
      for name in sentence.names { linkSideBefore(name, in: number) }
    }
  }

  /// What an apposition says more of: the phrase that the tree hangs it on, or, where that is something else, the one
  /// of its kind that ends before its comma, the longest: "the head of the union, Ada Roe".
  ///
  /// A common noun behind a colon says what somebody says, and describes nobody: "Minister: every miner is safe".
  private func described(by apposition: Int, hungOn head: Int) -> Int? {
    let mention = referents[apposition].mention
    let comma = mention.tokens.lowerBound - 1
    let sentence = sentences[mention.sentence]
    guard comma > 0 else { return referent(sentence: mention.sentence, head: head) }
    if mention.form != .name, sentence.tokens[comma].form == ":" { return nil }
    let hung = lastJoined(head, before: comma, as: referents[apposition], in: mention.sentence)
    let kind = clusters.facts(of: apposition).kind
    if let hung, clusters.facts(of: hung).kind == kind, clusters.agree(hung, apposition) {
      return hung
    }
    let ending = (0..<comma).lazy.compactMap { self.referent(sentence: mention.sentence, head: $0) }
      .first {
        self.referents[$0].mention.tokens.upperBound == comma
          && self.clusters.facts(of: $0).kind == kind
      }
    if ending == nil, let hung, clusters.agree(hung, apposition) { return hung }
    return sentence.tokens[comma].form == "," ? ending ?? hung : hung
  }

  /// "Ada Roe and Sami Noor, the mayor": of several that are joined, one description says more of the last.
  private func lastJoined(
    _ head: Int,
    before comma: Int,
    as description: Referent,
    in sentence: Int
  ) -> Int? {
    let first = referent(sentence: sentence, head: head)
    guard head >= 0, description.mention.form != .name, description.number == .singular,
      description.mention.kind == .person
    else { return first }
    let last = sentences[sentence].tree.children(of: head, by: .conj).last { $0 < comma }
    return last.flatMap { referent(sentence: sentence, head: $0) } ?? first
  }

  private mutating func linkApposition(_ a: Int, _ b: Int) {
    let (first, second) = (referents[a], referents[b])
    if let one = first.number, let other = second.number, one != other { return }
    // "a depot, northern Elbonia": the place that a thing is in.
    if second.mention.kind == .place, second.mention.form == .name,
      first.mention.kind == .facility
        || lexicon.placeLevels[first.head] == nil && isBehindPlace(b)
    {
      return
    }
    // "Ada Moss (Labour)"
    if isInBrackets(b), first.mention.kind == .person, second.mention.kind != .person { return }
    guard !isThing(a, before: b) else { return }
    let isPlaceInPlace =
      first.mention.kind == .place && second.mention.kind == .place
      && first.mention.form == .name && second.mention.form == .name
    guard !isPlaceInPlace else { return }
    if first.mention.form == .name, second.mention.form == .nominal, second.mention.kind == .place,
      clusters.facts(of: a).members.count == 1
    {
      clusters.setKind(.place, of: a)
    }
    if isInBrackets(b) { linkAliases(a, b) } else { link(a, b) }
  }

  /// "a field in Arlen, northern Elbonia": whether a name stands behind that of the place that lies in it.
  private func isBehindPlace(_ name: Int) -> Bool {
    let mention = referents[name].mention
    let sentence = sentences[mention.sentence]
    var end = mention.tokens.lowerBound
    if end > 0, sentence.tokens[end - 1].form == "," { end -= 1 }
    return sentence.names.contains { $0.kind == .place && $0.tokens.upperBound == end }
  }

  /// "on the group's website Ada Roe said": a name behind a thing in a phrase of its own is not that thing's.
  private func isThing(_ noun: Int, before name: Int) -> Bool {
    let (thing, person) = (referents[noun], referents[name])
    return thing.mention.form == .nominal && thing.mention.kind == .other
      && thing.definiteness != .bare && !lexicon.isMadeLikePerson(thing.head)
      && person.mention.form == .name && person.mention.kind == .person
      && !sentences[thing.mention.sentence].tree.children(of: thing.mention.head, by: .case).isEmpty
  }

  func isInBrackets(_ referent: Int) -> Bool {
    let mention = referents[referent].mention
    let before = mention.tokens.lowerBound - 1
    return before >= 0 && sentences[mention.sentence].tokens[before].form == "("
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
      // "the town of Arlen", but not "the town west of Arlen".
      sentence.tree.children[token].contains(where: {
        $0 == head + 1 && sentence.lemmas[$0] == "of"
      }),
      // "a suburb of Homs", "the suburbs of Homs" are parts of it.
      referents[noun].number != .plural,
      // "the capital city of Elbonia" is a part of it.
      ![.city, .district].contains(lexicon.placeLevels[referents[noun].head]) || !isCountry(name),
      !sentence.tree.children(of: head, by: .det).contains(where: {
        ["a", "an", "another"].contains(sentence.lowercased($0))
      })
    else { return }
    clusters.join(noun, name)
    clusters.setKind(.place, of: noun)
  }

  /// Links "the leader of the front" with the name right behind it that the tree gives to either.
  @discardableResult
  private mutating func linkNameOfHolder(_ token: Int, of head: Int, in number: Int) -> Bool {
    let sentence = sentences[number]
    guard head >= 0, token > head, sentence.tree.children(of: token, by: .case).isEmpty,
      let name = referent(sentence: number, head: token),
      referents[name].mention.form == .name, referents[name].mention.kind == .person,
      let thing = referent(sentence: number, head: head),
      case let isHolder = referents[thing].mention.kind == .person,
      isHolder || sentence.tree.relations[head] == .nmod,
      let holder = isHolder ? thing : referent(sentence: number, head: sentence.tree.heads[head]),
      referents[holder].mention.form == .nominal, referents[holder].mention.kind == .person,
      referents[holder].number != .plural,
      head < referents[name].mention.tokens.lowerBound,
      !(head + 1..<referents[name].mention.tokens.lowerBound).contains(where: {
        sentence.tags[$0] == .punctuation
      })
    else { return false }
    return link(holder, name)
  }

  /// Links a title with the name right behind it where the tree hangs both on another word: "the murder of minister Rami
  /// Haddad".
  private mutating func linkNameBehindTitle(_ token: Int, in number: Int) {
    let sentence = sentences[number]
    guard [.nmod, .nmodUnmarked, .appos, .dep].contains(sentence.tree.relations[token]),
      sentence.tree.children(of: token, by: .case).isEmpty,
      let name = referent(sentence: number, head: token),
      referents[name].mention.form == .name, referents[name].mention.kind == .person,
      let title = referent(sentence: number, head: referents[name].mention.tokens.lowerBound - 1),
      referents[title].mention.form == .nominal, referents[title].mention.kind == .person
    else { return }
    link(title, name)
  }

  /// Links what a country or group is to another with its name right behind it: "its ally Elbonia".
  private mutating func linkSideBefore(_ name: NameSpan, in number: Int) {
    let sentence = sentences[number]
    let noun = name.tokens.lowerBound - 1
    guard noun >= 0, sentence.tags[noun] == .noun, name.kind != .person,
      lexicon.sideNouns.contains(sentence.lemmas[noun]),
      let side = referent(sentence: number, head: noun),
      referents[side].mention.form == .nominal, referents[side].number != .plural,
      let named = name.tokens.compactMap({ referent(sentence: number, head: $0) }).first,
      referents[named].mention.form == .name
    else { return }
    clusters.join(named, side)
    clusters.setKind(referents[named].mention.kind, of: side)
  }

  private mutating func linkPredicate(_ predicate: Int, in number: Int) {
    let sentence = sentences[number]
    guard predicate >= 0, let value = referent(sentence: number, head: predicate) else { return }
    let tree = sentence.tree
    // "The area is near Arlen", "she is in hiding": where or how somebody is, is not who.
    guard tree.children(of: predicate, by: .case).isEmpty else { return }
    let subject = tree.children(of: predicate, by: .nsubj).first.flatMap {
      referent(sentence: number, head: $0)
    }
    let isDenied = tree.children[predicate].contains { lexicon.isNegation(sentence.lemmas[$0]) }
    guard let subject, !isDenied, !referents[value].isCounted,
      referents[value].mention.form != .name || referents[subject].mention.form != .name,
      sentence.tags[predicate] != .numeral,
      referents[value].number == referents[subject].number
        || referents[value].number == nil || referents[subject].number == nil
        // "The Harbour Forces are the main body".
        || referents[subject].mention.form == .name && referents[value].number == .singular
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
    linkNaming(verb, of: head, in: number)
  }

  /// Links a thing with the name that a clause gives it: "a jail also known as Evin".
  private mutating func linkNaming(_ verb: Int, of thing: Int, in number: Int) {
    let sentence = sentences[number]
    guard lexicon.namingVerbs.contains(sentence.lemmas[verb].lowercased()) else { return }
    let isPassive = sentence.morphology[verb].verbForm == .participle
    guard isPassive || isNamedByOthers(verb, in: sentence) else { return }
    let names =
      isPassive
      ? sentence.tree.children(of: verb, by: .obl, .xcomp, .obj)
      : sentence.tree.children(of: verb, by: .xcomp, .obj)
    for token in names {
      // "dubbed Moonlight by the press", but "known as Moonlight".
      let joints = sentence.tree.children(of: token, by: .case).map(sentence.lowercased)
      guard joints.isEmpty || joints == ["as"], let name = referent(sentence: number, head: token),
        referents[name].mention.form == .name
      else { continue }
      guard
        referents[thing].mention.form == .name || referents[thing].number != .plural
          || referents[name].number == .plural
      else { continue }
      linkAliases(thing, name)
    }
  }

  /// "a jail that people call Evin": whether a relative clause has a subject besides its pronoun.
  private func isNamedByOthers(_ verb: Int, in sentence: Sentence) -> Bool {
    sentence.tree.relations[verb] == .relativeClause
      && sentence.tree.children(of: verb, by: .nsubj).contains {
        sentence.tags[$0] == .noun || sentence.tags[$0] == .properNoun
      }
  }

  /// Links a relative pronoun that the tree hangs elsewhere with the phrase right before it, and what its clause names.
  private mutating func linkStrayRelative(_ token: Int, in number: Int) {
    guard let pronoun = referent(sentence: number, head: token),
      referents[pronoun].pronoun?.person == .relative,
      clusters.facts(of: pronoun).members.count == 1
    else { return }
    let sentence = sentences[number]
    let end = token > 0 && sentence.tokens[token - 1].form == "," ? token - 1 : token
    for head in stride(from: end - 1, through: 0, by: -1) {
      guard let before = referent(sentence: number, head: head),
        referents[before].mention.tokens.upperBound == end
      else { continue }
      clusters.join(before, pronoun)
      let verb = sentence.tree.heads[token]
      if verb >= 0 { linkNaming(verb, of: before, in: number) }
      return
    }
  }
}
