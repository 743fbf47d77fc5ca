/// What inflection tells of a word, in the terms of Universal Dependencies; nil where it tells nothing.
public struct Morphology: Hashable, Sendable {
  /// Singular or plural, of nouns, pronouns and demonstratives.
  public enum Number: String, Sendable { case singular = "Sing", plural = "Plur" }
  /// Finite, infinitive, participle or gerund, of verbs and auxiliaries.
  public enum VerbForm: String, Sendable {
    case finite = "Fin", infinitive = "Inf", participle = "Part", gerund = "Ger"
  }
  /// Past or present, of finite verbs and participles.
  public enum Tense: String, Sendable { case past = "Past", present = "Pres" }
  /// Comparative or superlative, of adjectives and adverbs.
  public enum Degree: String, Sendable { case comparative = "Cmp", superlative = "Sup" }

  /// The number.
  public var number: Number?
  /// The verb form.
  public var verbForm: VerbForm?
  /// The tense.
  public var tense: Tense?
  /// The degree.
  public var degree: Degree?

  /// Knows nothing.
  public init() {}
}
