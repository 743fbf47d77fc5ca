import KnowledgeGraph
import Language

/// The outermost links of every chain of a report: agencies it passes on, and its outlet.
struct DocumentVoice {
  /// The links, the outlet last.
  let links: [VoiceLink]
  /// The statements that only say where the report comes from ("Trend reports citing Euronews").
  let sources: [Statement]

  /// Reads lead, dateline, closing credit and header.
  init(
    of document: SourceDocument,
    _ analysis: Analysis,
    _ statements: [Statement],
    lexicon: SpeechLexicon
  ) {
    let reader = DocumentVoiceReader(analysis: analysis, lexicon: lexicon)
    var links: [VoiceLink] = []
    if let byline = reader.byline() {
      links.append(VoiceLink(party: byline.cited, manner: .citing))
      links.append(VoiceLink(party: byline.carrier, manner: .outlet))
      sources = statements.filter {
        byline.span.covers(sentence: $0.sentence, token: $0.cue)
      }
    } else {
      sources = []
    }
    if let credit = reader.credit() {
      links.append(VoiceLink(party: credit, manner: .agency))
    }
    if let agency = document.agency {
      links.append(VoiceLink(party: reader.party(named: agency), name: agency, manner: .agency))
    }
    if let outlet = document.outlet {
      links.append(VoiceLink(party: reader.party(named: outlet), name: outlet, manner: .outlet))
    }
    self.links = links
  }
}

/// Finds in a text where it comes from.
private struct DocumentVoiceReader {
  let analysis: Analysis
  let lexicon: SpeechLexicon

  /// A closing "…, X reports citing Y" in the first sentences or the last, read from the words: trees of so long
  /// a sentence err at its end.
  func byline() -> (cited: Party, carrier: Party, span: TokenSpan)? {
    let edges = analysis.sentences.indices.prefix(2) + analysis.sentences.indices.suffix(1)
    return edges.lazy.compactMap { byline(in: $0) }.first
  }

  private func byline(in index: Int) -> (cited: Party, carrier: Party, span: TokenSpan)? {
    let sentence = analysis.sentences[index]
    guard
      let citing = sentence.tokens.indices.last(where: { isVerb($0, of: .cite, in: sentence) }),
      let end = sentence.tokens.indices.last(where: { sentence.tags[$0] != .punctuation }),
      end > citing, isCapitalized(end, in: sentence)
    else { return nil }
    var saying = citing - 1
    if saying > 0, sentence.word(saying) == "," { saying -= 1 }
    guard saying > 0,
      isVerb(saying, of: .report, in: sentence) || isVerb(saying, of: .say, in: sentence)
    else { return nil }
    let name = (0..<saying).reversed().prefix { isCapitalized($0, in: sentence) }
    guard let start = name.last, start == 0 || sentence.word(start - 1) == ",",
      !sentence.names.contains(where: { $0.kind == .person && $0.tokens.contains(start) })
    else { return nil }
    return (
      party(TokenSpan(sentence: index, tokens: citing + 1..<end + 1)),
      party(TokenSpan(sentence: index, tokens: start..<saying)),
      TokenSpan(sentence: index, tokens: start..<end + 1)
    )
  }

  /// Outlets have names that tags mistake ("Trend", "Reuters"); a capital tells them.
  private func isCapitalized(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.word(token) != sentence.tokens[token].form
  }

  private func isVerb(_ token: Int, of stance: Stance, in sentence: Sentence) -> Bool {
    let lemma = sentence.lemmas[token].lowercased()
    return [.verb, .noun].contains(sentence.tags[token])
      && lexicon.verb(lemma, particle: nil)?.stance == stance
  }

  /// An agency in brackets or before the date in the dateline, behind the last dash, or alone in the last paragraph.
  func credit() -> Party? {
    for index in analysis.sentences.indices.prefix(4) {
      if let party = bracketed(in: index) ?? dated(in: index) { return party }
    }
    if let party = signature() { return party }
    guard let last = analysis.sentences.indices.last, last > 0,
      analysis.sentences[last - 1].paragraph != analysis.sentences[last].paragraph
    else { return nil }
    let sentence = analysis.sentences[last]
    let words = sentence.tokens.indices.filter { sentence.tags[$0] != .punctuation }
    guard let first = words.first, let end = words.last, words.count <= 3,
      lexicon.isOutlet(words.map { sentence.tokens[$0].form })
    else { return nil }
    let name = sentence.tokens[first...end].map(\.form).joined(separator: " ")
    return party(named: name)
      ?? Party(span: TokenSpan(sentence: last, tokens: first..<end + 1), head: first)
  }

