import Foundation
import KnowledgeGraph
import Language

/// The words that bring somebody's words: verbs with their frames, nouns, opening phrases, outlets.
struct SpeechLexicon: Sendable {
  /// How a verb takes its content, beside a clause or a quotation.
  struct Frame: Sendable {
    var act: SpeechAct
    var stance: Stance
    /// The infinitive is the content ("claims to hold").
    var infinitive = false
    /// The object is the content ("announced a truce").
    var object = false
    /// Object and predicate are the content ("described it as large").
    var predicate = false
    /// Whatever stands behind it is the content where it gives figures ("counted 39 dead, six of them police").
    var figures = false
    /// The object is who is told.
    var hearer = false
    /// The object is who is cited.
    var source = false
    /// Nothing but a quotation is the content ("“…,” she laughed").
    var quotationOnly = false
    /// Prepositions whose phrase is the content.
    var prepositions: Set<String> = []
    /// Prepositions whose phrase is the content together with the object.
    var pairs: Set<String> = []

    /// Whether who does it has said something before.
    var more = false
    /// A reaction that is spoken out, so that it counts by itself ("condemned the raid").
    var outspoken = false

    /// Whether the verb tells of what is spoken, and brings no clause of its own ("talked about the port").
    var isTopical: Bool {
      !prepositions.isEmpty && stance == .say && !hearer && !object && !predicate
    }
  }

  /// What a noun of saying brings.
  struct NounSense: Sendable {
    enum Kind: String { case saying, thought, will, reaction, document }
    var kind: Kind
    var stance: Stance
  }

  /// An opening phrase such as "according to".
  struct SourcePhrase: Sendable {
    var words: [String]
    var manner: AttributionManner
  }

  private let verbs: [String: Frame]
  private let nouns: [String: NounSense]
  let phrases: [SourcePhrase]
  private let outletNames: Set<String>
  private let outletWords: Set<String>
  /// Finds who says a heading that lost its colon.
  let headings: HeadingLabel
  /// What verbs of saying do to things and to hearers, and say nothing: "recalled the envoy", "addressed the crowd".
  let idioms: Idioms
  /// The words that date.
  let times: TimeWords
  private let statementVerbs: Set<String>
  /// Prepositions whose phrase goes on with what a verb of saying has as its object.
  let topicPrepositions: Set<String>
  /// The grammatical person of the pronouns that stand for people.
  private let personalPronouns: [String: String]

  /// Reads the tables in a folder, and the verbs that `Language` reads too.
  init(tables: URL) throws(LexiconError) {
    let verbTable = Analyzer.bundledTables.appending(path: "speech-verbs.tsv")
    verbs = try Self.verbs(LexiconTable(at: verbTable, columns: 4))
    nouns = try Self.nouns(LexiconTable(at: tables.appending(path: "speech-nouns.tsv"), columns: 3))
    phrases = try Self.phrases(
      LexiconTable(at: tables.appending(path: "source-phrases.tsv"), columns: 2)
    )
    headings = try HeadingLabel(tablesAt: Analyzer.bundledTables)
    idioms = try Idioms(in: tables)
    times = try TimeWords(in: tables)
    statementVerbs = try LexiconTable(
      at: tables.appending(path: "statement-verbs.tsv"),
      columns: 1
    ).words
    topicPrepositions = try LexiconTable(
      at: tables.appending(path: "topic-prepositions.tsv"),
      columns: 1
    ).words
    let pronouns = try LexiconTable(
      at: Analyzer.bundledTables.appending(path: "pronouns.tsv"),
      columns: 4
    )
    personalPronouns = Dictionary(
      pronouns.rows.filter { ["1", "2", "3"].contains($0.fields[1]) && $0.fields[3] != "neuter" }
        .map { ($0.fields[0], $0.fields[1]) },
      uniquingKeysWith: { first, _ in first }
    )
    let outlets = try LexiconTable(at: tables.appending(path: "outlets.tsv"), columns: 2)
    var names: Set<String> = []
    var words: Set<String> = []
    for row in outlets.rows {
      switch row.fields[1] {
      case "name": names.insert(row.fields[0].lowercased())
      case "word": words.insert(row.fields[0].lowercased())
      default: throw outlets.error(at: row, value: row.fields[1])
      }
    }
    outletNames = names
    outletWords = words
  }

