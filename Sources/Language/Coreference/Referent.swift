/// What linking looks at in a mention.
struct Referent: Sendable {
  /// How a phrase presents its thing.
  enum Definiteness: Sendable { case definite, demonstrative, possessed, indefinite, bare }
  /// Where a phrase stands in its clause, the least salient first.
  enum Role: Int, Sendable { case other, object, subject }

  /// A people in a compound.
  struct People: Hashable, Sendable {
    let adjective: String
    /// Whether the compound says that it governs: "Kurdish-run", but not "Kurdish-led".
    let isGoverning: Bool
  }

  let mention: Mention
  /// The head's lemma in lower case.
  let head: String
  /// The class of nouns that may stand for the same thing.
  let headClass: String
  let pronoun: CoreferenceLexicon.Pronoun?
  let number: Morphology.Number?
  let gender: CoreferenceLexicon.Gender?
  let definiteness: Definiteness
  let role: Role
  /// The verb or noun that governs the phrase; -1 for none.
  let governor: Int
  /// The name's words in lower case, without determiner, title and possessive mark.
  let name: [String]
  /// The name as written, its words parted by spaces.
  let writtenName: String
  /// The words before a person's name that say what he is, in lower case: "foreign minister" of "Foreign Minister Roe".
  let title: [String]
  /// The lemmas of adjectives, nouns and names that stand before the head.
  let modifiers: [String]
  /// The adjectives of peoples before the head ("Kurdish forces").
  let demonyms: Set<String>
  /// The peoples that lead or run it by a compound ("Kurdish-led").
  let leadingPeoples: Set<String>
  /// The people that it is in a compound: "Kurdish" of "Kurdish-run".
  let people: People?
  /// Whether a number or a quantity word counts it.
  let isCounted: Bool
  /// Whether it is in somebody's hands, or is only suspected to be what it is called.
  let isHeld: Bool
  /// Whether a relative or participial clause tells it from others.
  let isRestricted: Bool
  /// Whether it is the subject of a verb of saying, or stands behind "according to".
  let isSpeaker: Bool
  /// Whether it is told something: "AFP" of "he told AFP".
  let isAddressee: Bool
  /// The number of the quotation that it stands in.
  let quotation: Int?

  /// Whether the phrase can take up something spoken of before.
  var isAnaphoric: Bool { definiteness == .definite || definiteness == .demonstrative }
}
