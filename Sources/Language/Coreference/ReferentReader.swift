/// Reads off a sentence what linking looks at in its mentions.
struct ReferentReader {
  private let lexicon: CoreferenceLexicon
  private let sentence: Sentence
  private let quotations: [Int?]

  init(lexicon: CoreferenceLexicon, sentence: Sentence, quotations: [Int?]) {
    self.lexicon = lexicon
    self.sentence = sentence
    self.quotations = quotations
  }

  func referent(of mention: Mention) -> Referent {
    let head = mention.head
    let tree = sentence.tree
    let counted = lexicon.counted(by: head, in: sentence)
    let nameSpan = sentence.names.first { $0.tokens.contains(head) }
    let typeNoun =
      mention.form == .name ? lexicon.typeNoun(of: nameSpan, head: head, in: sentence) : nil
    let lemma = typeNoun ?? sentence.lemmas[counted].lowercased()
    let pronoun = mention.form == .pronoun ? lexicon.pronouns[sentence.lowercased(head)] : nil
    let name = mention.form == .name ? comparable(nameTokens(of: mention)) : []
    let children = tree.children[head]
    return Referent(
      mention: mention,
      head: lemma,
      headClass: lexicon.nounClass(of: lemma),
      pronoun: pronoun,
      number: number(of: mention, counted: counted, pronoun: pronoun),
      gender: pronoun?.gender ?? gender(of: mention, name: name, lemma: lemma),
      definiteness: definiteness(of: head),
      role: role(of: head),
      governor: tree.heads[head],
      name: name.map { normalized($0) },
      writtenName: name.map { sentence.tokens[$0].form }.joined(separator: " "),
      title: title(of: mention),
      modifiers: modifiers(of: head),
      demonyms: Set(
        children.compactMap { $0 < head ? lexicon.people($0, of: sentence) : nil }
      ),
      leadingPeoples: leadingPeoples(of: mention),
      people: peopleInCompound(head),
      isCounted: counted != head || children.contains { tree.relations[$0] == .nummod },
      isHeld: isHeld(head, mention.kind) || lexicon.memberRoles[lemma] == .held,
      isRestricted: children.contains { $0 > head && isRestrictive($0) },
      isSpeaker: isSpeaker(head),
      isAddressee: isAddressee(head),
      quotation: quotations[head]
    )
  }

  private func title(of mention: Mention) -> [String] {
    guard mention.form == .name, mention.kind == .person, let name = mention.name,
      mention.tokens.lowerBound < name.lowerBound
    else { return [] }
    return (mention.tokens.lowerBound..<name.lowerBound).filter {
      [.noun, .properNoun, .adjective].contains(sentence.tags[$0])
    }.map { sentence.lemmas[$0].lowercased() }
  }

  private func normalized(_ token: Int) -> String {
    let word = sentence.lowercased(token)
    return lexicon.directions[word] ?? word.filter { $0 != "." }
  }

  /// The words that tell a name from others.
  private func nameTokens(of mention: Mention) -> [Int] {
    (mention.name ?? mention.tokens).filter { token in
      sentence.tags[token] != .punctuation && sentence.tags[token] != .particle
    }
  }

  /// The words of a name in the order of its commoner form: "Homs province" for "province of Homs".
  private func comparable(_ name: [Int]) -> [Int] {
    guard name.count > 2, sentence.lemmas[name[1]] == "of",
      lexicon.isUnit(sentence.lowercased(name[0]))
    else { return name }
    return name[2...] + [name[0]]
  }

  private func number(
    of mention: Mention,
    counted: Int,
    pronoun: CoreferenceLexicon.Pronoun?
  ) -> Morphology.Number? {
    if let pronoun { return pronoun.number }
    switch mention.form {
    case .name:
      if mention.kind == .organization { return nil }
      return sentence.morphology[mention.head].number == .plural ? nil : .singular
    case .nominal, .pronoun:
      if counted != mention.head { return .plural }
      if sentence.tags[mention.head] == .numeral {
        return sentence.lemmas[mention.head] == "one" ? .singular : .plural
      }
      return sentence.morphology[mention.head].number
    }
  }

  private func gender(
    of mention: Mention,
    name: [Int],
    lemma: String
  ) -> CoreferenceLexicon.Gender? {
    if mention.form == .nominal { return lexicon.genders[lemma] }
    guard mention.kind == .person || mention.kind == .other else { return nil }
    for token in mention.tokens where token <= (name.last ?? mention.head) {
      if let gender = lexicon.genders[sentence.lowercased(token)] { return gender }
    }
    return nil
  }

  private func definiteness(of head: Int) -> Referent.Definiteness {
    for child in sentence.tree.children[head] {
      switch sentence.tree.relations[child] {
      case .possessive: return .possessed
      case .det:
        switch sentence.lemmas[child].lowercased() {
        case "the": return .definite
        case "this", "that", "these", "those": return .demonstrative
        default: return .indefinite
        }
      default: continue
      }
    }
    return .bare
  }

