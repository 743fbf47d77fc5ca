import Foundation
import KnowledgeGraph
import Language

/// The tables that the rules read, loaded and checked once.
struct Lexicon: Sendable {
  /// The folder of the shipped tables.
  static var folder: URL { Bundle.module.bundleURL.appending(path: "Tables") }

  /// A relation that a noun or participle states, with the roles of its two sides.
  struct Relation: Sendable {
    let predicate: KnowledgeGraph.Predicate
    let first: Role
    let second: Role
    /// The kinds that the second side must be of; empty for any.
    let kinds: Set<String>
  }

  /// A verb that lends a phrase of its own to an event noun.
  struct LightVerb: Sendable {
    /// Where the noun stands.
    let noun: Position
    /// Where the phrase stands that it lends.
    let lender: Position
    /// Whether the noun's happening is done to what it lends, not by it.
    let isPatient: Bool
  }

  /// What a noun for people says of them.
  struct Fate: Sendable {
    let predicate: KnowledgeGraph.Predicate
    let role: Role
    /// The role of whom they did it to, if they did it to somebody.
    let patient: Role?
  }

  /// What names a happening.
  let triggers: TriggerTable
  /// Figures of speech.
  let idioms: Idioms
  /// Light verbs by lemma.
  let lightVerbs: [String: [LightVerb]]
  /// Lemmas of verbs whose object is the subject of their infinitive or gerund.
  let objectControl: Set<String>
  /// "X-run Y", by participle.
  let participles: [String: Relation]
  /// "director", "spokesman", by lemma.
  let titles: [String: Relation]
  /// "crime", by lemma.
  let deeds: [String: Draft.Deed]
  /// "escapee", "murderer", by lemma.
  let fates: [String: Fate]
  /// Words told apart by the rule that asks for them.
  let cues: [String: Set<String>]
  /// What common nouns stand for.
  let nounKinds: [String: MentionKind]

  /// Loads the tables of a folder, by default the shipped ones.
  init(in folder: URL = Lexicon.folder) throws(LexiconError) {
    triggers = try TriggerTable(in: folder)
    objectControl = try LexiconTable(at: folder.appending(path: "object-control.tsv"), columns: 1)
      .words
    var lightVerbs: [String: [LightVerb]] = [:]
    for row in try LexiconTable(at: folder.appending(path: "light-verbs.tsv"), columns: 4).rows {
      lightVerbs[row.fields[0], default: []].append(
        LightVerb(
          noun: Position(tabled: row.fields[1]),
          lender: Position(tabled: row.fields[2]),
          isPatient: row.fields[3] == "patient"
        )
      )
    }
    self.lightVerbs = lightVerbs
    idioms = try Idioms(in: folder)
    participles = try Self.relations(at: folder.appending(path: "compound-participles.tsv"))
    titles = try Self.relations(at: folder.appending(path: "titles.tsv"))
    let fates = try LexiconTable(at: folder.appending(path: "fate-nouns.tsv"), columns: 4)
    self.fates = Dictionary(
      fates.rows.map { row in
        let fate = Fate(
          predicate: .init(rawValue: row.fields[1]),
          role: Role(rawValue: row.fields[2]),
          patient: row.fields[3].isEmpty ? nil : Role(rawValue: row.fields[3])
        )
        return (row.fields[0], fate)
      },
      uniquingKeysWith: { first, _ in first }
    )
    let deeds = try LexiconTable(at: folder.appending(path: "deed-nouns.tsv"), columns: 3)
    self.deeds = Dictionary(
      deeds.rows.map { row in
        let predicates = row.fields[1].split(separator: " ")
          .map { KnowledgeGraph.Predicate(rawValue: String($0)) }
        let deed = Draft.Deed(
          predicates: Set(predicates),
          accuses: row.fields[2] == "accuses"
        )
        return (row.fields[0], deed)
      },
      uniquingKeysWith: { first, _ in first }
    )
    var cues: [String: Set<String>] = [:]
    for row in try LexiconTable(at: folder.appending(path: "cues.tsv"), columns: 2).rows {
      cues[row.fields[1], default: []].insert(row.fields[0])
    }
    let results = Analyzer.bundledTables.appending(path: "result-verbs.tsv")
    cues["result"] = try LexiconTable(at: results, columns: 1).words
    let demonyms = Analyzer.bundledTables.appending(path: "demonyms.tsv")
    let countries = try LexiconTable(at: demonyms, columns: 2).rows
    cues["country"] = Set(countries.map { $0.fields[1].lowercased() })
    cues["demonym"] = Set(countries.map { $0.fields[0].lowercased() })
    self.cues = cues
    let nouns = Analyzer.bundledTables.appending(path: "noun-kinds.tsv")
    nounKinds = try LexiconTable(at: nouns, columns: 2).keyed()
  }

  /// Whether `lemma` is one of the cues of `class` (cues.tsv).
  func isCue(_ lemma: String, of class: String) -> Bool { cues[`class`]?.contains(lemma) ?? false }

  /// Whether a word with the bare words behind it ("set_on_fire", "claim_responsibility") is in a table.
  func isCompound(_ lemma: String, as category: TriggerTable.Category) -> Bool {
    !triggers.triggers(lemma, as: category).isEmpty || lightVerbs[lemma] != nil
  }

  private static func relations(at url: URL) throws(LexiconError) -> [String: Relation] {
    let table = try LexiconTable(at: url, columns: 5)
    return Dictionary(
      table.rows.map { row in
        (
          row.fields[0],
          Relation(
            predicate: KnowledgeGraph.Predicate(rawValue: row.fields[1]),
            first: Role(rawValue: row.fields[2]),
            second: Role(rawValue: row.fields[3]),
            kinds: Set(row.fields[4].split(separator: " ").map(String.init))
          )
        )
      },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
