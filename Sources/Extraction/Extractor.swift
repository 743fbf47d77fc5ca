public import KnowledgeGraph
public import Language

/// Reads one report into what it adds to a graph, knowing no graph.
public struct Extractor: Sendable {
  private let analyzer: Analyzer
  private let lexicon: Lexicon
  private let rules: [any ClaimRule]
  private let days: ReportDay
  private let statements: StatementFinder
  private let parties: KnownParties
  private let circumstances: CircumstanceReader
  private let assembler: ContributionAssembler
  private let sharedDates: SharedDates

  /// Makes an extractor over a loaded analyser and the shipped tables.
  ///
  /// - Throws: `LexiconError` if a table is missing or damaged, `OntologyError` if the ontology is.
  public init(analyzer: Analyzer) throws {
    self.analyzer = analyzer
    let lexicon = try Lexicon()
    self.lexicon = lexicon
    let places = try PlaceReader(in: Lexicon.folder)
    let quantities = try QuantityReader(in: Lexicon.folder)
    let events = EventRule(lexicon: lexicon, places: places)
    rules = [
      events,
      DeathTollRule(lexicon: lexicon, quantities: quantities, events: events),
      FateNounRule(lexicon: lexicon),
      DeedRule(lexicon: lexicon),
      HumanShieldRule(lexicon: lexicon),
      RestrictionRule(lexicon: lexicon),
      CauseRule(lexicon: lexicon),
      WeaponRule(lexicon: lexicon),
      CompoundParticipleRule(lexicon: lexicon),
      TitleRule(lexicon: lexicon),
      AffiliationRule(),
      InclusionRule(lexicon: lexicon),
      AliasRule(lexicon: lexicon),
      HoldingRule(),
      AttributeRule(lexicon: lexicon),
      LocationRule(lexicon: lexicon, places: places),
      HomeRule(lexicon: lexicon, places: places),
    ]
    days = try ReportDay(in: Lexicon.folder)
    statements = try StatementFinder(tables: Lexicon.folder)
    parties = try KnownParties()
    circumstances = try CircumstanceReader(in: Lexicon.folder)
    let ontology = try Ontology.load()
    sharedDates = SharedDates(ontology: ontology)
    assembler = ContributionAssembler(
      ontology: ontology,
      quantities: quantities,
      confidence: try Confidence(in: Lexicon.folder)
    )
  }

  /// Reads a report; never fails, whatever the text.
  public func read(_ document: SourceDocument) -> Contribution {
    let sections = document.sections(dated: days.written(in: document)?.span)
    return contribution(of: document, analyzer.analyze(document.text, sections: sections))
  }

  /// The claims of an analysed report.
  package func contribution(of document: SourceDocument, _ analysis: Analysis) -> Contribution {
    let day = days.day(of: document)
    var document = document
    document.published = document.published ?? day?.description
    let report = Report(document: document, day: day, analysis: analysis)
    let voices = statements.voices(of: document, analysis)
    let stated = report.sentences.indices.flatMap { index in
      let label = statements.label(of: report.sentences[index])
      return rules.flatMap { $0.drafts(in: index, of: report) }.map { $0.without(label) }
    }.compactMap { parties.known($0, of: report, by: assembler.ontology) }
    let natural = NaturalDeaths(lexicon: lexicon, report: report, stated: stated)
    var linked = HappeningLinks(report: report, ontology: assembler.ontology)
      .linked(stated.filter { !natural.holds($0) })
    linked.drafts += NamedMembers(lexicon: lexicon, report: report, ontology: assembler.ontology)
      .drafts(from: linked.drafts)
    linked.drafts += statements.sayings(of: voices.statements)
      .drafts(in: report, besides: linked.drafts)
      .compactMap { parties.known($0, of: report, by: assembler.ontology) }
    let circumstances = circumstances.circumstances(of: linked.drafts, in: report, voices: voices)
    let setApart = zip(linked.drafts, circumstances).filter(\.1.isSetApart)
      .map { report.trigger(of: $0.0) }
    return sharedDates.dated(
      assembler.contribution(of: linked, with: circumstances, in: report),
      on: report.day,
      besides: Set(setApart)
    )
  }
}
