/// Finds the verbs of clauses that the tree takes for words that describe a noun.
extension Sentence {
  /// "The army bombarded rebel-held suburbs", where the tree sets "bombarded suburbs" beside the army: gives the verb its
  /// subject and its object.
  mutating func freeHiddenVerbs() {
    for verb in tokens.indices.dropFirst().dropLast()
    where tags[verb] == .verb && tree.relations[verb] == .amod && morphology[verb].tense == .past {
      freeFromGerund(verb)
      freeFromObject(verb)
      freeFromConjunction(verb)
      guard tree.relations[verb] == .amod, let (subject, object) = sides(ofHidden: verb) else {
        continue
      }
      let governor = tree.heads[subject]
      let isIn = governor >= 0 && tags[governor] == .verb
      let relation = governor < 0 ? DependencyRelation.root : isIn ? .ccomp : .parataxis
      if hang([verb: (governor, relation), subject: (verb, .nsubj), object: (verb, .obj)]) {
        morphology[verb].verbForm = .finite
      }
    }
  }

  /// "The army has heavily shelled districts", where the tree takes these for what the army has: makes a perfect of what seems
  /// to describe people or things; `kinds` tells what common nouns stand for.
  mutating func freePerfects(kinds: [String: String]) {
    for verb in tokens.indices
    where tags[verb] == .verb && tree.relations[verb] == .amod && morphology[verb].tense == .past {
      let object = tree.heads[verb]
      guard object > verb, tree.relations[object] == .obj, case let have = tree.heads[object],
        (0..<verb).contains(have), ["had", "has", "have"].contains(lowercased(have)),
        // "does not have wounded soldiers", "hopes to have"
        tree.children(of: have, by: .mark).isEmpty,
        tree.children(of: have, by: .aux).allSatisfy({ lemmas[$0] != "do" && lemmas[$0] != "to" }),
        tags[(have + 1)..<verb].allSatisfy({ $0 == .adverb }),
        tree.subtree(of: object).first == have + 1,
        let subject = tree.children(of: have, by: .nsubj).first,
        // "The hospital has wounded soldiers in its wards."
        !["facility", "place"].contains(kinds[lemmas[subject].lowercased()]),
        ["facility", "group", "person", "place", "vehicle", "weapon"]
          .contains(kinds[lemmas[object].lowercased()])
      else { continue }
      var changes = [
        verb: (head: tree.heads[have], relation: tree.relations[have]), object: (verb, .obj),
        have: (verb, DependencyRelation.aux),
      ]
      for child in tree.children[have] where child != object {
        changes[child] = (verb, tree.relations[child])
      }
      if hang(changes) { tags[have] = .auxiliary }
    }
  }

  /// "The army operating in the port destroyed gatherings", where the tree makes "destroyed gatherings" part of the
  /// operating: the participle only describes the army.
  private mutating func freeFromGerund(_ verb: Int) {
    let object = tree.heads[verb]
    guard object > verb, case let gerund = tree.heads[object], gerund >= 0, gerund < verb,
      [.obj, .obl].contains(tree.relations[object]), tokens[gerund].form.hasSuffix("ing"),
      tree.children(of: object, by: .case).isEmpty,
      tree.subtree(of: object).first == verb,
      tree.children(of: gerund, by: .aux).isEmpty,
      let subject = tree.children(of: gerund, by: .nsubj).first, subject < gerund,
      let start = tree.subtree(of: subject).first
    else { return }
    var changes = [
      verb: (head: tree.heads[gerund], relation: tree.relations[gerund]),
      subject: (verb, .nsubj), object: (verb, .obj), gerund: (subject, .acl),
    ]
    for child in tree.children[gerund]
    where changes[child] == nil && (child < start || child > verb) {
      let relation = tree.relations[child]
      changes[child] = (relation == .det ? subject : verb, relation)
    }
    guard hang(changes) else { return }
    tags[gerund] = .verb
    morphology[gerund].verbForm = .gerund
    morphology[verb].verbForm = .finite
  }

