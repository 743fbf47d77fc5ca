extension Sentence {
  /// "injuring ten people and damaging shops", "wounded ten people and damaged shops": where the tree joins the shops to the
  /// people, makes the participle before them a second verb and them its object.
  ///
  /// It must be one of `results`, which tell what comes of something: "attacked guards and parked cars" has one verb. `kinds`
  /// tells what common nouns stand for.
  mutating func freeParticipleConjuncts(kinds: [String: String], results: Set<String>) {
    var changes: [Int: (head: Int, relation: DependencyRelation)] = [:]
    for thing in tokens.indices where tree.relations[thing] == .conj && tags[thing] == .noun {
      let people = tree.heads[thing]
      guard people < thing, isPeople(people, kinds), !isPeople(thing, kinds),
        [.obj, .nsubjPassive].contains(tree.relations[people]),
        case let verb = tree.heads[people], verb < people,
        let conjunction = tree.children(of: thing, by: .cc).first,
        let participle = tree.children(of: thing, by: .amod).first(where: {
          results.contains(lemmas[$0]) && isVerb($0, like: verb) && $0 == conjunction + 1
        })
      else { continue }
      changes[conjunction] = (participle, .cc)
      changes[participle] = (verb, .conj)
      changes[thing] = (participle, .obj)
      if morphology[verb].verbForm == .finite { morphology[participle] = morphology[verb] }
      for other in tree.children(of: people, by: .conj) where other > thing {
        changes[other] = (thing, .conj)
      }
    }
    hang(changes)
  }

  private func isPeople(_ token: Int, _ kinds: [String: String]) -> Bool {
    ["group", "person"].contains(kinds[lemmas[token].lowercased()])
      || tags[token] == .numeral
  }

  /// Whether a participle looks like another verb: both end in "-ing", or it is the past form of a verb in the past.
  private func isVerb(_ participle: Int, like verb: Int) -> Bool {
    guard tags[participle] == .verb, tags[verb] == .verb else { return false }
    let isGerund = tokens[verb].form.hasSuffix("ing")
    return isGerund == tokens[participle].form.hasSuffix("ing")
      && (isGerund || morphology[verb].tense == .past && morphology[verb].verbForm == .finite)
  }
}
