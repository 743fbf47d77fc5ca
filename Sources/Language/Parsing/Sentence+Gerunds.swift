/// Tells the words in "-ing" that name a happening from those that tell it.
extension Sentence {
  /// "Government shelling and air strikes": makes nouns of the words in "-ing" that others describe and that have neither
  /// subject nor object.
  mutating func nameGerunds() {
    for token in tokens.indices where tags[token] == .verb && isNamed(token) {
      tags[token] = .noun
      morphology[token] = Morphology()
      morphology[token].number = .singular
    }
  }

  private func isNamed(_ token: Int) -> Bool {
    guard tokens[token].form.hasSuffix("ing"),
      [.nsubj, .nsubjPassive, .obj, .obl, .nmod, .agent, .conj].contains(tree.relations[token]),
      tree.children(of: token, by: .nsubj, .obj, .aux, .ccomp, .xcomp, .mark, .advmod).isEmpty
    else { return false }
    if tree.relations[token] == .conj, ![.noun, .properNoun].contains(tags[tree.heads[token]]) {
      return false
    }
    return tree.children(of: token, by: .det, .compound, .amod, .possessive)
      .contains { $0 < token }
  }
}
