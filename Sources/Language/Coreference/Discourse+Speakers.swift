/// Pronouns that speak: who goes on with what was said before.
extension Discourse {
  /// "It said ten had died": whether a pronoun is who tells what its sentence brings; in an interview much is said to tell
  /// something.
  func isReporting(_ index: Int) -> Bool {
    let referent = referents[index]
    guard referent.isSpeaker, referent.quotation == nil, turns[referent.mention.sentence] == nil
    else { return false }
    let tree = sentences[referent.mention.sentence].tree
    return [.root, .parataxis, .conj].contains(tree.relations[referent.governor])
  }

  /// Whether a pronoun is who told the sentence before its words: "Moss said Roe had lied" and then "“It is a shame,” he
  /// said", "Elbonia denied it" and then "it said", with nobody else whom its own sentence tells of before.
  func speaksOn(_ index: Int, after reporter: Int) -> Bool {
    let (referent, last) = (referents[index], referents[reporter])
    let facts = clusters.facts(of: reporter)
    let lemmas = sentences[referent.mention.sentence].lemmas
    let kinds: Set<MentionKind>
    switch referent.pronoun?.gender {
    case .masculine, .feminine: kinds = [.person]
    case .neuter: kinds = [.group, .organization]
    case nil: return false
    }
    guard isReporting(index),
      !lexicon.answeringVerbs.contains(lemmas[referent.governor].lowercased()),
      kinds.contains(facts.kind) || referent.pronoun?.gender == .neuter && isCountry(reporter),
      facts.isNamed || !last.isAnaphoric,
      last.mention.sentence < referent.mention.sentence,
      firstSentence(spokenBy: index) - last.mention.sentence <= 1, matches(reporter, index)
    else { return false }
    return !(0..<referent.mention.head).contains { head in
      self.referent(sentence: referent.mention.sentence, head: head).map {
        referents[$0].quotation == nil && matches($0, index)
          && kinds.contains(clusters.facts(of: $0).kind)
      } ?? false
    }
  }

  /// The sentence in which the words begin that a pronoun is said to have spoken: its own, or that where the quotation
  /// opens that goes on in it or ends before it.
  private func firstSentence(spokenBy index: Int) -> Int {
    let own = referents[index].mention.sentence
    return referents[..<index].reversed().lazy
      .prefix { own - $0.mention.sentence <= 1 }
      .compactMap { $0.quotation.flatMap { self.quotationSentences[$0].first } }
      .reduce(own, min)
  }

  /// "The observatory said ten had died", then "the group said": who told the sentence before goes on, not one of those
  /// it told of.
  func observer(_ speaker: Int?, speakingOnAs index: Int) -> Int? {
    let referent = referents[index]
    let sentence = sentences[referent.mention.sentence]
    let before = referent.mention.head - 1
    // "the Elbonia-based group"
    let isBased = before >= 0 && sentence.lowercased(before).hasSuffix("based")
    guard let speaker, referent.isSpeaker, referent.isAnaphoric,
      referent.modifiers.isEmpty || isBased,
      referent.headClass == MentionKind.group.rawValue, isObserver(speaker),
      referent.mention.sentence - referents[speaker].mention.sentence <= 1,
      clusters.agree(speaker, index),
      // "The group denied it" is of whom the observatory told.
      lexicon.tellingVerbs.contains(sentence.lemmas[referent.governor].lowercased())
    else { return nil }
    return speaker
  }

  /// "It also said", "she added": whether a pronoun goes on with who spoke last.
  func goesOn(_ index: Int) -> Bool {
    let referent = referents[index]
    guard referent.isSpeaker, referent.governor >= 0 else { return false }
    let sentence = sentences[referent.mention.sentence]
    return lexicon.continuingVerbs.contains(sentence.lemmas[referent.governor].lowercased())
      || sentence.tree.children(of: referent.governor, by: .advmod).contains {
        $0 < referent.governor && sentence.lowercased($0) == "also"
      }
  }

  /// "The ministry said it had sent a team", "a spokesman for the ministry said it had", "heard rebels saying that they
  /// had left": who says what it does itself.
  func teller(of index: Int) -> Int? {
    let referent = referents[index]
    let sentence = sentences[referent.mention.sentence]
    let tree = sentence.tree
    guard let pronoun = referent.pronoun, referent.governor >= 0,
      tree.relations[referent.mention.head] == .nsubj, sentence.tags[referent.governor] == .verb,
      tree.relations[referent.governor] == .ccomp
    else { return nil }
    let verb = tree.heads[referent.governor]
    guard lexicon.speechVerbs.contains(sentence.lemmas[verb].lowercased()) else { return nil }
    if pronoun.number == .plural, tree.relations[verb] == .acl,
      sentence.morphology[verb].verbForm == .gerund
    {
      return self.referent(sentence: referent.mention.sentence, head: tree.heads[verb]).flatMap {
        matches($0, index) ? $0 : nil
      }
    }
    guard pronoun.gender == .neuter,
      let subject = tree.children(of: verb, by: .nsubj).first
    else { return nil }
    return ([subject] + holders(of: subject, in: sentence)).lazy
      .compactMap { self.referent(sentence: referent.mention.sentence, head: $0) }
      .first {
        matches($0, index) && [.organization, .group].contains(clusters.facts(of: $0).kind)
      }
  }

