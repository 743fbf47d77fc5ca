import KnowledgeGraph
import Language

/// A claim in the terms of the sentence, before its entities, date and speaker are known.
struct Draft: Sendable {
  /// A phrase in a role.
  struct Filler: Sendable {
    /// The role.
    var role: Role
    /// The number of the sentence, which may be another than the claim's.
    var sentence: Int
    /// The token that heads the phrase.
    var head: Int
    /// The characters, where they are not those of the head's phrase.
    var range: TextRange?
    /// The number that counts it, where that stands apart from it: "23 among the army".
    var count: Int?
    /// Whether its number counts others as well: of "ten killed or wounded" nobody knows how many were killed.
    var countsOthers = false
    /// Whether it was taken from what is told of the same happening elsewhere, not from this clause.
    var isInferred = false
  }

  /// In whose voice the words are.
  enum Voice: Sendable {
    /// In that of whoever is quoted there.
    case speaker
    /// In that of whoever is quoted there, who describes what is told of as new: "ten rebel-held towns".
    case describer
    /// In the outlet's, who describes what is spoken of: "Kurdish-run", "a spokesman for".
    case outlet
  }

  /// What makes a reading less sure (confidence.tsv counts how much less).
  enum Doubt: String {
    /// A phrase was taken over from another clause, where the rule does not always do so.
    case shared
    /// Nobody is named who acts or suffers.
    case open
    /// A phrase was taken from what is told of the same happening elsewhere.
    case inferred
    /// A phrase is a pronoun, whose referent may be another.
    case pronoun
    /// Of a happening that a noun names only one side is told.
    case half
    /// It is wished or tried, not done.
    case unreal
  }

  /// What a general noun ("the crime") may tell again.
  struct Deed: Sendable {
    /// The role of who did it, until the happening is found.
    static let doer: Role = "agent"
    /// The role of who suffered it, until the happening is found.
    static let sufferer: Role = "patient"

    /// The happenings that it may be.
    let predicates: Set<KnowledgeGraph.Predicate>
    /// Whether it may name another doer than was told before.
    let accuses: Bool
  }

  /// What is claimed.
  var predicate: Predicate
  /// The rule that drafts it.
  var rule: String
  /// The number of the sentence.
  var sentence: Int
  /// The token that heads the trigger.
  var head: Int
  /// The tokens of the trigger, in order.
  var trigger: [Int]
  /// The phrases.
  var fillers: [Filler]
  /// In whose voice.
  var voice = Voice.speaker
  /// Near, north of, director.
  var qualifier: String?
  /// How the speaker takes it: deny, confirm, accuse.
  var stance: String?
  /// The polarity, where the rule knows it.
  var polarity: Polarity?
  /// The modality, where the rule knows it.
  var modality: Modality?
  /// Whether the trigger is a definite noun, which may mean a happening told elsewhere.
  var isAnaphoric = false
  /// Whether the trigger names those whom it happened to, as "escapees" does, and not the happening.
  var namesPeople = false
  /// What makes it less sure than others of its rule.
  var doubts: Set<Doubt> = []
  /// What it may tell again, where its noun does not say what happened.
  var deed: Deed?

  /// The phrases in a role.
  func fillers(_ role: Role) -> [Filler] { fillers.filter { $0.role == role } }

  /// The draft without the phrases that some tokens of its sentence head.
  func without(_ tokens: Range<Int>?) -> Draft {
    guard let tokens else { return self }
    var draft = self
    draft.fillers.removeAll { $0.sentence == sentence && tokens.contains($0.head) }
    return draft
  }
}
