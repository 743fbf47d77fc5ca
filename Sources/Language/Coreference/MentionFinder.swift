/// Finds the phrases of a text that stand for things: names, noun phrases and pronouns.
package struct MentionFinder: Sendable {
  private let lexicon: CoreferenceLexicon

  /// Makes a finder over the tables.
  package init(lexicon: CoreferenceLexicon) { self.lexicon = lexicon }

  /// The mentions of a text, by sentence and first token, the longer before the shorter.
  package func mentions(in sentences: [Sentence]) -> [Mention] {
    let places = placesOnTheirOwn(in: sentences)
    return sentences.indices.flatMap { number in
      mentions(in: sentences[number], number: number, places: places)
    }
  }

  /// The names that a preposition marks as places somewhere in the text ("in Hasaka").
  private func placesOnTheirOwn(in sentences: [Sentence]) -> Set<String> {
    var places: Set<String> = []
    for sentence in sentences {
      for name in sentence.names where name.kind == .place {
        let head = sentence.head(of: name.tokens)
        switch sentence.tree.relations[head] {
        case .obl, .nmod:
          if sentence.tree.children[head].contains(where: { sentence.tree.relations[$0] == .case })
          {
            places.insert(sentence.text(of: name.tokens))
          }
        default: break
        }
      }
    }
    return places
  }

  private func mentions(in sentence: Sentence, number: Int, places: Set<String>) -> [Mention] {
    var nameAt: [NameSpan?] = Array(repeating: nil, count: sentence.count)
    for name in sentence.names { for token in name.tokens { nameAt[token] = name } }
    var found: [Mention] = []
    var headed = Array(repeating: false, count: sentence.count)
    for head in 0..<sentence.count where !headed[head] && isHead(head, of: sentence) {
      if let name = nameAt[head], isInside(name, head, of: sentence) { continue }
      headed[head] = true
      if let name = lexicon.unitName(headedBy: head, of: sentence) { headed[name] = true }
      let form = form(of: head, name: nameAt[head], in: sentence, places: places)
      let kind = kind(of: head, form: form, name: nameAt[head], in: sentence)
      let phrase = NounPhrase.tokens(
        of: head,
        in: sentence,
        extent: form == .name ? .name : .mention
      )
      let tokens = extended(withoutDay(phrase, of: head, in: sentence), in: sentence)
      found.append(Mention(sentence: number, tokens: tokens, head: head, form: form, kind: kind))
    }
    for name in sentence.names {
      let head = sentence.head(of: name.tokens)
      guard !headed[head], !isPartOfName(head, of: sentence, places: places),
        !lexicon.isDemonym(head, of: sentence)
      else { continue }
      headed[head] = true
      let kind = kind(of: head, form: .name, name: name, in: sentence)
      found.append(
        Mention(sentence: number, tokens: name.tokens, head: head, form: .name, kind: kind)
      )
    }
    for token in 0..<sentence.count
    where !headed[token] && nameAt[token] == nil && !isInsideWord(token, of: sentence) {
      guard let tokens = modifierName(at: token, of: sentence, places: places) else { continue }
      let isDemonym = lexicon.isDemonym(token, of: sentence)
      let kind = isDemonym ? .organization : kind(of: token, form: .name, name: nil, in: sentence)
      found.append(
        Mention(
          sentence: number,
          tokens: tokens,
          head: token,
          form: isDemonym ? .nominal : .name,
          kind: kind
        )
      )
    }
    let names = NameTokens(lexicon: lexicon, sentence: sentence)
    for index in found.indices where found[index].form == .name {
      found[index].name = names.range(of: found[index])
    }
    return found.sorted {
      ($0.tokens.lowerBound, -$0.tokens.upperBound, $0.head)
        < ($1.tokens.lowerBound, -$1.tokens.upperBound, $1.head)
    }
  }

  /// Whether a hyphen joins the token to a word that is no participle: "al" of "al-Zuhour", "north" of "north-east"; not
  /// where it heads the whole ("Orbel-2").
  private func isInsideWord(_ token: Int, of sentence: Sentence) -> Bool {
    token + 2 < sentence.count && sentence.isHyphen(token + 1)
      && !headsWord(token, of: sentence)
      && !lexicon.isParticipleInCompound(token + 2, of: sentence)
  }

  /// Whether a token of a name hangs on another of its tokens: "Rights" of "Observatory for Human Rights".
  private func isInside(_ name: NameSpan, _ token: Int, of sentence: Sentence) -> Bool {
    name.tokens.contains(sentence.tree.heads[token])
  }

  /// "On Thursday activists", "bombed Wednesday night tents", "a shrine near the capital Saturday": a day that the tree joins
  /// to a noun only says when; before one thing alone ("Friday prayers") it does so where "since" or the like stands before it.
  private func withoutDay(_ tokens: Range<Int>, of head: Int, in sentence: Sentence) -> Range<Int> {
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    if sentence.isDay(end - 1, behind: head, calendar: lexicon.calendar) {
      end -= ["late", "early"].contains(sentence.lowercased(end - 2)) && end - 2 > head ? 2 : 1
    }
    let saysWhen = { (token: Int) in
      token < head && sentence.tree.relations[token] == .compound
        && (lexicon.calendar.contains(sentence.lowercased(token))
          || lexicon.nounKinds[sentence.lemmas[token].lowercased()] == .time)
    }
    if start < head, sentence.tags[start] == .adposition { start += 1 }
    let isMany = sentence.morphology[head].number == .plural
    let isSince =
      start > 0 && ["before", "since", "until"].contains(sentence.lowercased(start - 1))
      && sentence.tree.relations[head] == .nsubj
    guard sentence.tags[head] == .noun, isMany || isSince, saysWhen(start),
      lexicon.calendar.contains(sentence.lowercased(start))
    else { return tokens.lowerBound..<end }
    while saysWhen(start) { start += 1 }
    return start..<end
  }

  /// A phrase with what the tree may have left out before it: "north-eastern" of "north-eastern Syria", "US-led" of
  /// "the US-led coalition".
  private func extended(_ tokens: Range<Int>, in sentence: Sentence) -> Range<Int> {
    var start = tokens.lowerBound
    // "farther north the rebels": before an article it says where.
    if sentence.tags[start] != .determiner {
      while start > 0, isDirection(start - 1, of: sentence) { start -= 1 }
    }
    while start > 1, sentence.isHyphen(start - 1),
      sentence.morphology[start].verbForm != .participle
    {
      start -= 2
    }
    if start > 2, sentence.isHyphen(start - 2),
      sentence.morphology[start - 1].verbForm == .participle
    {
      start -= 3
      if start > 0, sentence.tags[start - 1] == .determiner { start -= 1 }
    }
    return start..<tokens.upperBound
  }

  private func isDirection(_ token: Int, of sentence: Sentence) -> Bool {
    lexicon.directions[sentence.lowercased(token)] != nil
      || sentence.isHyphen(token) && token > 0
        && lexicon.directions[sentence.lowercased(token - 1)] != nil
  }

  /// Whether the token heads a phrase that can stand for a thing.
  private func isHead(_ token: Int, of sentence: Sentence) -> Bool {
    guard !isInsideWord(token, of: sentence) else { return false }
    let relation = sentence.tree.relations[token]
    switch relation {
    case .compound, .flat, .fixed, .goeswith, .description, .expl, .case, .cc, .mark, .punct,
      .reparandum, .discourse, .advmod, .particle, .nummod, .cop, .aux, .auxPassive:
      return false
    default: break
    }
    switch sentence.tags[token] {
    case .noun, .properNoun: return relation != .det && relation != .amod
    case .pronoun:
      guard relation != .det else { return false }
      guard let pronoun = lexicon.pronouns[sentence.lowercased(token)] else { return true }
      return pronoun.person != .relative || sentence.relativeClause(around: token) != nil
        || token > 1 && sentence.tokens[token - 1].form == ","
    case .numeral:
      return relation.isNominalArgument
    case .adjective:
      return relation.isNominalArgument
        && sentence.tree.children[token].contains { sentence.tree.relations[$0] == .det }
    default: return false
    }
  }

  /// Whether a token outside all names heads the words that hyphens join to it.
  private func headsWord(_ token: Int, of sentence: Sentence) -> Bool {
    sentence.tags[token] == .properNoun && sentence.tree.heads[token + 2] == token
      && sentence.tree.relations[token + 2] == .flat
      && !sentence.names.contains { $0.tokens.contains(token) }
  }

  /// A name that modifies without being a phrase: "ISIS" of "ISIS militants", "Kurdish" of "Kurdish-run".
  private func modifierName(
    at token: Int,
    of sentence: Sentence,
    places: Set<String>
  ) -> Range<Int>? {
    let tree = sentence.tree
    if token + 2 < sentence.count, sentence.isHyphen(token + 1),
      lexicon.isParticipleInCompound(token + 2, of: sentence),
      sentence.tags[token] == .properNoun || lexicon.isDemonym(token, of: sentence)
    {
      return token..<(token + 1)
    }
    if isKnownAcronym(token, of: sentence) { return token..<(token + 1) }
    guard sentence.tags[token] == .properNoun, !lexicon.isDemonym(token, of: sentence),
      tree.relations[token] == .compound || tree.relations[token] == .amod,
      tree.heads[token] > token, sentence.tags[tree.heads[token]] == .noun,
      !isPartOfName(token, of: sentence, places: places)
    else { return nil }
    return NounPhrase.tokens(of: token, in: sentence)
  }

  /// Whether the token is a well-known acronym, whatever the tagger took it for ("IS commanders").
  private func isKnownAcronym(_ token: Int, of sentence: Sentence) -> Bool {
    let form = sentence.tokens[token].form
    guard form.utf8.count > 1, form.utf8.allSatisfy({ (65...90).contains($0) }),
      lexicon.aliases[form] != nil
    else { return false }
    return sentence.tokens.contains { $0.form.utf8.contains { (97...122).contains($0) } }
  }

  /// Whether the name at `token` makes a longer name with the noun it stands before: "Ghwayran prison".
  private func isPartOfName(_ token: Int, of sentence: Sentence, places: Set<String>) -> Bool {
    guard [.compound, .amod].contains(sentence.tree.relations[token]) else { return false }
    return typedName(headedBy: sentence.tree.heads[token], of: sentence, places: places) == token
  }

  /// The modifier that makes a name with its head noun, if there is one.
  private func typedName(headedBy head: Int, of sentence: Sentence, places: Set<String>) -> Int? {
    guard let type = lexicon.nameTypes[sentence.lemmas[head].lowercased()],
      sentence.morphology[head].number != .plural,
      type.kind == .facility || type.kind == .place
    else { return nil }
    let name = sentence.tree.children[head].last { child in
      child < head
        && (sentence.tree.relations[child] == .compound && sentence.tags[child] == .properNoun
          || isWrittenAsName(child, before: head, of: sentence))
    }
    guard let name else { return nil }
    let span = sentence.names.first { $0.tokens.contains(name) }
    if span?.kind == .organization, sentence.isAcronym(name) { return nil }
    let tokens = span?.tokens ?? name..<(name + 1)
    let isCapitalized = sentence.tokens[head].form.first?.isUppercase == true
    guard !isCapitalized else { return name }
    if type.kind == .facility { return places.contains(sentence.text(of: tokens)) ? nil : name }
    // "a north Elbonia town": a country gives no town its name.
    return type.use == .bare && lexicon.countries.contains(sentence.tokens[name].form) ? nil : name
  }

  /// Whether a modifier has a capital that no sentence begins with and no people takes, whatever its tag: "Ghweran prison".
  private func isWrittenAsName(_ token: Int, before head: Int, of sentence: Sentence) -> Bool {
    let form = sentence.tokens[token].form
    return token > 0 && token == head - 1 && !lexicon.isDemonym(token, of: sentence)
      && [.compound, .amod].contains(sentence.tree.relations[token])
      && form.first?.isUppercase == true && form.dropFirst().allSatisfy { !$0.isUppercase }
      && sentence.tokens[head].form.first?.isLowercase == true
  }

  private func form(
    of head: Int,
    name: NameSpan?,
    in sentence: Sentence,
    places: Set<String>
  ) -> MentionForm {
    if sentence.tags[head] == .pronoun { return .pronoun }
    if name != nil { return .name }
    if lexicon.isPeople(head, of: sentence) || lexicon.isTitle(head, of: sentence) {
      return .nominal
    }
    if sentence.tags[head] == .properNoun { return .name }
    if typedName(headedBy: head, of: sentence, places: places) != nil { return .name }
    return lexicon.unitName(headedBy: head, of: sentence) == nil ? .nominal : .name
  }

  private func kind(
    of head: Int,
    form: MentionForm,
    name: NameSpan?,
    in sentence: Sentence
  ) -> MentionKind {
    switch form {
    case .pronoun:
      return lexicon.pronouns[sentence.lowercased(head)]?.gender.map {
        $0 == .neuter ? .other : .person
      }
        ?? .other
    case .name: return kindOfName(headedBy: head, name: name, in: sentence)
    case .nominal where lexicon.isPeople(head, of: sentence): return .group
    case .nominal:
      let counted = lexicon.counted(by: head, in: sentence)
      let noun = sentence.lemmas[counted].lowercased()
      let kind = lexicon.nounKinds[noun] ?? .other
      return kind == .person && sentence.morphology[counted].number == .plural ? .group : kind
    }
  }
}

