import Language

extension Sentence {
  /// The relation by which a token hangs on its head.
  func relation(of token: Int) -> DependencyRelation { tree.relations[token] }

  /// The head of a token, nil for the root.
  func head(of token: Int) -> Int? { tree.heads[token] < 0 ? nil : tree.heads[token] }

  /// The token's characters in lower case.
  func word(_ token: Int) -> String { tokens[token].form.lowercased() }

  /// "blew himself up", "protect themselves": nothing is done to another.
  func isReflexive(_ token: Int) -> Bool {
    tags[token] == .pronoun && (word(token).hasSuffix("self") || word(token).hasSuffix("selves"))
  }

  /// Whether the sentence is written in capitals throughout, as wires once were.
  var isInCapitals: Bool { !tokens.contains { $0.form.contains(where: \.isLowercase) } }

  /// Whether a phrase stands for nobody: "no group", "none", "nobody", the state of "no group or state".
  func isNone(_ token: Int) -> Bool {
    let determiners = tree.children(of: token, by: .det)
    if ([token] + determiners).contains(where: {
      ["no", "nobody", "none", "neither"].contains(word($0))
    }) {
      return true
    }
    guard determiners.isEmpty, relation(of: token) == .conj, let first = head(of: token) else {
      return false
    }
    return isNone(first)
  }

  /// "several areas", "ten rebel-held towns", "fighters": whether a phrase tells of things or people as new, by a bare
  /// plural or a count.
  func isToldAsNew(_ noun: Int) -> Bool {
    tags[noun] == .noun && morphology[noun].number == .plural
      && tree.children(of: noun, by: .possessive).isEmpty
      && !tree.children(of: noun, by: .det).contains {
        ["the", "these", "those"].contains(word($0))
      }
  }

  /// "killed at least six sailors": what a verb counts right behind it without a preposition, where the tree takes the
  /// "at" of the count for one.
  func countedObject(of verb: Int) -> Int? {
    tree.children(of: verb, by: .obl).first { noun in
      noun > verb && tags[noun] == .noun && preposition(of: noun) == nil
        && tree.children(of: noun, by: .nummod).contains { number in
          tree.children[number].contains { $0 < number && word($0) == "least" }
        }
    }
  }

  /// The preposition that marks a token ("on", "out_of"), in lower case, words joined by "_".
  func preposition(of token: Int) -> String? {
    let cases = tree.children(of: token, by: .case).filter { $0 < token }
    guard !cases.isEmpty else { return nil }
    return cases.flatMap { [$0] + tree.children(of: $0, by: .fixed) }
      .map { word($0) }.joined(separator: "_")
  }

  /// The verb's lemma with its particles joined by "_" ("break_out").
  func verbLemma(_ verb: Int) -> String {
    ([verb] + tree.children(of: verb, by: .particle)).map { lemmas[$0].lowercased() }
      .joined(separator: "_")
  }

  /// Whether a dash sets a phrase off from what stands before it: "stormed the base — the deadliest attack in months".
  func isSetOff(_ token: Int) -> Bool {
    guard let first = tree.subtree(of: token).first else { return false }
    return [first, first - 1].contains { $0 >= 0 && ["—", "–", "--"].contains(tokens[$0].form) }
  }

  /// Whether "not" or "never" stands beside a verb.
  func isDenied(_ verb: Int) -> Bool {
    tree.children(of: verb, by: .advmod).contains {
      ["n't", "n’t", "never", "not"].contains(word($0))
    }
  }

  /// The token and those coordinated with it or named along with it; behind a token without preposition none with one,
  /// and none that is left out.
  func conjuncts(of token: Int) -> [Int] {
    let isMarked = preposition(of: token) != nil
    return [token]
      + tree.children(of: token, by: .conj).filter {
        (isMarked || preposition(of: $0) == nil) && !isLeftOut($0)
          && !isNameOfLast($0, joinedTo: token)
      }.flatMap { [$0] + laterConjuncts(of: $0) } + accompanied(by: token)
  }