  /// The frame of a verb with its particle, if any.
  func verb(_ lemma: String, particle: String?) -> Frame? {
    if let particle, let frame = verbs["\(lemma)_\(particle)"] { return frame }
    return verbs[lemma]
  }

  /// The sense of a noun of saying.
  func noun(_ lemma: String) -> NounSense? { nouns[lemma] }

  /// Whether who governs a noun of saying by this verb says it: "issued a claim", but not "countered a claim".
  func makesStatements(_ lemma: String) -> Bool { statementVerbs.contains(lemma) }

  /// Whether a word is a pronoun that stands for people: "he", "us", but not "it".
  func isPersonal(_ word: String) -> Bool { personalPronouns[word] != nil }

  /// Whether a word is such a pronoun and not "you", which stands for anybody.
  func isSomebody(_ word: String) -> Bool { personalPronouns[word].map { $0 != "2" } ?? false }

  /// Whether the words name an agency or another outlet, by themselves or by a word in them.
  func isOutlet(_ words: [String]) -> Bool {
    let lower = words.map { $0.lowercased() }
    return lower.contains { outletNames.contains($0) || outletWords.contains($0) }
      || outletNames.contains(lower.joined(separator: " "))
  }

  private static func verbs(_ table: LexiconTable) throws(LexiconError) -> [String: Frame] {
    var result: [String: Frame] = [:]
    for row in table.rows {
      guard let act = SpeechAct(rawValue: row.fields[1]) else {
        throw table.error(at: row, value: row.fields[1])
      }
      guard let stance = Stance(rawValue: row.fields[2]) else {
        throw table.error(at: row, value: row.fields[2])
      }
      var frame = Frame(act: act, stance: stance)
      for slot in row.fields[3].split(separator: " ") {
        switch slot {
        case "to": frame.infinitive = true
        case "np": frame.object = true
        case "as": frame.predicate = true
        case "figures": frame.figures = true
        case "hearer": frame.hearer = true
        case "source": frame.source = true
        case "quote": frame.quotationOnly = true
        case "more": frame.more = true
        case "outspoken": frame.outspoken = true
        case _ where slot.hasPrefix("@"): frame.prepositions.insert(String(slot.dropFirst()))
        case _ where slot.hasPrefix("+"): frame.pairs.insert(String(slot.dropFirst()))
        default: throw table.error(at: row, value: String(slot))
        }
      }
      result[row.fields[0]] = frame
    }
    return result
  }

  private static func nouns(_ table: LexiconTable) throws(LexiconError) -> [String: NounSense] {
    var result: [String: NounSense] = [:]
    for row in table.rows {
      guard let kind = NounSense.Kind(rawValue: row.fields[1]) else {
        throw table.error(at: row, value: row.fields[1])
      }
      guard let stance = Stance(rawValue: row.fields[2]) else {
        throw table.error(at: row, value: row.fields[2])
      }
      result[row.fields[0]] = NounSense(kind: kind, stance: stance)
    }
    return result
  }

  private static func phrases(_ table: LexiconTable) throws(LexiconError) -> [SourcePhrase] {
    var result: [SourcePhrase] = []
    for row in table.rows {
      guard let manner = AttributionManner(rawValue: row.fields[1]) else {
        throw table.error(at: row, value: row.fields[1])
      }
      let words = row.fields[0].split(separator: " ").map(String.init)
      result.append(SourcePhrase(words: words, manner: manner))
    }
    return result
  }
}