extension MentionFinder {
  fileprivate func kindOfName(headedBy head: Int, name: NameSpan?, in sentence: Sentence)
    -> MentionKind
  {
    let lemma = sentence.lemmas[head].lowercased()
    if lexicon.nounKinds[lemma] == .time { return .time }
    if sentence.isTitled(head, name: name, by: lexicon) { return .person }
    let written = name.map { sentence.text(of: $0.tokens) } ?? sentence.tokens[head].form
    if name == nil, lexicon.calendar.contains(lemma) { return .time }
    if let alias = lexicon.aliases[written] { return alias.kind }
    if name?.kind != .person, let type = lexicon.nameType(of: name, head: head, in: sentence) {
      return type.kind
    }
    switch name?.kind {
    case .person: return .person
    case .organization: return .organization
    case .place: return .place
    case nil:
      return sentence.tags[head] == .properNoun ? .other : lexicon.nounKinds[lemma] ?? .other
    }
  }
}

extension Sentence {
  /// Whether a title makes the name that of a person, as in “Mr Abdi”.
  fileprivate func isTitled(_ head: Int, name: NameSpan?, by lexicon: CoreferenceLexicon) -> Bool {
    let first = name?.tokens.lowerBound ?? head
    return tags[first] == .properNoun && lexicon.isPersonTitle(lowercased(first))
      || first > 0 && tags[first - 1] == .properNoun && lexicon.isPersonTitle(lowercased(first - 1))
  }
}

