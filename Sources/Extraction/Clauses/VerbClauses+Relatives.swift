import KnowledgeGraph
import Language

/// What a relative clause tells of the noun before it where its verb has neither that nor the pronoun for its subject.
extension VerbClauses {
  /// "a raid in Arlen in which five died": the phrase as that of the noun for which the pronoun stands.
  func antecedent(of filler: Clause.Filler, under verb: Int, in sentence: Sentence) -> Clause.Filler
  {
    guard case .preposition = filler.position, sentence.isRelativePronoun(filler.token),
      let noun = sentence.noun(describedBy: verb)
    else { return filler }
    let isDeath = lexicon.triggers.triggers(sentence.lemmas[verb].lowercased(), as: .verb)
      .contains { $0.predicate == "injure" || $0.predicate == "kill" }
    let happening = isDeath ? happening(above: noun, in: sentence) : nil
    return .init(position: filler.position, token: happening ?? noun)
  }

  /// "clerks and teachers who fled": a clause right behind the last of several in the plural describes them all, unless only
  /// some of them fight ("clerks and rebels who attacked the port").
  func all(describedBy verb: Int, from noun: Int, in sentence: Sentence) -> [Int] {
    let isMany = { (token: Int) in
      sentence.tags[token] == .noun && sentence.morphology[token].number == .plural
    }
    guard isMany(noun), let start = sentence.tree.subtree(of: verb).first else { return [noun] }
    let others = sentence.conjuncts(of: noun).filter { noun < $0 && $0 < start }
    let isFighter = { (token: Int) in
      lexicon.isCue(sentence.lemmas[token].lowercased(), of: "combatant")
    }
    let isOneKind = others.allSatisfy { isMany($0) && isFighter($0) == isFighter(noun) }
    return isOneKind && sentence.head(of: verb) == noun ? [noun] + others : [noun]
  }

  /// "an attack that residents said killed five": what is told of the noun before the clause of who says it.
  func noun(describedThroughSaying verb: Int, in sentence: Sentence) -> Int? {
    guard let saying = sentence.head(of: verb), saying < verb,
      sentence.relation(of: saying) == .relativeClause, let noun = sentence.head(of: saying),
      !sentence.isInfinitive(verb), !sentence.isPresentParticiple(verb),
      sentence.tree.children(of: verb, by: .mark).allSatisfy({ $0 < saying }),
      let subject = sentence.tree.children(of: saying, by: .nsubj).first, subject < saying,
      !sentence.isRelativePronoun(subject)
    else { return nil }
    let lemma = sentence.lemmas[verb].lowercased()
    let told =
      (lexicon.isCue(lemma, of: "result") ? happening(above: noun, in: sentence) : nil) ?? noun
    // "an attack that they say targeted a bus": the noun states it already.
    let named = lexicon.triggers.triggers(sentence.lemmas[told].lowercased(), as: .noun)
    let isRepeated = lexicon.triggers.triggers(lemma, as: .verb)
      .contains { verb in named.contains { $0.predicate == verb.predicate } }
    return isRepeated ? nil : told
  }

  /// "a raid on a suburb of Arlen": the happening to whose phrase a noun belongs, be it the noun itself.
  private func happening(above noun: Int, in sentence: Sentence) -> Int? {
    var top = noun
    for _ in 0..<5 {
      if sentence.tags[top] == .noun, lexicon.isHappening(top, in: sentence) { return top }
      guard sentence.relation(of: top) == .nmod, let head = sentence.head(of: top), head < top
      else { return nil }
      top = head
    }
    return nil
  }
}
