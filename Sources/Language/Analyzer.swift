public import Foundation

/// Turns a text into sentences with tags, trees, names and chains of mentions.
public struct Analyzer: Sendable {
  private let segmenter: Segmenter
  private let network: SentenceNetwork
  private let lemmatizer: Lemmatizer
  private let gazetteer: Gazetteer
  private let recognizer: NameRecognizer
  private let datelines: DatelineNames
  private let legalForms: LegalForms
  private let joinedNames: JoinedNames
  private let apostrophes: LostApostrophes
  private let commas: LostCommas
  private let hearers: Hearers
  private let titles: Titles
  private let descriptions: Descriptions
  private let coreference: Coreference
  /// Acronyms that look like other words, and what is read in their place.
  private let acronyms: [String: String]
  /// Irregular plurals and their lemmas.
  private let plurals: [String: String]
  /// Common nouns that the tables know by their lemma.
  private let nouns: Set<String>
  /// Those of them that stand for times.
  private let times: Set<String>
  /// Nouns that count what an "of" behind them names.
  private let quantityNouns: Set<String>
  /// The base forms of the verbs of the tables, by these and by their irregular forms.
  private let verbs: [String: String]

  /// The model that ships with Hearsay.
  public static var bundledModel: URL { bundledTables.appending(path: "english.model") }

  /// The tables of words that ship with Hearsay.
  public static var bundledTables: URL {
    Bundle.module.bundleURL.appending(path: "Resources")
  }

  /// Loads a model made by `hearsay-train`, and the tables of words.
  ///
  /// - Parameters:
  ///   - url: the model file.
  ///   - tables: the folder of the tables.
  /// - Throws: `ModelError` if the file is no model or a damaged one, `LexiconError` where a table is
  ///   missing or damaged.
  public init(modelAt url: URL, tablesAt tables: URL = bundledTables) throws {
    try self.init(modelAt: url, tablesAt: tables, coreference: Coreference(tablesAt: tables))
  }

