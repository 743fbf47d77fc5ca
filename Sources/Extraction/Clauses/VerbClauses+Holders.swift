import Language

/// Who holds an attempt, a bid, a plan or a right, and so does what its infinitive says.
extension VerbClauses {
  /// The possessor or maker of a noun or the side before it ("a rebel bid to"), or the subject of the verb it depends on;
  /// whom the noun is given ("gave rebels a way to").
  func holders(
    ofNoun noun: Int,
    of clause: Int,
    in sentence: Sentence,
    depth: Int
  ) -> [Int] {
    let tree = sentence.tree
    // "the coalition to defeat the rebels met", "was the first group to storm the base"
    let hasObject = !tree.children(of: clause, by: .obj).isEmpty
    if sentence.isInfinitive(clause), hasObject, isBody(noun, in: sentence),
      [.nmod, .nsubj, .nsubjPassive, .root].contains(sentence.relation(of: noun))
    {
      return [noun]
    }
    let possessors = tree.children(of: noun, by: .possessive)
    if !possessors.isEmpty { return possessors }
    let makers = tree.children(of: noun, by: .nmod).filter { sentence.preposition(of: $0) == "by" }
    if !makers.isEmpty { return makers }
    // "The police are in charge of guarding the bank."
    if lexicon.isCue(sentence.lemmas[noun].lowercased(), of: "inCharge"),
      !tree.children(of: noun, by: .cop).isEmpty, sentence.isMarkedGerund(clause)
    {
      return tree.children(of: noun, by: .nsubj).flatMap { sentence.conjuncts(of: $0) }
    }
    // "The army was in a position to attack", "talks were under way to free them"
    let subjects = tree.children(of: noun, by: .nsubj)
    if !subjects.isEmpty, !tree.children(of: noun, by: .cop).isEmpty,
      sentence.isInfinitive(clause), hasObject || sentence.preposition(of: noun) != nil,
      sentence.preposition(of: noun) != "for"
    {
      return subjects.flatMap { subject in
        sentence.isRelativePronoun(subject)
          ? [sentence.noun(describedBy: noun)].compactMap(\.self) : sentence.conjuncts(of: subject)
      }
    }
    // "a rebel bid to", "an Elbonian deadline to"
    let sides = tree.children(of: noun, by: .compound, .amod).filter {
      lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "groupAdjective")
        || lexicon.isCue(sentence.word($0), of: "demonym") && !isSomebody(noun, in: sentence)
    }
    if !sides.isEmpty, sentence.isInfinitive(clause) { return sides }
    // Who rejects a plan to send troops sends none.
    guard let verb = governor(of: noun, in: sentence),
      !lexicon.isCue(sentence.lemmas[verb].lowercased(), of: "oppose")
    else { return [] }
    // "took part in", "claimed responsibility for": the noun is half of its verb; of "the sound of" it is not.
    guard
      sentence.isInfinitive(clause)
        || lexicon.words(of: verb, as: .verb, in: sentence).tail == noun
    else { return [] }
    let given = sentence.relation(of: noun) == .obj ? tree.children(of: verb, by: .iobj) : []
    if !given.isEmpty { return given.flatMap { sentence.conjuncts(of: $0) } }
    let doers = logicalSubjects(of: verb, in: sentence).tokens
    let holders =
      doers.isEmpty ? surfaceSubjects(of: verb, in: sentence, depth: depth).tokens : doers
    return holders.filter { $0 != noun }
  }

  /// "was granted leave to free them", unlike "was sent a bomb to kill him": whether what somebody is given lets him do it.
  func isPermitted(_ verb: Int, under giving: Int, in sentence: Sentence) -> Bool {
    sentence.isInfinitive(verb) && !isPassive(verb, in: sentence)
      && sentence.tree.children(of: giving, by: .obj).contains {
        lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "permission")
      }
      && !sentence.tree.children(of: verb, by: .obj).contains { sentence.tags[$0] == .pronoun }
  }

  /// Whether a noun stands for people who act together, itself or by its name.
  private func isBody(_ noun: Int, in sentence: Sentence) -> Bool {
    [.group, .organization].contains(lexicon.nounKinds[sentence.lemmas[noun].lowercased()])
      && [.noun, .properNoun].contains(sentence.tags[noun])
  }

  /// The verb that a noun depends on, itself or by what it is done in ("makes progress in operations to").
  private func governor(of noun: Int, in sentence: Sentence) -> Int? {
    guard let head = sentence.head(of: noun) else { return nil }
    // "took land held by rebels in a bid to": who holds it bids for nothing.
    if sentence.relation(of: head) == .acl, sentence.isPassive(head),
      sentence.relation(of: noun) == .obl, let object = sentence.head(of: head),
      sentence.relation(of: object) == .obj
    {
      return sentence.head(of: object)
    }
    if sentence.tags[head] == .verb { return head }
    guard sentence.relation(of: noun) == .nmod, sentence.preposition(of: noun) == "in",
      sentence.relation(of: head) == .obj, let verb = sentence.head(of: head),
      sentence.tags[verb] == .verb
    else { return nil }
    return verb
  }

  /// Whether a verb lends its subject to a gerund as its object, as it does to a happening.
  func isGoneOnWith(_ gerund: Int, by verb: Int, in sentence: Sentence) -> Bool {
    sentence.isPresentParticiple(gerund) && isLending(sentence.verbLemma(verb), to: .object)
  }
}