extension CoreferenceLexicon {
  /// The name that a unit is of: "Homs" of "the province of Homs"; nil where the noun tells no unit by a name.
  func unitName(headedBy head: Int, of sentence: Sentence) -> Int? {
    guard sentence.tags[head] == .noun, isUnit(sentence.lemmas[head].lowercased()),
      sentence.morphology[head].number != .plural,
      let name = sentence.tree.children(of: head, by: .nmod).first(where: { child in
        child > head && sentence.tree.children[child].contains { sentence.lemmas[$0] == "of" }
      }), !countries.contains(sentence.tokens[name].form)
    else { return nil }
    return sentence.names.contains { $0.kind == .place && $0.tokens.contains(name) } ? name : nil
  }

  /// Whether a token is an adjective of a country or a people.
  func isDemonym(_ token: Int, of sentence: Sentence) -> Bool { people(token, of: sentence) != nil }

  /// The adjective of a country or a people that a token is; before a participle it needs no capital: "kurdish-led".
  func people(_ token: Int, of sentence: Sentence) -> String? {
    let form = sentence.tokens[token].form
    if demonyms[form] != nil { return form }
    guard token + 2 < sentence.count, sentence.isHyphen(token + 1),
      isParticipleInCompound(token + 2, of: sentence)
    else { return nil }
    let people = form.prefix(1).uppercased() + form.dropFirst()
    return demonyms[people] == nil ? nil : people
  }

