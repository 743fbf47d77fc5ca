/// What sort of thing a mention stands for.
public enum MentionKind: String, CaseIterable, Sendable {
  case person, organization, group, facility, place, weapon, vehicle, event, time, other
}

/// How a mention names its thing.
public enum MentionForm: String, Sendable { case name, nominal, pronoun }

/// A phrase that stands for a thing: a noun phrase with determiner and prepositional phrases, without relative clause.
public struct Mention: Hashable, Sendable {
  /// The number of the sentence.
  public var sentence: Int
  /// The tokens of the phrase.
  public var tokens: Range<Int>
  /// The token that heads it in the tree.
  public var head: Int
  /// A name, a common noun, or a pronoun.
  public var form: MentionForm
  /// What it stands for.
  public var kind: MentionKind
  /// Of a name: the tokens that are the name, without determiner and title.
  public var name: Range<Int>?

  /// Makes a mention.
  public init(sentence: Int, tokens: Range<Int>, head: Int, form: MentionForm, kind: MentionKind) {
    self.sentence = sentence
    self.tokens = tokens
    self.head = head
    self.form = form
    self.kind = kind
  }
}

/// The mentions of one text that stand for one thing.
public struct Chain: Hashable, Sendable {
  /// Indices into the analysis's mentions, ascending, at least one.
  public var mentions: [Int]
  /// The kind that most of its mentions, names first, agree on.
  public var kind: MentionKind

  /// Makes a chain.
  public init(mentions: [Int], kind: MentionKind) {
    self.mentions = mentions
    self.kind = kind
  }
}