  /// Loads a model and tables; what finds mentions and chains is given, so that its ranker can be learnt.
  package init(
    modelAt url: URL,
    tablesAt tables: URL = bundledTables,
    coreference: Coreference
  ) throws {
    self.coreference = coreference
    acronyms = try LexiconTable(at: tables.appending(path: "misread-acronyms.tsv"), columns: 2)
      .keyed { $0 }
    plurals = try LexiconTable(at: tables.appending(path: "plurals.tsv"), columns: 2).keyed { $0 }
    let kinds = try LexiconTable(at: tables.appending(path: "noun-kinds.tsv"), columns: 2).keyed {
      $0
    }
    nouns = Set(kinds.keys)
    quantityNouns = try LexiconTable(at: tables.appending(path: "quantity-nouns.tsv"), columns: 1)
      .words
    times = Set(kinds.filter { $0.value == "time" }.keys)
    let forms = try LexiconTable(at: tables.appending(path: "verbs.tsv"), columns: 4)
    verbs = Dictionary(
      forms.rows.flatMap { row in
        row.fields.filter { !$0.isEmpty }.map { ($0, row.fields[0]) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    let file = try ModelFile(at: url)
    var section = try file.section("splitter")
    segmenter = Segmenter(
      lexicon: try SegmentationLexicon(tablesAt: tables),
      splitter: try SentenceSplitter(from: &section)
    )
    gazetteer = try Gazetteer(tablesAt: tables)
    apostrophes = try LostApostrophes(tablesAt: tables, gazetteer: gazetteer)
    commas = try LostCommas(tablesAt: tables, gazetteer: gazetteer, kinds: kinds)
    hearers = try Hearers(tablesAt: tables, kinds: kinds)
    titles = Titles(kinds: kinds)
    descriptions = Descriptions(kinds: kinds)
    recognizer = NameRecognizer(gazetteer: gazetteer)
    datelines = DatelineNames(gazetteer: gazetteer)
    legalForms = try LegalForms(tablesAt: tables)
    joinedNames = try JoinedNames(tablesAt: tables)
    section = try file.section("network")
    network = try SentenceNetwork(from: &section, gazetteer: gazetteer)
    section = try file.section("lemmatizer")
    lemmatizer = try Lemmatizer(from: &section)
  }

  /// Analyses a text; never fails, whatever the text.
  public func analyze(_ text: String) -> Analysis {
    analyze(text, sections: [TextSection(range: TextRange(0, text.utf8.count))])
  }

  /// Analyses some sections of a text, each by itself; ranges stay those of the whole text.
  ///
  /// What lies outside the sections holds no sentences. A report's headline is a section of the kind `heading`, its
  /// body one of the kind `prose`.
  ///
  /// - Parameters:
  ///   - text: the whole text.
  ///   - sections: its parts to analyse, in order, not overlapping; a range that leaves the text is cut off.
  /// - Returns: the sentences of all sections in order, their paragraphs numbered through.
  public func analyze(_ text: String, sections: [TextSection]) -> Analysis {
    var analysis = Analysis(
      text: text,
      sentences: segmenter.sentences(of: text, sections: sections)
    )
    annotate(&analysis.sentences, keepsTokens: false)
    coreference.resolve(&analysis)
    return analysis
  }

  /// Fills the columns of the sentences of one text from their tokens, all but what the mentions tell.
  ///
  /// - Parameters:
  ///   - sentences: the sentences.
  ///   - keepsTokens: whether the tokens are given, so that no lost apostrophe parts them.
  package func annotate(_ sentences: inout [Sentence], keepsTokens: Bool = true) {
    var scores: [[Float]] = []
    for index in sentences.indices {
      let reading = network.read(formsToRead(of: sentences[index]))
      annotate(&sentences[index], with: reading)
      scores.append(reading.names)
    }
    var text = NameText(sentences, gazetteer: gazetteer)
    addNames(to: &sentences, scores: scores, text)
    if !keepsTokens, restoreApostrophes(in: &sentences, scores: &scores) {
      text = NameText(sentences, gazetteer: gazetteer)
      addNames(to: &sentences, scores: scores, text)
    }
    guard commas.areLost(in: sentences) else { return }
    let towns = commas.places(in: sentences)
    for index in sentences.indices {
      guard let reading = readingWithCommas(of: sentences[index], towns: towns) else { continue }
      annotate(&sentences[index], with: reading)
      scores[index] = reading.names
    }
    addNames(to: &sentences, scores: scores, text)
  }

  /// Reads the sentences anew whose lost apostrophes stand again; whether there are any.
  private func restoreApostrophes(in sentences: inout [Sentence], scores: inout [[Float]]) -> Bool {
    let genitives = apostrophes.genitives(in: sentences)
    guard genitives.contains(where: { !$0.isEmpty }) else { return false }
    for index in sentences.indices where !genitives[index].isEmpty {
      sentences[index].restoreApostrophes(in: genitives[index])
      let reading = network.read(formsToRead(of: sentences[index]))
      annotate(&sentences[index], with: reading)
      scores[index] = reading.names
    }
    return true
  }

  /// The words of a sentence as the network reads them: "IS" the group, unlike "is", is one of the names like it.
  private func formsToRead(of sentence: Sentence) -> [String] {
    let forms = sentence.tokens.map(\.form)
    guard forms.contains(where: { acronyms[$0] != nil }),
      forms.contains(where: { $0.utf8.count > 1 && $0.utf8.allSatisfy { (97...122).contains($0) } })
    else { return forms }
    return forms.map { acronyms[$0] ?? $0 }
  }

  private func annotate(_ sentence: inout Sentence, with reading: SentenceNetwork.Reading) {
    sentence.tags = reading.classes.map { network.classes[$0].tag }
    sentence.morphology = reading.classes.map { network.classes[$0].morphology }
    sentence.tree = reading.tree
    sentence.certainties = reading.certainties
    sentence.mendGerunds()
    sentence.mendOpeningGerunds()
    sentence.nameGerunds(kinds: commas.kinds)
    sentence.nameVerbs()
    sentence.freeResultatives()
    sentence.freeHiddenVerbs()
    sentence.freeMainVerbs()
    sentence.joinSetOffSubjects()
    sentence.liftPastConjuncts()
    sentence.mendLists()
    sentence.joinSubjects()
    sentence.nameCounted(kinds: commas.kinds)
    sentence.joinOwners(kinds: commas.kinds)
    sentence.liftWholes()
    sentence.mendCompoundParticiples()
    sentence.mendDescribedNames()
    sentence.nameSubjects()
    sentence.mendReducedRelatives()
    addLemmas(to: &sentence)
    sentence.freeParticipleConjuncts(kinds: commas.kinds, results: commas.results)
    sentence.freePerfects(kinds: commas.kinds)
    sentence.mendFates()
    sentence.mendCounts(times: times)
    sentence.partDeeds()
    sentence.mendGrades()
    sentence.mendDates(
      isDay: { commas.days.contains($0) },
      isMonth: { commas.calendar.contains($0) && !commas.days.contains($0) }
    )
    sentence.freeDays(kinds: commas.kinds, isDay: { commas.days.contains($0) })
    sentence.nameHeadlineVerbs(
      isVerb: { verbs[$0] == $0 },
      isCount: { quantityNouns.contains($0) && commas.kinds[$0] == nil }
    )
  }

  /// Adds the names, and mends the trees where these show who owns, hears or bears a title.
  private func addNames(to sentences: inout [Sentence], scores: [[Float]], _ text: NameText) {
    let scores = zip(scores, sentences).map { datelines.scores($0, of: $1) }
    var known: [String: NameKind] = [:]
    for (index, names) in recognizer.names(in: sentences, scores: scores, text).enumerated() {
      let extended = legalForms.extended(names, in: sentences[index])
      sentences[index].names = joinedNames.joined(extended, in: sentences[index])
      sentences[index].partAcronyms(gazetteer)
      sentences[index].partPlaces(gazetteer) { commas.isDirection($0) }
      sentences[index].partKnown(known, gazetteer)
      for name in sentences[index].names {
        known[sentences[index].text(of: name.tokens)] = name.kind
      }
      datelines.part(in: &sentences[index])
      sentences[index].mendNames(kinds: descriptions.kinds)
      sentences[index].partPossessors()
      sentences[index].mendObjects()
      sentences[index].partJoinedBodies()
      sentences[index].liftConjuncts(kinds: descriptions.kinds)
      hearers.part(in: &sentences[index])
      titles.join(in: &sentences[index])
      descriptions.mend(in: &sentences[index])
    }
  }

  /// What the network reads of a sentence whose lost commas stand again, nil where it lacks none; what seems to open or
  /// close it is set off only if that makes the words beside the comma a subject.
  private func readingWithCommas(of sentence: Sentence, towns: Set<String>)
    -> SentenceNetwork.Reading?
  {
    let forms = formsToRead(of: sentence)
    var readings: [Set<Int>: SentenceNetwork.Reading] = [:]
    func reading(_ places: [Int]) -> SentenceNetwork.Reading {
      let known = readings[Set(places)] ?? network.read(forms, withCommasBefore: places)
      readings[Set(places)] = known
      return known
    }
    var places =
      commas.results(in: sentence) + commas.directions(in: sentence) + commas.labels(in: sentence)
      + commas.descriptions(in: sentence) + commas.ages(in: sentence)
      + commas.countries(in: sentence) + commas.parts(in: sentence)
      + commas.quotations(in: sentence) + commas.additions(in: sentence)
    let lists = commas.lists(in: sentence, places: towns)
    // "wounded guards clerks and sailors": a comma that makes another word of the verb is none.
    if !lists.isEmpty, keepsVerbs(reading(places + lists), of: sentence) {
      places += lists
    }
    let opening = commas.openings(in: sentence).first {
      reading(places + [$0]).tree.hasSubject(from: $0)
    }
    if let opening {
      places += (1..<opening).filter { commas.beginsDescription($0, in: sentence) } + [opening]
    }
    for closing in commas.closings(in: sentence) {
      let all = places.filter { $0 < closing.commas[0] } + closing.commas
      let reading = commas.settled(reading(all), closing, in: sentence)
      let subjects = reading.tree.children(of: closing.verb, by: .nsubj)
      let isContent = reading.tree.children(of: closing.verb, by: .ccomp).contains {
        $0 > closing.verb && !reading.tree.children(of: $0, by: .nsubj, .nsubjPassive).isEmpty
      }
      if !isContent, subjects.contains(where: closing.speaker.contains) { return reading }
    }
    return places.isEmpty ? nil : reading(places)
  }

  /// Whether a reading has the verbs that a sentence has.
  private func keepsVerbs(_ reading: SentenceNetwork.Reading, of sentence: Sentence) -> Bool {
    sentence.tags.indices.allSatisfy {
      sentence.tokens[$0].form.hasSuffix("ing")
        || (network.classes[reading.classes[$0]].tag == .verb) == (sentence.tags[$0] == .verb)
    }
  }

  /// Gives every token its lemma: that of the tables where the learnt rules make one that they do not know of a word
  /// that they do.
  private func addLemmas(to sentence: inout Sentence) {
    sentence.lemmas = sentence.tokens.indices.map { token in
      let word = sentence.tokens[token].form.lowercased()
      if sentence.tags[token] == .noun, let singular = plurals[word] {
        sentence.morphology[token].number = .plural
        return singular
      }
      let lemma = lemmatizer.lemma(
        of: sentence.tokens[token].form,
        tag: sentence.tags[token],
        morphology: sentence.morphology[token],
        isFirst: token == 0
      )
      switch sentence.tags[token] {
      case .noun: return nouns.contains(word) && !nouns.contains(lemma) ? word : lemma
      // "Gunmen shot the mayor", where "shot" is taken for the present.
      case .verb: return verbs[lemma] == lemma ? lemma : verbs[word] ?? lemma
      default: return lemma
      }
    }
  }
}