  /// Whether a token names people by their country: "Elbonians".
  func isPeople(_ token: Int, of sentence: Sentence) -> Bool {
    let form = sentence.tokens[token].form
    guard form.count > 2, form.first?.isUppercase == true, form.lowercased().hasSuffix("s") else {
      return false
    }
    return demonyms[form.prefix(1) + form.dropFirst().dropLast().lowercased()] != nil
  }

  /// Whether a token is a title that a capital makes look like a name: "the Minister".
  func isTitle(_ token: Int, of sentence: Sentence) -> Bool {
    sentence.tags[token] == .properNoun
      && nounKinds[sentence.lemmas[token].lowercased()] == .person
  }

  /// Whether what stands behind a hyphen is a participle, whatever the tagger took it for: "run" of "Kurdish-run".
  func isParticipleInCompound(_ token: Int, of sentence: Sentence) -> Bool {
    sentence.morphology[token].verbForm == .participle
      || governingVerbs.contains(sentence.lowercased(token))
  }
}

extension CoreferenceLexicon {
  /// The noun that says what is counted: "prisons" of "a number of prisons", "members" of "seven of its members".
  func counted(by head: Int, in sentence: Sentence) -> Int {
    guard
      sentence.tags[head] == .numeral || sentence.tags[head] == .pronoun
        || quantityNouns.contains(sentence.lemmas[head])
    else { return head }
    let tree = sentence.tree
    return tree.children[head].first { child in
      child > head && tree.relations[child] == .nmod && sentence.tags[child] == .noun
        && tree.children[child].contains { sentence.lemmas[$0] == "of" }
    } ?? head
  }
}

extension DependencyRelation {
  /// Whether the relation is that of a noun phrase to its verb or noun.
  var isNominalArgument: Bool {
    switch self {
    case .nsubj, .nsubjPassive, .obj, .iobj, .obl, .agent, .nmod, .conj, .appos: true
    default: false
    }
  }
}