  private func role(of head: Int) -> Referent.Role {
    switch sentence.tree.relations[head] {
    case .nsubj, .nsubjPassive: .subject
    case .obj, .iobj, .agent: .object
    case .possessive where ownsSubject(head): .object
    case .nmod where isAgentOfNoun(head): .subject
    default: .other
    }
  }

  /// Whether what the phrase owns is the subject of its clause: "the group's" of "the group's control was crushed".
  private func ownsSubject(_ head: Int) -> Bool {
    let owned = sentence.tree.heads[head]
    guard owned >= 0 else { return false }
    return [.nsubj, .nsubjPassive].contains(sentence.tree.relations[owned])
  }

  /// "attacks by the group": who does what a noun tells stands as a subject does.
  private func isAgentOfNoun(_ head: Int) -> Bool {
    sentence.tree.children(of: head, by: .case).contains { sentence.lowercased($0) == "by" }
  }

  /// Whether the phrase is told something: "AFP" of "he told AFP".
  private func isAddressee(_ head: Int) -> Bool {
    let verb = sentence.tree.heads[head]
    return verb >= 0 && [.obj, .iobj].contains(sentence.tree.relations[head])
      && lexicon.hearerVerbs.contains(sentence.lemmas[verb].lowercased())
  }

  private func modifiers(of head: Int) -> [String] {
    sentence.tree.children[head].compactMap { child in
      guard child < head else { return nil }
      switch sentence.tree.relations[child] {
      case .amod, .compound: return sentence.lemmas[child].lowercased()
      default: return nil
      }
    }
  }

  private func leadingPeoples(of mention: Mention) -> Set<String> {
    var peoples: Set<String> = []
    for token in mention.tokens
    where token + 1 < mention.head && sentence.isHyphen(token + 1) {
      if let people = lexicon.people(token, of: sentence) { peoples.insert(people) }
    }
    return peoples
  }

  private func peopleInCompound(_ head: Int) -> Referent.People? {
    guard head + 2 < sentence.count, sentence.isHyphen(head + 1),
      let people = lexicon.people(head, of: sentence)
    else { return nil }
    let verb = sentence.lemmas[head + 2].lowercased()
    return Referent.People(adjective: people, isGoverning: lexicon.governingVerbs.contains(verb))
  }

  /// Whether a phrase is of somebody in custody; who holds a prison or a town makes it no other one.
  private func isHeld(_ head: Int, _ kind: MentionKind) -> Bool {
    guard kind != .facility, kind != .place else { return false }
    let tree = sentence.tree
    let isSuspected = tree.children[head].contains { child in
      tree.relations[child] == .amod
        && lexicon.suspicions.contains(sentence.lemmas[child].lowercased())
        || tree.relations[child] == .acl && isPassiveCustody(child)
    }
    guard !isSuspected, tree.heads[head] >= 0 else { return isSuspected }
    let verb = tree.heads[head]
    switch tree.relations[head] {
    case .obj, .nsubjPassive:
      return lexicon.custodyVerbs.contains(sentence.lemmas[verb].lowercased())
    default: return false
    }
  }

  private func isPassiveCustody(_ verb: Int) -> Bool {
    sentence.morphology[verb].verbForm == .participle && sentence.morphology[verb].tense == .past
      && lexicon.custodyVerbs.contains(sentence.lemmas[verb].lowercased())
  }

  /// Whether a token heads a clause that tells a thing from others; one behind a comma or with "which" only says more
  /// of it; or what it has: "with the most seats".
  private func isRestrictive(_ clause: Int) -> Bool {
    if sentence.tree.relations[clause] == .nmod {
      return sentence.tree.children(of: clause, by: .case).contains {
        ["with", "without"].contains(sentence.lowercased($0))
      }
    }
    guard [.relativeClause, .acl].contains(sentence.tree.relations[clause]),
      let first = sentence.tree.subtree(of: clause).first(where: {
        sentence.tags[$0] != .punctuation
      })
    else { return false }
    return (first == 0 || sentence.tokens[first - 1].form != ",")
      && sentence.lowercased(first) != "which"
  }

  private func isSpeaker(_ head: Int) -> Bool {
    let verb = sentence.tree.heads[head]
    guard verb >= 0 else { return false }
    switch sentence.tree.relations[head] {
    case .nsubj: return lexicon.speechVerbs.contains(sentence.lemmas[verb].lowercased())
    case .obl: return sentence.isAccordingTo(head)
    default: return false
    }
  }
}

extension Sentence {
  /// Whether the phrase stands behind "according to".
  fileprivate func isAccordingTo(_ head: Int) -> Bool {
    tree.children[head].contains { child in
      tree.relations[child] == .case && lowercased(child) == "according"
    }
  }
}
