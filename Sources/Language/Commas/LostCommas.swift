import Foundation

/// Finds where commas are missing in a text that has lost all of its own, as texts do that went through a table of
/// values parted by commas.
///
/// Those that matter most for who did what: that before who says all of it ("Two died the group said"), that before
/// what came of it ("A shell hit the bus killing two"), that behind when or where ("On Monday army shells hit the bus").
struct LostCommas: Sendable {
  /// How many words may stand behind the verb of who says it: "told the agency on Sunday evening".
  private static let longestTail = 5
  /// How near before the verb a quotation mark parts what is said from who says it.
  private static let quotationReach = 12

  /// The verbs that bring somebody's words.
  let sayings: Set<String>
  /// Those of them that have no object.
  let bareSayings: Set<String>
  /// Those of them that cite somebody.
  private let citings: Set<String>
  /// The verbs that tell what comes of something.
  let results: Set<String>
  /// What common nouns stand for.
  let kinds: [String: String]
  /// Months and days of the week.
  let calendar: Set<String>
  /// Days of the week alone.
  let days: Set<String>
  /// The words that make a part of a place with its name.
  private let directionWords: Set<String>
  private let headings: HeadingLabel
  let gazetteer: Gazetteer

  /// Reads the tables in a folder; `kinds` tells what common nouns stand for.
  init(tablesAt tables: URL, gazetteer: Gazetteer, kinds: [String: String]) throws(LexiconError) {
    self.gazetteer = gazetteer
    self.kinds = kinds
    let verbs = try LexiconTable(at: tables.appending(path: "speech-verbs.tsv"), columns: 4)
    let speech = verbs.rows.filter { $0.fields[1] == "speech" }
    sayings = Set(speech.map { $0.fields[0] })
    citings = Set(
      speech.filter { $0.fields[3].split(separator: " ").contains("source") }.map { $0.fields[0] }
    )
    bareSayings = Set(
      speech.filter { row in
        row.fields[3].split(separator: " ").allSatisfy {
          !["np", "hearer", "source", "as", "figures"].contains($0) && !$0.hasPrefix("+")
        }
      }
      .map { $0.fields[0] }
    )
    results = try LexiconTable(at: tables.appending(path: "result-verbs.tsv"), columns: 1).words
    let dates = try LexiconTable(at: tables.appending(path: "calendar.tsv"), columns: 2)
    calendar = dates.words
    days = Set(dates.rows.filter { $0.fields[1] == "day" }.map { $0.fields[0] })
    directionWords = try LexiconTable(at: tables.appending(path: "directions.tsv"), columns: 2)
      .words
    headings = try HeadingLabel(tablesAt: tables)
  }

  /// Whether sentences come of a text without commas.
  func areLost(in sentences: [Sentence]) -> Bool {
    !sentences.contains { $0.tokens.contains { $0.form == "," } }
  }

  /// The tokens of a sentence, read without commas, before which what came of it begins.
  func results(in sentence: Sentence) -> [Int] {
    sentence.tokens.indices.filter { token in
      guard token > 2, sentence.tags[token] == .verb, results.contains(sentence.lemmas[token]),
        sentence.tokens[token].form.hasSuffix("ing"), sentence.tags[..<token].contains(.verb),
        !sentence.tree.children(of: token, by: .obj, .obl).isEmpty
      else { return false }
      switch sentence.tags[token - 1] {
      case .properNoun, .numeral, .adverb: return true
      case .noun: return !isPeople(token - 1, in: sentence)
      default: return false
      }
    }
  }

  /// The tokens before which begins what is told of some of those told of before: "were killed by fire six of them in Arlen",
  /// "killed ten guards among them two officers".
  func parts(in sentence: Sentence) -> [Int] {
    sentence.tokens.indices.dropLast(2).filter { token in
      guard token > 2, [.noun, .properNoun].contains(sentence.tags[token - 1]),
        sentence.tags[..<token].contains(.verb)
      else { return false }
      if sentence.tokens[token].form == "among" { return sentence.tokens[token + 1].form == "them" }
      return sentence.tokens[token + 1].form == "of" && sentence.tokens[token + 2].form == "them"
        && sentence.tags[token] == .numeral && token + 3 < sentence.count
        && sentence.tags[token + 3] == .adposition
    }
  }

