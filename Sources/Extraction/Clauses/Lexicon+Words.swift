import KnowledgeGraph
import Language

extension Lexicon {
  /// The lemma of a verb or noun with the particle or the bare word behind it that the tables know, and that word.
  ///
  /// "set the depot on fire" is "set_on_fire" with "fire", "claimed responsibility" is "claim_responsibility", "fatally shot"
  /// is "shoot_fatally".
  func words(
    of head: Int,
    as category: TriggerTable.Category,
    in sentence: Sentence
  ) -> (lemma: String, tail: Int?) {
    let lemma =
      category == .verb ? sentence.verbLemma(head) : sentence.lemmas[head].lowercased()
    // "shot dead two men", where the tree hangs "dead" on the men.
    let next = head + 1
    if next < sentence.count, sentence.relation(of: next) == .amod,
      let noun = sentence.head(of: next), sentence.relation(of: noun) == .obj,
      sentence.head(of: noun) == head
    {
      let joined = "\(lemma)_\(sentence.lemmas[next].lowercased())"
      if isCompound(joined, as: category) { return (joined, next) }
    }
    for child in sentence.tree.children[head]
    where child > head || sentence.relation(of: child) == .advmod {
      guard let tail = tail(child, in: sentence) else { continue }
      let joined = "\(lemma)_\(tail)"
      if isCompound(joined, as: category) { return (joined, child) }
    }
    return (lemma, nil)
  }

  /// Whether a token is in the name of a country.
  func isCountry(_ token: Int, in sentence: Sentence) -> Bool {
    let name = sentence.names.first { $0.tokens.contains(token) }?.tokens ?? token..<token + 1
    return isCue(name.map { sentence.word($0) }.joined(separator: " "), of: "country")
  }

  /// The verb of "left six dead", "leaving six people killed and ten wounded" for each of the states; nil for other words.
  func leaver(of state: Int, in sentence: Sentence) -> Int? {
    guard var head = sentence.head(of: state) else { return nil }
    switch sentence.relation(of: state) {
    case .conj:
      // "left two dead and wounded five"
      guard [.verb, .adjective].contains(sentence.tags[state]),
        sentence.tree.children(of: state, by: .obj, .aux, .auxPassive).isEmpty
      else { return nil }
      return isCue(sentence.lemmas[head].lowercased(), of: "leave")
        ? head : leaver(of: head, in: sentence)
    case .acl where sentence.relation(of: head) == .obj:
      guard sentence.isPastParticiple(state), let verb = sentence.head(of: head) else { return nil }
      head = verb
    case .amod where state > head:
      // "left ten sailors dead", "left dozens of sailors dead"
      guard let verb = verb(withObject: head, in: sentence) else { return nil }
      head = verb
    default: break
    }
    return isCue(sentence.lemmas[head].lowercased(), of: "leave") ? head : nil
  }

  /// The verb of which a noun is the object, or what the object counts ("dozens of sailors").
  private func verb(withObject noun: Int, in sentence: Sentence) -> Int? {
    guard let head = sentence.head(of: noun) else { return nil }
    switch sentence.relation(of: noun) {
    case .obj: return head
    // "left ten guards and five rebels dead"
    case .conj: return verb(withObject: head, in: sentence)
    // "left ten guards, including two women, dead"
    case .obl where sentence.preposition(of: noun) == "including": return head
    case .nmod where sentence.preposition(of: noun) == "including":
      return verb(withObject: head, in: sentence)
    case .nmod where sentence.preposition(of: noun) == "of" && sentence.relation(of: head) == .obj:
      return sentence.head(of: head)
    default: return nil
    }
  }

  /// "fire", "on_fire", "dead": a word behind a verb or noun as the tables join it.
  private func tail(_ child: Int, in sentence: Sentence) -> String? {
    let lemma = sentence.lemmas[child].lowercased()
    switch sentence.relation(of: child) {
    case .obl, .nmod: return sentence.preposition(of: child).map { "\($0)_\(lemma)" }
    case .obj, .xcomp, .advmod, .acl, .amod, .compound, .oblUnmarked: return lemma
    default: return nil
    }
  }

  /// The phrases that a child with a preposition heads, with their position.
  ///
  /// A noun that with its prepositions makes but one ("in front of the bank", "at the hands of the rebels") gives way to
  /// the noun behind it.
  func marked(_ child: Int, in sentence: Sentence) -> [Clause.Filler] {
    guard let preposition = sentence.preposition(of: child) else { return [] }
    let lemma = sentence.lemmas[child].lowercased()
    let inner = sentence.tree.children(of: child, by: .nmod).first {
      sentence.preposition(of: $0) == "of"
    }
    if let inner, isCue(lemma, of: "prepositionNoun") {
      let position = Position.preposition("\(preposition)_\(lemma)_of")
      return sentence.conjuncts(of: inner).map { .init(position: position, token: $0) }
    }
    return sentence.conjuncts(of: child).filter {
      $0 == child || !isAnotherPair($0, in: sentence) && !isAnotherWeapon($0, child, in: sentence)
    }.map { .init(position: .preposition(preposition), token: $0) }
  }

