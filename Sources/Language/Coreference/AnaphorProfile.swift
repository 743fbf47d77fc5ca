/// What ranking looks at in a mention, as numbers, read off once for every mention of a text.
struct AnaphorProfile: Sendable {
  /// The head's lemma.
  let head: UInt64
  /// The class of nouns of the head.
  let headClass: UInt64
  /// How the phrase hangs on its governor.
  let relation: UInt64
  /// The lemma of the governor.
  let governor: UInt64
  /// What sort of word governs the phrase: people of an organization, a noun for a kind of thing, a verb of saying, or
  /// a part of speech.
  let governorClass: UInt64
  /// How the phrase hangs on its clause, were it what it owns: a subject in "its fighters left".
  let site: UInt64
  /// How the mention presents its thing: which pronoun, or a name, or a noun with which determiner.
  let type: Int
  /// How many tokens lie between the head and the root.
  let depth: Int
  /// Whether the phrase lies in another by a preposition, a possessive or as a modifier.
  let isEmbedded: Bool
  /// Whether others are joined to it by "and".
  let isJoined: Bool
  /// Its number: 1 singular, 2 plural, 0 where not known or both ("the army").
  let number: Int
  /// How many words it has, four and more alike.
  let length: Int
  /// Its words without a determiner.
  let words: UInt64
  /// What hangs behind the head by "of".
  let complement: UInt64
  /// What hangs behind the head of a place or people by another preposition: "near Arlen" of "the area near Arlen".
  let whereabouts: UInt64

  init(of referent: Referent, in sentence: Sentence, lexicon: CoreferenceLexicon) {
    let mention = referent.mention
    let tree = sentence.tree
    head = FeatureHash.of(referent.head)
    headClass = FeatureHash.of(referent.headClass)
    relation = FeatureHash.of(tree.relations[mention.head].rawValue)
    governor =
      referent.governor < 0 ? 0 : FeatureHash.of(sentence.lemmas[referent.governor])
    governorClass = Self.governorClass(of: referent, in: sentence, lexicon: lexicon)
    var top = mention.head
    while tree.relations[top] == .possessive, tree.heads[top] >= 0 { top = tree.heads[top] }
    site = FeatureHash.of(tree.relations[top].rawValue)
    type = Self.type(of: referent, in: sentence)
    var depth = 0
    var token = tree.heads[mention.head]
    while token >= 0, depth < 8 {
      depth += 1
      token = tree.heads[token]
    }
    self.depth = depth
    switch tree.relations[mention.head] {
    case .nmod, .possessive, .compound, .nmodUnmarked, .description, .amod: isEmbedded = true
    default: isEmbedded = false
    }
    isJoined = tree.children[mention.head].contains { tree.relations[$0] == .conj }
    let isCollective = [.organization, .group].contains(mention.kind)
    number =
      switch referent.number {
      case .plural: 2
      case .singular: isCollective ? 0 : 1
      case nil: 0
      }
    length = min(mention.tokens.count, 4)
    var words = FeatureHash(template: 0)
    for token in mention.tokens
    where tree.relations[token] != .det && tree.relations[token] != .possessive {
      words = words.with(FeatureHash.of(sentence.lemmas[token]))
    }
    self.words = words.bits
    complement =
      tree.children[mention.head].first { child in
        child > mention.head && tree.relations[child] == .nmod
          && tree.children[child].contains { sentence.lemmas[$0] == "of" }
      }.map { FeatureHash.of(sentence.lemmas[$0].lowercased()) } ?? 0
    whereabouts = Self.whereabouts(of: mention, in: sentence, lexicon: lexicon)
  }

  private static func whereabouts(
    of mention: Mention,
    in sentence: Sentence,
    lexicon: CoreferenceLexicon
  ) -> UInt64 {
    guard [.place, .facility, .person, .group].contains(mention.kind) else { return 0 }
    let tree = sentence.tree
    for child in tree.children(of: mention.head, by: .nmod) where child > mention.head {
      let joint = tree.children(of: child, by: .case).first.map(sentence.lowercased)
      guard let joint, joint != "of", !lexicon.calendar.contains(sentence.lowercased(child)),
        lexicon.nounKinds[sentence.lemmas[child].lowercased()] != .time
      else { continue }
      return FeatureHash.of(joint + " " + sentence.lemmas[child].lowercased())
    }
    return 0
  }

  private static func governorClass(
    of referent: Referent,
    in sentence: Sentence,
    lexicon: CoreferenceLexicon
  ) -> UInt64 {
    guard referent.governor >= 0 else { return 0 }
    let lemma = sentence.lemmas[referent.governor].lowercased()
    let tag = sentence.tags[referent.governor]
    let word =
      tag == .verb
      ? lexicon.speechVerbs.contains(lemma) ? "speech" : nil
      : lexicon.memberRoles[lemma]?.rawValue ?? lexicon.nounKinds[lemma]?.rawValue
    return FeatureHash.of(word ?? tag.rawValue)
  }

  /// The person pronouns of one gender or number are one type, in a possessive another.
  private static func type(of referent: Referent, in sentence: Sentence) -> Int {
    switch referent.mention.form {
    case .name: return 1
    case .nominal:
      switch referent.definiteness {
      case .definite: return 2
      case .demonstrative: return 3
      case .possessed: return 4
      case .indefinite: return 5
      case .bare: return 6
      }
    case .pronoun:
      guard let pronoun = referent.pronoun else { return 7 }
      guard pronoun.person == .third else { return 8 }
      let gender =
        switch pronoun.gender {
        case .masculine: 0
        case .feminine: 1
        case .neuter: 2
        case nil: 3
        }
      let isPossessive = sentence.tree.relations[referent.mention.head] == .possessive
      return 10 + 2 * gender + (isPossessive ? 1 : 0)
    }
  }
}