  /// The directions behind a name, before which a comma keeps them out of it: "in Arlen Northwest of the capital".
  func directions(in sentence: Sentence) -> [Int] {
    sentence.tokens.indices.dropLast().filter { token in
      token > 0 && sentence.tags[token - 1] == .properNoun && isDirection(token, in: sentence)
        && sentence.tokens[token].form != sentence.lowercased(token)
        && sentence.tokens[token + 1].form == "of"
    }
  }

  func isDirection(_ token: Int, in sentence: Sentence) -> Bool {
    isDirection(sentence.lowercased(token))
  }

  /// Whether a word in small letters makes a part of a place with its name.
  func isDirection(_ word: String) -> Bool { directionWords.contains(word) }

  /// The tokens that stand beside who says a heading: a comma keeps the two apart as the lost colon did.
  func labels(in sentence: Sentence) -> [Int] {
    headings.label(of: sentence).map { [max(1, $0.lowerBound)] } ?? []
  }

  /// Who closes a sentence by saying all of it.
  struct Closing {
    let verb: Int
    /// The tokens that hold who says it.
    let speaker: Range<Int>
    /// The tokens before which a comma is lost.
    let commas: [Int]
  }

  /// The ways in which somebody may close a sentence by saying all of it, the likeliest first.
  func closings(in sentence: Sentence) -> [Closing] {
    let inverted = sentence.tokens.indices.reversed().lazy
      .compactMap { self.inverted($0, in: sentence) }.first
    let found = inverted.map { [$0] } ?? []
    guard let verb = lastSaying(in: sentence), verb != inverted?.verb else { return found }
    guard isBare(behind: verb, in: sentence) else { return found }
    var end = verb
    while end > 0, [.auxiliary, .adverb].contains(sentence.tags[end - 1]) { end -= 1 }
    if end > 2, sentence.tokens[end - 1].form == ")", sentence.tokens[end - 3].form == "(" {
      end -= 3
    }
    guard end > 3, !isQuotation(before: end, in: sentence),
      let start = speaker(before: end, in: sentence), start > 2,
      sentence.tags[..<start].contains(.verb) || sentence.tags[..<start].contains(.auxiliary),
      endsClause(start - 1, in: sentence),
      !isAllSubject(before: end, of: verb, in: sentence)
    else { return found }
    let plain = Closing(
      verb: verb,
      speaker: start..<verb,
      commas: [start] + (participle(behind: verb, in: sentence).map { [$0] } ?? [])
    )
    return found + [described(plain, in: sentence), plain].compactMap(\.self)
  }

  /// The last verb of a sentence if it is one of saying; where that cites somebody, the one before that says whom it cites
  /// ("the agency reported Monday citing a source"); or one with which somebody goes on ("the group said adding that").
  private func lastSaying(in sentence: Sentence) -> Int? {
    let verbs = sentence.tokens.indices.filter { sentence.tags[$0] == .verb }
    let goesOn = verbs.last {
      bareSayings.contains(sentence.lemmas[$0]) && participle(behind: $0, in: sentence) != nil
    }
    if let goesOn { return goesOn }
    guard let last = verbs.last, sayings.contains(sentence.lemmas[last]) else { return nil }
    guard citings.contains(sentence.lemmas[last]), sentence.tokens[last].form.hasSuffix("ing"),
      let before = verbs.dropLast().last, last - before <= Self.longestTail,
      sayings.contains(sentence.lemmas[before])
    else { return last }
    return before
  }

