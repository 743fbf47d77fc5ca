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
  /// How the mention presents its thing: which pronoun, or a name, or a noun with which determiner.
  let type: Int
  /// How many tokens lie between the head and the root.
  let depth: Int
  /// Whether the phrase lies in another by a preposition, a possessive or as a modifier.
  let isEmbedded: Bool
  /// Whether others are joined to it by "and".
  let isJoined: Bool
  /// Its number: 0 where not known, 1 singular, 2 plural.
  let number: Int
  /// How many words it has, four and more alike.
  let length: Int
  /// Its words without a determiner.
  let words: UInt64
  /// What hangs behind the head by "of".
  let complement: UInt64

  init(of referent: Referent, in sentence: Sentence) {
    let mention = referent.mention
    let tree = sentence.tree
    head = FeatureHash.of(referent.head)
    headClass = FeatureHash.of(referent.headClass)
    relation = FeatureHash.of(tree.relations[mention.head].rawValue)
    governor =
      referent.governor < 0 ? 0 : FeatureHash.of(sentence.lemmas[referent.governor])
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
    number = referent.number.map { $0 == .singular ? 1 : 2 } ?? 0
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
