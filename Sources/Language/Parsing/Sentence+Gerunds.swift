/// Tells the words in "-ing" that name a happening from those that tell it.
extension Sentence {
  /// "Government shelling and air strikes", "Fighting between rebels and troops": makes nouns of the words in "-ing" that
  /// others describe and that have neither subject nor object.
  mutating func nameGerunds() {
    var relations = tree.relations
    for token in tokens.indices where tags[token] == .verb && isNamed(token) {
      tags[token] = .noun
      morphology[token] = Morphology()
      morphology[token].number = .singular
      switch relations[token] {
      case .csubj: relations[token] = .nsubj
      case .csubjPassive: relations[token] = .nsubjPassive
      default: break
      }
    }
    if relations != tree.relations {
      tree = DependencyTree(heads: tree.heads, relations: relations)
    }
  }

  private func isNamed(_ token: Int) -> Bool {
    guard tokens[token].form.hasSuffix("ing"),
      tree.children(of: token, by: .nsubj, .obj, .aux, .ccomp, .xcomp, .mark, .advmod).isEmpty
    else { return false }
    if [.csubj, .csubjPassive, .nsubj, .nsubjPassive].contains(tree.relations[token]),
      hasSides(token)
    {
      return true
    }
    guard [.nsubj, .nsubjPassive, .obj, .obl, .nmod, .agent, .conj].contains(tree.relations[token])
    else { return false }
    if tree.relations[token] == .conj, ![.noun, .properNoun].contains(tags[tree.heads[token]]) {
      return false
    }
    return tree.children(of: token, by: .det, .compound, .amod, .possessive)
      .contains { $0 < token }
  }

  private func hasSides(_ token: Int) -> Bool {
    tree.children(of: token, by: .obl, .nmod).contains { phrase in
      tree.children(of: phrase, by: .case).contains { lemmas[$0].lowercased() == "between" }
    }
  }
}
