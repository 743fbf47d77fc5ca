/// Gives verbs the subjects that a clause between commas parts from them.
extension Sentence {
  /// "In the north, rebels, who hold the port, shelled a bus", where the tree joins the rebels to the north: what stands
  /// before the words between the commas is the subject of a verb that has none.
  mutating func joinSetOffSubjects() {
    for verb in tokens.indices where tags[verb] == .verb && lacksSubject(verb) {
      guard let (subject, clause) = nounSetOff(before: verb) else { continue }
      let isInside = tree.subtree(of: subject).contains(verb)
      let isPassive = !tree.children(of: verb, by: .auxPassive).isEmpty
      var changes = [
        subject: (head: verb, relation: isPassive ? DependencyRelation.nsubjPassive : .nsubj)
      ]
      if isInside || tree.relations[verb] == .acl {
        let governor = isInside ? tree.heads[subject] : clauseVerb(above: verb)
        changes[verb] = (governor, governor < 0 ? .root : .ccomp)
        if governor < 0, !isInside, let top = tree.heads.firstIndex(of: -1) {
          changes[top] = (verb, .obl)
        }
      }
      if let clause, tree.heads[clause] != subject { changes[clause] = (subject, .relativeClause) }
      if hang(changes), changes[verb] != nil { morphology[verb].verbForm = .finite }
    }
  }

  /// Whether a verb that needs a subject has none: a finite one, or one with an object that the tree hangs on a noun.
  private func lacksSubject(_ verb: Int) -> Bool {
    guard tree.children(of: verb, by: .nsubj, .nsubjPassive, .csubj, .expl, .mark).isEmpty else {
      return false
    }
    switch tree.relations[verb] {
    case .root, .ccomp, .parataxis:
      return morphology[verb].verbForm == .finite
        || !tree.children(of: verb, by: .aux, .auxPassive).isEmpty
    case .acl:
      return morphology[verb].tense == .past && !tree.children(of: verb, by: .obj).isEmpty
    default: return false
    }
  }

  /// The noun before what stands between commas right before a verb, and the relative clause between them.
  private func nounSetOff(before verb: Int) -> (noun: Int, clause: Int?)? {
    var start = verb
    while start > 0, [.auxiliary, .adverb].contains(tags[start - 1]) { start -= 1 }
    let commas = tokens.indices[..<start].filter { tokens[$0].form == "," }
    guard commas.last == start - 1,
      let opening = commas.dropLast().last(where: { isRelative($0 + 1) })
        ?? commas.dropLast().last(where: { maySayMore(from: $0 + 1, to: start - 1) })
    else { return nil }
    let first = (commas.last { $0 < opening } ?? -1) + 1
    let tops = (first..<opening).filter {
      !(first..<opening).contains(tree.heads[$0]) && tags[$0] != .punctuation
    }
    guard let noun = tops.last, [.noun, .properNoun].contains(tags[noun]),
      tree.children(of: noun, by: .case, .cc).isEmpty,
      tops.dropLast().allSatisfy({ !tree.children(of: $0, by: .case).isEmpty }),
      ![.nsubj, .nsubjPassive, .agent].contains(tree.relations[noun])
    else { return nil }
    let clause = (opening..<start).first { tree.relations[$0] == .relativeClause }
    return (noun, isRelative(opening + 1) ? clause : nil)
  }

  private func isRelative(_ token: Int) -> Bool {
    tags[token] == .pronoun && ["who", "which"].contains(lowercased(token))
  }

  /// Whether some words may say more about a noun: a phrase with an article or a participle with what is behind it.
  private func maySayMore(from start: Int, to end: Int) -> Bool {
    guard start + 1 < end else { return false }
    let isParticiple = tags[start] == .verb && morphology[start].verbForm != .finite
    return (tags[start] == .determiner || isParticiple)
      && !tags[start..<end].contains(.coordinatingConjunction)
  }

  /// The verb of the clause that a token stands in.
  private func clauseVerb(above token: Int) -> Int {
    var verb = tree.heads[token]
    while verb >= 0, tags[verb] != .verb { verb = tree.heads[verb] }
    return verb
  }
}
