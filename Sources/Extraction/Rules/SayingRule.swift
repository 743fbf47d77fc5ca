import KnowledgeGraph
import Language

/// Statements worth keeping for themselves: silence, denial, and what yields no other claim.
///
/// - Matches: a statement of `StatementFinder` that somebody made who can speak.
/// - Claims: say(speaker, content), with the stance; negative for silence ("declined to comment"). A question is asked.
/// - Example: "The union did not disclose how many" is say(speaker: the union, content: how many), negative; "the union
///   condemned the raid" is say(speaker: the union, content: the raid).
/// - Not: a statement whose content states a claim of its own, unless it is denied or withheld; what nobody says to
///   have been said ("may say", "to explain"); a verb of saying that does something to people and things ("the family
///   rejected him"); what cannot speak ("the crisis claimed lives", "data revealed").
struct SayingRule: Sendable {
  let statements: Statements
  let speech: SpeechLexicon
  let factuality: FactualityReader

  /// The sayings of a report, given the claims drafted from what is said.
  ///
  /// Who says that somebody said something is the outer speaker of that saying, which needs no other.
  func drafts(in report: Report, besides drafts: [Draft]) -> [Draft] {
    let sayings = statements.all.filter { statement in
      guard statement.act == .speech || isOutspoken(statement, besides: drafts, in: report),
        statement.isVerbatim || canSpeak(statement.speaker, in: report)
      else { return false }
      return !handles(statement, in: report) && !isRefusedDeed(statement, in: report)
        && !isReason(statement, in: report) && !passesOn(statement, in: report)
        && isMade(statement, in: report)
        && (isKept(statement) || statement.act == .reaction
          || !drafts.contains { statement.covers(sentence: $0.sentence, token: $0.head) })
    }
    return sayings.filter { outer in
      isKept(outer) || !sayings.contains { outer.covers(sentence: $0.sentence, token: $0.cue) }
    }.compactMap { draft(of: $0, in: report) }
  }

  /// Whether a statement counts beside the claims of its content: silence and denial do.
  private func isKept(_ statement: Statement) -> Bool {
    statement.polarity == .negative || statement.stance == .deny
  }

  /// "condemned the raid": praise or blame that is spoken out, and no other claim of the same verb ("condemned the mayor").
  private func isOutspoken(_ statement: Statement, besides drafts: [Draft], in report: Report)
    -> Bool
  {
    let sentence = report.sentences[statement.sentence]
    return statement.act == .reaction
      && speech.verb(sentence.lemmas[statement.cue].lowercased(), particle: nil)?.outspoken == true
      && !drafts.contains {
        $0.sentence == statement.sentence && $0.head == statement.cue
      }
  }

  private func draft(of statement: Statement, in report: Report) -> Draft? {
    guard statement.speaker != nil else { return nil }
    let content = wordings(of: statement, in: report)
      .flatMap { parts(of: $0, in: statement, of: report) }
      .map {
        Draft.Filler(
          role: "content",
          sentence: statement.sentence,
          head: statement.cue,
          range: $0
        )
      }
    let stance = asks(statement, in: report) ? .ask : statement.stance
    return Draft(
      predicate: "say",
      rule: "statement",
      sentence: statement.sentence,
      head: statement.cue,
      trigger: [statement.cue],
      fillers: speakers(of: statement, in: report) + content,
      stance: stance == .say ? nil : stance.rawValue,
      polarity: statement.polarity,
      modality: .asserted
    )
  }

  /// What is said, in one piece, or parted by the words that tell who says it ("“We wait,” Moss said, “and hope.”").
  private func wordings(of statement: Statement, in report: Report) -> [TextRange] {
    let sentence = report.sentences[statement.sentence]
    let cue = sentence.tokens[statement.cue].range
    let spans =
      (antecedent(of: statement, in: report).map { [$0] } ?? [])
      + spoken(of: statement, in: report).filter { isTelling($0, in: statement, of: report) }
      .map { $0.range(in: report.analysis) }
    if sentence.relation(of: statement.cue) == .relativeClause, let first = spans.first,
      let last = spans.last
    {
      return [TextRange(first.start, max(first.end, last.end))]
    }
    var pieces: [TextRange] = []
    for span in spans {
      if let last = pieces.last, !(last.end <= cue.start && cue.end <= span.start) {
        pieces[pieces.count - 1] = TextRange(last.start, max(last.end, span.end))
      } else {
        pieces.append(span)
      }
    }
    return pieces
  }

  /// The words of a statement without those behind its cue that no marks hold where marks hold what stands before it
  /// ("“We wait,” said Moss, who leads the port").
  private func spoken(of statement: Statement, in report: Report) -> [TokenSpan] {
    let isQuoted = { (span: TokenSpan) in
      span.tokens.contains { statements.isQuoted(sentence: span.sentence, token: $0) }
    }
    let isAllQuoted = { (span: TokenSpan) in
      let tags = report.sentences[span.sentence].tags
      return span.tokens.allSatisfy {
        tags[$0] == .punctuation || statements.isQuoted(sentence: span.sentence, token: $0)
      }
    }
    let isBehind = { (span: TokenSpan) in
      span.sentence == statement.sentence && span.tokens.lowerBound > statement.cue
    }
    guard
      statement.content.contains(where: {
        $0.sentence <= statement.sentence && !isBehind($0) && isAllQuoted($0)
      })
    else { return statement.content }
    return statement.content.filter { !isBehind($0) || isQuoted($0) }
  }