  /// The participle right behind a verb of saying and its date that tells what who speaks does besides: "said on Friday
  /// blaming the army", but not "said leaving the town was wrong".
  func participle(behind verb: Int, in sentence: Sentence) -> Int? {
    let isDate = { (token: Int) in
      token < sentence.count && self.isTime(token, in: sentence)
    }
    let token = sentence.tokens.indices[(verb + 1)...].first {
      !isDate($0) && !(sentence.lowercased($0) == "on" && isDate($0 + 1))
    }
    guard let token, sentence.tags[token] == .verb, sentence.tokens[token].form.hasSuffix("ing"),
      ![.csubj, .nsubj].contains(sentence.tree.relations[token]),
      !citings.contains(sentence.lemmas[token])
    else { return nil }
    return token
  }

  func isQuotation(before end: Int, in sentence: Sentence) -> Bool {
    sentence.tokens[max(0, end - Self.quotationReach)..<end].contains {
      ["\"", "”", "“", "''", "``"].contains($0.form)
    }
  }

  /// Whether all before a verb is its subject, so that it says nothing: "The group that watches the war reported".
  private func isAllSubject(before end: Int, of verb: Int, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: verb, by: .nsubj).contains { subject in
      let phrase = sentence.tree.subtree(of: subject)
      return phrase.first == 0 && phrase.last == end - 1 && !isUnjoined(end - 1, in: sentence)
    }
  }

  /// "shelled the suburbs activists said", "left ten injured activists said": whether the tree hangs a noun on another with
  /// nothing to join them, or takes it for an object of what was done to others.
  private func isUnjoined(_ noun: Int, in sentence: Sentence) -> Bool {
    guard isPeople(noun, in: sentence), sentence.tree.children(of: noun, by: .case).isEmpty else {
      return false
    }
    let head = sentence.tree.heads[noun]
    return sentence.tree.relations[noun] == .nmod
      || sentence.tree.relations[noun] == .obj
        && [.acl, .amod].contains(sentence.tree.relations[head])
        && sentence.morphology[head].verbForm == .participle
        && !sentence.tokens[head].form.hasSuffix("ing")
  }

  /// Whether behind a verb only stands to whom and when something is said.
  func isBare(behind verb: Int, in sentence: Sentence) -> Bool {
    if participle(behind: verb, in: sentence) != nil { return true }
    let citing = sentence.tokens.indices[(verb + 1)...].first {
      sentence.tags[$0] == .verb && citings.contains(sentence.lemmas[$0])
    }
    let behind = (verb + 1..<(citing ?? sentence.count)).filter {
      sentence.tags[$0] != .punctuation
    }
    guard let first = behind.first else { return true }
    return behind.count <= Self.longestTail
      && ([.noun, .properNoun, .adposition, .determiner, .adverb].contains(sentence.tags[first])
        || sentence.names.contains { $0.tokens.lowerBound == first })
      && !behind.contains { ["as", "of", "that", "and"].contains(sentence.tokens[$0].form) }
  }

  /// Whether a clause may end at a token, so that who says it can begin behind.
  func endsClause(_ token: Int, in sentence: Sentence) -> Bool {
    switch sentence.tags[token] {
    case .adposition, .determiner, .auxiliary, .coordinatingConjunction,
      .subordinatingConjunction, .punctuation, .particle:
      false
    // "killed in shelling"
    case .verb where sentence.tokens[token].form.hasSuffix("ing"):
      token > 0 && [.adposition, .noun, .properNoun].contains(sentence.tags[token - 1])
    // "left ten dead and dozens wounded"
    case .verb:
      !sentence.tree.children(of: token, by: .auxPassive, .nsubj, .nsubjPassive).isEmpty
        || token > 0 && sentence.morphology[token].verbForm == .participle
          // "protesters wounded residents said"
          && !(sentence.tree.relations[token] == .amod && sentence.tree.heads[token] > token)
          && (sentence.tree.relations[token] == .acl || sentence.tags[token - 1] == .numeral
            || sentence.tags[token - 1] == .noun
              && sentence.morphology[token - 1].number == .plural)
    default: true
    }
  }

  func isPeople(_ token: Int, in sentence: Sentence) -> Bool {
    let kind = kinds[sentence.lemmas[token].lowercased()]
    return kind == "person" || kind == "group" || kind == "organization"
  }
}
