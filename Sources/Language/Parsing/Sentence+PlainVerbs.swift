/// Tells the verbs that the tagger takes for nouns.
extension Sentence {
  /// "The police shot dead a man", "police shot and killed a man": makes verbs of the nouns that have a subject and an
  /// object, or a bare noun before them and a verb beside them that shares both.
  mutating func nameVerbs() {
    for token in tokens.indices where tags[token] == .noun {
      if let subject = subjectTakenForCompound(of: token) {
        var changes = [subject: (head: token, relation: DependencyRelation.nsubj)]
        for child in tree.children(of: token, by: .amod, .compound, .det, .nummod)
        where child < subject {
          changes[child] = (subject, tree.relations[child])
        }
        if let object = objectTakenForConjunct(of: token) {
          changes[object] = (token, .obj)
          changes[token + 1] = (token, .xcomp)
        }
        guard hang(changes) else { continue }
      } else if !hasSubjectAndObject(token) {
        continue
      }
      tags[token] = .verb
      let isPresent = tokens[token].form.hasSuffix("s")
      morphology[token] = Morphology()
      morphology[token].verbForm = .finite
      morphology[token].tense = isPresent ? .present : .past
    }
  }

  /// "shot dead three men", where the tree gives "dead" to the men: hangs the word between a verb and a number or an
  /// article on the verb.
  mutating func freeResultatives() {
    var changes: [Int: (head: Int, relation: DependencyRelation)] = [:]
    for verb in tokens.indices.dropLast(2) where tags[verb] == .verb {
      let state = verb + 1
      guard lowercased(state) == "dead", tree.relations[state] == .amod,
        [.determiner, .numeral].contains(tags[state + 1]), case let noun = tree.heads[state],
        noun > state + 1, tree.heads[noun] == verb, tree.relations[noun] == .obj
      else { continue }
      changes[state] = (verb, .xcomp)
    }
    hang(changes)
  }

  /// "Police shot and killed a man", "police shot dead a man", where the tree takes the shooting for a shot of the police: the
  /// noun right before.
  private func subjectTakenForCompound(of noun: Int) -> Int? {
    let subject = noun - 1
    let verb = noun + 2
    guard subject >= 0, verb < count, tree.heads[subject] == noun,
      tree.relations[subject] == .compound, morphology[noun].number != .plural,
      [.root, .ccomp, .parataxis, .advcl, .relativeClause, .conj].contains(tree.relations[noun]),
      tree.children(of: noun, by: .case, .cop).isEmpty
    else { return nil }
    if objectTakenForConjunct(of: noun) != nil { return subject }
    guard tags[verb] == .verb, tree.heads[verb] == noun, tree.relations[verb] == .conj,
      tags[noun + 1] == .coordinatingConjunction, morphology[verb].tense == .past,
      tree.children(of: verb, by: .nsubj, .nsubjPassive, .aux, .auxPassive).isEmpty,
      !tree.children(of: verb, by: .obj).isEmpty
    else { return nil }
    return subject
  }

  /// "shot dead his wife", where the tree joins the wife to a dead shot: the noun whose phrase begins right behind "dead".
  private func objectTakenForConjunct(of noun: Int) -> Int? {
    let state = noun + 1
    guard state + 1 < count, lowercased(state) == "dead", tree.heads[state] == noun,
      tree.relations[state] == .amod
    else { return nil }
    return tree.children(of: noun, by: .appos, .conj, .nmodUnmarked, .obj).first {
      [.noun, .properNoun].contains(tags[$0]) && tree.subtree(of: $0).first == state + 1
    }
  }

  private func hasSubjectAndObject(_ token: Int) -> Bool {
    tree.children(of: token, by: .nsubj).contains { $0 < token }
      && tree.children(of: token, by: .obj).contains { $0 > token }
      && tree.children(of: token, by: .cop, .det, .case).isEmpty
  }
}