  /// "Because, as I said, it rains": whether words hold more than marks, and before the cue more than what joins them to
  /// others.
  private func isTelling(_ span: TokenSpan, in statement: Statement, of report: Report) -> Bool {
    let tags = report.sentences[span.sentence].tags[span.tokens]
    guard span.sentence == statement.sentence, span.tokens.upperBound <= statement.cue else {
      return tags.contains { $0 != .punctuation }
    }
    return tags.contains {
      ![.adverb, .coordinatingConjunction, .interjection, .punctuation, .subordinatingConjunction]
        .contains($0)
    }
  }

  /// "The mayor and the union said", "they said": who makes a statement, and who makes it with them.
  private func speakers(of statement: Statement, in report: Report) -> [Draft.Filler] {
    guard let speaker = statement.speaker else { return [] }
    let index = speaker.span.sentence
    let sentence = report.sentences[index]
    let others = sentence.conjuncts(of: speaker.head).dropFirst().filter { other in
      !statement.covers(sentence: index, token: other) && canSpeak(other, in: index, of: report)
        && !isOne(speaker.head, with: other, in: sentence)
    }
    // "Reuters/Ada Moss Harbour officials": nothing joins them.
    let isJoined = others.contains {
      sentence.preposition(of: $0) != nil || !sentence.tree.children(of: $0, by: .cc).isEmpty
    }
    let named = ([speaker.head] + (isJoined ? others : [])).map { (sentence: index, head: $0) }
    return (named + report.companions(of: speaker.head, in: index))
      .map { .init(role: "speaker", sentence: $0.sentence, head: $0.head) }
  }

  /// "the Institute of Coasts and Harbours", "businessman and mayor Ada Moss": whether what an "and" joins is one.
  private func isOne(_ first: Int, with other: Int, in sentence: Sentence) -> Bool {
    if sentence.names.contains(where: { $0.tokens.contains(first) && $0.tokens.contains(other) }) {
      return true
    }
    return sentence.tags[first] == .noun && sentence.morphology[first].number != .plural
      && [first, other].allSatisfy {
        sentence.tree.children(of: $0, by: .det, .nummod, .possessive, .amod).isEmpty
      }
  }

  /// "a delay which Moss said was normal": what is said of what, without who says it.
  private func parts(of content: TextRange, in statement: Statement, of report: Report)
    -> [TextRange]
  {
    let sentence = report.sentences[statement.sentence]
    guard sentence.relation(of: statement.cue) == .relativeClause, let speaker = statement.speaker,
      speaker.span.sentence == statement.sentence, speaker.head < statement.cue,
      let noun = sentence.noun(describedBy: statement.cue), noun < speaker.head,
      case let start = speaker.span.tokens.lowerBound, noun < start
    else { return [content] }
    let pronoun = (noun + 1..<start).last(where: sentence.isRelativePronoun)
    let end = (noun..<(pronoun ?? start)).last { sentence.tags[$0] != .punctuation } ?? noun
    let next = max(statement.cue, statement.cueTokens.last ?? statement.cue) + 1
    guard next < sentence.count, content.start < sentence.tokens[end].range.end,
      content.end > sentence.tokens[next].range.start
    else { return [content] }
    let rest = TextRange(sentence.tokens[next].range.start, content.end)
    // "fired on soldiers, which Moss said was an error": the pronoun may stand for all that was told.
    let isOfAll =
      sentence.tags[noun] == .numeral
      || sentence.morphology[noun].number == .plural
        && ["has", "is", "was"].contains(sentence.word(next))
    return isOfAll ? [rest] : [TextRange(content.start, sentence.tokens[end].range.end), rest]
  }

  /// "a blast which the union said killed ten", "a plan, which Moss called a disgrace": what is said holds what the
  /// pronoun before the speaker stands for.
  private func antecedent(of statement: Statement, in report: Report) -> TextRange? {
    let sentence = report.sentences[statement.sentence]
    guard sentence.relation(of: statement.cue) == .relativeClause,
      let noun = sentence.noun(describedBy: statement.cue), noun < statement.cue,
      let speaker = statement.speaker, speaker.span.sentence == statement.sentence,
      speaker.head > noun,
      let start = statement.content.first, start.sentence == statement.sentence,
      let pronoun = (noun..<speaker.head).last(where: { sentence.isRelativePronoun($0) }),
      pronoun < start.tokens.lowerBound || start.tokens.contains(pronoun),
      [.obj, .nsubj, .nsubjPassive].contains(sentence.relation(of: pronoun))
    else { return nil }
    return sentence.range(of: sentence.phrase(of: noun))
  }

