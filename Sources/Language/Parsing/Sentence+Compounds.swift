/// Mends what trees often get wrong around a participle behind a hyphen.
extension Sentence {
  /// "bombed the rebel-held harbour", "fell on the rebel-held west": gives the noun behind "rebel-held" the place in the tree
  /// that it gave to the participle or to the rebels.
  mutating func mendCompoundParticiples() {
    for participle in tokens.indices.dropFirst(2) where isGluedParticiple(participle) {
      let modifier = participle - 2
      guard let noun = noun(behindCompound: participle), tree.heads[noun] == participle else {
        continue
      }
      let top = tree.heads[participle] == modifier ? modifier : participle
      guard let place = place(ofNounBehind: participle, for: top) else { continue }
      var changes = [
        noun: place, participle: (noun, .amod), modifier: (participle, .compound),
      ]
      let above = tree.heads[top]
      for child in tree.children[modifier] + tree.children[participle]
      where changes[child] == nil && !isHyphen(child)
        && !(tree.heads[child] == modifier && [.amod, .compound].contains(tree.relations[child]))
      {
        // "bombed the rebel-held harbour with rockets"
        let isBehind = child > noun && above >= 0 && tags[above] == .verb
        changes[child] = (isBehind ? above : noun, tree.relations[child])
      }
      if hang(changes), tags[noun] == .adverb { tags[noun] = .noun }
    }
  }

  /// "entered besieged Arlen", where the tree takes the participle for what the entering is about: makes it describe the name.
  mutating func mendDescribedNames() {
    for participle in tokens.indices.dropFirst().dropLast()
    where tags[participle] == .verb && tree.relations[participle] == .xcomp
      && morphology[participle].tense == .past && tokens[participle].form.hasSuffix("ed")
    {
      let verb = participle - 1
      let name = participle + 1
      guard tree.heads[participle] == verb, tags[verb] == .verb, tags[name] == .properNoun,
        tree.heads[name] == participle, tree.relations[name] == .obj,
        tree.children(of: verb, by: .obj).isEmpty
      else { continue }
      var changes = [
        name: (head: verb, relation: DependencyRelation.obj), participle: (name, .amod),
      ]
      for child in tree.children[participle] where child > name {
        changes[child] = (verb, tree.relations[child])
      }
      hang(changes)
    }
  }

  private func isGluedParticiple(_ token: Int) -> Bool {
    tags[token] == .verb && tokens[token].form.hasSuffix("d") && isHyphen(token - 1)
      && !tokens[token - 1].spaceAfter && !tokens[token - 2].spaceAfter
      && [.noun, .properNoun].contains(tags[token - 2])
  }

  /// The last of the nouns right behind a compound, or the word for a direction that an article before it makes one.
  private func noun(behindCompound participle: Int) -> Int? {
    let run = tokens.indices[(participle + 1)...].prefix {
      [.adjective, .noun, .properNoun].contains(tags[$0])
    }
    if let noun = run.last(where: { [.noun, .properNoun].contains(tags[$0]) }) { return noun }
    let next = participle + 1
    guard next < count, tags[next] == .adverb, participle > 2,
      tags[participle - 3] == .determiner
    else { return nil }
    return next
  }

  /// Where the noun behind a compound belongs that the tree hangs on the participle, for the word of the compound at the top.
  private func place(ofNounBehind participle: Int, for top: Int) -> (
    head: Int, relation: DependencyRelation
  )? {
    let above = tree.heads[top]
    switch tree.relations[top] {
    case .conj where above >= 0 && tags[above] == .verb:
      return tree.children(of: above, by: .obj, .obl).last { $0 < top }.map { ($0, .conj) }
    case .obj, .obl, .nmod, .conj, .nsubj, .nsubjPassive, .agent, .appos:
      return (above, tree.relations[top])
    case .acl, .advcl, .xcomp:
      guard above >= 0, above < top, tags[above] == .verb else { return nil }
      let isMarked = [participle, participle - 2].contains {
        !tree.children(of: $0, by: .case).isEmpty
      }
      if isMarked { return (above, .obl) }
      // "hit rebel-held Arlen", where the tree has the rebels hit
      return tree.children(of: above, by: .obj).allSatisfy { $0 == participle - 2 }
        ? (above, .obj) : nil
    default: return nil
    }
  }
}
