public import KnowledgeGraph
public import Language

/// Which predicate a word of a question asks for, and which words a predicate folds.
public struct VerbClasses: Sendable {
  private let predicates: [String: [Predicate]]
  private let lemmas: [Predicate: [String]]

  /// Reads the classes from the shipped table of triggers.
  ///
  /// - Throws: `LexiconError` if a table is missing or damaged.
  public init() throws(LexiconError) {
    self.init(try Lexicon().triggers)
  }

  init(_ table: TriggerTable) {
    var predicates: [String: [Predicate]] = [:]
    var lemmas: [Predicate: [String]] = [:]
    for trigger in table.all {
      let lemma = trigger.lemma.replacing("_", with: " ")
      if predicates[lemma]?.contains(trigger.predicate) != true {
        predicates[lemma, default: []].append(trigger.predicate)
      }
      if trigger.category == .verb { lemmas[trigger.predicate, default: []].append(lemma) }
    }
    self.predicates = predicates
    self.lemmas = lemmas
  }

  /// The predicates that a lemma ("storm", "break out", "airstrike") is a trigger of; empty if none.
  public func predicates(forLemma lemma: String) -> [Predicate] { predicates[lemma] ?? [] }

  /// The lemmas of the verbs that name a predicate, sorted.
  public func verbs(of predicate: Predicate) -> [String] { lemmas[predicate] ?? [] }

  /// Every lemma known, sorted.
  public var words: [String] { predicates.keys.sorted() }
}
