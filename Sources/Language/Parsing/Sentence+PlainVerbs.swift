/// Tells the verbs that the tagger takes for nouns.
extension Sentence {
  /// "The police shot dead a man": makes verbs of the nouns that have a subject and an object.
  mutating func nameVerbs() {
    for token in tokens.indices where tags[token] == .noun && hasSubjectAndObject(token) {
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

  private func hasSubjectAndObject(_ token: Int) -> Bool {
    tree.children(of: token, by: .nsubj).contains { $0 < token }
      && tree.children(of: token, by: .obj).contains { $0 > token }
      && tree.children(of: token, by: .cop, .det, .case).isEmpty
  }
}