  /// "The army destroyed gatherings and seized weapons", where the tree makes "destroyed gatherings" the subject of the
  /// seizing, and yet the army that of the destroying.
  private mutating func freeFromObject(_ verb: Int) {
    let object = tree.heads[verb]
    guard tree.relations[verb] == .amod, object > verb,
      tree.children(of: verb, by: .nsubj).contains(where: { $0 < verb })
    else { return }
    let governor = tree.heads[object]
    var changes: [Int: (head: Int, relation: DependencyRelation)] = [object: (verb, .obj)]
    if governor > verb, tree.relations[object] == .nsubj {
      let relation = tree.relations[governor]
      changes[verb] = (tree.heads[governor], relation == .conj ? .ccomp : relation)
      changes[governor] = (verb, .conj)
    } else {
      changes[verb] = (governor, governor < 0 ? .root : .ccomp)
    }
    if hang(changes) { morphology[verb].verbForm = .finite }
  }

  /// "said that the blast damaged shops", where the tree makes one phrase of the clause: a noun behind a conjunction has no verb
  /// but the participle before it.
  private mutating func freeFromConjunction(_ verb: Int) {
    let object = tree.heads[verb]
    let subject = verb - 1
    guard object > verb, tree.heads[subject] == object,
      [.amod, .compound].contains(tree.relations[subject]),
      [.adjective, .noun, .properNoun].contains(tags[subject]),
      let mark = tree.children(of: object, by: .mark).first, mark < subject,
      tree.children(of: object, by: .aux, .case, .cop, .nsubj, .nsubjPassive).isEmpty
    else { return }
    var changes = [
      verb: (head: tree.heads[object], relation: tree.relations[object]),
      object: (verb, .obj), subject: (verb, .nsubj),
    ]
    for child in tree.children[object] where child < subject {
      changes[child] = (tree.relations[child] == .mark ? verb : subject, tree.relations[child])
    }
    guard hang(changes) else { return }
    if tags[subject] == .adjective { tags[subject] = .noun }
    morphology[verb].verbForm = .finite
  }

  /// The nouns right before and behind a participle that stand beside each other without a preposition.
  private func sides(ofHidden verb: Int) -> (subject: Int, object: Int)? {
    let head = tree.heads[verb]
    guard let object = head > verb ? head : nounBehind(verb), object > verb,
      case let subject = head < verb ? head : tree.heads[object], subject >= 0, subject < verb,
      [.noun, .properNoun].contains(tags[subject]), tree.relations[object] != .conj,
      [.appos, .dislocated, .nmod, .nmodUnmarked, .obj].contains(tree.relations[object]),
      tree.children(of: object, by: .case, .cc).isEmpty,
      tree.subtree(of: object).first.map({ $0 >= verb }) == true,
      endsPhrase(of: subject, before: verb)
    else { return nil }
    return (subject, object)
  }

  /// The noun without a preposition whose phrase begins right behind a verb.
  private func nounBehind(_ verb: Int) -> Int? {
    tokens.indices[(verb + 1)...].first {
      [.noun, .properNoun].contains(tags[$0]) && tree.heads[$0] < verb
        && tree.subtree(of: $0).first == verb + 1
    }
  }

  /// Whether a noun stands right before a token, alone or with what its name or a preposition adds.
  private func endsPhrase(of noun: Int, before token: Int) -> Bool {
    let phrase = Set(tree.subtree(of: noun))
    // "While the raid failed rebels fled"
    let before = (phrase.min() ?? noun) - 1
    if before >= 0, tags[before] == .subordinatingConjunction, lowercased(before) != "that" {
      return false
    }
    return (noun..<token).allSatisfy { phrase.contains($0) && tags[$0] != .punctuation }
      && [.noun, .properNoun].contains(tags[token - 1])
  }
}