  private static let dashes: Set<String> = ["-", "–", "—", "―", "--", "---"]

  /// "ARLEN (AP) -", "ARLEN Redland (AP) Ten …": an outlet in brackets before a dash, or behind a place in capitals.
  private func bracketed(in index: Int) -> Party? {
    let sentence = analysis.sentences[index]
    let forms = sentence.tokens.prefix(16).map(\.form)
    guard let open = forms.firstIndex(of: "("), let close = forms[open...].firstIndex(of: ")"),
      close > open + 1, close + 1 < forms.count,
      Self.dashes.contains(forms[close + 1])
        || isShouted(forms[0]) && isCapitalized(close + 1, in: sentence),
      lexicon.isOutlet(Array(forms[open + 1..<close]))
    else { return nil }
    return party(TokenSpan(sentence: index, tokens: open + 1..<close))
  }

  /// All in capitals, more than an acronym has.
  private func isShouted(_ form: String) -> Bool {
    form.count > 3 && form.allSatisfy(\.isUppercase)
  }

  /// An outlet behind a dash that ends the text: "Ten had left -AFP".
  private func signature() -> Party? {
    guard let last = analysis.sentences.indices.last else { return nil }
    let sentence = analysis.sentences[last]
    guard let dash = sentence.tokens.lastIndex(where: { Self.dashes.contains($0.form) }) else {
      return nil
    }
    let words = (dash + 1..<sentence.count).filter { sentence.tags[$0] != .punctuation }
    guard let first = words.first, let end = words.last, words.count <= 2,
      lexicon.isOutlet(words.map { sentence.tokens[$0].form })
    else { return nil }
    return party(TokenSpan(sentence: last, tokens: first..<end + 1))
  }

  /// "AFP Monday 17 October 2016": an agency opens a dateline; the "Sun" of "Sun 16 October" is a day.
  private func dated(in index: Int) -> Party? {
    let sentence = analysis.sentences[index]
    guard sentence.kind == .dateline, let first = sentence.tokens.first,
      first.form.allSatisfy(\.isUppercase) || first.form.count > 3,
      lexicon.isOutlet([first.form])
    else { return nil }
    return party(TokenSpan(sentence: index, tokens: 0..<1))
  }

  /// The first mention with this name, or that begins with it.
  func party(named name: String) -> Party? {
    let wanted = name.lowercased()
    let named = analysis.mentions.indices.filter { analysis.mentions[$0].form == .name }
    let index =
      named.first { text(of: $0) == wanted }
      ?? named.first {
        text(of: $0).hasPrefix(wanted + " ") && !goesOnSmall($0, behind: wanted)
          && analysis.mentions[$0].kind != .person
      }
    guard let index else { return nil }
    let mention = analysis.mentions[index]
    let span = TokenSpan(sentence: mention.sentence, tokens: mention.tokens)
    return Party(span: span, head: mention.head, mention: index)
  }

  /// "Harbour Post on Facebook", "Harbour - Ten dead": more than a name stands behind its first words.
  private func goesOnSmall(_ mention: Int, behind name: String) -> Bool {
    let mention = analysis.mentions[mention]
    let words = analysis.sentences[mention.sentence].tokens[mention.tokens]
    let next = words.dropFirst(name.split(separator: " ").count).first
    return next?.form.first.map { $0.isLowercase || !$0.isLetter } == true
  }

  private func text(of mention: Int) -> String {
    let mention = analysis.mentions[mention]
    return analysis.sentences[mention.sentence].tokens[mention.tokens].map { $0.form.lowercased() }
      .joined(separator: " ")
  }

  /// A run of tokens as a party, with the mention inside it if there is one.
  private func party(_ span: TokenSpan) -> Party {
    let mention = analysis.mentions.firstIndex {
      $0.sentence == span.sentence && span.tokens.contains($0.head)
    }
    let head = mention.map { analysis.mentions[$0].head } ?? span.tokens.lowerBound
    return Party(span: span, head: head, mention: mention)
  }
}