  /// "men, women and children", where the tree makes each a conjunct of the one before.
  private func laterConjuncts(of conjunct: Int) -> [Int] {
    guard tags[conjunct] == .noun,
      tree.children(of: conjunct, by: .cc).allSatisfy({ word($0) == "both" })
    else { return [] }
    return tree.children(of: conjunct, by: .conj).filter {
      tags[$0] == .noun && preposition(of: $0) == nil && !isLeftOut($0)
    }.flatMap { [$0] + laterConjuncts(of: $0) }
  }

  /// "the mayor and his wife, Dara Amin": a person's name right behind the last of those whom "and" joins, if that one has
  /// none, is another name for her.
  private func isNameOfLast(_ conjunct: Int, joinedTo first: Int) -> Bool {
    guard tree.children(of: conjunct, by: .cc).isEmpty,
      let name = names.first(where: { $0.tokens.contains(conjunct) }), name.kind == .person,
      case let start = name.tokens.lowerBound, start > 1,
      case let end = word(start - 1) == "," ? start - 2 : start - 1,
      tags[end] == .noun, morphology[end].number != .plural,
      !tree.children(of: end, by: .possessive).isEmpty, relation(of: end) == .conj
    else { return false }
    return head(of: end) == first && tree.children(of: end, by: .cc).contains { word($0) == "and" }
  }

  /// "in cooperation with the militias": the nouns before a "with" behind which somebody does the same.
  private static let jointly: Set<String> = [
    "collaboration", "conjunction", "cooperation", "coordination", "tandem",
  ]

  /// "the army along with the militias", "the army in cooperation with the militias", "the mayor, together with his driver":
  /// who does or suffers it too.
  private func accompanied(by token: Int) -> [Int] {
    let isSubject = [.nsubj, .nsubjPassive, .agent].contains(relation(of: token))
    guard isSubject || relation(of: token) == .obj, let head = head(of: token) else { return [] }
    // Where the tree gives the phrase to the verb, it stands right behind the subject or the object, or the verb has no
    // object with which it could be.
    let phrases = relation(of: token) == .agent ? [] : tree.children(of: head, by: .obl)
    let end = phrases.isEmpty ? token : tree.subtree(of: token).last ?? token
    let isAlone =
      isSubject && tree.children(of: head, by: .obj, .agent).isEmpty
      && !phrases.contains { preposition(of: $0) == "by" }
    let beside = phrases.filter { phrase in
      guard let first = tree.subtree(of: phrase).first else { return false }
      return isAlone && first > head || first == end + 1
        || first == end + 2 && word(end + 1) == ","
    }
    let companions = tree.children(of: token, by: .nmod) + beside
    // "hurt three clerks in addition to five patients"
    let isDoer = [.nsubj, .agent].contains(relation(of: token))
    let added = companions.filter { preposition(of: $0) == "in" }.flatMap { phrase in
      let isJoint =
        isDoer && Self.jointly.contains(word(phrase))
        && (relation(of: token) == .agent || phrase < head)
      let link = word(phrase) == "addition" ? "to" : isJoint ? "with" : nil
      return tree.children(of: phrase, by: .nmod).filter {
        link != nil && preposition(of: $0) == link
          && [.noun, .numeral, .properNoun].contains(tags[$0])
      }
    }.flatMap { conjuncts(of: $0) }
    return added
      + companions.filter { companion in
        guard let with = tree.children(of: companion, by: .case).last(where: { $0 < companion }),
          with > token, !isLeftOut(companion)
        else { return false }
        return word(with) == "alongside" && isToldApart(companion)
          || word(with) == "with" && with > token + 1
            && ["along", "together"].contains(word(with - 1))
      }.flatMap { companion in
        [companion]
          + tree.children(of: companion, by: .conj).filter { preposition(of: $0) == nil }
      }
  }

