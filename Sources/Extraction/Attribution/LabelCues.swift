import KnowledgeGraph
import Language

/// Reads speakers set before a colon ("Mayor Moss: the port is closed") or, in headings, behind a colon ("Port closed:
/// mayor").
struct LabelCues {
  let lexicon: SpeechLexicon
  let analysis: Analysis
  let index: Int

  private static let longest = 6

  private var sentence: Sentence { analysis.sentences[index] }

  /// The statement that a label makes of its sentence, if it has one.
  func statements() -> [Statement] {
    if let signature { return [signature] }
    if let heading { return [heading] }
    if let closing { return [closing] }
    guard let colon = sentence.tokens.firstIndex(where: { $0.form == ":" }) else { return [] }
    if isLabel(0..<colon), colon + 3 < sentence.count {
      let own = TokenSpan(sentence: index, tokens: colon + 1..<sentence.count)
      return [statement(0..<colon, colon, content: [own] + restOfParagraph)]
    }
    let end = sentence.tags.lastIndex { $0 != .punctuation }.map { $0 + 1 } ?? colon
    guard sentence.kind == .heading, colon > 2, colon + 1 < end, isLabel(colon + 1..<end),
      !showsPicture(before: colon)
    else { return [] }
    let own = TokenSpan(sentence: index, tokens: 0..<colon)
    return [statement(colon + 1..<end, colon, content: [own])]
  }

  /// Who says a heading that lost its colon: whom the text calls by the same noun, else the word itself, for which
  /// `PartyLinker` finds who speaks in the text.
  private var heading: Statement? {
    guard let words = lexicon.headings.label(of: sentence), let label = words.last else {
      return nil
    }
    let rest = words.lowerBound == 0 ? 1..<sentence.count : 0..<words.lowerBound
    var statement = statement(
      words,
      label,
      content: [TokenSpan(sentence: index, tokens: rest)]
    )
    guard let speaker = mention(of: label) else { return statement }
    let mention = analysis.mentions[speaker]
    statement.speaker = Party(
      span: TokenSpan(sentence: mention.sentence, tokens: mention.tokens),
      head: mention.head,
      mention: speaker
    )
    return statement
  }

  /// "Ten died in Arlen Harbour News Network reports.": an organisation before a last "reports" that the tags take for a
  /// noun.
  private var closing: Statement? {
    guard let last = sentence.tags.lastIndex(where: { $0 != .punctuation }),
      sentence.tags[last] == .noun, sentence.morphology[last].number == .plural,
      lexicon.verb(sentence.lemmas[last].lowercased(), particle: nil)?.stance == .report,
      let name = sentence.names.first(where: { $0.tokens.upperBound == last }),
      name.kind == .organization, case let start = name.tokens.lowerBound, start > 2,
      [.noun, .properNoun].contains(sentence.tags[start - 1]),
      sentence.tags[..<start].contains(.verb)
    else { return nil }
    return statement(
      name.tokens,
      last,
      content: [TokenSpan(sentence: index, tokens: 0..<start)]
    )
  }

  /// The mention at a label, or the first behind it with the same noun.
  private func mention(of label: Int) -> Int? {
    let noun = sentence.word(label)
    return analysis.mentions.firstIndex { mention in
      let other = analysis.sentences[mention.sentence]
      return mention.sentence == index
        ? mention.head == label && mention.tokens.count == 1
        : mention.sentence > index
          && [other.word(mention.head), other.lemmas[mention.head].lowercased()].contains(noun)
    }
  }

  /// A name behind a dash that closes a quotation ("“…” — Ada Moss"); the quotation is joined to it later.
  private var signature: Statement? {
    guard
      let dash = sentence.tokens.lastIndex(where: { ["-", "–", "—", "―"].contains($0.form) }),
      closesQuotation(before: dash)
    else { return nil }
    let name = (dash + 1..<sentence.count).filter { sentence.tags[$0] != .punctuation }
    guard let first = name.first, let last = name.last, name.count <= Self.longest,
      name.contains(where: { sentence.tags[$0] == .properNoun }),
      name.allSatisfy({ sentence.tags[$0] != .verb })
    else { return nil }
    return statement(first..<last + 1, dash, content: [])
  }

  /// Whether the mark before a token, perhaps in the sentence before, ends a quotation.
  private func closesQuotation(before token: Int) -> Bool {
    let form =
      token > 0
      ? sentence.tokens[token - 1].form
      : index > 0 ? analysis.sentences[index - 1].tokens.last?.form : nil
    switch form.flatMap(QuotationMark.init) {
    case .closing, .either: return true
    case .opening, nil: return false
    }
  }

  /// The sentences that follow in the paragraph: a label holds for all of it.
  private var restOfParagraph: [TokenSpan] {
    guard sentence.kind == .prose,
      index == 0 || analysis.sentences[index - 1].paragraph != sentence.paragraph
    else { return [] }
    return analysis.sentences.indices[(index + 1)...]
      .prefix { analysis.sentences[$0].paragraph == sentence.paragraph }
      .map { TokenSpan(sentence: $0, tokens: 0..<analysis.sentences[$0].count) }
  }

  /// Whether a few words name somebody who speaks: a name that is no place, an outlet, or a report.
  private func isLabel(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { sentence.tags[$0] != .punctuation }
    guard let last = words.last, words.count <= Self.longest,
      words.allSatisfy({ sentence.tags[$0] != .verb }), !endsWithPicture(last)
    else { return false }
    if let name = sentence.names.last(where: { $0.tokens.contains(last) }) {
      return name.kind != .place
    }
    if lexicon.isOutlet(words.map { sentence.tokens[$0].form }) { return true }
    guard let sense = lexicon.noun(sentence.lemmas[last].lowercased()) else { return false }
    return sense.kind == .document && sense.stance != .show
  }

  /// "Ada MossImage": a caption grown together with what it is of.
  private func endsWithPicture(_ token: Int) -> Bool {
    let form = sentence.tokens[token].form
    guard let capital = form.lastIndex(where: \.isUppercase), capital > form.startIndex else {
      return false
    }
    return lexicon.noun(form[capital...].lowercased())?.stance == .show
  }

  /// "The harbour at night (Image: Arlen Herald)": what comes from somebody is the picture.
  private func showsPicture(before colon: Int) -> Bool {
    lexicon.noun(sentence.lemmas[colon - 1].lowercased())?.stance == .show
  }

  private func statement(_ label: Range<Int>, _ colon: Int, content: [TokenSpan]) -> Statement {
    let tokens = label.filter { sentence.tags[$0] != .punctuation }
    let start = tokens.first ?? label.lowerBound
    let head = tokens.first { !tokens.contains(sentence.tree.heads[$0]) } ?? start
    let span = TokenSpan(sentence: index, tokens: start..<(tokens.last ?? start) + 1)
    return Statement(
      speaker: Party(span: span, head: head),
      sentence: index,
      cue: colon,
      cueTokens: [colon],
      content: content,
      manner: .indirect,
      act: .speech,
      stance: .say,
      polarity: .positive
    )
  }
}
