package import Foundation
package import KnowledgeGraph
package import Language

/// Finds who says what: every statement of an analysed text, with its speaker and all that it covers.
package struct StatementFinder: Sendable {
  private let lexicon: SpeechLexicon
  private let negation: NegationReader
  private let happenings: TriggerTable
  private let factuality: FactualityReader

  /// Reads the shipped tables.
  package init() throws(LexiconError) { try self.init(tables: Lexicon.folder) }

  /// Reads the tables in a folder.
  package init(tables: URL) throws(LexiconError) {
    lexicon = try SpeechLexicon(tables: tables)
    negation = try NegationReader(tables: tables)
    happenings = try TriggerTable(in: tables)
    factuality = try FactualityReader(tables: tables)
  }

  /// The statements of a text, by cue.
  package func statements(in analysis: Analysis) -> Statements {
    let quotations = QuotationFinder().quotations(in: analysis.sentences)
    var found = analysis.sentences.indices.flatMap { cues(in: analysis, at: $0) }
    found += TurnCues(analysis: analysis).statements()
    found.sort { ($0.sentence, $0.cue) < ($1.sentence, $1.cue) }
    QuotationLinker(analysis: analysis, quotations: quotations).extend(&found)
    ScopeLinker(analysis: analysis, quotations: quotations).settle(&found)
    let parties = PartyLinker(analysis: analysis, lexicon: lexicon, happenings: happenings)
    parties.completeEndings(&found)
    found.removeAll { $0.content.isEmpty || isDeed($0, in: analysis) }
    parties.link(&found)
    return Statements(all: found, quotations: quotations)
  }

  /// Whether a verb of saying makes with its object a deed ("claimed five lives").
  private func isDeed(_ statement: Statement, in analysis: Analysis) -> Bool {
    let sentence = analysis.sentences[statement.sentence]
    return sentence.tree.children(of: statement.cue, by: .obj).contains {
      let words = "\(sentence.lemmas[statement.cue])_\(sentence.lemmas[$0])".lowercased()
      return happenings.triggers(words, as: .verb).contains { $0.predicate == "kill" }
    }
  }

  /// The words of a heading that only tell who says it ("Ten dead in Arlen Monitor"), and take part in nothing.
  func label(of sentence: Sentence) -> Range<Int>? { lexicon.headings.label(of: sentence) }

  /// Who says each word of a report.
  package func voices(of document: SourceDocument, _ analysis: Analysis) -> Voices {
    Voices(of: document, analysis, statements(in: analysis), lexicon: lexicon)
  }

  /// The rule that keeps statements for themselves.
  func sayings(of statements: Statements) -> SayingRule {
    SayingRule(statements: statements, speech: lexicon, factuality: factuality)
  }

  private func cues(in analysis: Analysis, at index: Int) -> [Statement] {
    let sentence = analysis.sentences[index]
    let verbs = VerbCues(lexicon: lexicon, negation: negation, sentence: sentence, index: index)
    let phrases = PhraseCues(lexicon: lexicon, sentence: sentence, index: index)
    let nouns = NounCues(lexicon: lexicon, sentence: sentence, index: index)
    let labels = LabelCues(lexicon: lexicon, analysis: analysis, index: index)
    let found = verbs.statements() + phrases.statements() + nouns.statements() + labels.statements()
    return CitationLinker(sentence: sentence, index: index)
      .linked(found.sorted { $0.cue < $1.cue })
  }
}
