/// Mends what trees make of two past tenses behind one noun.
extension Sentence {
  /// "A bomb planted on a bus exploded", "Bombs dropped by jets killed ten": lets the first verb describe the noun and gives
  /// the noun to the second, where the tree hangs that on the first.
  mutating func mendReducedRelatives() {
    for verb in tokens.indices where tags[verb] == .verb {
      guard let subject = describedNoun(before: verb),
        let main = tree.children[verb].first(where: { isMainVerb($0, behind: verb) })
      else { continue }
      var changes = [
        main: (head: tree.heads[verb], relation: tree.relations[verb]),
        subject: (head: main, relation: DependencyRelation.nsubj),
        verb: (head: subject, relation: .acl),
      ]
      for child in tree.children[verb]
      where child != main && child != subject
        && (child > main || child < tree.subtree(of: subject)[0])
      {
        changes[child] = (main, tree.relations[child])
      }
      guard hang(changes) else { continue }
      morphology[verb].verbForm = .participle
      morphology[verb].tense = .past
    }
  }

  /// The subject right before a past tense that has no object, and so may only describe it.
  private func describedNoun(before verb: Int) -> Int? {
    guard isPast(verb), tree.children(of: verb, by: .obj, .ccomp, .conj, .mark).isEmpty,
      !tree.children(of: verb, by: .agent, .obl).isEmpty
    else { return nil }
    let subject = tree.children(of: verb, by: .nsubj, .nsubjPassive).last
    return subject.flatMap {
      [.noun, .properNoun].contains(tags[$0]) && tree.subtree(of: $0).last == verb - 1 ? $0 : nil
    }
  }

  /// Whether a finite verb without subject of its own goes on right behind the phrases of another.
  private func isMainVerb(_ main: Int, behind verb: Int) -> Bool {
    guard main > verb, tags[main] == .verb, isPast(main), morphology[main].verbForm == .finite,
      [.advcl, .ccomp, .parataxis, .xcomp].contains(tree.relations[main]),
      tree.children(of: main, by: .mark, .nsubj, .nsubjPassive, .csubj, .cc, .agent).isEmpty,
      tree.children(of: main, by: .advmod).allSatisfy({ $0 > main }),
      !tree.children[main].allSatisfy({ tree.relations[$0] == .punct }), !isState(main)
    else { return false }
    return tree.subtree(of: main).first == main
      && !tokens[verb..<main].contains { [",", "\"", ":", ";"].contains($0.form) }
  }

  /// "sailed from Arlen loaded with grain": whether a past form without object has what it is full of.
  private func isState(_ verb: Int) -> Bool {
    tree.children(of: verb, by: .obj).isEmpty
      && tree.children(of: verb, by: .obl).contains { phrase in
        tree.children(of: phrase, by: .case).contains { lowercased($0) == "with" }
      }
  }

  /// Whether a verb stands in the past tense or is a past participle, without an auxiliary.
  private func isPast(_ verb: Int) -> Bool {
    morphology[verb].tense == .past && tree.children(of: verb, by: .aux, .auxPassive, .cop).isEmpty
  }
}