  /// "They urged the firm to open its books", "they called on the firm to open its books": who is to do what a pronoun
  /// has a part in.
  func asked(of index: Int) -> Int? {
    let referent = referents[index]
    let number = referent.mention.sentence
    let (sentence, tree) = (sentences[number], sentences[number].tree)
    guard tree.relations[referent.mention.head] == .possessive,
      referent.pronoun?.gender == .neuter || referent.pronoun?.number == .plural
    else { return nil }
    var token = referent.governor
    while [.obj, .obl, .nmod, .conj].contains(tree.relations[token]) { token = tree.heads[token] }
    guard [.xcomp, .advcl].contains(tree.relations[token]), tree.heads[token] >= 0,
      tree.children(of: token, by: .mark).contains(where: { sentence.lowercased($0) == "to" })
    else { return nil }
    let isPurpose = tree.relations[token] == .advcl
    let asking = sentence.lemmas[tree.heads[token]].lowercased()
    guard lexicon.askingVerbs.contains(asking) || isPurpose && asking == "call" else { return nil }
    return tree.children(of: tree.heads[token], by: .obj, .iobj, .obl).lazy
      .filter { head in
        let joints = tree.children(of: head, by: .case).map(sentence.lowercased)
        return head < token && (joints == ["on"] || joints.isEmpty && !isPurpose)
      }
      .compactMap { self.referent(sentence: number, head: $0) }
      .last { matches($0, index) && mayAct($0) }
  }

  /// "They condemned the firm for its raid", "accused the firm of doing harm with its raid": who is blamed or praised for
  /// what a pronoun owns, but not for what is done to it ("for shelling its bases").
  func judged(of index: Int) -> Int? {
    let referent = referents[index]
    let number = referent.mention.sentence
    let (sentence, tree) = (sentences[number], sentences[number].tree)
    guard tree.relations[referent.mention.head] == .possessive, referent.governor >= 0 else {
      return nil
    }
    var reason = referent.governor
    if tree.children(of: reason, by: .case).contains(where: { sentence.lowercased($0) == "with" }) {
      reason = tree.heads[reason]
    }
    guard reason >= 0,
      tree.children(of: reason, by: .case, .mark).contains(where: {
        ["for", "of", "over"].contains(sentence.lowercased($0))
      })
    else { return nil }
    var verb = tree.heads[reason]
    if verb >= 0, [.obj, .nsubjPassive].contains(tree.relations[verb]) { verb = tree.heads[verb] }
    guard verb >= 0, lexicon.judgingVerbs.contains(sentence.lemmas[verb].lowercased()) else {
      return nil
    }
    return tree.children(of: verb, by: .obj, .nsubjPassive).lazy
      .compactMap { self.referent(sentence: number, head: $0) }
      .first { $0 < index && matches($0, index, nested: true) && mayAct($0) }
  }

  /// Whether a phrase stands for somebody who does things.
  private func mayAct(_ candidate: Int) -> Bool {
    isCountry(candidate)
      || [.person, .group, .organization].contains(clusters.facts(of: candidate).kind)
  }

  /// "a spokesman for the union", "the union's head": for whom a person speaks.
  private func holders(of person: Int, in sentence: Sentence) -> [Int] {
    guard lexicon.nounKinds[sentence.lemmas[person].lowercased()] == .person else { return [] }
    return sentence.tree.children(of: person, by: .nmod, .possessive).filter {
      sentence.tree.relations[$0] == .possessive
        || sentence.tree.children(of: $0, by: .case).contains {
          ["at", "for", "of", "with"].contains(sentence.lowercased($0))
        }
    }
  }

  /// Whether a verb ends its sentence with who says what stands before it, and brings nothing itself.
  private func closes(_ verb: Int, _ sentence: Sentence) -> Bool {
    let words = sentence.tree.subtree(of: verb)
    guard let first = words.first, let last = words.last,
      sentence.tree.children(of: verb, by: .obj, .ccomp, .xcomp).isEmpty
    else { return false }
    return first > sentence.tree.heads[verb]
      && sentence.tags[(last + 1)...].allSatisfy { $0 == .punctuation }
  }

  /// "Moss said we had left", "We had left, said Moss": who says the words outside quotation marks in which somebody speaks
  /// of himself.
  func speaker(around index: Int) -> Int? {
    let mention = referents[index].mention
    let sentence = sentences[mention.sentence]
    let tree = sentence.tree
    var token = mention.head
    // "World War I"
    guard token == 0 || sentence.tags[token - 1] != .properNoun else { return nil }
    while tree.heads[token] >= 0 {
      let verbs =
        tree.relations[token] == .ccomp
        ? [tree.heads[token]]
        : tree.children(of: tree.heads[token], by: .parataxis).filter { closes($0, sentence) }
      for verb in verbs
      where verb != token && lexicon.speechVerbs.contains(sentence.lemmas[verb].lowercased()) {
        let speaker = tree.children(of: verb, by: .nsubj).first.flatMap {
          self.referent(sentence: mention.sentence, head: $0)
        }
        if let speaker, referents[speaker].pronoun?.person ?? .third == .third { return speaker }
      }
      token = tree.heads[token]
    }
    return nil
  }
}
