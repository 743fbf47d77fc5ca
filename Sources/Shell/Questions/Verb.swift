import KnowledgeGraph

/// A verb of a question, and the predicates it asks for.
struct Verb: Hashable, Sendable {
  /// How it was typed.
  var typed: String
  /// Its lemma, or the word that was recognised.
  var lemma: String
  /// The predicates, in order.
  var predicates: [Predicate]
  /// The words of the reports that alone it stands for, where it is one of many manners of saying; nil for any.
  var wordings: Set<String>?
  /// Whether it is a verb of a class that has another name: "shoot" of attack, not "attack" itself.
  var isNarrow = false
  /// The predicates of what it becomes with words behind it: who is "shot dead" is shot, too.
  var compounds: [Predicate] = []
  /// The role of its subject in an active sentence; nil where that is not known.
  var subject: Role?
  /// Whether the words make the subject the one it is done to ("was killed").
  var isPassive = false

  /// The forms of be, have and do that may stand before a verb.
  static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did",
  ]
  static let formsOfBe: Set<String> = ["is", "are", "was", "were", "be", "been", "being"]
}