  /// "between A and B and between C and D": the sides of another fight.
  private func isAnotherPair(_ conjunct: Int, in sentence: Sentence) -> Bool {
    guard let first = sentence.head(of: conjunct) else { return false }
    return sentence.tree.children(of: first, by: .conj).contains {
      $0 <= conjunct && sentence.preposition(of: $0) == "between"
    }
  }

  /// "rockets at Arlen and mortars at Bergen": what is fired at something else.
  private func isAnotherWeapon(_ conjunct: Int, _ first: Int, in sentence: Sentence) -> Bool {
    nounKinds[sentence.lemmas[conjunct].lowercased()] == .weapon
      && conjunct + 1 < sentence.count && sentence.preposition(of: conjunct) == nil
      && sentence.word(conjunct + 1) == sentence.preposition(of: first)
  }

  /// Whether a word names what happens, as a verb or as a noun.
  func isHappening(_ word: Int, in sentence: Sentence) -> Bool {
    !triggers.triggers(
      sentence.lemmas[word].lowercased(),
      as: sentence.tags[word] == .verb ? .verb : .noun
    ).isEmpty
  }

  /// Whether a lemma tells that somebody was killed or hurt.
  func isHarm(_ lemma: String, as category: TriggerTable.Category) -> Bool {
    triggers.triggers(lemma, as: category).contains {
      $0.predicate == "kill" || $0.predicate == "injure"
    }
  }

  /// "a heart attack", "a cardiac arrest": an illness with a happening's name.
  func isAilment(_ noun: Int, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: noun, by: .amod, .compound).contains {
      isCue(sentence.lemmas[$0].lowercased(), of: "ailment")
    }
  }

  /// "died in a raid", "from shells": whether people die of what stands behind such a preposition; in "custody", "a crash"
  /// and "her arms" nobody attacks.
  func isDeadly(_ noun: Int, kind: MentionKind?, in sentence: Sentence) -> Bool {
    if kind == .weapon { return sentence.tree.children(of: noun, by: .possessive).isEmpty }
    let lemma = sentence.lemmas[noun].lowercased()
    return sentence.tags[noun] == .noun
      && (isCue(lemma, of: "accident") || isCue(lemma, of: "forceOfNature")
        || isCue(lemma, of: "ailment")
        || triggers.triggers(lemma, as: .noun)
          .contains { $0.predicate == "attack" || $0.predicate == "explode" })
  }

  /// "Elbonian army raids": whether a noun before a happening is a side, and the word before it says of which people.
  func isSide(_ noun: Int, ofPeople demonym: Int, in sentence: Sentence) -> Bool {
    demonym >= 0 && demonym + 1 == noun && isCue(sentence.word(demonym), of: "demonym")
      && isCue(sentence.lemmas[noun].lowercased(), of: "groupAdjective")
  }

  /// Whether a common noun heads a phrase, and none that stands for people or states ("the others", "both sides").
  func isCommon(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tags[token] == .noun && !sentence.isInCapitals
      && !isCue(sentence.lemmas[token].lowercased(), of: "somebody")
      && !sentence.names.contains { $0.tokens.contains(token) }
  }

  /// "died in the attack by rebels on the depot", where the tree gives the depot to the dying: the event noun whose phrase
  /// ends right before one whose preposition says what such a happening is aimed at.
  func eventNoun(before phrase: Int, in sentence: Sentence) -> Int? {
    let tree = sentence.tree
    guard [.obl, .nmod].contains(sentence.relation(of: phrase)),
      let preposition = sentence.preposition(of: phrase),
      let first = tree.subtree(of: phrase).first, let head = sentence.head(of: phrase),
      // "blamed the attack in Arlen on rebels"
      !(lightVerbs[sentence.lemmas[head].lowercased()] ?? []).contains(where: {
        $0.lender == .preposition(preposition)
      })
    else { return nil }
    // "died in the attack on Monday on the depot"
    let day = tree.children[head].first { day in
      sentence.tags[day] == .properNoun && tree.subtree(of: day).last == first - 1
        && !sentence.names.contains { $0.tokens.contains(day) }
    }
    let ends =
      [first - 1] + [day.flatMap { tree.subtree(of: $0).first }].compactMap { $0.map { $0 - 1 } }
    return tree.children[head].last { noun in
      noun < first && tree.subtree(of: noun).last.map(ends.contains) ?? false
        && triggers.triggers(sentence.lemmas[noun].lowercased(), as: .noun)
          .contains { $0.roles(at: .preposition(preposition)).contains("target") }
    }
  }
}
