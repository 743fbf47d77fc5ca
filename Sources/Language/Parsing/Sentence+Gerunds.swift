/// Tells the words in "-ing" that name a happening from those that tell it.
extension Sentence {
  /// "Fighting raged in the city": hangs a word in "-ing" that opens a clause on the past form behind it.
  mutating func mendOpeningGerunds() {
    for token in tokens.indices.dropLast()
    where tags[token] == .verb && tokens[token].form.hasSuffix("ing") && tags[token + 1] == .verb {
      let verb = token + 1
      guard tree.heads[verb] == token, [.xcomp, .ccomp].contains(tree.relations[verb]),
        morphology[verb].tense == .past, [.root, .ccomp].contains(tree.relations[token]),
        tree.children(of: token, by: .nsubj, .obj, .aux, .mark, .case).isEmpty
      else { continue }
      var changes = [
        verb: (head: tree.heads[token], relation: tree.relations[token]), token: (verb, .nsubj),
      ]
      for child in tree.children[token] where child > verb {
        changes[child] = (verb, tree.relations[child])
      }
      guard hang(changes) else { continue }
      tags[token] = .noun
      morphology[token] = Morphology()
      morphology[token].number = .singular
    }
  }

  /// "Government shelling and air strikes", "Fighting between rebels and troops": makes nouns of the words in "-ing" that
  /// others describe and that have neither subject nor object.
  mutating func nameGerunds(kinds: [String: String]) {
    var relations = tree.relations
    for token in tokens.indices
    where tags[token] == .verb && (isNamed(token) || isFightAmongOthers(token, kinds: kinds)) {
      tags[token] = .noun
      morphology[token] = Morphology()
      morphology[token].number = .singular
      switch relations[token] {
      case .acl: relations[token] = .nmod
      case .advcl where !tree.children(of: token, by: .mark).isEmpty: relations[token] = .obl
      case .advcl where tree.children(of: tree.heads[token], by: .auxPassive).isEmpty:
        relations[token] = .nsubj
      case .advcl: relations[token] = .nsubjPassive
      case .csubj: relations[token] = .nsubj
      case .csubjPassive: relations[token] = .nsubjPassive
      default: break
      }
      for mark in tree.children(of: token, by: .mark) {
        relations[mark] = .case
        tags[mark] = .adposition
      }
      for doer in doers(ofNamed: token) { relations[doer] = .compound }
    }
    if relations != tree.relations {
      tree = DependencyTree(heads: tree.heads, relations: relations)
    }
  }

  /// "died in government shelling": puts such a word in the place of the noun before it, where the tree takes it for a
  /// clause of its own.
  mutating func mendGerunds() {
    var changes: [Int: (head: Int, relation: DependencyRelation)] = [:]
    for token in tokens.indices where tags[token] == .verb && isBehindItsDoer(token) {
      let doer = token - 1
      for mark in tree.children(of: doer, by: .case) { changes[mark] = (token, .case) }
      changes[token] = (tree.heads[token], tree.relations[doer])
      changes[doer] = (token, .compound)
    }
    hang(changes)
  }

  /// Whether a word in "-ing" without object stands right behind a bare noun that a preposition gives to the same verb.
  private func isBehindItsDoer(_ token: Int) -> Bool {
    let noun = token - 1
    guard noun > 0, tokens[token].form.hasSuffix("ing"), tree.relations[token] == .advcl,
      tags[noun] == .noun, tree.relations[noun] == .obl, tree.heads[noun] == tree.heads[token],
      tree.children[noun] == tree.children(of: noun, by: .case),
      tree.children[noun].contains(noun - 1)
    else { return false }
    return tree.children(of: token, by: .nsubj, .obj, .aux, .ccomp, .xcomp, .mark, .advmod).isEmpty
  }

  private func isNamed(_ token: Int) -> Bool {
    guard tokens[token].form.hasSuffix("ing"),
      tree.children(of: token, by: .obj, .aux, .ccomp, .xcomp, .mark, .advmod).isEmpty
    else { return false }
    let doers = doers(ofNamed: token)
    guard tree.children(of: token, by: .nsubj) == doers else { return false }
    if !doers.isEmpty || isSaidOf(token) { return true }
    if [.csubj, .csubjPassive, .nsubj, .nsubjPassive].contains(tree.relations[token]),
      hasSides(token) || isPlaced(token)
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

  /// "Rebel shelling on the town killed ten": the bare noun right before a subject in "-ing".
  private func doers(ofNamed token: Int) -> [Int] {
    guard [.nsubj, .nsubjPassive].contains(tree.relations[token]) else { return [] }
    return tree.children(of: token, by: .nsubj).filter {
      $0 == token - 1 && tags[$0] == .noun && morphology[$0].number != .plural
        && tree.children[$0].isEmpty
    }
  }

  /// "Fighting between rebels and troops erupted": what the tree takes for an aside of a verb behind it without a subject.
  private func isSaidOf(_ token: Int) -> Bool {
    let verb = tree.heads[token]
    return tree.relations[token] == .advcl && verb > token && hasSides(token)
      && tree.children(of: verb, by: .nsubj, .nsubjPassive, .csubj).isEmpty
  }

  /// "days of fighting between rebels and troops": a noun for a happening with its sides behind a preposition.
  private func isFightAmongOthers(_ token: Int, kinds: [String: String]) -> Bool {
    kinds[lowercased(token)] == "event" && hasSides(token)
      && [.acl, .advcl].contains(tree.relations[token])
      && tree.children(of: token, by: .mark) == [token - 1]
      && tree.children(of: token, by: .nsubj, .obj, .aux, .ccomp, .xcomp).isEmpty
  }

  /// "Fighting in Arlen has killed ten": what goes on somewhere and does something to somebody.
  private func isPlaced(_ token: Int) -> Bool {
    let verb = tree.heads[token]
    return tree.relations[token] == .csubj && verb > token
      && !tree.children(of: verb, by: .obj).isEmpty
      && tree.children(of: token, by: .obl).contains { phrase in
        tree.children(of: phrase, by: .case).contains { lowercased($0) == "in" }
      }
  }

  private func hasSides(_ token: Int) -> Bool {
    tree.children(of: token, by: .obl, .nmod).contains { phrase in
      tree.children(of: phrase, by: .case).contains { lemmas[$0].lowercased() == "between" }
    }
  }
}