  /// "alongside nine others", "his brother", "the Harbour Union": somebody, where "the road" would only tell where.
  private func isToldApart(_ companion: Int) -> Bool {
    tags[companion] == .numeral || !tree.children(of: companion, by: .nummod, .possessive).isEmpty
      || names.contains { $0.kind != .place && $0.tokens.contains(companion) }
  }

  /// "the army, not the rebels", "soldiers rather than civilians": whether it did not happen to a conjunct; "not only
  /// soldiers" leaves nobody out.
  private func isLeftOut(_ conjunct: Int) -> Bool {
    // "ten guards among them two women"
    if tree.children(of: conjunct, by: .case).contains(where: { word($0) == "among" }) {
      return true
    }
    return tree.children(of: conjunct, by: .advmod, .cc).contains { child in
      guard child < conjunct else { return false }
      // "ten guards, mostly women"
      if ["mainly", "mostly"].contains(word(child)) {
        return tree.children(of: conjunct, by: .cc).isEmpty
      }
      return word(child) == "rather"
        || word(child) == "not" && !["just", "merely", "only", "simply"].contains(word(child + 1))
    }
  }

  /// "some of the men", "most of its cells": of what a word that only says how many takes its part.
  func whole(of part: Int) -> Int? {
    guard [.determiner, .pronoun, .adjective, .numeral].contains(tags[part]) else { return nil }
    return tree.children(of: part, by: .nmod).first { $0 > part && preposition(of: $0) == "of" }
  }

  /// Whether a verb stands in the passive, or is a past participle that describes its head.
  func isPassive(_ verb: Int) -> Bool {
    if !tree.children(of: verb, by: .auxPassive, .nsubjPassive, .csubjPassive).isEmpty {
      return true
    }
    switch relation(of: verb) {
    case .acl, .amod:
      return isPastParticiple(verb) && tree.children(of: verb, by: .obj).isEmpty
        && countedObject(of: verb) == nil
    case .conj where isEllipticPassive(verb) || sharesPassive(verb):
      return true
    case .xcomp where isPastParticiple(verb) && takesPassive(head(of: verb)):
      return tree.children(of: verb, by: .obj, .aux).isEmpty
    case .advcl where isPastParticiple(verb) && verb < tree.heads[verb]:
      return tree.children(of: verb, by: .obj, .nsubj, .aux, .mark).isEmpty
    case .advcl, .conj, .xcomp:
      return isPastParticiple(verb) && tree.children(of: verb, by: .obj, .nsubj, .aux).isEmpty
        && !tree.children(of: verb, by: .agent).isEmpty
    default:
      // "Raids carried out by rebels have …", which the tree takes for a clause.
      return tree.children(of: verb, by: .obj, .aux).isEmpty
        && !tree.children(of: verb, by: .agent).isEmpty
    }
  }

  /// "Two were killed and 20 wounded": a conjunct of a passive with a subject of its own and nothing else before it.
  private func isEllipticPassive(_ verb: Int) -> Bool {
    guard let first = head(of: verb), !tree.children(of: first, by: .auxPassive).isEmpty,
      morphology[verb].tense == .past,
      tree.children(of: verb, by: .obj, .aux, .ccomp).isEmpty
    else { return false }
    // "a nurse critically wounded"
    let last = tokens.indices[..<verb].last { tags[$0] != .adverb || self.head(of: $0) != verb }
    return tree.children(of: verb, by: .nsubj, .nummod).contains { $0 == last }
  }

  /// "got wounded", "was found murdered": a verb whose participle stands in the passive.
  private func takesPassive(_ verb: Int?) -> Bool {
    verb.map { lemmas[$0] == "get" || !tree.children(of: $0, by: .auxPassive).isEmpty } ?? false
  }

  /// "were arrested or wounded", "people killed and wounded": a participle that goes on with the passive of the verb
  /// before it.
  private func sharesPassive(_ verb: Int) -> Bool {
    guard let first = head(of: verb), isPastParticiple(verb), verb > 0,
      !tree.children(of: first, by: .auxPassive).isEmpty
        || [.acl, .amod].contains(relation(of: first)) && isPassive(first)
          && tags[verb - 1] != .numeral
    else { return false }
    return tree.children(of: verb, by: .nsubj, .obj, .aux, .ccomp, .xcomp).isEmpty
  }