  /// Whether the text says that the words were said; silence is told as what was not.
  private func isMade(_ statement: Statement, in report: Report) -> Bool {
    let sentence = report.sentences[statement.sentence]
    if statement.polarity == .negative {
      // "must not disclose": what is forbidden is not kept silent.
      return !statement.cueTokens.contains { ["must", "should"].contains(sentence.lemmas[$0]) }
    }
    let reading = factuality.read(statement.cue, in: sentence)
    return reading.polarity == .positive
      && (reading.modality == .asserted || reading.modality == .reported)
  }

  /// Whether all that a plain statement closes with is a question.
  private func asks(_ statement: Statement, in report: Report) -> Bool {
    guard statement.stance == .say, let last = statement.content.last else { return false }
    let sentence = report.sentences[last.sentence]
    let end = min(last.tokens.upperBound + 1, sentence.count)
    return sentence.tokens[last.tokens.lowerBound..<end].suffix(3).contains { $0.form == "?" }
  }

  /// "refused to hand over the files": who declines to do something else than speak is silent about nothing.
  private func isRefusedDeed(_ statement: Statement, in report: Report) -> Bool {
    let sentence = report.sentences[statement.sentence]
    guard statement.stance == .decline,
      let deed = sentence.tree.children(of: statement.cue, by: .xcomp, .advcl).first(where: {
        sentence.tags[$0] == .verb && sentence.isInfinitive($0)
      })
    else { return false }
    let frame = speech.verb(
      sentence.lemmas[deed].lowercased(),
      particle: sentence.particle(of: deed)
    )
    return frame?.act != .speech
  }

  /// "quoted a resident as saying": what is passed on is what the one who is cited says.
  private func passesOn(_ statement: Statement, in report: Report) -> Bool {
    guard statement.stance == .cite else { return false }
    let tree = report.sentences[statement.sentence].tree
    return statements.all.contains {
      $0.sentence == statement.sentence && $0.manner == .citing
        && tree.heads[$0.cue] == statement.cue
    }
  }

  /// "closed the port, citing the weather": a participle of citing that brings nobody's words gives a reason.
  private func isReason(_ statement: Statement, in report: Report) -> Bool {
    let sentence = report.sentences[statement.sentence]
    guard statement.stance == .cite, statement.manner != .citing,
      sentence.isPresentParticiple(statement.cue)
    else { return false }
    return !sentence.tree.children(of: statement.cue, by: .obj).contains {
      switch report.kind(of: $0, in: statement.sentence) {
      case .person, .organization, .group: true
      default: sentence.tags[$0] == .properNoun
      }
    }
  }

  /// Whether the verb does something to people or things, with nothing said: no clause, no quotation, no "as".
  private func handles(_ statement: Statement, in report: Report) -> Bool {
    let sentence = report.sentences[statement.sentence]
    let tree = sentence.tree
    guard sentence.tags[statement.cue] == .verb, statement.stance != .accuse,
      statement.stance != .cite,
      let object = tree.children(of: statement.cue, by: .obj, .nsubjPassive).first,
      statement.covers(sentence: statement.sentence, token: object),
      tree.children(of: statement.cue, by: .ccomp, .xcomp, .parataxis, .advcl).isEmpty,
      !tree.children(of: statement.cue, by: .obl).contains(where: {
        sentence.preposition(of: $0) == "as"
      }),
      !statements.isQuoted(sentence: statement.sentence, token: object)
        || statements.isQuoted(sentence: statement.sentence, token: statement.cue)
    else { return false }
    switch report.kind(of: object, in: statement.sentence) {
    case .person, .group, .organization, .place, .facility, .vehicle: return true
    case .weapon, .event, .time, .other, nil:
      return speech.isPersonal(sentence.word(object))
    }
  }

  /// Whether a phrase stands for who can speak: people and their organisations, places for theirs, names, and what
  /// words are put down in ("the letter"), but nothing that only shows ("data").
  private func canSpeak(_ speaker: Party?, in report: Report) -> Bool {
    guard let speaker, !speaker.isMute else { return false }
    return canSpeak(speaker.head, in: speaker.span.sentence, of: report)
  }

  private func canSpeak(_ head: Int, in index: Int, of report: Report) -> Bool {
    guard let chain = report.chain(at: head, in: index) else {
      return report.sentences[index].tags[head] == .properNoun
    }
    switch report.analysis.chains[chain].kind {
    case .person, .organization, .group, .place, .facility: return true
    case .weapon, .vehicle, .event, .time: return false
    case .other: break
    }
    let mentions = report.analysis.chains[chain].mentions.map { report.analysis.mentions[$0] }
    let named = mentions.filter { $0.form != .pronoun }
    guard !named.isEmpty else {
      return speech.isSomebody(report.sentences[index].word(head))
    }
    return named.contains { mention in
      let sentence = report.sentences[mention.sentence]
      if mention.form == .name { return sentence.tags[mention.head] == .properNoun }
      guard let sense = speech.noun(sentence.lemmas[mention.head].lowercased()) else {
        return false
      }
      return sense.kind == .saying || sense.kind == .document && sense.stance != .show
    }
  }
}
