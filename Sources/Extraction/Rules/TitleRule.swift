import KnowledgeGraph
import Language

/// What a title says a person is to an organization.
///
/// - Matches: a noun of `titles.tsv` before, behind or predicated of a person, or standing alone; any other noun for a
///   person with an organization behind "for", "from", "with" or "at" ("a geologist with the Harbour Union").
/// - Claims: leads, speaks_for or member_of, the title as qualifier, in the outlet's voice; several without a name in the
///   speaker's.
/// - Example: "Dara Amin, a spokesman for the Harbour Union" is speaks_for(spokesperson: Dara Amin, organization: the
///   Harbour Union).
/// - Not: members who stand for the organization itself ("Harbour Union fighters", "fighters of the Harbour Union"); an
///   office that somebody seeks ("ran for governor of Arlen").
struct TitleRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.flatMap { token -> [Draft] in
      let drafts = drafts(titled: token, in: index, of: report)
      guard !drafts.isEmpty, let last = lastWord(ofTitleAt: token, in: sentence) else {
        return drafts
      }
      return self.drafts(titled: last, in: index, of: report).isEmpty ? drafts : []
    }
  }

  private func drafts(titled token: Int, in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    guard [.noun, .properNoun].contains(sentence.tags[token]),
      !isCompared(token, in: sentence),
      let relation = relation(titled: token, in: index, of: report)
    else { return [] }
    let person = person(titled: token, in: index, of: report)
    return ([person] + others(titled: token, besides: person, in: index, of: report)).compactMap {
      draft(token, of: $0, relation, in: index, of: report)
    }
  }

  private func draft(
    _ token: Int,
    of person: Int,
    _ relation: Lexicon.Relation,
    in index: Int,
    of report: Report
  ) -> Draft? {
    let sentence = report.sentences[index]
    guard isPerson(person, in: index, of: report),
      let organization = organization(
        of: token,
        person: person,
        relation,
        in: index,
        of: report
      ),
      person != organization, person != token || !isSought(token, in: sentence),
      person != token || sentence.morphology[token].number != .plural
        || relation.predicate == "located_in"
        || isNamedBehind(organization, token, relation, in: index, of: report)
    else { return nil }
    let chain = report.chain(at: person, in: index)
    guard chain == nil || chain != report.chain(at: organization, in: index) else { return nil }
    return Draft(
      predicate: relation.predicate,
      rule: "title",
      sentence: index,
      head: token,
      trigger: [token],
      fillers: [
        .init(role: relation.first, sentence: index, head: person),
        .init(role: relation.second, sentence: index, head: organization),
      ],
      voice: person == token && sentence.isToldAsNew(person) ? .describer : .outlet,
      qualifier: qualifier(token, of: person, in: sentence)
    )
  }

  /// "Presidents Dara Amin of Norway and Sami Noor of Denmark": who else bears a title in the plural, each for a place of
  /// their own.
  private func others(titled token: Int, besides person: Int, in index: Int, of report: Report)
    -> [Int]
  {
    let sentence = report.sentences[index]
    guard sentence.morphology[token].number == .plural, person > token else { return [] }
    return sentence.tree.children(of: person, by: .conj).filter { other in
      sentence.tags[other] == .properNoun && report.kind(of: other, in: index) == .person
        && sentence.tree.children(of: other, by: .nmod).contains {
          sentence.preposition(of: $0) == "of"
        }
    }
  }

  /// The title as a qualifier, with the word that makes it a lower or a past one: "deputy director", "former director".
  private func qualifier(_ token: Int, of person: Int, in sentence: Sentence) -> String {
    let beside =
      sentence.tree.children(of: token, by: .amod, .compound)
      + (person == token ? [] : sentence.tree.children(of: person, by: .amod, .description))
    let former = beside.first {
      $0 < token && lexicon.isCue(sentence.word($0), of: "former")
    }
    let deputies = deputies(before: token, in: sentence)
    let last = lastWord(ofTitleAt: token, in: sentence) ?? token
    let isJoined =
      joined(last, in: sentence) != nil
      && !deputies.contains(first(ofTitleAt: last, in: sentence))
    let title =
      isJoined
      ? "\(sentence.word(first(ofTitleAt: last, in: sentence)))-\(sentence.word(last))"
      : sentence.lemmas[token].lowercased()
    let words = deputies.map { sentence.lemmas[$0].lowercased() } + [title]
    return (former.map { [sentence.word($0)] + words } ?? words).joined(separator: " ")
  }

  /// "students of the Harbour University": several people are members of what is named behind them alone.
  private func isNamedBehind(
    _ organization: Int,
    _ token: Int,
    _ relation: Lexicon.Relation,
    in index: Int,
    of report: Report
  ) -> Bool {
    relation.predicate == "member_of" && organization > token
      && report.kind(of: organization, in: index) == .organization
      && report.sentences[index].names.contains { $0.tokens.contains(organization) }
  }

  /// What a noun says of a person: by the table, or of any person's calling that it is exercised for somebody.
  private func relation(titled token: Int, in index: Int, of report: Report) -> Lexicon.Relation? {
    let sentence = report.sentences[index]
    let listed =
      joined(lastWord(ofTitleAt: token, in: sentence) ?? token, in: sentence)
      ?? lexicon.titles[sentence.lemmas[token].lowercased()]
    if let listed, listed.predicate != "leads" || deputies(before: token, in: sentence).isEmpty {
      return listed
    }
    guard listed == nil else { return member(ofKinds: ["organization", "group", "facility"]) }
    guard sentence.tags[token] == .noun, report.kind(of: token, in: index) == .person else {
      return nil
    }
    return member(ofKinds: ["organization"])
  }

  /// "Secretary-General", "Secretary General": what a title says with the word before it.
  private func joined(_ token: Int, in sentence: Sentence) -> Lexicon.Relation? {
    guard token > 0 else { return nil }
    let before = first(ofTitleAt: token, in: sentence)
    // An Under Secretary General leads nothing.
    guard before >= 0,
      before == 0 || !lexicon.isCue(sentence.word(before - 1), of: "deputy")
    else { return nil }
    return lexicon.titles["\(sentence.word(before))-\(sentence.word(token))"]
  }

  /// The word before a title, beyond a hyphen.
  private func first(ofTitleAt token: Int, in sentence: Sentence) -> Int {
    sentence.word(token - 1) == "-" ? token - 2 : token - 1
  }

  /// The second word of a title that a word opens.
  private func lastWord(ofTitleAt token: Int, in sentence: Sentence) -> Int? {
    [token + 1, token + 2].first { next in
      next < sentence.count && first(ofTitleAt: next, in: sentence) == token
        && joined(next, in: sentence) != nil
    }
  }

  private func member(ofKinds kinds: Set<String>) -> Lexicon.Relation {
    Lexicon.Relation(
      predicate: "member_of",
      first: "member",
      second: "organization",
      kinds: kinds
    )
  }

  /// Whether a phrase may stand for people: "the province is a source of recruits" gives nobody a title.
  private func isPerson(_ token: Int, in index: Int, of report: Report) -> Bool {
    switch report.kind(of: token, in: index) {
    case .person, .group, .organization: true
    // "Rents are a source of income"
    case .other, nil: !isThing(token, in: report.sentences[index])
    // A name may be taken for a place's.
    case .facility, .place: report.sentences[index].tags[token] != .noun
    case .weapon, .vehicle, .event, .time: false
    }
  }

  /// Whether a plain noun that is called something stands for nobody that the tables know.
  private func isThing(_ token: Int, in sentence: Sentence) -> Bool {
    guard sentence.tags[token] == .noun, let head = sentence.head(of: token),
      sentence.relation(of: token) == .nsubj
    else { return false }
    let lemma = sentence.lemmas[token].lowercased()
    return !sentence.tree.children(of: head, by: .cop).isEmpty
      && !lexicon.isCue(lemma, of: "somebody")
      && ![.group, .organization, .person]
        .contains(lexicon.nounKinds[lemma])
  }

  /// "deputy director": the words that put somebody behind who leads.
  private func deputies(before token: Int, in sentence: Sentence) -> [Int] {
    sentence.tree.children(of: token, by: .amod, .compound).filter {
      $0 < token && lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "deputy")
    }
  }

  /// "He is like the chairman of a firm", "is behind the president": with a preposition a copula gives nobody a title.
  private func isCompared(_ token: Int, in sentence: Sentence) -> Bool {
    !sentence.tree.children(of: token, by: .cop).isEmpty
      && !["among", "as", nil].contains(sentence.preposition(of: token))
  }

  /// Whether an office is what somebody runs for or is named as ("ran for governor of Arlen").
  private func isSought(_ token: Int, in sentence: Sentence) -> Bool {
    ["as", "for"].contains(sentence.preposition(of: token) ?? "")
  }

  /// The person who bears the title: the name it stands by, its subject, or the title's own phrase.
  private func person(titled token: Int, in index: Int, of report: Report) -> Int {
    let sentence = report.sentences[index]
    let tree = sentence.tree
    let isPerson = { (other: Int) in
      sentence.tags[other] == .properNoun && report.kind(of: other, in: index) == .person
        && !isAcronym(other, in: sentence)
    }
    if let head = sentence.head(of: token), isPerson(head),
      [.description, .compound, .appos, .flat, .nmod].contains(sentence.relation(of: token))
    {
      // "Dara Amin and Sami Noor, the mayor of Arlen": one office is that of who stands before it.
      let last = tree.children(of: head, by: .conj).last { $0 < token && isPerson($0) }
      return sentence.morphology[token].number == .plural ? head : last ?? head
    }
    if let named = tree.children(of: token, by: .appos, .flat, .description).first(where: isPerson)
      ?? tree.children(of: token, by: .nmod).first(where: {
        $0 > token && sentence.preposition(of: $0) == nil && isPerson($0)
      })
    {
      return named
    }
    // "Member of the harbour committee Dara Amin", where the tree gives the name to the committee.
    let behind = tree.children(of: token, by: .nmod).filter {
      ["for", "of", "to"].contains(sentence.preposition(of: $0) ?? "")
    }
    let named = behind.lazy.flatMap { tree.children(of: $0, by: .appos, .flat) }.first {
      isPerson($0) && tree.subtree(of: $0)[0] > tree.heads[$0]
    }
    if let named { return named }
    if !tree.children(of: token, by: .cop).isEmpty,
      let subject = tree.children(of: token, by: .nsubj).first
    {
      return sentence.isRelativePronoun(subject)
        ? sentence.noun(describedBy: token) ?? subject : subject
    }
    if let holder = holder(of: token, in: index, of: report) { return holder }
    // "is going to be president"
    if !tree.children(of: token, by: .cop).isEmpty, sentence.relation(of: token) == .xcomp,
      let subject = VerbClauses(lexicon: lexicon).surfaceSubjects(of: token, in: sentence).tokens
        .first,
      [.pronoun, .properNoun].contains(sentence.tags[subject])
    {
      return subject
    }
    if sentence.relation(of: token) == .conj, let first = sentence.head(of: token),
      lexicon.titles[sentence.lemmas[first].lowercased()] != nil
    {
      return self.person(titled: first, in: index, of: report)
    }
    // "Dara Amin, judge at the court and leader of the front"
    if sentence.relation(of: token) == .conj, let first = sentence.head(of: token), isPerson(first),
      sentence.morphology[token].number != .plural,
      tree.children(of: first, by: .appos).contains(where: { $0 < token }),
      tree.children(of: token, by: .det, .possessive, .appos, .flat).isEmpty
    {
      return first
    }
    return token
  }

  /// "the head of the Harbour Union (HU)": a word alone in brackets names nobody.
  private func isAcronym(_ token: Int, in sentence: Sentence) -> Bool {
    token > 0 && token + 1 < sentence.count && sentence.tokens[token - 1].form == "("
      && sentence.tokens[token + 1].form == ")"
  }

  /// "served as chairman", "was elected president": who holds the office that a verb gives.
  private func holder(of token: Int, in index: Int, of report: Report) -> Int? {
    let sentence = report.sentences[index]
    guard let verb = sentence.head(of: token), sentence.tags[verb] == .verb,
      lexicon.isCue(sentence.lemmas[verb].lowercased(), of: "holdOffice"),
      sentence.relation(of: token) == .xcomp || sentence.preposition(of: token) == "as"
    else { return nil }
    let clause = VerbClauses(lexicon: lexicon).clause(of: verb, in: sentence, at: index)
    return (clause.tokens(at: .object) + clause.tokens(at: .subject)).first { $0 != token }
  }

  /// The organization: what the title is of, for, from or in, its possessor, or the noun before it.
  private func organization(
    of token: Int,
    person: Int,
    _ relation: Lexicon.Relation,
    in index: Int,
    of report: Report
  ) -> Int? {
    let sentence = report.sentences[index]
    let tree = sentence.tree
    let isSide = { (other: Int) in
      guard let kind = report.kind(of: other, in: index) else { return false }
      let isSide = [.organization, .group, .place, .facility].contains(kind)
      return relation.kinds.isEmpty ? isSide : relation.kinds.contains(kind.rawValue)
    }
    let isTitle = lexicon.titles[sentence.lemmas[token].lowercased()] != nil
    let joints =
      isTitle ? ["of", "for", "from", "with", "at", "in"] : ["for", "from", "with", "at"]
    let own = tree.children(of: token, by: .nmod)
    // "chief of operations for the union": the phrase may hang on the phrase before it.
    let inner = own.flatMap { tree.children(of: $0, by: .nmod) }.filter {
      ["at", "for"].contains(sentence.preposition(of: $0) ?? "")
    }
    let marked = own.filter { joints.contains(sentence.preposition(of: $0) ?? "") } + inner
    let before = tree.children(of: token, by: .possessive, .compound, .amod)
    let besideName =
      person == token
      ? [] : tree.children(of: person, by: .compound, .possessive).filter { $0 < token }
    // "President Dara Amin of Norway", unlike "committee chairman Dara Amin of Arlen"
    let isBody = { (other: Int) in
      lexicon.nounKinds[sentence.lemmas[other].lowercased()] == .organization
    }
    let behindName =
      relation.predicate != "leads" || person <= token
      ? []
      : tree.children(of: person, by: .nmod).filter {
        sentence.preposition(of: $0) == "of"
          && !(before.contains(where: isBody) && report.kind(of: $0, in: index) == .place)
      }
    let sides = (isTitle ? Array(before.reversed()) + marked + besideName + behindName : marked)
      .filter {
        isSide($0) && !isOffice($0, in: sentence)
          && !(relation.predicate == "member_of" && isSeat($0, in: index, of: report))
          && !(relation.predicate == "leads" && isConcern($0, in: index, of: report))
      }
    // "the Harbour Union Arlen director": who leads a body somewhere leads the body.
    return sides.first { report.kind(of: $0, in: index) != .place } ?? sides.first
  }

  /// "the ambassador in Norway", "the senator from Arlen": a place that somebody works in or speaks for has no members.
  private func isSeat(_ token: Int, in index: Int, of report: Report) -> Bool {
    report.kind(of: token, in: index) == .place
      && ["in", "from", "at"].contains(report.sentences[index].preposition(of: token) ?? "")
  }

  /// "the minister for Norway": whom somebody has to do with is not who is led.
  private func isConcern(_ token: Int, in index: Int, of report: Report) -> Bool {
    report.kind(of: token, in: index) == .place
      && report.sentences[index].preposition(of: token) == "for"
  }

  /// "head of state", "chief of staff": a word of an office's name, which is no side.
  private func isOffice(_ token: Int, in sentence: Sentence) -> Bool {
    lexicon.isCue(sentence.word(token), of: "office") && sentence.preposition(of: token) == "of"
      && sentence.tree.children(of: token, by: .det, .possessive, .amod, .compound).isEmpty
  }
}
