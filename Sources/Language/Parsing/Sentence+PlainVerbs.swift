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
  mutating func freeAdjectives() {
    var heads = tree.heads
    var relations = tree.relations
    for verb in tokens.indices.dropLast(2) where tags[verb] == .verb {
      let adjective = verb + 1
      guard lowercased(adjective) == "dead", relations[adjective] == .amod,
        [.determiner, .numeral].contains(tags[adjective + 1]), case let noun = heads[adjective],
        noun > adjective + 1, heads[noun] == verb, relations[noun] == .obj
      else { continue }
      heads[adjective] = verb
      relations[adjective] = .xcomp
    }
    if heads != tree.heads { tree = DependencyTree(heads: heads, relations: relations) }
  }

  private func hasSubjectAndObject(_ token: Int) -> Bool {
    tree.children(of: token, by: .nsubj).contains { $0 < token }
      && tree.children(of: token, by: .obj).contains { $0 > token }
      && tree.children(of: token, by: .cop, .det, .case).isEmpty
  }
}
