/// Tells the second verbs of headlines that the tagger takes for nouns.
extension Sentence {
  /// "Raids Kill Wound Dozens", "Army kills 12 injures 30": makes a verb beside the first of a noun that could be one and that
  /// stands right before a count.
  ///
  /// - Parameters:
  ///   - isVerb: whether a lemma is that of a verb.
  ///   - isCount: whether a lemma is that of a noun that counts others.
  mutating func nameHeadlineVerbs(isVerb: (String) -> Bool, isCount: (String) -> Bool) {
    for token in tokens.indices.dropFirst().dropLast()
    where tags[token] == .noun && [.compound, .obj].contains(tree.relations[token])
      && (tags[token + 1] == .numeral
        || morphology[token + 1].number == .plural && isCount(lemmas[token + 1].lowercased()))
      && isVerb(lemmas[token].lowercased())
    {
      let head = tree.heads[token]
      let before = token - 1
      guard morphology[before].tense != .past else { continue }
      if tree.relations[token] == .compound, tags[before] == .verb, head > token,
        tree.heads[head] == before, tree.relations[head] == .obj
      {
        guard hang([token: (before, .conj)]) else { continue }
      } else if tree.relations[token] == .obj, tags[before] == .numeral,
        tree.heads[before] == token, tree.heads[token + 1] == token, head == before - 1
      {
        guard hang([before: (head, .obj), token: (head, .conj), token + 1: (token, .obj)]) else {
          continue
        }
      } else {
        continue
      }
      tags[token] = .verb
      morphology[token] = Morphology()
      morphology[token].verbForm = .finite
      morphology[token].tense = .present
    }
  }
}
