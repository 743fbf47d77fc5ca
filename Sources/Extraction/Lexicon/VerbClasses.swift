import Foundation
public import KnowledgeGraph
public import Language

/// Which predicate a word of a question asks for, and which words a predicate folds.
public struct VerbClasses: Sendable {
  private let predicates: [String: [KnowledgeGraph.Predicate]]
  private let lemmas: [KnowledgeGraph.Predicate: [String]]
  private let bases: [String: String]
  private let subjects: [String: Role]

  /// Reads the classes from the shipped table of triggers.
  ///
  /// - Throws: `LexiconError` if a table is missing or damaged.
  public init() throws(LexiconError) {
    let forms = Analyzer.bundledTables.appending(path: "verbs.tsv")
    self.init(try Lexicon().triggers, forms: try LexiconTable(at: forms, columns: 4))
  }

  init(_ table: TriggerTable, forms: LexiconTable) {
    var predicates: [String: [KnowledgeGraph.Predicate]] = [:]
    var lemmas: [KnowledgeGraph.Predicate: [String]] = [:]
    var subjects: [String: Role] = [:]
    for trigger in table.all {
      let lemma = trigger.lemma.replacing("_", with: " ")
      if predicates[lemma]?.contains(trigger.predicate) != true {
        predicates[lemma, default: []].append(trigger.predicate)
      }
      guard trigger.category == .verb else { continue }
      lemmas[trigger.predicate, default: []].append(lemma)
      if subjects[lemma] == nil { subjects[lemma] = trigger.roles(at: .subject).first }
    }
    self.subjects = subjects
    self.predicates = predicates
    self.lemmas = lemmas
    let listed = forms.rows.flatMap { row in
      row.fields.dropFirst().filter { !$0.isEmpty }.map { ($0, row.fields[0]) }
    }
    bases = Dictionary(listed, uniquingKeysWith: { first, _ in first })
  }

  /// The lemma of an irregular form ("struck" is of "strike"); nil for a form that no table lists.
  public func lemma(ofForm form: String) -> String? { bases[form] }

  /// The predicates that a lemma ("storm", "break out", "airstrike") is a trigger of; empty if none.
  public func predicates(forLemma lemma: String) -> [KnowledgeGraph.Predicate] {
    predicates[lemma] ?? []
  }

  /// The role of who does what a verb says: the killer "kills", the victim "dies"; nil for what is no verb.
  public func subject(ofLemma lemma: String) -> Role? { subjects[lemma] }

  /// The lemmas of the verbs that name a predicate, sorted.
  public func verbs(of predicate: KnowledgeGraph.Predicate) -> [String] { lemmas[predicate] ?? [] }

  /// Every lemma known, sorted.
  public var words: [String] { predicates.keys.sorted() }
}