  /// Whether a verb is a past participle.
  func isPastParticiple(_ verb: Int) -> Bool {
    morphology[verb].verbForm == .participle && morphology[verb].tense != .present
  }

  /// Whether a verb is an "-ing" form: a present participle, or a gerund, which trees do not tell apart.
  func isPresentParticiple(_ verb: Int) -> Bool {
    morphology[verb].verbForm == .gerund
      || morphology[verb].verbForm == .participle && morphology[verb].tense == .present
  }

  /// Whether a verb stands after "to", but not as in "in addition to killing".
  func isInfinitive(_ verb: Int) -> Bool {
    !isPresentParticiple(verb)
      && tree.children(of: verb, by: .mark).contains { word($0) == "to" }
  }

  /// Whether a verb stands behind a preposition: "accused of looting", "responsibility for bombing".
  func isMarkedGerund(_ verb: Int) -> Bool {
    morphology[verb].verbForm != .finite
      && tree.children(of: verb, by: .mark, .case).contains {
        $0 < verb && ["at", "for", "from", "in", "of", "with"].contains(word($0))
      }
  }

  /// Whether a token is a relative pronoun, or a "that" in a pronoun's place.
  func isRelativePronoun(_ token: Int) -> Bool {
    ["who", "whom", "which", "that"].contains(word(token))
      && (tags[token] == .pronoun
        || [.nsubj, .nsubjPassive, .obj].contains(relation(of: token))
          && tags[token] != .determiner)
  }

  /// The verb of the clause in which a noun stands behind the subject.
  ///
  /// A participle that the tree hangs on the noun may belong to it: "shelled a suburb of Arlen killing five".
  func clause(around noun: Int) -> Int? {
    var token = noun
    for _ in 0..<8 {
      switch relation(of: token) {
      case .obj, .obl, .oblUnmarked, .nmod, .nmodUnmarked, .conj, .appos, .agent, .compound: break
      default: return nil
      }
      guard let head = head(of: token) else { return nil }
      if tags[head] == .verb || !tree.children(of: head, by: .cop).isEmpty { return head }
      token = head
    }
    return nil
  }

  /// The noun that a clause describes, for the clause itself or one coordinated with it or below it.
  func noun(describedBy verb: Int) -> Int? {
    var clause = verb
    for _ in 0..<8 {
      guard let head = head(of: clause) else { return nil }
      switch relation(of: clause) {
      case .relativeClause, .acl: return head
      case .conj, .ccomp, .xcomp: clause = head
      default: return nil
      }
    }
    return nil
  }

  /// "rebel-held northern Arlen": the noun that a participle behind a hyphen describes: its head to the right, or else the
  /// last noun of the words behind it; not one behind an "and", which it need not describe.
  func noun(describedByCompound participle: Int) -> Int? {
    var noun = participle
    for _ in 0..<3 {
      guard let head = head(of: noun), head > noun,
        !tags[noun..<head].contains(.coordinatingConjunction)
      else { break }
      noun = head
      if [.noun, .properNoun].contains(tags[noun]) { return noun }
    }
    let run = tokens.indices[(participle + 1)...].prefix {
      [.noun, .properNoun, .adjective].contains(tags[$0]) || word($0) == "-"
    }
    return run.last { [.noun, .properNoun].contains(tags[$0]) }
  }

  /// "rebels whose raid failed": the noun that the clause around a "whose" describes.
  func noun(describedByWhose whose: Int) -> Int? {
    guard word(whose) == "whose" else { return nil }
    var token = whose
    for _ in 0..<8 {
      guard let head = head(of: token) else { return nil }
      if relation(of: token) == .relativeClause { return head }
      token = head
    }
    return nil
  }
}
